import type { RaiseStep, Step } from '../core/board/change-plan.ts'
import { overlaps, translate } from '../core/board/geometry.ts'
import { LARGEST_DOT } from '../core/board/largest-dot.ts'
import { absoluteRect, indexById, type Snapshot } from '../core/board/snapshot.ts'

/** Dots and marks that lie where items are about to be made, which would hide them: to be brought over these. */
export function raiseOverBadges(steps: readonly Step[], snapshot: Snapshot): readonly RaiseStep[] {
  const live = indexById(snapshot)
  const made = steps.flatMap((step) => {
    if (step.do !== 'create' || step.wanted.kind === 'section') return []
    const holder = step.into === null ? undefined : live.get(step.into)
    const { rect } = step.wanted.item
    return [holder === undefined ? rect : translate(rect, absoluteRect(holder, live))]
  })
  const docs = new Set(steps.flatMap((step) => (step.do === 'create' ? [step.doc] : [])))
  return snapshot.items.flatMap((item): readonly RaiseStep[] => {
    const { id, kind, stamp, rect } = item
    const isSmall = kind === 'shape' && Math.max(rect.width, rect.height) <= LARGEST_DOT
    if (!isSmall && kind !== 'mark') return []
    if (stamp !== undefined && docs.has(stamp.doc)) return []
    const at = absoluteRect(item, live)
    return made.some((badge) => overlaps(badge, at)) ? [{ do: 'raise', on: id }] : []
  })
}
