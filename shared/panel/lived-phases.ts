import type { SessionView } from '../app/view.ts'
import type { NamedPhase } from '../core/workshop/phase-ids.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'

/** The phases of the agenda that runs when it is that of this workshop: their numbers are taken. */
export function livedPhases(
  view: SessionView | null,
  { doc }: WorkshopSetup,
): readonly NamedPhase[] {
  return view?.placed?.setup.doc === doc ? (view.agenda?.phases ?? []) : []
}
