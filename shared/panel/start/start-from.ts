import type { StartingPoint } from '../../core/workshop/starting-point.ts'
import type { PanelState } from '../panel-state.ts'

/** A target nobody named yet is named after the persona or the map. */
export function startFrom(panel: PanelState, start: StartingPoint | null): void {
  panel.draft.edit((draft) => ({
    ...draft,
    startsFrom: start,
    target: draft.target === '' ? (start?.source.name ?? '') : draft.target,
  }))
}
