import type { Item } from '../board/document.ts'
import { agendaTimes } from '../workshop/agenda.ts'
import { wrapMinute } from '../workshop/agenda-phases.ts'
import { needsGroups } from '../workshop/needs-groups.ts'
import { workshopIn } from '../workshop/recipes-in.ts'
import { GUTTER, MARGIN } from './grid.ts'
import { paper, shape, text } from './items.ts'
import { GREY, INK, MIST, PAPER } from './palette.ts'
import { joinParts, keyIn, type SectionBody, type SectionContext } from './section-context.ts'
import { ellipsize, wrapText } from './text-fit.ts'
import { BODY, DISPLAY, HEADING, TITLE } from './type-scale.ts'
import { layoutAgenda } from './welcome-agenda.ts'
import { layoutEveryone, layoutGroupTiles } from './welcome-groups.ts'

const WIDTH = 3200
const HEIGHT = 2048
const INNER = WIDTH - 2 * MARGIN
const BLOCK_HEIGHT = 496
const LOWER_TOP = MARGIN + BLOCK_HEIGHT + GUTTER
const AGENDA = { x: MARGIN, y: LOWER_TOP, width: 1580, height: 1400 }
const RULES = { x: 1668, y: LOWER_TOP, width: 1468, height: 640 }
const GROUPS = { x: 1668, y: 1248, width: 1468, height: 736 }
const TEXT_X = MARGIN + 64
/** Where the title ends and the objective may begin. */
const TITLE_BOTTOM = 344
const OBJECTIVE_WIDTH = 2040
/** The date and the target, on the right of the objective. */
const DATE_WIDTH = 780

/** The first sheet: what we are here for, when, under which rules and with whom. */
export function layoutWelcome(context: SectionContext): SectionBody {
  const block = [...layoutBlock(context), ...layoutDate(context)]
  const agenda = layoutAgenda(context, AGENDA)
  const people = needsGroups(context.setup) ? layoutGroupTiles : layoutEveryone
  return {
    width: WIDTH,
    height: HEIGHT,
    ...joinParts({
      items: [...block, ...agenda, ...layoutRules(context), ...people(context, GROUPS)],
      zones: [],
    }),
  }
}

function layoutBlock(context: SectionContext): readonly Item[] {
  const { setup, language } = context
  const workshop = workshopIn(setup)
  const title = setup.title.trim() || (workshop ?? context.canvas).title[language]
  const objective = setup.objective.trim() || (workshop?.objective[language] ?? '')
  return [
    shape({
      key: keyIn(context, 'block'),
      role: 'ribbon',
      rect: { x: MARGIN, y: MARGIN, width: INNER, height: BLOCK_HEIGHT },
      look: { fill: INK },
    }),
    layoutTitle(context, title),
    ...(objective === ''
      ? []
      : [
          text({
            key: keyIn(context, 'objective'),
            role: 'subtitle',
            block: { x: TEXT_X, y: 360, width: OBJECTIVE_WIDTH, lines: 3, step: HEADING },
            text: ellipsize(objective, OBJECTIVE_WIDTH, 3, { ...HEADING, bold: false }),
            look: { textColour: PAPER },
          }),
        ]),
  ]
}

/** As large as a poster; a title too long for that is written smaller, on two lines, rather than cut. */
function layoutTitle(context: SectionContext, title: string): Item {
  const width = INNER - 2 * 64
  const isShort = wrapText(title, width, { ...DISPLAY, bold: true }).length === 1
  const step = isShort ? DISPLAY : TITLE
  const lines = isShort ? 1 : 2
  return text({
    key: keyIn(context, 'title'),
    role: 'title',
    block: { x: TEXT_X, y: TITLE_BOTTOM - lines * step.line, width, lines, step },
    text: ellipsize(title, width, lines, { ...step, bold: true }),
    look: { textColour: PAPER, bold: true },
  })
}

function layoutDate(context: SectionContext): readonly Item[] {
  const { setup, wording } = context
  const x = MARGIN + INNER - 64 - DATE_WIDTH
  const target = setup.target.trim()
  const from = wording.clock(setup.startMinute)
  const last = agendaTimes(setup).at(-1)
  const hours =
    last === undefined
      ? from
      : wording.until(from, wording.clock(wrapMinute(last.startMinute + last.minutes)))
  const line = target === '' ? hours : `${hours}, ${target}`
  const date = sayDate(context)
  return [
    ...(date === ''
      ? []
      : [
          text({
            key: keyIn(context, 'date'),
            role: 'subtitle',
            block: { x, y: 360, width: DATE_WIDTH, step: TITLE },
            text: date,
            look: { textColour: PAPER, bold: true, align: 'right' },
          }),
        ]),
    text({
      key: keyIn(context, 'hours'),
      role: 'subtitle',
      block: { x, y: 448, width: DATE_WIDTH, step: HEADING },
      text: line,
      look: { textColour: MIST, align: 'right' },
    }),
  ]
}

/** "Jeudi 2 avril"; nothing for a date that is not one. */
function sayDate({ setup, wording }: SectionContext): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(setup.date)
  if (match === null) return ''
  const [year, month, day] = match.slice(1).map(Number)
  const date = new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1))
  return wording.date(date.getUTCDay(), date.getUTCDate(), date.getUTCMonth())
}

function layoutRules(context: SectionContext): readonly Item[] {
  const { wording } = context
  const { x, y } = RULES
  const lineWidth = RULES.width - 136 - 40
  const rules = wording.groundRules.flatMap((groundRule, index): readonly Item[] => {
    const number = String(index + 1)
    const top = y + 148 + index * 120
    return [
      shape({
        key: keyIn(context, 'rules', number),
        role: 'badge',
        form: 'ellipse',
        rect: { x: x + 40, y: top, width: 72, height: 72 },
        text: number,
        look: { fill: INK, textColour: PAPER, fontSize: BODY.fontSize, bold: true },
      }),
      text({
        key: keyIn(context, 'rules', number, 'title'),
        role: 'heading',
        block: { x: x + 136, y: top - 8, width: lineWidth, step: HEADING },
        text: groundRule.title,
        look: { bold: true },
      }),
      text({
        key: keyIn(context, 'rules', number, 'line'),
        role: 'body',
        block: { x: x + 136, y: top + 44, width: lineWidth, step: BODY },
        text: groundRule.line,
        look: { textColour: GREY },
      }),
    ]
  })
  const heading = text({
    key: keyIn(context, 'rules', 'title'),
    role: 'heading',
    block: { x: x + 40, y: y + 32, width: RULES.width - 80, step: TITLE },
    text: wording.rules,
    look: { bold: true },
  })
  return [paper(keyIn(context, 'rules'), RULES), heading, ...rules]
}
