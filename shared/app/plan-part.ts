import type { Step } from '../core/board/change-plan.ts'
import type { BoardDocument } from '../core/board/document.ts'
import { orderSteps } from '../core/board/order-steps.ts'
import { planRemoval } from '../core/board/plan-changes.ts'
import type { Snapshot } from '../core/board/snapshot.ts'
import { describeKept } from './describe-kept.ts'
import { locateDocument } from './locate-document.ts'
import type { KeptView } from './view.ts'

/** How one of our documents is taken off the board, and what of it stays. */
export interface Part {
  readonly steps: readonly Step[]
  readonly kept: readonly KeptView[]
}

export function planPart(laidOut: BoardDocument, snapshot: Snapshot): Part {
  const placed = locateDocument(laidOut, snapshot)
  const plan = planRemoval(laidOut.id, snapshot, placed)
  return {
    steps: orderSteps(plan, placed ?? laidOut),
    kept: describeKept(plan.kept, laidOut, snapshot),
  }
}

/** The same for one whose place on the page is known. */
export function planPlaced(placed: BoardDocument, snapshot: Snapshot): Part {
  const plan = planRemoval(placed.id, snapshot, placed)
  return { steps: orderSteps(plan, placed), kept: describeKept(plan.kept, placed, snapshot) }
}
