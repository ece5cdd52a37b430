import { centreOf, isFiniteRect, type Rect } from '../board/geometry.ts'
import type { HostId } from '../board/keys.ts'
import { LARGEST_DOT } from '../board/largest-dot.ts'
import { absoluteRect, indexById, type LiveItem, type Snapshot } from '../board/snapshot.ts'
import type { PlacedNote } from './collect-notes.ts'
import { sortForReading } from './reading-order.ts'

/** Notes that people put together on the board. */
export interface OwnPile {
  /** What they wrote above it, or called the section; '' when nothing. */
  readonly title: string
  readonly notes: readonly HostId[]
}

/** Zones keep notes 24 px apart at least: what lies nearer was put there. */
const TOUCHING = 12
/** Under one title, notes may lie as in a zone. */
const IN_COMPANY = 72
/** How far under a title its first note may lie, px. */
const UNDER_TITLE = 160
const LARGEST_PILE_SHARE = 0.9

/**
 * Piles that people made of these notes: in a section of theirs, under words of theirs, or side by side.
 * Each note is in one at most, a pile has two at least, one of which says something;
 * almost all of the notes together are no pile.
 */
export function findOwnPiles(notes: readonly PlacedNote[], snapshot: Snapshot): readonly OwnPile[] {
  const live = indexById(snapshot)
  const left = new Map(
    sortForReading(notes.filter(({ rect }) => isFiniteRect(rect))).map((note) => [note.id, note]),
  )
  const take = (piles: readonly OwnPile[]): readonly OwnPile[] => {
    const says = (id: HostId) => left.get(id)?.text.trim() !== ''
    const real = piles.filter(({ notes: own }) => own.length > 1 && own.some(says))
    for (const { notes: own } of real) for (const id of own) left.delete(id)
    return real
  }
  const rest = () => [...left.values()]
  const piles = [
    ...take(groupBySection(rest(), live)),
    ...take(groupByTitle(rest(), listTitles(snapshot, live))),
    ...take(linkNear(rest(), TOUCHING).map((own) => ({ title: '', notes: own }))),
  ]
  const most = Math.max(2, Math.floor(notes.length * LARGEST_PILE_SHARE))
  return piles.filter(({ notes: own }) => own.length <= most)
}

/** Sections that nobody but people placed. */
function groupBySection(
  notes: readonly PlacedNote[],
  live: ReadonlyMap<HostId, LiveItem>,
): readonly OwnPile[] {
  const sections = new Map<LiveItem, HostId[]>()
  for (const { id } of notes) {
    const parent = live.get(id)?.parent ?? null
    const holder = parent === null ? undefined : live.get(parent)
    if (holder === undefined || holder.stamp !== undefined || holder.stampFault !== undefined)
      continue
    sections.set(holder, [...(sections.get(holder) ?? []), id])
  }
  return [...sections].map(([holder, own]) => ({ title: oneLine(holder.text), notes: own }))
}

interface Title {
  readonly text: string
  readonly rect: Rect
}

function listTitles({ items }: Snapshot, live: ReadonlyMap<HostId, LiveItem>): readonly Title[] {
  return items.flatMap((item): readonly Title[] => {
    const { kind, stamp, stampFault, text } = item
    if (stamp !== undefined || stampFault !== undefined || text.trim() === '') return []
    if (kind !== 'text' && kind !== 'shape') return []
    const rect = absoluteRect(item, live)
    const isDot = Math.max(rect.width, rect.height) <= LARGEST_DOT
    return isDot || !isFiniteRect(rect) ? [] : [{ text: oneLine(text), rect }]
  })
}

/** The notes under each title: the first just under it, the others beside and below. */
function groupByTitle(notes: readonly PlacedNote[], titles: readonly Title[]): readonly OwnPile[] {
  const byTitle = new Map<Title, HostId[]>()
  const rects = new Map(notes.map(({ id, rect }) => [id, rect]))
  for (const company of linkNear(notes, IN_COMPANY)) {
    const over = titles.filter((title) => company.some((id) => isUnder(rects.get(id), title.rect)))
    for (const id of company) {
      const title = nearestAbove(rects.get(id), over)
      if (title !== null) byTitle.set(title, [...(byTitle.get(title) ?? []), id])
    }
  }
  return [...byTitle].map(([{ text }, own]) => ({ title: text, notes: own }))
}

function isUnder(note: Rect | undefined, title: Rect): boolean {
  if (note === undefined) return false
  const gap = note.y - (title.y + title.height)
  const isBelow = gap >= -TOUCHING && gap <= UNDER_TITLE
  return isBelow && note.x < title.x + title.width && title.x < note.x + note.width
}

function nearestAbove(note: Rect | undefined, titles: readonly Title[]): Title | null {
  if (note === undefined) return null
  const at = centreOf(note)
  const above = titles
    .filter(({ rect }) => rect.y < at.y)
    .map((title) => {
      const { x, y, width } = title.rect
      const beside = Math.max(0, x - at.x, at.x - (x + width))
      return { title, away: Math.hypot(beside * 2, at.y - y) }
    })
  return above.sort((a, b) => a.away - b.away)[0]?.title ?? null
}

/** Notes joined by gaps of at most `gap` px, in reading order. */
function linkNear(notes: readonly PlacedNote[], gap: number): readonly (readonly HostId[])[] {
  const groups: PlacedNote[][] = []
  for (const note of notes) {
    const near = groups.filter((group) => group.some(({ rect }) => isWithin(rect, note.rect, gap)))
    const joined = [...near.flat(), note]
    for (const group of near) groups.splice(groups.indexOf(group), 1)
    groups.push(joined)
  }
  const order = new Map(notes.map(({ id }, index) => [id, index]))
  const rank = (id: HostId) => order.get(id) ?? 0
  return groups
    .map((group) => group.map(({ id }) => id).sort((a, b) => rank(a) - rank(b)))
    .sort((a, b) => rank(a[0] ?? ('' as HostId)) - rank(b[0] ?? ('' as HostId)))
}

function isWithin(a: Rect, b: Rect, gap: number): boolean {
  return (
    a.x - gap <= b.x + b.width &&
    b.x - gap <= a.x + a.width &&
    a.y - gap <= b.y + b.height &&
    b.y - gap <= a.y + a.height
  )
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().slice(0, 200)
}
