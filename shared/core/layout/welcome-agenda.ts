import type { Item } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import type { Mode } from '../catalogue/recipe.ts'
import { agendaTimes } from '../workshop/agenda.ts'
import { type AgendaPhase, listPhases } from '../workshop/agenda-phases.ts'
import { worksInGroups } from '../workshop/needs-groups.ts'
import { hasPairs } from '../workshop/pairs.ts'
import { paper, rule, shape, text } from './items.ts'
import { GREY, GROUP_LOOKS, INK, MIST } from './palette.ts'
import { keyIn, type SectionContext } from './section-context.ts'
import { BODY, HEADING, TITLE, type TypeStep } from './type-scale.ts'

const PADDING = 40
/** From the area's top to the first line, and from the last line to the area's bottom. */
const FIRST_LINE = 168
const LEGEND_ROOM = 72
/** Distances between two lines, from the airiest to the tightest. */
const PITCHES = [96, 80, 64] as const
/** Forty phases, the most there are, fit two columns of these. */
const TIGHT_PITCH = 56
const COLUMN_GAP = 40
const MARK = 36

/** How a line is divided, px: its width, then the room of each part. */
interface LineForm {
  readonly width: number
  readonly pitch: number
  readonly step: TypeStep
  readonly timeWidth: number
  readonly minutesWidth: number
  /** From the line's top to the mark's. */
  readonly markDrop: number
}

/** One line a phase, or two columns of smaller lines when there are too many of them. */
function chooseForm(area: Rect, count: number): LineForm {
  const room = area.height - FIRST_LINE - LEGEND_ROOM
  const width = area.width - 2 * PADDING
  const pitch = PITCHES.find((step) => count * step <= room)
  if (pitch !== undefined) {
    return { width, pitch, step: HEADING, timeWidth: 184, minutesWidth: 200, markDrop: 6 }
  }
  const half = (width - COLUMN_GAP) / 2
  return {
    width: half,
    pitch: TIGHT_PITCH,
    step: BODY,
    timeWidth: 152,
    minutesWidth: 136,
    markDrop: 2,
  }
}

/** What happens when, one line a phase: time, mark of the mode, title, minutes. */
export function layoutAgenda(context: SectionContext, area: Rect): readonly Item[] {
  const { wording, setup } = context
  const times = agendaTimes(setup)
  const phases = listPhases(setup)
  const form = chooseForm(area, phases.length)
  const rows = Math.floor((area.height - FIRST_LINE - LEGEND_ROOM) / form.pitch)
  const lines = phases.slice(0, 2 * rows).flatMap((phase, index) => {
    const startMinute = times[index]?.startMinute ?? setup.startMinute
    const column = Math.floor(index / rows)
    const row = index % rows
    const x = area.x + PADDING + column * (form.width + COLUMN_GAP)
    const y = area.y + FIRST_LINE + row * form.pitch
    const isLast = index === phases.length - 1 || row === rows - 1
    const below = y + form.step.line / 2 + form.pitch / 2
    return [
      ...layoutLine(context, phase, startMinute, { x, y, form }),
      ...(isLast ? [] : [layoutSeparator(context, phase, { x, y: below, form })]),
    ]
  })
  const heading = text({
    key: keyIn(context, 'agenda', 'title'),
    role: 'heading',
    block: { x: area.x + PADDING, y: area.y + 32, width: area.width - 2 * PADDING, step: TITLE },
    text: wording.agenda,
    look: { bold: true },
  })
  return [paper(keyIn(context, 'agenda'), area), heading, ...lines, ...layoutLegend(context, area)]
}

interface LinePlace {
  readonly x: number
  readonly y: number
  readonly form: LineForm
}

/** A break is quiet: grey, and without a mark. */
function layoutLine(
  context: SectionContext,
  phase: AgendaPhase,
  startMinute: number,
  { x, y, form }: LinePlace,
): readonly Item[] {
  const { wording, language } = context
  const { id, mode } = phase.recipe
  const { step } = form
  const colour = mode === 'break' ? GREY : INK
  const titleX = x + form.timeWidth + 8 + MARK + 32
  const minutesX = x + form.width - form.minutesWidth
  const titleWidth = minutesX - 24 - titleX
  return [
    text({
      key: keyIn(context, 'agenda', id, 'time'),
      role: 'body',
      block: { x, y, width: form.timeWidth, step },
      text: wording.clock(startMinute),
      look: { textColour: colour, bold: mode !== 'break' },
    }),
    ...layoutMark(context, ['agenda', id], mode, {
      x: x + form.timeWidth + 8,
      y: y + form.markDrop,
    }),
    text({
      key: keyIn(context, 'agenda', id, 'title'),
      role: 'body',
      block: { x: titleX, y, width: titleWidth, step },
      text: phase.recipe.title[language],
      look: { textColour: colour },
    }),
    text({
      key: keyIn(context, 'agenda', id, 'minutes'),
      role: 'body',
      block: { x: minutesX, y, width: form.minutesWidth, step },
      text: wording.duration(phase.minutes),
      look: { textColour: colour, align: 'right' },
    }),
  ]
}

function layoutSeparator(
  context: SectionContext,
  phase: AgendaPhase,
  { x, y, form }: LinePlace,
): Item {
  const key = keyIn(context, 'agenda', phase.recipe.id, 'rule')
  return rule(key, { x, y, width: form.width, height: 2 }, MIST)
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
  const { wording, setup } = context
  const y = area.y + area.height - 72
  const word = (name: string, x: number, width: number, content: string) =>
    text({
      key: keyIn(context, 'legend', name, 'word'),
      role: 'body',
      block: { x, y: y - 2, width, step: BODY },
      text: content,
    })
  const x = area.x + PADDING
  return [
    ...layoutMark(context, ['legend', 'together'], 'plenary', { x, y }),
    word('together', x + 56, 236, wording.legendTogether),
    ...(worksInGroups(setup)
      ? [
          ...layoutMark(context, ['legend', 'groups'], 'groups', { x: x + 300, y }),
          hasPairs(setup)
            ? word('groups', x + 356, 480, wording.legendPairs)
            : word('groups', x + 356, 236, wording.legendGroups),
        ]
      : []),
  ]
}
