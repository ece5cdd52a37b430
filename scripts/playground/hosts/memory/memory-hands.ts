import type { BoardSurface, DrawnItem } from '../board-surface.ts'
import type { MemoryDocument, MemoryItem } from './memory-document.ts'

/** What a person can do on the plainest board. */
export type Hands = Pick<
  BoardSurface,
  | 'items'
  | 'writeNote'
  | 'setText'
  | 'moveBy'
  | 'resize'
  | 'remove'
  | 'duplicate'
  | 'recolour'
  | 'lock'
  | 'group'
>

const NOTE_SIZE = 200

/** People's hands on a board: no program's call is counted, refused or altered. */
export function createHands(document: MemoryDocument): Hands {
  const change = (ids: readonly string[], patch: (item: MemoryItem) => Partial<MemoryItem>) =>
    document.replace(
      document.items.map((item) => (ids.includes(item.id) ? { ...item, ...patch(item) } : item)),
    )
  return {
    items: () => document.items.map((item) => draw(item, document.items)),
    writeNote(at, text, { colour, person }) {
      const id = document.newId()
      const note: MemoryItem = {
        id,
        kind: 'sticky',
        parent: null,
        x: at.x - NOTE_SIZE / 2,
        y: at.y - NOTE_SIZE / 2,
        width: NOTE_SIZE,
        height: NOTE_SIZE,
        text,
        fill: colour,
        form: 'rectangle',
        hidden: '',
        locked: false,
        author: person.name,
        group: null,
      }
      document.replace([...document.items, settle(note, document.items)])
      return id
    },
    setText: (id, text) => change([id], () => ({ text })),
    recolour: (id, fill) => change([id], () => ({ fill })),
    lock: (ids, locked) => change(ids, () => ({ locked })),
    group(ids) {
      const group = document.newId()
      change(ids, () => ({ group }))
    },
    moveBy(ids, dx, dy) {
      document.replace(
        document.items.map((item) => {
          if (!ids.includes(item.id)) return item
          const moved = onPage({ ...item, x: item.x + dx, y: item.y + dy }, document.items)
          return item.kind === 'section' ? moved : settle(moved, document.items)
        }),
      )
    },
    resize: (id, { x, y, width, height }) =>
      change([id], (item) => {
        const corner = cornerOf(item.parent, document.items)
        return { x: x - corner.x, y: y - corner.y, width, height }
      }),
    remove: (ids) =>
      document.replace(
        document.items.filter(({ id, parent }) => !ids.includes(id) && !ids.includes(parent ?? '')),
      ),
    duplicate: (ids, dx, dy) => duplicate(document, ids, dx, dy),
  }
}

/** Copies sections with what is in them. Gives the copies of `ids`, in their order. */
function duplicate(
  document: MemoryDocument,
  ids: readonly string[],
  dx: number,
  dy: number,
): readonly string[] {
  const copied = document.items.filter(
    ({ id, parent }) => ids.includes(id) || ids.includes(parent ?? ''),
  )
  const newIds = new Map(copied.map(({ id }) => [id, document.newId()]))
  const copies = copied.map((item) => {
    const parent = newIds.get(item.parent ?? '')
    const id = newIds.get(item.id) ?? item.id
    const copy = { ...item, id, group: null }
    if (parent !== undefined) return { ...copy, parent }
    return { ...copy, x: item.x + dx, y: item.y + dy }
  })
  document.replace([...document.items, ...copies])
  return ids.flatMap((id) => newIds.get(id) ?? [])
}

function cornerOf(parent: string | null, items: readonly MemoryItem[]): { x: number; y: number } {
  const section = items.find(({ id }) => id === parent)
  return section === undefined ? { x: 0, y: 0 } : { x: section.x, y: section.y }
}

function onPage(item: MemoryItem, items: readonly MemoryItem[]): MemoryItem {
  const corner = cornerOf(item.parent, items)
  return { ...item, parent: null, x: item.x + corner.x, y: item.y + corner.y }
}

/** An item dropped on a section belongs to it, by its centre; the topmost one wins. */
function settle(item: MemoryItem, items: readonly MemoryItem[]): MemoryItem {
  const x = item.x + item.width / 2
  const y = item.y + item.height / 2
  const under = items.filter(
    (other) =>
      other.kind === 'section' &&
      x >= other.x &&
      x <= other.x + other.width &&
      y >= other.y &&
      y <= other.y + other.height,
  )
  const section = under.at(-1)
  if (section === undefined) return item
  return { ...item, parent: section.id, x: item.x - section.x, y: item.y - section.y }
}

function draw(item: MemoryItem, items: readonly MemoryItem[]): DrawnItem {
  const { x, y } = onPage(item, items)
  const { id, kind, parent, width, height, text, fill, form, author, locked } = item
  return {
    ...{ id, kind, parent, x, y, width, height, text, fill, author, locked },
    shape: form,
    rotation: 0,
    stroke: 'none',
    strokeWidth: 0,
    dashed: false,
    textColour: '#1E1E1E',
    fontSize: 16,
    bold: false,
    align: 'left',
    verticalAlign: 'top',
    points: [],
    picture: '',
  }
}
