import type { Bilingual, PhaseRecipe } from '../recipe.ts'

/** A break of that many minutes; it shrinks first when the workshop is late, and may be dropped. */
export function pause(id: string, minutes: number): PhaseRecipe {
  return breakOf(`break-${id}`, minutes, { fr: 'Pause', en: 'Break' })
}

/** Lunch: never under 45 minutes (https://clearleft.com/thinking/when-planning-a-workshop-start-with-the-stops). */
export function lunch(minutes: number): PhaseRecipe {
  const title = { fr: 'Déjeuner', en: 'Lunch' }
  return { ...breakOf('lunch', minutes, title), minimumMinutes: 45, cuttable: false }
}

function breakOf(id: string, minutes: number, title: Bilingual): PhaseRecipe {
  return {
    id,
    title,
    minutes,
    minimumMinutes: Math.min(5, minutes),
    perGroup: false,
    mode: 'break',
    column: null,
    canvas: null,
    cuttable: true,
  }
}
