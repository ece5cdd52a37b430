import type { Language, Mode } from '../catalogue/recipe.ts'

/** What the panel says of time, and the board too: wanted before any board is laid out. */
export interface TimeWording {
  readonly modes: Readonly<Record<Mode, string>>
  /** In groups of so many people: the smallest and the largest. */
  readonly groupsOf: (least: number, most: number) => string
  /** Whole minutes, in hours and minutes from an hour on: "45 min", "4 h 10". */
  readonly duration: (minutes: number) => string
  /** Minutes after midnight, as people say the time. */
  readonly clock: (minute: number) => string
}

export const timeFr: TimeWording = {
  modes: {
    plenary: 'en plénière',
    groups: 'en groupe',
    pairs: 'en binôme',
    alone: 'en silence',
    collective: 'tous ensemble',
    break: 'pause',
  },
  groupsOf: (least: number, most: number) => `en groupe de ${tellRange(least, most, 'ou', 'à')}`,
  duration: (minutes: number) => {
    const hours = Math.floor(minutes / 60)
    if (hours === 0) return `${minutes} min`
    const rest = minutes % 60
    return rest === 0 ? `${hours} h` : `${hours} h ${String(rest).padStart(2, '0')}`
  },
  clock: (minute: number) => `${Math.floor(minute / 60)} h ${String(minute % 60).padStart(2, '0')}`,
}

export const timeEn: TimeWording = {
  modes: {
    plenary: 'all together',
    groups: 'in groups',
    pairs: 'in pairs',
    alone: 'in silence',
    collective: 'everyone, one sheet',
    break: 'break',
  },
  groupsOf: (least, most) => `in groups of ${tellRange(least, most, 'or', 'to')}`,
  duration: (minutes) => {
    const hours = Math.floor(minutes / 60)
    if (hours === 0) return `${minutes} min`
    const rest = minutes % 60
    return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
  },
  clock: (minute) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`,
}

function tellRange(least: number, most: number, or: string, to: string): string {
  if (least === most) return String(least)
  return `${least} ${most === least + 1 ? or : to} ${most}`
}

export function timeWording(language: Language): TimeWording {
  return language === 'fr' ? timeFr : timeEn
}
