import type { Language, Mode } from '../catalogue/recipe.ts'

/** What the panel says of time, and the board too: wanted before any board is laid out. */
interface TimeWording {
  readonly modes: Readonly<Record<Mode, string>>
  /** Minutes after midnight, as people say the time. */
  readonly clock: (minute: number) => string
}

export const timeFr: TimeWording = {
  modes: {
    plenary: 'en plénière',
    groups: 'en groupe de 3 ou 4',
    pairs: 'en binôme',
    alone: 'en silence',
    collective: 'tous ensemble',
    break: 'pause',
  },
  clock: (minute: number) => `${Math.floor(minute / 60)} h ${String(minute % 60).padStart(2, '0')}`,
}

export const timeEn: TimeWording = {
  modes: {
    plenary: 'all together',
    groups: 'in groups of 3 or 4',
    pairs: 'in pairs',
    alone: 'in silence',
    collective: 'everyone, one sheet',
    break: 'break',
  },
  clock: (minute) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
}

export function timeWording(language: Language): TimeWording {
  return language === 'fr' ? timeFr : timeEn
}
