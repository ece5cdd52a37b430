import type { WorkshopScript } from '../recipe.ts'
import { pauseScript } from './pauses-script.ts'

export const journeyDeepDiveScript: WorkshopScript = {
  opening: {
    say: {
      fr: 'Voici la carte dont nous partons et l’étape que nous regardons. Le reste du parcours attendra.',
      en: 'Here is the map we start from and the stage we look at. The rest of the journey can wait.',
    },
    participantsDo: {
      fr: 'Relisez la carte collée à côté, posez vos questions.',
      en: 'Read the map pasted beside, ask your questions.',
    },
  },
  friction: {
    say: {
      fr: 'Découpez l’étape en petits moments. Que fait la personne, qui rencontre-t-elle, qu’est-ce qui coince ? En silence, une idée par note.',
      en: 'Cut the stage into small moments. What do they do, whom do they meet, what goes wrong? In silence, one idea a note.',
    },
    participantsDo: {
      fr: 'Écrivez ce que vous avez vu, avec le chiffre ou la phrase qui le prouve.',
      en: 'Write what you have seen, with the figure or the sentence that proves it.',
    },
  },
  converge: {
    say: {
      fr: 'Moment par moment : que voyons-nous tous, où nos regards diffèrent-ils ? Plaçons l’émotion, entourons les moments de vérité.',
      en: 'Moment by moment: what do we all see, where do our views differ? Let us place the emotion and mark the moments of truth.',
    },
    participantsDo: {
      fr: 'Présentez, demandez une précision, rapprochez les notes.',
      en: 'Present, ask for details, bring notes together.',
    },
  },
  'break-half': pauseScript,
  questions: {
    say: {
      fr: 'À deux : un constat, puis une question ouverte qui laisse de la place à plusieurs réponses.',
      en: 'In pairs: a finding, then an open question that leaves room for several answers.',
    },
    participantsDo: {
      fr: 'Une ligne par question. Jamais de solution dedans.',
      en: 'One line a question. Never a solution in it.',
    },
  },
  close: {
    say: {
      fr: 'Une décision, une personne, une date. Puis un mot chacun, sans commentaire.',
      en: 'One decision, one person, one date. Then a word each, no comments.',
    },
    participantsDo: {
      fr: 'Écrivez ce que vous ferez, avec votre nom et une date.',
      en: 'Write what you will do, with your name and a date.',
    },
  },
}
