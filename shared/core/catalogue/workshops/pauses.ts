import type { Bilingual, PhaseRecipe } from '../recipe.ts'

/** A break of that many minutes; it shrinks first when the workshop is late, and may be dropped. */
export function pause(id: string, minutes: number): PhaseRecipe {
  return breakOf(`break-${id}`, minutes, {
    title: { fr: 'Pause', en: 'Break' },
    say: { fr: 'Nous reprenons à l’heure dite.', en: 'We start again on time.' },
    participantsDo: { fr: 'Levez-vous, prenez l’air.', en: 'Stand up, get some air.' },
  })
}

/** Lunch: never under 45 minutes (https://clearleft.com/thinking/when-planning-a-workshop-start-with-the-stops). */
export function lunch(minutes: number): PhaseRecipe {
  const words = {
    title: { fr: 'Déjeuner', en: 'Lunch' },
    say: {
      fr: 'Nous reprenons à l’heure dite. On ne parle pas de l’atelier à table.',
      en: 'We start again on time. No talk of the workshop at lunch.',
    },
    participantsDo: { fr: 'Bon appétit.', en: 'Enjoy your meal.' },
  }
  return { ...breakOf('lunch', minutes, words), minimumMinutes: 45, cuttable: false }
}

type BreakWords = Readonly<Record<'title' | 'say' | 'participantsDo', Bilingual>>

function breakOf(id: string, minutes: number, words: BreakWords): PhaseRecipe {
  return {
    id,
    ...words,
    minutes,
    minimumMinutes: Math.min(5, minutes),
    perGroup: false,
    mode: 'break',
    column: null,
    canvas: null,
    cuttable: true,
  }
}
