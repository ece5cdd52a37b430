import type { Item } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import type { Mode } from '../catalogue/recipe.ts'
import { agendaTimes } from '../workshop/agenda.ts'
import { type AgendaPhase, listPhases } from '../workshop/agenda-phases.ts'
import { paper, rule, shape, text } from './items.ts'
import { GREY, GROUP_LOOKS, INK, MIST } from './palette.ts'
import { keyIn, type SectionContext } from './section-context.ts'
import { shortenText } from './text-fit.ts'
import { BODY, HEADING, TITLE } from './type-scale.ts'

const PADDING = 40
/** From the area's top to the first line, and from the last line to the area's bottom. */
const FIRST_LINE = 168
const LEGEND_ROOM = 72
/** Distances between two lines, from the airiest to the tightest. */
const PITCHES = [96, 80, 64] as const
const MARK = 36
const TIME_WIDTH = 184
const MINUTES_WIDTH = 200
const TITLE_X = 300

/** What happens when, one line a phase: time, mark of the mode, title, minutes. */
export function layoutAgenda(context: SectionContext, area: Rect): readonly Item[] {
  const { wording, setup } = context
  const times = agendaTimes(setup)
  const phases = listPhases(setup)
  const room = area.height - FIRST_LINE - LEGEND_ROOM
  const pitch = PITCHES.find((step) => phases.length * step <= room) ?? 64
  const lines = phases.slice(0, Math.floor(room / pitch)).flatMap((phase, index) => {
    const startMinute = times[index]?.startMinute ?? setup.startMinute
    const top = area.y + FIRST_LINE + index * pitch
    const isLast = index === phases.length - 1
    return [
      ...layoutLine(context, phase, startMinute, { ...area, y: top }),
      ...(isLast ? [] : [layoutSeparator(context, phase, { ...area, y: top + 24 + pitch / 2 })]),
    ]
  })
  const heading = text({
    key: keyIn(context, 'agenda', 'title'),
    role: 'heading',
    ...{ x: area.x + PADDING, y: area.y + 32, width: area.width - 2 * PADDING, step: TITLE },
    text: wording.agenda,
    look: { bold: true },
  })
  return [paper(keyIn(context, 'agenda'), area), heading, ...lines, ...layoutLegend(context, area)]
}

/** A break is quiet: grey, and without a mark. */
function layoutLine(
  context: SectionContext,
  phase: AgendaPhase,
  startMinute: number,
  at: Rect,
): readonly Item[] {
  const { wording, language } = context
  const { id, mode } = phase.recipe
  const colour = mode === 'break' ? GREY : INK
  const x = at.x + PADDING
  const minutesX = at.x + at.width - PADDING - MINUTES_WIDTH
  const titleWidth = minutesX - 24 - (at.x + TITLE_X)
  return [
    text({
      key: keyIn(context, 'agenda', id, 'time'),
      role: 'body',
      ...{ x, y: at.y, width: TIME_WIDTH, step: HEADING },
      text: wording.clock(startMinute),
      look: { textColour: colour, bold: mode !== 'break' },
    }),
    ...layoutMark(context, ['agenda', id], mode, { x: x + TIME_WIDTH + 8, y: at.y + 6 }),
    text({
      key: keyIn(context, 'agenda', id, 'title'),
      role: 'body',
      ...{ x: at.x + TITLE_X, y: at.y, width: titleWidth, step: HEADING },
      text: shortenText(phase.recipe.title[language], titleWidth, 1, { ...HEADING, bold: false }),
      look: { textColour: colour },
    }),
    text({
      key: keyIn(context, 'agenda', id, 'minutes'),
      role: 'body',
      ...{ x: minutesX, y: at.y, width: MINUTES_WIDTH, step: HEADING },
      text: wording.minutes(phase.minutes),
      look: { textColour: colour, align: 'right' },
    }),
  ]
}

function layoutSeparator(context: SectionContext, phase: AgendaPhase, at: Rect): Item {
  const width = at.width - 2 * PADDING
  return rule(
    keyIn(context, 'agenda', phase.recipe.id, 'rule'),
    { x: at.x + PADDING, y: at.y, width, height: 2 },
    MIST,
  )
}

/** One square in ink: together. Four small ones: in groups. */
function layoutMark(
  context: SectionContext,
  path: readonly string[],
  mode: Mode,
  corner: { readonly x: number; readonly y: number },
): readonly Item[] {
  if (mode === 'break') return []
  if (mode !== 'groups' && mode !== 'pairs') {
    return [
      shape({
        key: keyIn(context, ...path, 'mark'),
        role: 'drawing',
        rect: { ...corner, width: MARK, height: MARK },
        look: { fill: INK },
      }),
    ]
  }
  return GROUP_LOOKS.slice(0, 4).map(({ letter, fill }, index) =>
    shape({
      key: keyIn(context, ...path, 'mark', letter),
      role: 'drawing',
      rect: {
        x: corner.x + (index % 2) * 20,
        y: corner.y + Math.floor(index / 2) * 20,
        width: 16,
        height: 16,
      },
      look: { fill },
    }),
  )
}

function layoutLegend(context: SectionContext, area: Rect): readonly Item[] {
  const { wording } = context
  const y = area.y + area.height - 72
  const word = (name: string, x: number, content: string) =>
    text({
      key: keyIn(context, 'legend', name, 'word'),
      role: 'body',
      ...{ x, y: y - 2, width: 236, step: BODY },
      text: content,
    })
  const x = area.x + PADDING
  return [
    ...layoutMark(context, ['legend', 'together'], 'plenary', { x, y }),
    word('together', x + 56, wording.legendTogether),
    ...layoutMark(context, ['legend', 'groups'], 'groups', { x: x + 300, y }),
    word('groups', x + 356, wording.legendGroups),
  ]
}
