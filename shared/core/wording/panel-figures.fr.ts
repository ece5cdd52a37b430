import { countFr } from './count-words.ts'

const figure = (value: number) => String(value).replace('.', ',').replace('-', '\u2212')

export const figuresFr = {
  figures: {
    figure,
    signed: (value: number) => (value > 0 ? `+${figure(value)}` : figure(value)),
    mirror: 'Lecture du miroir',
    scoring: 'Notation',
    moment: 'Moment',
    gap: 'Écart',
    pain: 'souffrance partagée',
    strength: 'point fort commun',
    neutral: 'neutre',
    /** `side`: "client", "équipe". */
    only: (side: string) => `${side} seulement`,
    toComplete: 'à compléter',
    unsided: (count: number) =>
      `${countFr(count, 'note posée', 'notes posées')} sur la ligne d’un moment : on ne sait pas de quel côté.`,
    option: 'Option',
    line: (number: number) => `Ligne ${number}`,
    mean: 'Moyenne',
    spread: 'Écart',
    partial: 'incomplet',
    step: 'Étape',
    level: 'Niveau',
  },
}
