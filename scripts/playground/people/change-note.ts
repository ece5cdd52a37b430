import type { DrawnItem } from '../hosts/board-surface.ts'
import { type Box, isWithin, middleOf } from './boxes.ts'
import { pick, shuffle } from './chance.ts'
import { findAnySlot } from './free-slots.ts'
import { isDot } from './place-dot.ts'
import { findAreaOf, type ReadSection } from './read-board.ts'
import type { Participant, Scene } from './scene.ts'

/** What people add to a note, the same in every language. */
const ADDITIONS = [' ?', ' !', ' 👍', ' (×2)', '…'] as const
/** How often a note is written anew rather than added to. */
const REWRITE = 0.3
/** How often a note stays in its zone when it is dragged. */
const STAY = 0.5

/** Adds to a note, or replaces its text by `words`. */
export function editNote(scene: Scene, who: Participant, note: DrawnItem, words: string): void {
  const { chance, surface } = scene
  const longer = `${note.text}${pick(ADDITIONS, chance) ?? ''}`
  const isRewritten = words !== note.text && chance() < REWRITE
  surface.setText(note.id, isRewritten ? words : longer, who.person)
}

/** Drags a note, its dots with it, within its zone or to another one. False when all are full. */
export function dragNote(scene: Scene, note: DrawnItem): boolean {
  const slot = findOtherSlot(scene, note)
  if (slot === null) return false
  const dots = scene.items.filter((item) => isDot(item) && isWithin(note, middleOf(item)))
  const from = middleOf(note)
  const to = middleOf(slot)
  const ids = [note.id, ...dots.map(({ id }) => id)]
  scene.surface.moveBy(ids, to.x - from.x, to.y - from.y)
  return true
}

/** Copies a note into a free place. Gives the copy's id, or null when all is full. */
export function duplicateNote(scene: Scene, note: DrawnItem): string | null {
  const slot = findOtherSlot(scene, note)
  if (slot === null) return null
  const from = middleOf(note)
  const to = middleOf(slot)
  const [copy] = scene.surface.duplicate([note.id], to.x - from.x, to.y - from.y)
  return copy ?? null
}

/** A free place of the note's section; in its own zone about every other time. */
function findOtherSlot(scene: Scene, note: DrawnItem): Box | null {
  const { chance, notes } = scene
  const section = findSectionOf(scene, note)
  if (section === null) return null
  const own = findAreaOf(section, note)
  const others = shuffle(
    section.areas.filter((area) => area !== own),
    chance,
  )
  const home = own === null ? [] : [own]
  const areas = chance() < STAY ? [...home, ...others] : [...others, ...home]
  for (const area of areas) {
    const slot = findAnySlot(area, notes, chance)
    if (slot !== null) return slot
  }
  return null
}

function findSectionOf({ sections }: Scene, note: DrawnItem): ReadSection | null {
  return sections.find(({ drawn }) => isWithin(drawn, middleOf(note))) ?? null
}
