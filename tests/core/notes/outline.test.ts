import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { DocId, NodeKey } from '../../../shared/core/board/keys.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { WorkshopError } from '../../../shared/core/errors.ts'
import {
  type ClusterRecord,
  parseClusterRecord,
} from '../../../shared/core/notes/cluster-record.ts'
import { collectNotes } from '../../../shared/core/notes/collect-notes.ts'
import { buildOutline, listOutlineNotes } from '../../../shared/core/notes/outline.ts'
import { duplicate, idOf, makeDocument, makeNote, makeSection, placeAll } from '../reading-board.ts'

const A = 'persona/persona-top/A' as NodeKey
const groupA = makeSection('A', { x: 0, y: 0 })
const document = makeDocument(groupA, makeSection('B', { x: 0, y: 2000 }))
const placed = placeAll(document)

function outline(items: readonly LiveItem[], records: readonly ClusterRecord[] = []) {
  const collected = collectNotes(document, { items }, figjamProfile)
  return buildOutline(document, collected, records)
}

const piled: ClusterRecord = {
  id: 'c1',
  doc: 'doc-c1' as DocId,
  sections: [A],
  zone: 'left',
  manner: 'move',
  withoutGroups: [],
  withoutZones: [],
  isSelection: false,
  piles: [
    {
      id: 'p1',
      title: 'Attente',
      isTitled: false,
      mark: 1,
      words: ['attente'],
      notes: [idOf('n1'), idOf('gone')],
    },
  ],
  undecided: [idOf('n2')],
  aside: [],
  decided: [idOf('n1')],
  quiet: ['p1'],
  copied: [],
  left: [{ id: idOf('g'), items: [idOf('n1'), idOf('picture')] }],
  homes: ['n1', 'n2', 'gone'].map((id) => ({
    note: idOf(id),
    parent: idOf(A),
    x: 60,
    y: 60,
    section: A,
    zone: 'left',
    marks: { x: 7.5, y: null },
  })),
}

test('[N10] notes are filed under section and zone, those in no zone kept', () => {
  const { sections, unplaced } = outline([
    ...placed,
    makeNote('left', 'x', { x: 60, y: 60 }),
    makeNote('between', 'x', { x: 550, y: 300 }),
    makeNote('beside', 'x', { x: 9000, y: 0 }),
  ])
  expect(sections.map(({ group, copy }) => [group, copy])).toEqual([
    ['A', false],
    ['B', false],
  ])
  expect(sections[0]?.zones[0]?.notes.map(({ id }) => id)).toEqual(['left'])
  expect(sections[0]?.unplaced.map(({ id }) => id)).toEqual(['between'])
  expect(unplaced.map(({ id }) => id)).toEqual(['beside'])
})

test('[N10] a note moved into a pile keeps its section, group and zone', () => {
  const moved = [
    makeNote('n1', 'x', { x: 20_000, y: 0 }),
    makeNote('n2', 'x', { x: 21_000, y: 0 }),
    makeNote('n3', 'x', { x: 60, y: 60 }),
  ]
  const { sections, unplaced } = outline([...placed, ...moved], [piled])
  const zone = sections[0]?.zones[0]
  expect(zone?.clusters.map(({ title, notes }) => [title, notes.map(({ id }) => id)])).toEqual([
    ['Attente', ['n1']],
  ])
  expect(zone?.clusters[0]?.notes[0]).toMatchObject({ group: 'A', zone: 'left', section: A })
  expect(zone?.notes.map(({ id }) => id).sort()).toEqual(['n2', 'n3'])
  expect(unplaced).toEqual([])
})

test('[N10] a note sorted twice comes from where the first piles took it', () => {
  const again: ClusterRecord = {
    ...piled,
    id: 'c2',
    piles: [
      { id: 'p9', title: 'Papier', isTitled: false, mark: 1, words: [], notes: [idOf('n1')] },
    ],
    homes: piled.homes.map((home) => ({ ...home, section: null, zone: null })),
  }
  const moved = makeNote('n1', 'x', { x: 20_000, y: 0 })
  const { sections } = outline([...placed, moved], [piled, again])
  expect(sections[0]?.zones[0]?.clusters.map(({ id, title }) => [id, title])).toEqual([
    ['c2/p9', 'Papier'],
  ])
})

test('[N10] a pile from a section that is no longer in the document loses nothing', () => {
  const lost = {
    ...piled,
    homes: piled.homes.map((home) => ({ ...home, section: 'gone' as NodeKey })),
  }
  const { unplaced } = outline([...placed, makeNote('n1', 'x', { x: 60, y: 60 })], [lost])
  expect(unplaced.map(({ id }) => id)).toEqual(['n1'])
})

test('[N5] [N10] a duplicated section comes after the original, as a copy', () => {
  const items = [...placed, makeNote('n', 'x', { x: 60, y: 60 }, { parent: idOf(A) })]
  const { sections } = outline([...items, ...duplicate(items, A, { x: 5000, y: 0 })])
  expect(sections.map(({ key, copy }) => [key, copy])).toEqual([
    [A, false],
    [A, true],
    ['persona/persona-top/B', false],
  ])
  expect(sections[1]?.zones[0]?.notes.map(({ id }) => id)).toEqual(['copy of n'])
})

test('[N10] every note is in the outline exactly once, with piles of any shape', () => {
  const spot = fc.integer({ min: -400, max: 4000 })
  const spots = fc.array(fc.tuple(spot, spot), { minLength: 1, maxLength: 25 })
  const pile = fc.array(fc.nat(30), { maxLength: 8 })
  fc.assert(
    fc.property(spots, fc.array(pile, { maxLength: 4 }), fc.boolean(), (corners, piles, twice) => {
      const notes = corners.map(([x, y], index) => makeNote(`n${index}`, 'x', { x, y }))
      const record = {
        ...piled,
        piles: piles.map((members, index) => ({
          id: `p${index}`,
          title: 't',
          isTitled: false,
          mark: index + 1,
          words: [],
          notes: members.map((member) => idOf(`n${member}`)),
        })),
      }
      const records = twice ? [record, { ...record, id: 'c2' }] : [record]
      const listed = listOutlineNotes(outline([...placed, ...notes], records))
      expect(listed.map(({ id }) => id).sort()).toEqual(notes.map(({ id }) => id).sort())
    }),
  )
})

test('a stored record is read back the same, or refused with its path', () => {
  expect(parseClusterRecord(JSON.parse(JSON.stringify(piled)))).toEqual(piled)
  const { decided, quiet, left, ...earlier } = piled
  expect([decided.length, quiet.length, left.length]).toEqual([1, 1, 1])
  const nothing = { decided: [], quiet: [], left: [] }
  expect(parseClusterRecord(earlier)).toEqual({ ...piled, ...nothing })
  const refuse = (value: unknown, path: string) => {
    expect(() => parseClusterRecord(value)).toThrow(WorkshopError)
    expect(() => parseClusterRecord(value)).toThrow(`${path}:`)
  }
  refuse([], 'clusters')
  refuse({ ...piled, decided: [7] }, 'clusters.decided[0]')
  refuse({ ...piled, quiet: 'p1' }, 'clusters.quiet')
  refuse({ ...piled, left: [{ id: 'g', items: [3] }] }, 'clusters.left[0].items[0]')
  refuse({ ...piled, piles: [{ id: 'p' }] }, 'clusters.piles[0].notes')
  refuse({ ...piled, homes: [{ note: 'n', x: 'left', y: 0 }] }, 'clusters.homes[0].x')
})
