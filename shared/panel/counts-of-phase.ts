import type { AgendaPhaseView, CountsView } from '../app/view.ts'

/**
 * The counts when they are of the sections a phase is about; null when they were read in a phase that works
 * elsewhere, so that nobody takes them for what is written now. Without a phase, any.
 */
export function countsOfPhase(
  counts: CountsView | null,
  phase: AgendaPhaseView | null,
): CountsView | null {
  if (counts === null || phase === null) return counts
  return counts.sections.join() === phase.sections.join() ? counts : null
}
