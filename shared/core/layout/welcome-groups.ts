import type { Item } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import type { GroupSetup } from '../workshop/setup.ts'
import { tellApart } from '../workshop/tell-apart.ts'
import { groupBadge } from './badge.ts'
import { GUTTER } from './grid.ts'
import { fitGroupLabel, listPeople } from './group-label.ts'
import { paper, shape, text } from './items.ts'
import { groupLook, MIST } from './palette.ts'
import { keyIn, type SectionContext } from './section-context.ts'
import { ellipsize, wrapText } from './text-fit.ts'
import { BODY, HEADING, TITLE } from './type-scale.ts'

const PADDING = 40
const TILES_TOP = 144

interface Tiling {
  readonly columns: number
  readonly height: number
  readonly badge: 128 | 96
  readonly nameLines: number
}

/** Two columns up to four groups, three beyond; ten groups fill four rows. */
function tilingFor(groups: number): Tiling {
  if (groups <= 4) return { columns: 2, height: 232, badge: 128, nameLines: 3 }
  if (groups <= 6) return { columns: 3, height: 232, badge: 96, nameLines: 3 }
  if (groups <= 9) return { columns: 3, height: 168, badge: 96, nameLines: 2 }
  return { columns: 3, height: 124, badge: 96, nameLines: 1 }
}

/** One tile a group: its badge, its name, its people. */
export function layoutGroupTiles(context: SectionContext, area: Rect): readonly Item[] {
  const { groups } = context.setup
  const tiling = tilingFor(groups.length)
  const inner = area.width - 2 * PADDING
  const width = Math.floor((inner - (tiling.columns - 1) * GUTTER) / tiling.columns)
  const names = tellApart(groups)
  const tiles = groups.flatMap((group, index) => {
    const column = index % tiling.columns
    const row = Math.floor(index / tiling.columns)
    const people = group.people.flatMap((person) => names.get(person) ?? [])
    return layoutTile(context, { group, people }, tiling, {
      x: area.x + PADDING + column * (width + GUTTER),
      y: area.y + TILES_TOP + row * (tiling.height + GUTTER),
      width,
      height: tiling.height,
    })
  })
  return [...layoutArea(context, area, context.wording.groups), ...tiles]
}

/** Where no phase is in groups: one tile with everybody. */
export function layoutEveryone(context: SectionContext, area: Rect): readonly Item[] {
  const { setup, wording } = context
  const rect = {
    x: area.x + PADDING,
    y: area.y + TILES_TOP,
    width: area.width - 2 * PADDING,
    height: area.height - TILES_TOP - PADDING,
  }
  const width = rect.width - 2 * GUTTER
  const most = Math.floor((rect.height - 2 * GUTTER) / BODY.line)
  const people = [...tellApart(setup.groups).values()]
  const words =
    listPeople(people, width, most, wording) ||
    ellipsize(wording.writeNames, width, 1, { ...BODY, bold: false })
  const lines = wrapText(words, width, { ...BODY, bold: false }).length
  return [
    ...layoutArea(context, area, wording.together),
    shape({ key: keyIn(context, 'everyone'), role: 'ribbon', rect, look: { fill: MIST } }),
    text({
      key: keyIn(context, 'everyone', 'people'),
      role: 'body',
      block: { x: rect.x + GUTTER, y: rect.y + GUTTER, width, lines, step: BODY },
      text: words,
    }),
  ]
}

function layoutArea(context: SectionContext, area: Rect, title: string): readonly Item[] {
  const width = area.width - 2 * PADDING
  return [
    paper(keyIn(context, 'groups'), area),
    text({
      key: keyIn(context, 'groups', 'title'),
      role: 'heading',
      block: { x: area.x + PADDING, y: area.y + 32, width, step: TITLE },
      text: title,
      look: { bold: true },
    }),
  ]
}

function layoutTile(
  context: SectionContext,
  { group, people: named }: { readonly group: GroupSetup; readonly people: readonly string[] },
  tiling: Tiling,
  rect: Rect,
): readonly Item[] {
  const { wording } = context
  const key = (...parts: readonly string[]) => keyIn(context, 'groups', group.letter, ...parts)
  const badgeAt = { x: rect.x + GUTTER, y: rect.y + (rect.height - tiling.badge) / 2 }
  const x = badgeAt.x + tiling.badge + GUTTER
  const width = rect.x + rect.width - GUTTER - x
  const people =
    listPeople(named, width, tiling.nameLines, wording) ||
    ellipsize(wording.writeNames, width, tiling.nameLines, { ...BODY, bold: false })
  const lines = wrapText(people, width, { ...BODY, bold: false }).length
  const textHeight = HEADING.line + lines * BODY.line
  const y = rect.y + Math.floor((rect.height - textHeight) / 2)
  const title = fitGroupLabel(group, wording, width, { ...HEADING, bold: true })
  return [
    shape({
      key: key(),
      role: 'ribbon',
      rect,
      look: { fill: groupLook(group.letter).ribbon },
    }),
    groupBadge(key('badge'), group.letter, badgeAt, tiling.badge),
    text({
      key: key('title'),
      role: 'heading',
      block: { x, y, width, step: HEADING },
      text: title,
      look: { bold: true },
    }),
    text({
      key: key('people'),
      role: 'body',
      block: { x, y: y + HEADING.line, width, lines, step: BODY },
      text: people,
    }),
  ]
}
