import type { DrawnItem } from '../hosts/board-surface.ts'
import { type Box, middleOf } from './boxes.ts'
import { pick, shuffle } from './chance.ts'
import { findSlot } from './free-slots.ts'
import { type NoteSize, SLOT, WIDE } from './note-size.ts'
import type { Area } from './read-areas.ts'
import { findAreas, type ReadSection } from './read-board.ts'
import type { Sample, SampleDeck } from './sample-deck.ts'
import { listOwnSections, type Participant, type Scene } from './scene.ts'

/** How often somebody writes on their group's sheet rather than on the one of everyone. */
const OWN_SHEET = 0.85
/** How often somebody writes on although the zone is full, instead of thinking of another one. */
const WRITE_ON = 0.05
/** How often somebody forgets to change the colour of the note. */
const WRONG_COLOUR = 0.04
/** A longer text makes a FigJam note grow, characters. */
const LONG_TEXT = 200
/** What such a text may need. */
const TALL: NoteSize = { width: SLOT.width, height: 2 * SLOT.height }
/** The yellow every tool starts with, for a board whose headings show no colour. */
const FIRST_COLOUR = '#FFE299'

interface Place {
  readonly section: ReadSection
  readonly area: Area
  readonly slot: Box
}

/** Writes the next sample where it belongs. Gives the note's id, or null when there is no place. */
export function writeNote(scene: Scene, who: Participant, deck: SampleDeck): string | null {
  const own = listOwnSections(scene, who)
  const fits = (sample: Sample) => isMine(sample, who) && isPlaced(sample, own)
  const hasRoom = (sample: Sample) => fits(sample) && findWanted(scene, own, sample) !== null
  const writesOn = scene.chance() < WRITE_ON
  const sample = (writesOn ? null : deck.draw(hasRoom)) ?? deck.draw(fits)
  if (sample === null) return null
  const sheets = orderSheets(own, sample, scene)
  const place = findWanted(scene, sheets, sample) ?? findAnyPlace(scene, sheets)
  return place === null ? null : putNote(scene, who, place, sample.text)
}

/** In a table of groups, a cell named after a group is its own. */
function isMine({ zone }: Sample, { letter }: Participant): boolean {
  const cell = /\.([A-Z])$/.exec(zone)?.[1]
  return cell === undefined || cell === letter
}

function isPlaced({ canvas, zone }: Sample, sections: readonly ReadSection[]): boolean {
  return sections.some((sheet) => sheet.canvas === canvas && findAreas(sheet, zone).length > 0)
}

/** The sheet somebody chose first, then the others of the same canvas. */
function orderSheets(
  own: readonly ReadSection[],
  { canvas }: Sample,
  { chance }: Scene,
): readonly ReadSection[] {
  const sheets = shuffle(
    own.filter((section) => section.canvas === canvas),
    chance,
  )
  const mine = sheets.filter((section) => section.letter !== null)
  const shared = sheets.filter((section) => section.letter === null)
  return chance() < OWN_SHEET ? [...mine, ...shared] : [...shared, ...mine]
}

/** In its zone, on the first sheet where that has room; a long text gets more room if there is. */
function findWanted(
  scene: Scene,
  sheets: readonly ReadSection[],
  { canvas, zone, text }: Sample,
): Place | null {
  for (const section of sheets) {
    if (section.canvas !== canvas) continue
    const areas = shuffle(findAreas(section, zone), scene.chance)
    const sizes = text.length > LONG_TEXT ? [TALL, WIDE, SLOT] : [SLOT]
    for (const size of sizes) {
      const place = findRoom(scene, section, areas, size)
      if (place !== null) return place
    }
  }
  return null
}

/** When the zone is full, in another one of the same sheet. */
function findAnyPlace(scene: Scene, sheets: readonly ReadSection[]): Place | null {
  for (const section of sheets) {
    const place = findRoom(scene, section, shuffle(section.areas, scene.chance), SLOT)
    if (place !== null) return place
  }
  return null
}

function findRoom(
  scene: Scene,
  section: ReadSection,
  areas: readonly Area[],
  size: NoteSize,
): Place | null {
  for (const area of areas) {
    const slot = findSlot(area, scene.notes, scene.chance, size)
    if (slot !== null) return { section, area, slot }
  }
  return null
}

function putNote(scene: Scene, { person }: Participant, place: Place, text: string): string {
  const { surface } = scene
  const top = { ...place.slot, height: SLOT.height }
  const wide = place.slot.width > SLOT.width
  const id = surface.writeNote(middleOf(top), text, {
    colour: chooseColour(scene, place),
    wide,
    person,
  })
  if (text.length <= LONG_TEXT) return id
  // A note that grew did so both ways from its middle: people write downwards.
  const note = surface.items().find((item) => item.id === id)
  const excess = note === undefined ? 0 : top.y - note.y
  if (excess > 0) surface.moveBy([id], 0, excess)
  return id
}

function chooseColour({ chance, notes }: Scene, { area, section }: Place): string {
  const colours = section.areas.flatMap(({ colour }) => colour ?? [])
  const mistaken = chance() < WRONG_COLOUR ? pick(colours, chance) : undefined
  return mistaken ?? area.colour ?? colours[0] ?? lastColour(notes) ?? FIRST_COLOUR
}

function lastColour(notes: readonly DrawnItem[]): string | null {
  return notes.at(-1)?.fill ?? null
}
