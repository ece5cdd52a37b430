import { countFr } from './count-words.ts'

/** What the board says of earlier work that a workshop starts from. */
export const carriedBoardFr = {
  title: {
    review: 'Ce que nous reprenons',
    map: 'La carte d’où nous partons',
    stage: 'L’étape d’où nous partons',
  },
  whence: 'D’où nous partons',
  /** Where it comes from: workshop, day, section. */
  from: (title: string, date: string, section: string) =>
    `Repris de « ${title} », ${date}${section === '' ? '' : ` · ${section}`}. Les plaques grises ne sont pas des notes.`,
  stage: (name: string) => `Étape « ${name} »`,
  itsSteps: (steps: string) => `Ses étapes : ${steps}`,
  momentByMoment: 'Que s’y passe-t-il, moment après moment ?',
  lastTime: 'La dernière fois',
  spokesperson: (name: string) => `Porte-parole : ${name === '' ? 'à nommer' : name}`,
  decided: 'Ce que nous avions décidé',
  expected: 'Les nouvelles voix attendues',
  toName: 'à nommer',
  more: (count: number) =>
    count < 2
      ? '1 autre note reste sur l’original.'
      : `${countFr(count, 'autre note', 'autres notes')} restent sur l’original.`,
  moreItems: (count: number) =>
    count < 2
      ? '1 autre point n’a pas été repris.'
      : `${countFr(count, 'autre point', 'autres points')} n’ont pas été repris.`,
  blocks: {
    blind: {
      title: 'Zones d’ombre',
      question: 'Où en est-on ? Une note, un mot, sur la ligne.',
      statuses: { done: 'Levée', open: 'Toujours ouverte', dropped: 'Sans objet' },
    },
    assumption: {
      title: 'Hypothèses à vérifier',
      question: 'Qu’en sait-on maintenant ? Une note sur la ligne.',
      statuses: { done: 'Vérifiée', open: 'Toujours ouverte', dropped: 'Fausse' },
    },
    action: {
      title: 'Actions promises',
      question: 'Où en est-on ? Une note sur la ligne.',
      statuses: { done: 'Faite', open: 'Reportée', dropped: 'Abandonnée' },
    },
  },
}

/** What the other language has to say too. */
export type CarriedBoardWording = typeof carriedBoardFr
