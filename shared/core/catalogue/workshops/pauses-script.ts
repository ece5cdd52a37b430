import type { PhaseScript } from '../recipe.ts'

export const pauseScript: PhaseScript = {
  say: { fr: 'Nous reprenons à l’heure dite.', en: 'We start again on time.' },
  participantsDo: { fr: 'Levez-vous, prenez l’air.', en: 'Stand up, get some air.' },
}

export const lunchScript: PhaseScript = {
  say: {
    fr: 'Nous reprenons à l’heure dite. On ne parle pas de l’atelier à table.',
    en: 'We start again on time. No talk of the workshop at lunch.',
  },
  participantsDo: { fr: 'Bon appétit.', en: 'Enjoy your meal.' },
}
