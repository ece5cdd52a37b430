import { type Box, isNearer, middleOf, type Spot } from './boxes.ts'
import { type Chance, pick } from './chance.ts'
import { type NoteSize, SLOT } from './note-size.ts'
import type { Area } from './read-areas.ts'

/** Notes are put 264 px apart: 240 and a gap of which people leave at least this much. */
const NOTE_GAP = 20
/** Between a note and the words above it. */
const WORDS_GAP = 12
/** How far one looks on for the next place; both go 264 px exactly. */
const STEP_X = 24
const STEP_Y = 8

/** Room for a note as people see it: a small one is given the room of a slot. */
function footprintOf(note: Box): Box {
  const centre = middleOf(note)
  const width = Math.max(SLOT.width, note.width)
  const height = Math.max(SLOT.height, note.height)
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
}

function* walkFreeSlots(area: Area, notes: readonly Box[], size: NoteSize): Generator<Box> {
  const near = notes.map(footprintOf).filter((note) => isNearer(area.box, note, NOTE_GAP))
  const right = area.box.x + area.box.width - size.width
  const bottom = area.box.y + area.box.height - size.height
  for (let y = area.box.y; y <= bottom; y += STEP_Y) {
    for (let x = area.box.x; x <= right; x += STEP_X) {
      const slot = { x, y, ...size }
      if (near.some((note) => isNearer(slot, note, NOTE_GAP))) continue
      if (area.furniture.some((thing) => isNearer(slot, thing, WORDS_GAP))) continue
      if (area.round === null || isInEllipse(area.round, slot)) yield slot
    }
  }
}

/** All four corners on the drawn ellipse. */
function isInEllipse(round: Box, slot: Box): boolean {
  const centre = middleOf(round)
  const corners: readonly Spot[] = [
    slot,
    { x: slot.x + slot.width, y: slot.y },
    { x: slot.x, y: slot.y + slot.height },
    { x: slot.x + slot.width, y: slot.y + slot.height },
  ]
  return corners.every(
    ({ x, y }) =>
      ((x - centre.x) / (round.width / 2)) ** 2 + ((y - centre.y) / (round.height / 2)) ** 2 <= 1,
  )
}

/**
 * Where the next note goes: the first free place under the heading, from left to right; on a lane any
 * free place, since the place is what the note says. Null when the area is full.
 */
export function findSlot(
  area: Area,
  notes: readonly Box[],
  chance: Chance,
  size = SLOT,
): Box | null {
  if (area.isLane) return findAnySlot(area, notes, chance, size)
  const { value } = walkFreeSlots(area, notes, size).next()
  return value ?? null
}

/** A free place anywhere in the area. Null when it is full. */
export function findAnySlot(
  area: Area,
  notes: readonly Box[],
  chance: Chance,
  size = SLOT,
): Box | null {
  return pick([...walkFreeSlots(area, notes, size)], chance) ?? null
}
