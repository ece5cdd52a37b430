import type { WorkshopId, WorkshopScript } from './recipe.ts'

const SCRIPTS: Readonly<Record<WorkshopId, () => Promise<WorkshopScript>>> = {
  'target-persona': async () =>
    (await import('./workshops/target-persona-script.ts')).targetPersonaScript,
  'empathy-journey': async () =>
    (await import('./workshops/empathy-journey-script.ts')).empathyJourneyScript,
  symmetry: async () => (await import('./workshops/symmetry-script.ts')).symmetryScript,
  'journey-discovery': async () =>
    (await import('./workshops/journey-discovery-script.ts')).journeyDiscoveryScript,
  'journey-deep-dive': async () =>
    (await import('./workshops/journey-deep-dive-script.ts')).journeyDeepDiveScript,
  'journey-prioritisation': async () =>
    (await import('./workshops/journey-prioritisation-script.ts')).journeyPrioritisationScript,
  'journey-validation': async () =>
    (await import('./workshops/journey-validation-script.ts')).journeyValidationScript,
  'community-persona': async () =>
    (await import('./workshops/community-persona-script.ts')).communityPersonaScript,
  'mission-framing': async () =>
    (await import('./workshops/mission-framing-script.ts')).missionFramingScript,
  'quarterly-review': async () =>
    (await import('./workshops/quarterly-review-script.ts')).quarterlyReviewScript,
}

/**
 * Fetches what is said and done in a workshop: it is needed only once one is on a board. Nothing for a
 * workshop that is not the catalogue's. Rejects when it cannot be fetched.
 */
export function loadScript(id: string): Promise<WorkshopScript> {
  return isOurs(id) ? SCRIPTS[id]() : Promise.resolve({})
}

function isOurs(id: string): id is WorkshopId {
  return Object.hasOwn(SCRIPTS, id)
}
