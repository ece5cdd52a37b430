import type { AgendaPhaseView, CountsView } from '../app/view.ts'
import type { HostProfile } from '../core/board/profile.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { layOutOnce } from './lay-out-once.ts'

/**
 * The counts when they are of the phase's own zones; null when they were read in a phase that works
 * elsewhere, so that nobody takes them for what is written now. A phase without zones shows any.
 */
export function countsOfPhase(
  counts: CountsView | null,
  phase: AgendaPhaseView | null,
  setup: WorkshopSetup,
  profile: HostProfile,
): CountsView | null {
  if (counts === null || phase === null) return counts
  const worked = new Set(phase.sections)
  const sections = layOutOnce(setup, profile).sections.filter(({ key }) => worked.has(key))
  const zones = new Set(sections.flatMap((section) => section.zones.map(({ id }) => id)))
  if (zones.size === 0) return counts
  return counts.rows.some(({ zone }) => zones.has(zone)) ? counts : null
}
