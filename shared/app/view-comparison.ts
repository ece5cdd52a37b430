import type { Nature } from '../core/board/document.ts'
import type { NodeKey } from '../core/board/keys.ts'
import type { Verdict } from '../core/clusters/compare-groups.ts'

interface SaidNote {
  readonly letter: string
  readonly text: string
}

interface OtherNote {
  readonly letters: readonly string[]
  readonly text: string
}

export interface ComparedZoneView {
  readonly zone: string
  readonly title: string
  readonly nature: Nature
  readonly verdict: Verdict
  /** What the most groups say; '' when no two say the same. */
  readonly idea: string
  readonly sharedBy: number
  /** Of each group that says it, the first note that does. */
  readonly said: readonly SaidNote[]
  /** Of the groups that say something else, a note of each, or of all those that say the same. */
  readonly others: readonly OtherNote[]
  /** Groups that wrote nothing here. */
  readonly silent: readonly string[]
}

/** The groups' versions of one canvas, side by side. */
export interface ComparisonView {
  readonly column: string
  readonly canvas: string
  readonly atMinute: number
  readonly notes: number
  readonly groups: number
  /** Zones that the groups agree on. */
  readonly agreed: number
  readonly zones: readonly ComparedZoneView[]
  /** False when the table of meanings is damaged or did not come: notes were compared by their words. */
  readonly isByMeaning: boolean
  /** The section of the wall that shows it; null when the workshop has none. */
  readonly board: NodeKey | null
}
