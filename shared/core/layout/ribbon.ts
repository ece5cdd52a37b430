import type { Item } from '../board/document.ts'
import { tellMode } from '../workshop/tell-mode.ts'
import { allBadge, groupBadge } from './badge.ts'
import { MARGIN, RIBBON_HEIGHT } from './grid.ts'
import { groupLabel } from './group-label.ts'
import { shape, text } from './items.ts'
import { groupLook, INK, MIST, PAPER } from './palette.ts'
import { keyIn, type SectionContext } from './section-context.ts'
import { BODY, TITLE } from './type-scale.ts'

const TEXT_X = MARGIN + 152
/** Width kept on the right for the minutes and the mode. */
const TIME_WIDTH = 440
const PADDING = 24

interface RibbonWords {
  readonly title: string
  readonly line: string
}

/** The band on top of a section: whose it is, what it asks, how long it lasts. Six items. */
export function layoutRibbon(
  context: SectionContext,
  sectionWidth: number,
  words: RibbonWords = ribbonWords(context),
): readonly Item[] {
  const { group, wording, time } = context
  const ground = group === null ? INK : groupLook(group.letter).ribbon
  const colour = group === null ? PAPER : INK
  const quiet = group === null ? MIST : INK
  const corner = { x: MARGIN + PADDING, y: MARGIN + PADDING }
  const badgeKey = keyIn(context, 'ribbon', 'badge')
  const width = sectionWidth - 2 * MARGIN
  const textWidth = MARGIN + width - PADDING - TEXT_X - (time === null ? 0 : TIME_WIDTH + PADDING)
  const band = shape({
    key: keyIn(context, 'ribbon'),
    role: 'ribbon',
    rect: { x: MARGIN, y: MARGIN, width, height: RIBBON_HEIGHT },
    look: { fill: ground },
  })
  const badge =
    group === null
      ? allBadge(badgeKey, wording.all, corner, 96, 'ink')
      : groupBadge(badgeKey, group.letter, corner, 96)
  const title = text({
    key: keyIn(context, 'ribbon', 'title'),
    role: 'title',
    block: { x: TEXT_X, y: MARGIN + 8, width: textWidth, step: TITLE },
    text: words.title,
    look: { textColour: colour, bold: true },
  })
  const line = text({
    key: keyIn(context, 'ribbon', 'line'),
    role: 'subtitle',
    block: { x: TEXT_X, y: MARGIN + 88, width: textWidth, step: BODY },
    text: words.line,
    look: { textColour: quiet },
  })
  return [band, badge, title, line, ...layoutTime(context, MARGIN + width, colour, quiet)]
}

function ribbonWords(context: SectionContext): RibbonWords {
  const { canvas, group, language, wording, heading } = context
  const advice = canvas.advice[language]
  const ribbon = canvas.ribbon[language]
  return {
    title: heading === '' ? ribbon : `${heading} · ${ribbon}`,
    line: group === null ? advice : `${groupLabel(group, wording)} · ${advice}`,
  }
}

function layoutTime(
  context: SectionContext,
  right: number,
  colour: typeof INK,
  quiet: typeof INK,
): readonly Item[] {
  const { time, wording, group, setup } = context
  if (time === null) return []
  const groups = group === null ? setup.groups : [group]
  const x = right - PADDING - TIME_WIDTH
  return [
    text({
      key: keyIn(context, 'ribbon', 'minutes'),
      role: 'subtitle',
      block: { x, y: MARGIN + 8, width: TIME_WIDTH, step: TITLE },
      text: wording.duration(time.minutes),
      look: { textColour: colour, bold: true, align: 'right' },
    }),
    text({
      key: keyIn(context, 'ribbon', 'mode'),
      role: 'subtitle',
      block: { x, y: MARGIN + 88, width: TIME_WIDTH, step: BODY },
      text: time.mode === null ? wording.inParts(time.parts) : tellMode(time.mode, groups, wording),
      look: { textColour: quiet, align: 'right' },
    }),
  ]
}
