import { countEn } from './count-words.ts'
import type { figuresFr } from './panel-figures.fr.ts'

const figure = (value: number) => String(value).replace('-', '\u2212')

export const figuresEn: typeof figuresFr = {
  figures: {
    figure,
    signed: (value) => (value > 0 ? `+${figure(value)}` : figure(value)),
    mirror: 'What the mirror says',
    scoring: 'Scores',
    moment: 'Moment',
    gap: 'Gap',
    pain: 'shared pain',
    strength: 'shared strength',
    neutral: 'neutral',
    only: (side) => `${side} only`,
    toComplete: 'to be completed',
    unsided: (count) =>
      `${countEn(count, 'note lies', 'notes lie')} on the line of a moment: nobody can tell on which side.`,
    option: 'Option',
    line: (number) => `Line ${number}`,
    mean: 'Mean',
    spread: 'Spread',
    partial: 'incomplete',
    step: 'Step',
    level: 'Level',
  },
}
