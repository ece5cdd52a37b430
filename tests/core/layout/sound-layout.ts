import {
  heightOfWords,
  isSolid,
  lackOfLabel,
  listOverlaps,
} from '../../../scripts/bench/sound-geometry.ts'
import type { BoardDocument, Item, Section } from '../../../shared/core/board/document.ts'
import { contains, isInside, overlaps, type Rect } from '../../../shared/core/board/geometry.ts'
import type { HostProfile } from '../../../shared/core/board/profile.ts'
import { slotRect } from '../../../shared/core/layout/layout-clusters.ts'
import { measureText, wrapText } from '../../../shared/core/layout/text-fit.ts'
import { lineHeight, TYPE_SCALE } from '../../../shared/core/layout/type-scale.ts'
import { contrast } from './colour-vision.ts'

/** What both hosts leave empty around the words of a note, px. */
const NOTE_PADDING = 20

/** What is wrong with a document, as sentences; empty when nothing is. */
export function findFlaws(document: BoardDocument, profile: HostProfile): readonly string[] {
  return [
    ...findDoubles(document),
    ...document.sections.flatMap((section) => [
      ...findOutside(section, profile),
      ...findOverlaps(section),
      ...findCovered(section, profile),
      ...section.items.flatMap((item) => findBadText(item, section.items, section.fill)),
    ]),
    ...document.loose.flatMap((item) => findBadText(item, document.loose, '#F5F5F5')),
    ...findSectionOverlaps(document),
  ]
}

function findDoubles(document: BoardDocument): readonly string[] {
  const keys = [
    ...document.sections.flatMap(({ key, items }) => [key, ...items.map((item) => item.key)]),
    ...document.loose.map((item) => item.key),
  ]
  const seen = new Set<string>()
  return keys.filter((key) => seen.size === seen.add(key).size).map((key) => `${key} twice`)
}

function findOutside(section: Section, profile: HostProfile): readonly string[] {
  const frame = { x: 0, y: 0, width: section.rect.width, height: section.rect.height }
  const parts = [
    ...section.items.map(({ key, rect }) => ({ key, rect })),
    ...section.zones.map(({ id, rect }) => ({ key: id, rect })),
  ]
  return parts
    .filter(({ rect }) => !isInside(rect, frame, profile.sectionMargin))
    .map(({ key }) => `${key} leaves ${section.key}`)
}

function findOverlaps(section: Section): readonly string[] {
  return [
    ...tellOverlaps(section.items.filter(isSolid).map(({ key, rect }) => ({ name: key, rect }))),
    ...tellOverlaps(section.zones.map(({ id, rect }) => ({ name: `zone ${id}`, rect }))),
  ]
}

/** A note in a slot covers none of our words, and stays in its zone. */
function findCovered(section: Section, profile: HostProfile): readonly string[] {
  const words = section.items.filter(({ kind, role }) => kind === 'text' || role === 'chip')
  return section.zones.flatMap((zone) =>
    Array.from({ length: zone.slots.columns * zone.slots.rows }, (_, i) => {
      const slot = slotRect(zone, i, profile)
      const covered = words.filter(({ rect }) => overlaps(rect, slot))
      return [
        ...covered.map(({ key }) => `slot ${i} of ${zone.id} covers ${key}`),
        ...(isInside(slot, zone.rect) ? [] : [`slot ${i} leaves zone ${zone.id}`]),
      ]
    }).flat(),
  )
}

function findBadText(item: Item, around: readonly Item[], ground: string): readonly string[] {
  if (item.text === '') return []
  const { look, rect } = item
  const flaws: string[] = []
  if (!TYPE_SCALE.some(({ fontSize }) => fontSize === look.fontSize)) {
    flaws.push(`${item.key} has a size of its own: ${look.fontSize}`)
  }
  if (item.kind !== 'shape') {
    const padding = item.kind === 'sticky' ? 2 * NOTE_PADDING : 0
    const height = heightOfWords(item.text, look, rect.width - padding)
    if (height > rect.height - padding) flaws.push(`${item.key} is too long`)
  } else if (lackOfLabel(item.text, look, rect.width) > 0) {
    flaws.push(`${item.key} is too narrow for its words`)
  }
  const fill = item.kind === 'text' ? groundOf(item, around, ground) : look.fill
  const ratio = contrast(look.textColour, fill)
  if (ratio < 4.5) flaws.push(`${item.key} is hard to read: ${ratio.toFixed(2)} on ${fill}`)
  return flaws
}

/** The last filled shape drawn under the middle of the first line of words. */
function groundOf(item: Item, around: readonly Item[], ground: string): string {
  const { rect, look, text } = item
  const width = measureText(wrapText(text, rect.width, look)[0] ?? '', look)
  const free = rect.width - width
  const left = look.align === 'left' ? 0 : look.align === 'right' ? free : free / 2
  const centre = { x: rect.x + left + width / 2, y: rect.y + lineHeight(look.fontSize) / 2 }
  const under = around
    .slice(0, around.indexOf(item))
    .filter((other) => other.look.fill !== 'none' && contains(other.rect, centre))
  return under.at(-1)?.look.fill ?? ground
}

function findSectionOverlaps(document: BoardDocument): readonly string[] {
  const boxes: readonly { name: string; rect: Rect }[] = [
    ...document.sections.map(({ key, rect }) => ({ name: key, rect })),
    ...document.loose.map(({ key, rect }) => ({ name: key, rect })),
  ]
  return tellOverlaps(boxes)
}

function tellOverlaps(
  boxes: readonly { readonly name: string; readonly rect: Rect }[],
): readonly string[] {
  return listOverlaps(boxes).map(([one, other]) => `${one.name} and ${other.name} overlap`)
}
