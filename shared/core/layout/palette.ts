import type { Colour, Form, Nature } from '../board/document.ts'

/**
 * Every colour is a value of FigJam's own palettes, so that its colour picker never says "Custom"
 * (Figma's `figma-use-figjam` skill, github.com/figma/mcp-server-guide). Miro takes the same hex.
 */
export const INK: Colour = '#1E1E1E'
/** Text on white only: 4.61 to 1 there, and 4.38 on the section's grey. */
export const GREY: Colour = '#757575'
export const RULE: Colour = '#B3B3B3'
export const MIST: Colour = '#D9D9D9'
export const SECTION_FILL: Colour = '#F9F9F9'
export const PAPER: Colour = '#FFFFFF'

/** A letter, a form and a colour: any one of the three is enough to know the group. */
export interface GroupLook {
  readonly letter: string
  readonly form: Form
  readonly fill: Colour
  readonly stroke: Colour
  readonly letterColour: Colour
  readonly ribbon: Colour
}

export const GROUP_LOOKS: readonly GroupLook[] = [
  group('A', 'ellipse', '#3DADFF', '#007AD2', INK, '#C2E5FF'),
  group('B', 'rectangle', '#FFC943', '#E8A302', INK, '#FFECBD'),
  group('C', 'diamond', '#FF7556', '#DC3009', INK, '#FFCDC2'),
  group('D', 'hexagon', '#874FFF', '#5427B4', PAPER, '#DCCCFF'),
  group('E', 'cross', '#66D575', '#3E9B4B', INK, '#CDF4D3'),
  group('F', 'triangle', '#FF9E42', '#EB7500', INK, '#FFE0C2'),
  group('G', 'star', '#B3B3B3', '#8F8F8F', INK, '#D9D9D9'),
  group('H', 'pentagon', '#F849C1', '#B42487', INK, '#FFC2EC'),
  group('I', 'parallelogram', '#5AD8CC', '#369E94', INK, '#C6FAF6'),
  group('J', 'trapezoid', '#757575', '#5E5E5E', PAPER, '#B3B3B3'),
]

function group(
  letter: string,
  form: Form,
  fill: Colour,
  stroke: Colour,
  letterColour: Colour,
  ribbon: Colour,
): GroupLook {
  return { letter, form, fill, stroke, letterColour, ribbon }
}

const FALLBACK = group('?', 'ellipse', PAPER, INK, INK, MIST)

/** The look of a group; an unknown letter gets an uncoloured badge rather than someone else's. */
export function groupLook(letter: string): GroupLook {
  return GROUP_LOOKS.find((look) => look.letter === letter) ?? { ...FALLBACK, letter }
}

/** What the chip of a zone shows, so that the colour of its notes is never the only sign. */
export const NATURE_SIGNS: Readonly<Record<Nature, string>> = {
  fact: '●',
  voice: '«',
  snag: '−',
  lift: '+',
  doubt: '?',
  pledge: '→',
}

/** A step of a scale: its sign, and a fill that only repeats it. */
export interface Level {
  readonly sign: string
  readonly fill: Colour
}

/** From very well to very bad, as the emotion lane shows them from top to bottom. */
export const EMOTION_LEVELS: readonly Level[] = [
  { sign: '+2', fill: '#3DADFF' },
  { sign: '+1', fill: '#C2E5FF' },
  { sign: '0', fill: PAPER },
  { sign: '−1', fill: '#FFE0C2' },
  { sign: '−2', fill: '#FF9E42' },
]

/** From checked to guessed, as the lane of evidence shows them from top to bottom: signs, no hue. */
export const EVIDENCE_LEVELS: readonly Level[] = [
  { sign: '●●●', fill: PAPER },
  { sign: '●●○', fill: PAPER },
  { sign: '●○○', fill: PAPER },
]
