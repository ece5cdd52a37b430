import type { BoardDocument } from '../core/board/document.ts'
import type { NodeKey } from '../core/board/keys.ts'
import { phaseRecipes } from '../core/workshop/agenda-phases.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { CARRIED_CANVAS } from '../core/workshop/starting-point.ts'

/**
 * Where a phase happens: the groups' copies when they work or show, the one for all otherwise, with what the
 * workshop starts from beside it.
 */
export function sectionsOfPhase(
  setup: WorkshopSetup,
  phaseId: string,
  document: BoardDocument,
): readonly NodeKey[] {
  const phase = phaseRecipes(setup).get(phaseId)
  if (phase === undefined) return document.sections.map(({ key }) => key)
  // A phase that lasts so long a group is the groups showing their work, one after the other.
  const inGroups = phase.mode === 'groups' || phase.mode === 'pairs' || phase.perGroup
  const there = document.sections.filter(
    ({ column, canvas }) =>
      column === phase.column &&
      (phase.canvas === null || canvas === phase.canvas || canvas === CARRIED_CANVAS),
  )
  const fitting = there.filter(({ group }) => (group !== null) === inGroups)
  return (fitting.length > 0 ? fitting : there).map(({ key }) => key)
}
