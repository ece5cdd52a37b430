import type { WorkshopScript } from '../recipe.ts'
import { pauseScript } from './pauses-script.ts'

export const journeyValidationScript: WorkshopScript = {
  opening: {
    say: {
      fr: 'La carte est finie, pas parfaite. Vous n’êtes pas là pour l’approuver, mais pour la corriger.',
      en: 'The map is finished, not perfect. You are not here to approve it, but to correct it.',
    },
    participantsDo: {
      fr: 'Lisez le déroulé, posez vos questions.',
      en: 'Read the agenda, ask your questions.',
    },
  },
  read: {
    say: {
      fr: 'Parcourez la carte en silence, étape par étape. Mettez-vous à la place de la personne.',
      en: 'Walk through the map in silence, step by step. Take the person’s place.',
    },
    participantsDo: {
      fr: 'Lisez sans écrire, puis notez vos premières réactions.',
      en: 'Read without writing, then note your first reactions.',
    },
  },
  react: {
    say: {
      fr: 'Une réaction par note : confirmé, à corriger, angle mort ou question. Des faits, avec d’où vous les tenez.',
      en: 'One reaction a note: confirmed, to correct, blind spot or question. Facts, and where you have them from.',
    },
    participantsDo: {
      fr: 'Écrivez, puis relisez celles des autres sans débattre.',
      en: 'Write, then read the others’ without debating.',
    },
  },
  'break-half': pauseScript,
  sort: {
    say: {
      fr: 'Quelles corrections changent la carte ? Quelles questions faut-il aller poser sur le terrain ?',
      en: 'Which corrections change the map? Which questions must be asked in the field?',
    },
    participantsDo: {
      fr: 'Rapprochez les notes, donnez une phrase à chaque paquet.',
      en: 'Bring notes together, give each pile a sentence.',
    },
  },
  close: {
    say: {
      fr: 'Qui corrige la carte, pour quand, et à qui la montrons-nous ensuite ? Un mot chacun.',
      en: 'Who corrects the map, by when, and whom do we show it to next? A word each.',
    },
    participantsDo: {
      fr: 'Écrivez ce que vous ferez, avec votre nom et une date.',
      en: 'Write what you will do, with your name and a date.',
    },
  },
}
