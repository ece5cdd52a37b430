import type { Item, Section, Zone } from '../board/document.ts'
import { overlaps, type Rect } from '../board/geometry.ts'
import { childKey, type NodeKey } from '../board/keys.ts'
import type { HostProfile } from '../board/profile.ts'
import type { BoardWording } from '../wording/board.fr.ts'
import { boardWording } from '../wording/board.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import { CONTENT_TOP, GUTTER, MARGIN, PITCH, widthFor } from './grid.ts'
import { paper, text } from './items.ts'
import { ellipsize, wrapText } from './text-fit.ts'
import { HEADING } from './type-scale.ts'
import { CHIP, chip } from './zone-block.ts'

/** One column of notes, and the gutter before it. */
const COLUMN_WIDTH = widthFor(1)
const TITLE_WIDTH = COLUMN_WIDTH - 2 * GUTTER
const GROWTH = GUTTER + COLUMN_WIDTH
/** A narrow head: chip, then a title on three lines. */
const HEAD = 232
const TITLE_LINES = 3
/** What stays free between a section that grew and its neighbour. */
const LEAST_GAP = 64
const MOST = 10

export interface Extended {
  readonly sections: readonly Section[]
  /** How many more columns each section can still take. */
  readonly room: ReadonlyMap<NodeKey, number>
}

/**
 * Gives full zones the extra columns they were promised, at the right edge of their section: nothing
 * else moves. A column that would come too near a neighbour is left out.
 */
export function extendSections(
  sections: readonly Section[],
  setup: WorkshopSetup,
  profile: HostProfile,
): Extended {
  const room = new Map<NodeKey, number>()
  const extended = sections.map((section) => {
    const most = measureRoom(section, sections)
    const zones = setup.extensions
      .filter((extension) => extension.section === section.key)
      .flatMap((extension) => section.zones.find(({ id }) => id === extension.zone) ?? [])
      .slice(0, most)
    room.set(section.key, most - zones.length)
    return zones.reduce((grown, zone) => addColumn(grown, zone, setup, profile), section)
  })
  return { sections: extended, room }
}

function measureRoom(section: Section, all: readonly Section[]): number {
  const right = section.rect.x + section.rect.width
  const gaps = all
    .filter((other) => other !== section && other.rect.x >= right)
    .filter((other) => overlaps({ ...section.rect, width: Number.MAX_SAFE_INTEGER }, other.rect))
    .map((other) => other.rect.x - right - LEAST_GAP)
  return Math.min(MOST, ...gaps.map((gap) => Math.max(0, Math.floor(gap / GROWTH))))
}

function addColumn(
  section: Section,
  source: Zone,
  setup: WorkshopSetup,
  profile: HostProfile,
): Section {
  const count = section.zones.filter(({ id }) => id === source.id).length
  const key = childKey(section.key, source.id, 'more', String(count))
  const rect: Rect = {
    x: section.rect.width - MARGIN + GUTTER,
    y: CONTENT_TOP,
    width: COLUMN_WIDTH,
    height: section.rect.height - CONTENT_TOP - MARGIN,
  }
  const wording = boardWording(setup.language)
  const title = wording.continued(source.title)
  const zone: Zone = {
    id: source.id,
    title,
    question: source.question,
    nature: source.nature,
    rect,
    slots: {
      columns: 1,
      rows: Math.floor((rect.height - HEAD) / PITCH),
      first: { x: rect.x + GUTTER, y: rect.y + HEAD },
      wide: false,
    },
    advised: 0,
    drawnBy: key,
  }
  return {
    ...section,
    rect: { ...section.rect, width: section.rect.width + GROWTH },
    items: [...section.items, ...drawColumn(key, zone, nameColumn(source.title, wording), profile)],
    zones: [...section.zones, zone],
  }
}

/** As a zone, but narrow: the chip above, the title under it, no question. */
function drawColumn(
  key: NodeKey,
  zone: Zone,
  title: string,
  profile: HostProfile,
): readonly Item[] {
  const corner = { x: zone.rect.x + GUTTER, y: zone.rect.y + GUTTER }
  return [
    paper(key, zone.rect),
    chip(childKey(key, 'chip'), zone.nature, corner, profile),
    text({
      key: childKey(key, 'title'),
      role: 'heading',
      block: {
        ...corner,
        y: corner.y + CHIP + 4,
        width: TITLE_WIDTH,
        lines: TITLE_LINES,
        step: HEADING,
      },
      text: title,
      look: { bold: true },
    }),
  ]
}

/** "Profil (suite)"; a long title is cut before its end, so that it still says it goes on. */
function nameColumn(title: string, wording: BoardWording): string {
  const type = { ...HEADING, bold: true }
  const fits = (words: string) => wrapText(words, TITLE_WIDTH, type).length <= TITLE_LINES
  const whole = wording.continued(title)
  if (fits(whole)) return whole
  const start = ellipsize(title, TITLE_WIDTH, TITLE_LINES - 1, type)
  return wording.continued(start)
}
