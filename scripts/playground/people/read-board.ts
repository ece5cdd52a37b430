import type { DrawnItem } from '../hosts/board-surface.ts'
import { areaOf, isWithin, middleOf } from './boxes.ts'
import { type Area, readAreas } from './read-areas.ts'
import { readGroupLetter, type ZoneTitles } from './read-headings.ts'

/** How canvases and their zones may be titled on a board, in every language. */
export interface CanvasNames {
  readonly [canvas: string]: {
    readonly titles: readonly string[]
    readonly zones: ZoneTitles
  }
}

/** A section as a person reads it. */
export interface ReadSection {
  readonly drawn: DrawnItem
  readonly canvas: string
  /** Null when it belongs to everyone. */
  readonly letter: string | null
  readonly areas: readonly Area[]
}

/** Where dots wait on the voting sheet: no place for notes. */
const TRAY = 'tray'

/** The sections of a workshop, known by their titles: "Groupe A · Persona, haut". */
export function readSections(
  items: readonly DrawnItem[],
  names: CanvasNames,
): readonly ReadSection[] {
  const known = items.flatMap((drawn) => {
    if (drawn.kind !== 'section') return []
    const canvas = findCanvas(drawn.text, names)
    return canvas === null ? [] : [{ drawn, canvas }]
  })
  return known.map(({ drawn, canvas }) => {
    const inside = items.filter((item) => item !== drawn && isWithin(drawn, middleOf(item)))
    return {
      drawn,
      canvas,
      letter: readGroupLetter(drawn.text),
      areas: readAreas(drawn, inside, names[canvas]?.zones ?? {}).filter(
        ({ zone }) => zone !== TRAY,
      ),
    }
  })
}

function findCanvas(title: string, names: CanvasNames): string | null {
  const own = title.slice(title.lastIndexOf('·') + 1).trim()
  const found = Object.entries(names).find(([, { titles }]) => titles.includes(own))
  return found?.[0] ?? null
}

export function listNotes(items: readonly DrawnItem[]): readonly DrawnItem[] {
  return items.filter((item) => item.kind === 'sticky')
}

/** The area a note is in: the smallest one around its middle. */
export function findAreaOf(section: ReadSection, note: DrawnItem): Area | null {
  const [smallest] = section.areas
    .filter((area) => isWithin(area.box, middleOf(note)))
    .sort((a, b) => areaOf(a.box) - areaOf(b.box))
  return smallest ?? null
}

/**
 * Where a note of that zone goes. A table with fewer columns than the note had in mind takes it in
 * its last one; a note that only knows its canvas goes anywhere on it.
 */
export function findAreas(section: ReadSection, zone: string): readonly Area[] {
  const exact = section.areas.filter((area) => area.zone === zone)
  if (exact.length > 0) return exact
  if (zone === section.canvas) return section.areas
  const [row = '', cell] = zone.split('.')
  if (cell === undefined) return []
  return section.areas.filter((area) => area.zone.startsWith(`${row}.`)).slice(-1)
}
