import fc from 'fast-check'
import type {
  BoardDocument,
  Colour,
  Item,
  Look,
  Section,
} from '../../../shared/core/board/document.ts'
import { type DocId, type NodeKey, nodeKey } from '../../../shared/core/board/keys.ts'
import type { BoardBench, Cut, HostHabits } from './board-bench.ts'

const look: Look = {
  fill: '#FFE299',
  stroke: 'none',
  strokeWidth: 0,
  dashed: false,
  textColour: '#1E1E1E',
  fontSize: 16,
  bold: false,
  align: 'left',
  verticalAlign: 'top',
}

const looks: fc.Arbitrary<Look> = fc
  .record({
    fill: fc.constantFrom<Colour>('#FFE299', '#A8DAFF', 'none'),
    bold: fc.boolean(),
  })
  .map((part) => ({ ...look, ...part }))

/** Fractions, so that a host that rounds has something to round. */
const places = fc.constantFrom(24, 60.4, 97, 180.7, 240)
const lengths = fc.constantFrom(40, 80.3, 120)
const texts = fc.constantFrom('', 'Goals', ' Fears ', 'Save time')

function arbitraryItem(section: NodeKey | null): fc.Arbitrary<Item> {
  return fc
    .record({
      slug: fc.constantFrom('a', 'b', 'c/d', 'c', 'é%'),
      kind: fc.constantFrom('shape', 'text', 'sticky'),
      rect: fc.record({ x: places, y: places, width: lengths, height: lengths }),
      text: texts,
      look: looks,
    })
    .map(({ slug, kind, ...rest }): Item => {
      const key = nodeKey(section ?? 'wall', slug)
      if (kind === 'shape') return { ...rest, kind, key, role: 'zone', form: 'rectangle' }
      if (kind === 'text') return { ...rest, kind, key, role: 'heading' }
      // Our notes always say something: an empty one found without a stamp is somebody's.
      const text = rest.text || 'Example'
      return { ...rest, text, kind: 'sticky', key, role: 'seed', nature: 'fact', wide: false }
    })
}

function arbitrarySection(slug: string): fc.Arbitrary<Section> {
  const key = nodeKey('section', slug)
  return fc.record({
    key: fc.constant(key),
    title: fc.constantFrom('Groupe A', 'Groupe B'),
    canvas: fc.constant('persona-top'),
    column: fc.constant('persona'),
    group: fc.constant(null),
    rect: fc.record({
      x: fc.constantFrom(0, 1000, 2000.5),
      y: fc.constantFrom(0, 1000),
      width: fc.constantFrom(400, 520),
      height: fc.constantFrom(400, 520),
    }),
    fill: fc.constantFrom<Colour>('#FFFFFF', 'none'),
    items: fc.uniqueArray(arbitraryItem(key), { selector: (item) => item.key, maxLength: 5 }),
    zones: fc.constant([]),
  })
}

/** Up to three sections and some loose items; small domains, so that documents often agree. */
export const documents: fc.Arbitrary<BoardDocument> = fc.record({
  id: fc.constant('D' as DocId),
  sections: fc
    .tuple(arbitrarySection('s'), arbitrarySection('R&D / Web'), arbitrarySection('u'))
    .chain((sections) => fc.subarray(sections, { minLength: 1 })),
  loose: fc.uniqueArray(arbitraryItem(null), { selector: (item) => item.key, maxLength: 2 }),
})

export const habits: fc.Arbitrary<HostHabits> = fc.record({
  manner: fc.constantFrom('one-step', 'two-step', 'late-parent'),
  altersValues: fc.boolean(),
  removesContents: fc.boolean(),
})

export const cuts: fc.Arbitrary<Cut> = fc.record({
  writes: fc.nat({ max: 60 }),
  losesAnswer: fc.boolean(),
})

const person = { id: 'p', name: 'Nour', colour: '#FF0000' }

type Act = (bench: BoardBench, pick: number) => void

function onSome(act: (bench: BoardBench, id: string, isSection: boolean) => void): Act {
  return (bench, pick) => {
    const { items } = bench.memory
    const item = items[pick % Math.max(1, items.length)]
    if (item !== undefined) act(bench, item.id, item.kind === 'section')
  }
}

/** Distances that no sum of others undoes. */
const ACTS = {
  rewrite: onSome(({ hands }, id) => hands.setText(id, 'people wrote this', person)),
  sign: onSome(({ hands }, id) => hands.setText(id, 'Goals', person)),
  recolour: onSome(({ hands }, id) => hands.recolour(id, '#000000')),
  nudge: onSome(({ hands }, id, isSection) => hands.moveBy([id], isSection ? 5 : 7, -3)),
  drag: onSome(({ hands }, id, isSection) => hands.moveBy([id], isSection ? -719 : 1013, 31)),
  stretch: onSome(({ hands }, id) => {
    const box = hands.items().find((item) => item.id === id)
    if (box !== undefined) hands.resize(id, { ...box, width: box.width + 35 })
  }),
  note: onSome(({ hands }, id) => {
    const box = hands.items().find((item) => item.id === id)
    if (box === undefined) return
    hands.writeNote({ x: box.x + 150, y: box.y + 150 }, 'a note', { colour: '#FFE299', person })
  }),
  duplicate: onSome(({ hands }, id) => void hands.duplicate([id], 4100, 0)),
  copyHere: onSome(({ hands }, id) => void hands.duplicate([id], 11, 13)),
  unwrap: onSome(({ memory }, id, isSection) => {
    if (!isSection) return
    const { x, y } = memory.items.find((item) => item.id === id) ?? { x: 0, y: 0 }
    memory.replace(
      memory.items.flatMap((item) => {
        if (item.id === id) return []
        return [item.parent === id ? { ...item, parent: null, x: item.x + x, y: item.y + y } : item]
      }),
    )
  }),
  erase: onSome(({ hands }, id) => hands.remove([id])),
} satisfies Record<string, Act>

export type ActName = keyof typeof ACTS

export type Doings = readonly { readonly act: ActName; readonly pick: number }[]

/** What people do at the board, in order. */
export function doings(...acts: readonly ActName[]): fc.Arbitrary<Doings> {
  return fc.array(fc.record({ act: fc.constantFrom(...acts), pick: fc.nat({ max: 40 }) }), {
    maxLength: 6,
  })
}

export const EDITS: readonly ActName[] = [
  'rewrite',
  'sign',
  'recolour',
  'nudge',
  'drag',
  'stretch',
  'note',
]

export function doAll(bench: BoardBench, list: Doings): void {
  for (const { act, pick } of list) ACTS[act](bench, pick)
}
