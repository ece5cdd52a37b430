import type { DrawnItem } from '../hosts/board-surface.ts'
import { areaOf, isWithin, middleOf } from './boxes.ts'
import { SLOT } from './note-size.ts'
import type { Drawing } from './read-drawing.ts'

/** Titles of each zone, in every language. */
export type ZoneTitles = Readonly<Record<string, readonly string[]>>

export interface Heading {
  /** `*.A` over the column of a group. */
  readonly zone: string
  readonly item: DrawnItem
  /** The smallest shape around it. */
  readonly ground: DrawnItem | null
}

/** A band wider than this share of the section is its ribbon. */
const RIBBON = 0.8
const GROUP_NAME = /^(?:Groupe|Group)\s+([A-Z])(?![\p{L}\p{N}])/u

/** The letter in "Groupe A", whatever follows; null in any other text. */
export function readGroupLetter(text: string): string | null {
  return GROUP_NAME.exec(text)?.[1] ?? null
}

/** The headings of zones in a section; those in its ribbon are none. */
export function findHeadings(drawing: Drawing, titles: ZoneTitles): readonly Heading[] {
  return drawing.texts.flatMap((item) => {
    const ground = findGround(item, drawing)
    const isRibbon = ground !== null && ground.width > drawing.section.width * RIBBON
    if (isRibbon && ground.height < SLOT.height) return []
    const zones = Object.entries(titles).flatMap(([zone, names]) =>
      names.some((name) => isTitle(item.text, name)) ? [zone] : [],
    )
    const letter = readGroupLetter(item.text)
    if (letter !== null && isColumnHead(ground)) zones.push(`*.${letter}`)
    return zones.map((zone) => ({ zone, item, ground }))
  })
}

/**
 * "Profil", and "Profil (suite)" where a full zone goes on; "Moteurs" and "Freins" where a zone of
 * that double name is drawn as two halves.
 */
function isTitle(text: string, name: string): boolean {
  const halves = name.toLowerCase().split(/ et | and /)
  return text === name || text.startsWith(`${name} (`) || halves.includes(text.toLowerCase())
}

function findGround(item: DrawnItem, { shapes }: Drawing): DrawnItem | null {
  const centre = middleOf(item)
  const [smallest] = shapes
    .filter((shape) => shape.width >= SLOT.width && isWithin(shape, centre))
    .sort((a, b) => areaOf(a) - areaOf(b))
  return smallest ?? null
}

/** A band with a heading in it and cells under it. */
export function isColumnHead(ground: DrawnItem | null): boolean {
  return ground !== null && ground.shape === 'rectangle' && ground.height < SLOT.height
}
