import type { Item } from '../board/document.ts'
import { nodeKey } from '../board/keys.ts'
import { boardWording } from '../wording/board.ts'
import { agendaTimes } from '../workshop/agenda.ts'
import { listPhases } from '../workshop/agenda-phases.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import { allBadge, groupBadge } from './badge.ts'
import { rule, shape, text } from './items.ts'
import { INK, PAPER, RULE } from './palette.ts'
import { DISPLAY, WALL_NAME, WALL_TIME } from './type-scale.ts'
import { ALL_RULE, type HungColumn, WALL_LEFT, WALL_TOP, type Wall } from './wall.ts'

const DISC = 440
const NAME_X = 520
const BADGE = 640

/** Phase heads above the columns, on one line of ink: number, name, time. */
export function layoutPhaseHeads(setup: WorkshopSetup, wall: Wall): readonly Item[] {
  const line = rule(nodeKey('wall', 'line'), { x: 0, y: 0, width: wall.right, height: 40 }, INK)
  const heads = wall.columns.flatMap((column, index) => layoutPhaseHead(setup, column, index))
  return [line, ...heads]
}

function layoutPhaseHead(setup: WorkshopSetup, column: HungColumn, index: number): readonly Item[] {
  const { x } = column
  const key = (name: string) => nodeKey('wall', 'column', column.id, name)
  const width = Math.max(column.width - NAME_X, 1000)
  const start = startOf(setup, column.id)
  const disc = shape({
    key: key('disc'),
    role: 'badge',
    form: 'ellipse',
    rect: { x, y: WALL_TOP - 800, width: DISC, height: DISC },
    text: String(index + 1),
    look: { fill: INK, textColour: PAPER, fontSize: DISPLAY.fontSize, bold: true },
  })
  const name = text({
    key: key('name'),
    role: 'title',
    block: { x: x + NAME_X, y: WALL_TOP - 850, width, step: WALL_NAME },
    text: column.title,
    look: { bold: true },
  })
  const sign = layoutSign(setup, column)
  if (start === null) return [disc, name, ...sign]
  const time = text({
    key: key('time'),
    role: 'subtitle',
    block: { x: x + NAME_X, y: WALL_TOP - 450, width, step: WALL_TIME },
    text: boardWording(setup.language).clock(start),
  })
  return [disc, name, time, ...sign]
}

/** Where everyone's sheet would be: where its second half is instead. */
function layoutSign({ language }: WorkshopSetup, column: HungColumn): readonly Item[] {
  const { elsewhere, x, width } = column
  if (elsewhere === null) return []
  return [
    text({
      key: nodeKey('wall', 'column', column.id, 'elsewhere'),
      role: 'subtitle',
      block: { x, y: WALL_TOP, width, lines: 3, step: WALL_TIME },
      text: boardWording(language).elsewhere(elsewhere.title, elsewhere.column),
    }),
  ]
}

/** When the first phase of a column starts; null when none of its phases takes place. */
function startOf(setup: WorkshopSetup, column: string): number | null {
  const first = listPhases(setup).findIndex(({ recipe }) => recipe.column === column)
  return agendaTimes(setup)[first]?.startMinute ?? null
}

/** A badge at the middle of each row, and a line under everyone's when groups have rows too. */
export function layoutRowHeads(setup: WorkshopSetup, wall: Wall, top: number): readonly Item[] {
  const { rows } = wall
  const badgeY = (rowTop: number, height: number) => rowTop + (height - BADGE) / 2
  const groups = setup.groups.map((group, index) =>
    groupBadge(
      nodeKey('wall', 'row', group.letter),
      group.letter,
      { x: 0, y: badgeY(rows.groupsTop + index * rows.pitch, rows.groupHeight) },
      BADGE,
    ),
  )
  if (rows.allHeight === 0) return groups
  const { all } = boardWording(setup.language)
  const allRow = allBadge(
    nodeKey('wall', 'row', 'all'),
    all,
    { x: 0, y: badgeY(top, rows.allHeight) },
    BADGE,
    'paper',
  )
  if (rows.groupHeight === 0) return [allRow]
  return [
    rule(
      nodeKey('wall', 'rule'),
      { x: 0, y: top + rows.allHeight + ALL_RULE - 8, width: wall.right, height: 16 },
      RULE,
    ),
    allRow,
    ...groups,
  ]
}

/** Left of the columns there are badges only where several rows have to be told apart. */
export function wallLeft(hasRows: boolean): number {
  return hasRows ? WALL_LEFT : 0
}
