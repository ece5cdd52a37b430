import { PROGRESSIONS } from '../catalogue/progressions.ts'
import type { WorkshopSetup } from './setup.ts'

/** The known progression whose names these are; null when they are the facilitator's own. */
export function findProgression({
  progression,
  language,
}: Pick<WorkshopSetup, 'progression' | 'language'>): string | null {
  const names = JSON.stringify(progression)
  return (
    PROGRESSIONS.find(
      ({ phases }) => JSON.stringify(phases.map(({ title }) => title[language])) === names,
    )?.id ?? null
  )
}

/** Names the steps after a known progression; one that is not known changes nothing. */
export function takeProgression(setup: WorkshopSetup, id: string): WorkshopSetup {
  const known = PROGRESSIONS.find((progression) => progression.id === id)
  if (known === undefined) return setup
  return { ...setup, progression: known.phases.map(({ title }) => title[setup.language]) }
}
