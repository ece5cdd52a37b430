import type {
  BoardDocument,
  Item,
  Look,
  Section,
  ShapeItem,
  StickyItem,
  Zone,
} from '../../shared/core/board/document.ts'
import type { Rect } from '../../shared/core/board/geometry.ts'
import {
  childKey,
  type DocId,
  type HostId,
  type NodeKey,
  nodeKey,
} from '../../shared/core/board/keys.ts'
import { printItem, printSection } from '../../shared/core/board/print.ts'
import type { LiveItem } from '../../shared/core/board/snapshot.ts'
import type { Stamp } from '../../shared/core/board/stamp.ts'

/** A small board by hand: two group copies of a two-zone canvas, a voting section, and what is on it. */
const DOC = 'doc' as DocId

const PLAIN: Look = {
  fill: '#FFFFFF',
  stroke: 'none',
  strokeWidth: 0,
  dashed: false,
  textColour: '#1E1E1E',
  fontSize: 24,
  bold: false,
  align: 'left',
  verticalAlign: 'top',
}

export function box(x: number, y: number, width: number, height: number): Rect {
  return { x, y, width, height }
}

export function idOf(name: string): HostId {
  return name as HostId
}

export function makeShape(key: NodeKey, rect: Rect, options: Partial<ShapeItem> = {}): ShapeItem {
  return {
    kind: 'shape',
    form: 'rectangle',
    role: 'zone',
    key,
    rect,
    text: '',
    look: PLAIN,
    ...options,
  }
}

function makeSeed(key: NodeKey, rect: Rect, text: string, role: 'seed' | 'evidence'): StickyItem {
  const look = { ...PLAIN, fill: '#FFE299' } as const
  return { kind: 'sticky', nature: 'fact', wide: false, role, key, rect, text, look }
}

function makeZone(section: NodeKey, id: string, rect: Rect, drawn = true): Zone {
  return {
    id,
    title: id.toUpperCase(),
    question: `${id}?`,
    nature: 'fact',
    rect,
    slots: { columns: 2, rows: 2, first: { x: rect.x + 24, y: rect.y + 24 }, wide: false },
    advised: 2,
    drawnBy: drawn ? childKey(section, id) : null,
  }
}

/** 1400 × 800: `left` and `right` side by side, drawn; `head` inside `right`, without a drawing. */
export function makeSection(group: string | null, at: { x: number; y: number }): Section {
  const key = nodeKey('persona', 'persona-top', group ?? 'all')
  const left = box(40, 40, 600, 700)
  const right = box(700, 40, 600, 700)
  const items: readonly Item[] = [
    makeShape(childKey(key, 'left'), left),
    makeShape(childKey(key, 'right'), right),
    makeShape(childKey(key, 'ribbon'), box(0, 0, 1400, 30), { role: 'ribbon', text: 'Who?' }),
    makeSeed(childKey(key, 'seed'), box(60, 60, 240, 240), 'An example', 'seed'),
    makeSeed(childKey(key, 'evidence'), box(760, 60, 240, 240), '●○○', 'evidence'),
  ]
  return {
    key,
    title: group === null ? 'Persona' : `Group ${group} · Persona`,
    canvas: 'persona-top',
    column: 'persona',
    group,
    rect: { ...at, width: 1400, height: 800 },
    fill: '#F9F9F9',
    items,
    zones: [
      makeZone(key, 'left', left),
      makeZone(key, 'right', right),
      makeZone(key, 'head', box(720, 400, 300, 300), false),
    ],
  }
}

/** A tray with `dots` dots for each letter, and a zone `ideas` beside it. */
export function makeVotes(
  letters: readonly string[],
  dots: number,
  at = { x: 0, y: 4000 },
): Section {
  const key = nodeKey('vote', 'votes')
  const tray = makeShape(childKey(key, 'tray'), box(0, 0, 1000, 1000))
  const ideas = box(1000, 0, 3000, 1000)
  const inTray = letters.flatMap((letter, row) =>
    Array.from({ length: dots }, (_, column) =>
      makeShape(
        childKey(key, 'dot', letter, String(column)),
        box(20 + column * 80, 100 + row * 80, 56, 56),
        {
          role: 'dot',
          form: 'ellipse',
          text: letter,
        },
      ),
    ),
  )
  return {
    key,
    title: 'Votes',
    canvas: 'votes',
    column: 'vote',
    group: null,
    rect: { ...at, width: 4000, height: 1000 },
    fill: '#F9F9F9',
    items: [tray, makeShape(childKey(key, 'ideas'), ideas), ...inTray],
    zones: [makeZone(key, 'ideas', ideas)],
  }
}

export function makeDocument(...sections: readonly Section[]): BoardDocument {
  return { id: DOC, sections, loose: [] }
}

/** The board right after we placed the document: host ids are the keys. */
export function placeAll(document: BoardDocument): readonly LiveItem[] {
  return document.sections.flatMap((section) => [
    placeSection(section),
    ...section.items.map((item) => placeItem(item, section)),
  ])
}

function placeSection(section: Section): LiveItem {
  const { key, rect, title, fill } = section
  const print = printSection(section)
  return {
    id: idOf(key),
    kind: 'section',
    parent: null,
    rect,
    text: title,
    fill,
    form: 'other',
    stamp: stampOf(key, print),
  }
}

function placeItem(item: Item, section: Section): LiveItem {
  return {
    id: idOf(item.key),
    kind: item.kind,
    parent: idOf(section.key),
    rect: item.rect,
    text: item.text,
    fill: item.look.fill,
    form: item.kind === 'shape' ? item.form : 'other',
    stamp: stampOf(item.key, printItem(item, section.key)),
  }
}

function stampOf(key: NodeKey, print: Stamp['asked']): Stamp {
  return { doc: DOC, key, on: idOf(key), asked: print, got: print }
}

/** A note people wrote; 240 px, its corner where said. */
export function makeNote(
  id: string,
  text: string,
  at: { x: number; y: number },
  options: Partial<LiveItem> = {},
): LiveItem {
  return {
    id: idOf(id),
    kind: 'sticky',
    parent: null,
    rect: { ...at, width: 240, height: 240 },
    text,
    fill: '#FFE299',
    form: 'other',
    ...options,
  }
}

/** A dot people made by hand: no stamp. */
export function makeDot(id: string, letter: string, centre: { x: number; y: number }): LiveItem {
  return {
    id: idOf(id),
    kind: 'shape',
    parent: null,
    rect: { x: centre.x - 28, y: centre.y - 28, width: 56, height: 56 },
    text: letter,
    fill: '#3DADFF',
    form: 'ellipse',
  }
}

/** Changes the live items that match. */
export function change(
  items: readonly LiveItem[],
  id: string,
  changes: Partial<LiveItem>,
): readonly LiveItem[] {
  return items.map((item) => (item.id === id ? { ...item, ...changes } : item))
}

/** What a host does when people duplicate a section: everything again, stamps copied as they are. */
export function duplicate(
  items: readonly LiveItem[],
  section: string,
  by: { x: number; y: number },
): readonly LiveItem[] {
  return items
    .filter((item) => item.id === section || item.parent === section)
    .map((item) =>
      item.id === section
        ? {
            ...item,
            id: idOf(`copy of ${item.id}`),
            rect: { ...item.rect, x: item.rect.x + by.x, y: item.rect.y + by.y },
          }
        : { ...item, id: idOf(`copy of ${item.id}`), parent: idOf(`copy of ${section}`) },
    )
}
