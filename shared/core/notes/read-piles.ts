import type { Section } from '../board/document.ts'
import { centreOf, isFiniteRect } from '../board/geometry.ts'
import { childKey, type HostId, keyParts } from '../board/keys.ts'
import { hashText } from '../board/print.ts'
import { isOurs, type LiveItem, type Snapshot } from '../board/snapshot.ts'
import { type ClusterRecord, listPlaces, type PileRecord } from './cluster-record.ts'
import { type LiveBoard, readLiveBoard } from './live-board.ts'
import { findSpot, locateSections } from './locate-sections.ts'
import type { NoteHome } from './note-home.ts'

const LONGEST_TITLE = 300
const HOME_PX = 1
const PAGE = { x: 0, y: 0 }

/**
 * The piles of a record as people left them: titles they wrote, notes they put in another column,
 * copies they moved, numbers they changed. A note they took out of the columns is in no pile; one they
 * wrote in a column is in its pile: both are decided. `drawn`: what draws the piles.
 */
export function readPiles(
  record: ClusterRecord,
  drawn: Section,
  snapshot: Snapshot,
): ClusterRecord {
  const board = readLiveBoard({ id: record.doc, sections: [drawn], loose: [] }, snapshot)
  const places = readPlaces(record, drawn, snapshot, board)
  const titled = record.piles.map((pile) => readTitle(pile, drawn, board))
  const inPile = (id: string | null) =>
    [...places].filter(([, pile]) => pile === id).map(([note]) => note)
  const before = listPlaces(record)
  const decided = new Set(record.decided)
  for (const [note, pile] of places) if (before.get(note) !== pile) decided.add(note)
  return {
    ...record,
    decided: [...decided].filter((note) => places.has(note)),
    piles: titled.map((pile) => ({ ...pile, notes: inPile(pile.id) })),
    undecided: inPile(null),
  }
}

type Places = Map<HostId, string | null>

/** The pile of each note; null: to be sorted together. Notes in none are left out. */
function readPlaces(
  record: ClusterRecord,
  drawn: Section,
  snapshot: Snapshot,
  board: LiveBoard,
): Places {
  const recorded: Places = new Map(listPlaces(record))
  if (record.manner === 'badge') return followBadges(record, recorded, board)
  const found = findColumns(record, drawn, snapshot, board)
  if (record.manner === 'copy') return new Map([...recorded, ...found])
  const homes = new Map(record.homes.map((home) => [home.note, home]))
  const staying = [...recorded].filter(([note]) => {
    const live = board.byId.get(note)
    return live !== undefined && !found.has(note) && isWaiting(live, homes.get(note), drawn, board)
  })
  const known = [...found].filter(([note]) => isKnown(note, board))
  return orderAsRecorded(recorded, new Map([...staying, ...known]))
}

/** Notes that stay in their piles keep their ranks there, whatever order the host gives items in. */
function orderAsRecorded(recorded: Places, places: Places): Places {
  const stays = ([note, pile]: readonly [HostId, string | null]) => places.get(note) === pile
  return new Map([...[...recorded].filter(stays), ...places])
}

function isKnown(note: HostId, board: LiveBoard): boolean {
  return board.byId.get(note)?.kind === 'sticky'
}

/**
 * Not moved yet, or between two columns. A run that died may have let go of it where it was: hosts take
 * notes out of one section before they put them into the next.
 */
function isWaiting(
  live: LiveItem,
  home: NoteHome | undefined,
  drawn: Section,
  board: LiveBoard,
): boolean {
  const holder = board.ours.find(({ key, isCopy }) => key === drawn.key && !isCopy)
  if (holder !== undefined && live.parent === holder.live.id) return true
  if (home === undefined || (live.parent !== home.parent && live.parent !== null)) return false
  const corner = home.parent === null ? PAGE : board.rects.get(home.parent)
  const rect = board.rects.get(live.id)
  return (
    corner !== undefined &&
    rect !== undefined &&
    Math.abs(rect.x - corner.x - home.x) <= HOME_PX &&
    Math.abs(rect.y - corner.y - home.y) <= HOME_PX
  )
}

/** Notes, or copies of notes, by the column they lie in. */
function findColumns(
  { doc, manner, piles }: ClusterRecord,
  drawn: Section,
  snapshot: Snapshot,
  board: LiveBoard,
): Places {
  const sections = locateSections({ id: doc, sections: [drawn], loose: [] }, board).filter(
    ({ copy }) => !copy,
  )
  const names = new Map(piles.map(({ id }) => [`cluster.${id}`, id]))
  const places: Places = new Map()
  for (const item of snapshot.items) {
    if (item.kind !== 'sticky') continue
    const note =
      manner === 'copy' ? originalOf(item, doc) : item.stamp === undefined ? item.id : null
    const rect = board.rects.get(item.id)
    if (note === null || rect === undefined || !isFiniteRect(rect)) continue
    const zone = findSpot(sections, centreOf(rect), item.parent)?.zone?.zone.id
    const pile = zone === undefined ? undefined : names.get(zone)
    if (pile !== undefined) places.set(note, pile)
    else if (zone === 'undecided') places.set(note, null)
  }
  return places
}

/** The note that an item of ours is a copy of. */
function originalOf(item: LiveItem, doc: string): HostId | null {
  if (!isOurs(item) || item.stamp.doc !== doc) return null
  const parts = keyParts(item.stamp.key)
  return parts.at(-2) === 'copy' ? ((parts.at(-1) ?? null) as HostId | null) : null
}

/** Whoever writes another number on a badge puts the note in another pile. */
function followBadges(record: ClusterRecord, recorded: Places, board: LiveBoard): Places {
  const byMark = new Map(record.piles.map(({ id, mark }) => [String(mark), id]))
  const places: Places = new Map([...recorded].filter(([note]) => isKnown(note, board)))
  for (const { key, live, isCopy } of board.ours) {
    const [kind, note] = keyParts(key)
    const pile = byMark.get(live.text.trim())
    if (isCopy || kind !== 'pile' || note === undefined || pile === undefined) continue
    if (places.has(note as HostId)) places.set(note as HostId, pile)
  }
  return places
}

/** What the heading of a pile says now, where people wrote over it. */
function readTitle(pile: PileRecord, drawn: Section, board: LiveBoard): PileRecord {
  const key = childKey(drawn.key, `cluster.${pile.id}`, 'title')
  const live = board.ours.find((item) => item.key === key && !item.isCopy)?.live
  const stamp = live?.stamp
  const said = live?.text.replace(/\s+/gu, ' ').trim() ?? ''
  const hash = hashText(live?.text ?? '')
  const isOurs = stamp === undefined || hash === stamp.got.text || hash === stamp.asked.text
  if (isOurs || said === '') return pile
  return { ...pile, title: [...said].slice(0, LONGEST_TITLE).join(''), isTitled: true }
}
