import type { MoveStep, RemoveStep } from '../core/board/change-plan.ts'
import type { ShapeItem } from '../core/board/document.ts'
import { isNear } from '../core/board/find-twins.ts'
import { isFiniteRect, isInside, type Point, type Rect, type Size } from '../core/board/geometry.ts'
import { type DocId, type HostId, keyParts, nodeKey } from '../core/board/keys.ts'
import { LARGEST_DOT } from '../core/board/largest-dot.ts'
import { isRewritten } from '../core/board/print.ts'
import {
  absoluteRect,
  indexById,
  isOurs,
  type LiveItem,
  type Snapshot,
} from '../core/board/snapshot.ts'
import { placeBeside } from '../core/layout/place-beside.ts'
import { nameBriefly } from './name-briefly.ts'
import type { KeptView } from './view.ts'

/** What people draw as a sign is no larger, px. */
const LARGEST_SIGN = 120

/** Something of ours that lies beside a note and tells of it: a number, a total. */
export interface Tag extends Size {
  readonly note: HostId
  draw(corner: Point): ShapeItem
}

/** What tags of one kind on the board have in common. */
export interface TagKind {
  readonly doc: DocId
  /** First part of their keys; the second is the note. */
  readonly key: string
  spotsOf(note: Rect, size: Size): readonly Rect[]
  /** Whether it looks like one, whatever note it is of. */
  isAlike(item: LiveItem): boolean
  /** What of the box of an item (on the page) its words take. */
  wordsOf(item: LiveItem, box: Rect): Rect
}

/** What tags ask of the board, on the page. */
export interface TagWork {
  readonly items: readonly ShapeItem[]
  /** Tags to bring to their notes, and into the sections these lie in. */
  readonly moves: readonly MoveStep[]
  /** Notes around which everything is taken. */
  readonly without: readonly HostId[]
}

/** A tag that is there keeps its place as long as that is beside its note, and free. */
export function planTags(tags: readonly Tag[], kind: TagKind, snapshot: Snapshot): TagWork {
  const placed = placeTags(tags, kind, snapshot)
  return {
    items: placed.flatMap(({ tag, own, to }) =>
      to === undefined ? [] : [tag.draw(own?.stamp?.asked ?? to)],
    ),
    moves: listMoves(placed, snapshot),
    without: placed.flatMap(({ tag, to }) => (to === undefined ? [tag.note] : [])),
  }
}

/** Brings tags to their notes as they are; those people wrote on stay where they are. */
export function planFollowing(kind: TagKind, snapshot: Snapshot): readonly MoveStep[] {
  const tags = [...findTags(kind, snapshot)]
    .filter(([, item]) => !isRewritten(item))
    .map(([note, { rect }]) => ({ note, width: rect.width, height: rect.height }))
  return listMoves(placeTags(tags, kind, snapshot), snapshot)
}

type TagSize = Size & Pick<Tag, 'note'>

interface PlacedTag<Known extends TagSize> {
  readonly tag: Known
  readonly note: LiveItem
  /** The tag that is there. */
  readonly own: LiveItem | undefined
  /** Absent when everything around the note is taken. */
  readonly to: Rect | undefined
}

function placeTags<Known extends TagSize>(
  tags: readonly Known[],
  kind: TagKind,
  snapshot: Snapshot,
): readonly PlacedTag<Known>[] {
  const live = indexById(snapshot)
  const there = findTags(kind, snapshot)
  const noted = tags.flatMap((tag) => {
    const note = live.get(tag.note)
    return note === undefined ? [] : [{ tag, note, own: there.get(tag.note) }]
  })
  const known = new Set(noted.map(({ tag }) => tag.note))
  const places = placeBeside(
    noted.map(({ tag, note, own }) => {
      const rect = absoluteRect(note, live)
      const spots = kind.spotsOf(rect, tag).filter((spot) => isInHolder(spot, note, live))
      return { id: tag.note, rect, spots, at: own === undefined ? null : absoluteRect(own, live) }
    }),
    ...listTaken(kind, snapshot, live, known),
  )
  return noted.map((one) => ({ ...one, to: places.get(one.tag.note) }))
}

function listMoves(placed: readonly PlacedTag<TagSize>[], snapshot: Snapshot): readonly MoveStep[] {
  const live = indexById(snapshot)
  return placed.flatMap(({ note, own, to }): readonly MoveStep[] => {
    if (own === undefined || to === undefined) return []
    const isThere = own.parent === note.parent && isNear(absoluteRect(own, live), to)
    return isThere ? [] : [{ do: 'move', on: own.id, to, into: note.parent }]
  })
}

/** Those on the board, by their notes; copies people made are theirs. */
export function findTags(kind: TagKind, { items }: Snapshot): ReadonlyMap<HostId, LiveItem> {
  return new Map(
    items.flatMap((item) => {
      const note = noteOf(kind, item)
      return note === null ? [] : [[note, item] as const]
    }),
  )
}

function noteOf({ doc, key }: TagKind, item: LiveItem): HostId | null {
  if (!isOurs(item) || item.stamp.doc !== doc) return null
  const [root, note] = keyParts(item.stamp.key)
  return root === key && note !== undefined ? (note as HostId) : null
}

/** Those that lost their stamp with what carried it, and are known by their look and place. */
export function listLost(
  kind: TagKind,
  snapshot: Snapshot,
): readonly { readonly note: HostId; readonly item: LiveItem }[] {
  const { items } = snapshot
  const live = indexById(snapshot)
  const isStranger = ({ stamp, stampFault }: LiveItem) => (stamp ?? stampFault) === undefined
  const alike = items.filter(
    (item) => isStranger(item) && kind.isAlike(item) && !isInCopy(item, live),
  )
  const notes = alike.length === 0 ? [] : items.filter((item) => item.kind === 'sticky')
  return alike.flatMap((item) => {
    const at = absoluteRect(item, live)
    const isBeside = (note: LiveItem) =>
      kind.spotsOf(absoluteRect(note, live), at).some((spot) => isNear(at, spot))
    const note = notes.find(isBeside)
    return note === undefined ? [] : [{ note: note.id, item }]
  })
}

/** What is in a section that people duplicated is theirs. */
function isInCopy({ parent }: LiveItem, live: ReadonlyMap<HostId, LiveItem>): boolean {
  const { id, stamp } = (parent === null ? undefined : live.get(parent)) ?? {}
  return stamp !== undefined && stamp.on !== id && live.has(stamp.on)
}

export function removeTag({ key }: TagKind, note: HostId, { id }: LiveItem): RemoveStep {
  return { do: 'remove', key: nodeKey(key, note), on: id, release: [] }
}

/** On some hosts, what is in a section may not stick out of it. */
function isInHolder(
  spot: Rect,
  { parent }: LiveItem,
  live: ReadonlyMap<HostId, LiveItem>,
): boolean {
  const holder = parent === null ? undefined : live.get(parent)
  return holder === undefined || isInside(spot, absoluteRect(holder, live))
}

/** What a tag may not cover: notes, words, dots, cards and pictures; and the areas with words, where notes lie in them. */
function listTaken(
  kind: TagKind,
  { items }: Snapshot,
  live: ReadonlyMap<HostId, LiveItem>,
  known: ReadonlySet<HostId>,
): readonly [taken: readonly Rect[], areas: readonly Rect[]] {
  const taken = items.filter((item) => {
    if (item.kind === 'section') return false
    if (item.kind !== 'shape') return true
    if (item.text.trim() === '') return isDrawnSmall(item)
    // One that a run could not stamp before it died must be found where it would be placed.
    if (item.stamp === undefined) return !kind.isAlike(item)
    const note = noteOf(kind, item)
    // One that nobody wants any more goes, unless it says what people wrote.
    return note === null || (!known.has(note) && isRewritten(item))
  })
  const boxesOf = (some: readonly LiveItem[]) =>
    some.map((item) => kind.wordsOf(item, absoluteRect(item, live))).filter(isFiniteRect)
  // A shape with words that is larger than a dot may have notes in it.
  const isArea = ({ kind, rect }: LiveItem) =>
    kind === 'other' || (kind === 'shape' && Math.max(rect.width, rect.height) > LARGEST_DOT)
  return [boxesOf(taken.filter((item) => !isArea(item))), boxesOf(taken.filter(isArea))]
}

/** A dot or a sign of people's that says nothing. */
function isDrawnSmall(item: LiveItem): boolean {
  return !isOurs(item) && Math.max(item.rect.width, item.rect.height) <= LARGEST_SIGN
}

export function listWithout(
  notes: readonly HostId[],
  snapshot: Snapshot,
  change: KeptView['change'],
): readonly KeptView[] {
  const live = indexById(snapshot)
  return notes.map((id) => ({
    id,
    where: nameBriefly(live.get(id)?.text ?? ''),
    change,
  }))
}
