import type { ClustersView } from '../app/clusters-view.ts'
import type { ResultView } from '../app/view.ts'
import type { PanelWording } from '../core/wording/panel.ts'

/** Fewer are no matter for piles. */
const FEWEST_NOTES = 6

/** Whether there is a proposal to look at. */
export function hasEnough({ later, total }: ClustersView): boolean {
  return later !== null || total >= FEWEST_NOTES
}

/** What is proposed, in a line; where that is nothing, how many notes were found. */
export function titleOfProposal(
  clusters: ClustersView,
  { clusters: words, piles }: PanelWording,
): string {
  const { total, later, selection } = clusters
  if (later !== null) return piles.laterTitle(later.length)
  if (hasEnough(clusters)) return words.title(total, clusters.piles.length)
  return selection === 'only' ? piles.foundSelected(total) : words.found(total)
}

/** What is on the board, in a line. Of notes left in place, some had no room for a number. */
export function titleOfApplied(
  { manner, total, undecided, isBegun }: ClustersView,
  result: ResultView | null,
  { piles }: PanelWording,
): string {
  if (isBegun) return piles.begunTitle
  if (manner !== 'badge') return piles.applied[manner ?? 'move'](total)
  const isFresh = result?.kind === 'move-notes' && result.outcome === 'done'
  return piles.applied.badge(isFresh ? result.moved : total - undecided.length)
}

/** What taking piles off did: notes went home, or none had moved. */
export function titleOfTakenOff({ moved }: ResultView, { clusters, piles }: PanelWording): string {
  return moved > 0 ? clusters.backTitle(moved) : piles.takenOff
}
