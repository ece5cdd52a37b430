import type { SessionView, WorkKind, WorkView } from '../app/view.ts'
import { faultSentence } from '../core/wording/faults.ts'
import type { PanelWording } from '../core/wording/panel.ts'
import { canvasIn } from '../core/workshop/recipes-in.ts'
import { titleOfApplied, titleOfProposal, titleOfTakenOff } from './pile-titles.ts'

/** What a screen reader is told when one view follows another; '' for nothing. */
export function announce(
  before: SessionView | null,
  after: SessionView,
  words: PanelWording,
): string {
  if (before === null) return ''
  return [
    tellBoard(before, after, words),
    tellProgress(before.work, after.work, words),
    tellResult(before, after, words),
    tellPhase(before, after),
    tellReading(before, after, words),
    tellOpened(before, after, words),
  ]
    .filter(Boolean)
    .join(' ')
}

function tellBoard(before: SessionView, { board }: SessionView, words: PanelWording): string {
  if (board.state !== before.board.state) {
    if (board.state === 'offline') return words.offline.title
    if (board.state === 'read-only') return words.readOnly.title
  }
  if (board.fault === null || board.fault.detail === before.board.fault?.detail) return ''
  return faultSentence(board.fault, words.faults).what
}

/** Long work, of which each tenth is told. */
const TOLD: readonly WorkKind[] = ['generate', 'place-evidence', 'place-totals']

function tenths(work: WorkView | null): number {
  if (work === null || !TOLD.includes(work.kind) || work.steps.total === 0) return 0
  return Math.floor((10 * work.steps.done) / work.steps.total)
}

function tellProgress(
  before: WorkView | null,
  after: WorkView | null,
  words: PanelWording,
): string {
  const reached = tenths(after)
  const progress = reached > tenths(before) ? words.placing.tenth(reached * 10) : ''
  const isReady = after?.canBegin === true && before?.canBegin !== true
  return [isReady ? words.placing.readyTitle : '', progress].filter(Boolean).join('. ')
}

function tellResult(before: SessionView, after: SessionView, words: PanelWording): string {
  const { result } = after
  if (result === null || result === before.result || before.work === null) return ''
  if (result.outcome === 'cancelled') return words.stopped.title
  if (result.outcome !== 'done') {
    const [fault] = result.faults
    const { general } = words.failed
    return fault === undefined ? general : `${general}. ${faultSentence(fault, words.faults).what}`
  }
  switch (result.kind) {
    case 'generate':
      return result.compared === undefined ? words.placed.title : tellComparison(after, words)
    case 'remove':
      return words.removed.title
    case 'move-notes':
      return after.clusters === null ? '' : titleOfApplied(after.clusters, result, words)
    case 'put-back':
      return titleOfTakenOff(result, words)
    case 'place-evidence':
      return result.created === 0 ? words.evidence.nothingTitle : words.evidence.doneTitle
    case 'remove-evidence':
      return words.evidence.removedTitle
    case 'place-totals':
      return words.votes.totals.placed(result, after.totals)
    case 'remove-totals':
      return words.votes.totals.removed
    case 'count-notes':
    case 'count-votes':
    case 'cluster':
    case 'compare':
    case 'export':
    case 'find-maps':
    case 'open-workshop':
      return ''
  }
}

/** What was placed is the comparison of one canvas, and not the workshop. */
function tellComparison({ comparison, placed, board }: SessionView, words: PanelWording): string {
  if (comparison === null || placed === null) return words.compare.placed
  const canvas = canvasIn(placed.setup, comparison.canvas)?.title[board.language] ?? ''
  const agreed = words.compare.title(comparison.agreed, comparison.zones.length)
  return `${words.compare.placedOf(canvas)} ${agreed}.`
}

function tellOpened(
  { work, placed }: SessionView,
  after: SessionView,
  words: PanelWording,
): string {
  if (work?.kind !== 'open-workshop' || after.placed?.setup.doc === placed?.setup.doc) return ''
  return words.boards.opened(after.placed?.setup.title ?? '')
}

function tellPhase(before: SessionView, after: SessionView): string {
  const { agenda } = after
  if (agenda === null || before.agenda === null || before.agenda.current === agenda.current)
    return ''
  return agenda.phases[agenda.current]?.title ?? ''
}

/** A reading is told when the work that made it ends. */
function tellReading(before: SessionView, after: SessionView, words: PanelWording): string {
  if (before.work === null || after.work !== null) return ''
  const { counts, votes, clusters, comparison } = after
  switch (before.work.kind) {
    case 'count-notes':
      return counts === null
        ? ''
        : words.counts.counted(counts.rows.reduce((sum, row) => sum + row.total, 0))
    case 'count-votes':
      return votes === null ? '' : words.votes.title(votes.placed, votes.expected)
    case 'compare':
      return comparison === null
        ? ''
        : words.compare.title(comparison.agreed, comparison.zones.length)
    case 'cluster':
      return clusters?.state === 'preview' ? titleOfProposal(clusters, words) : ''
    default:
      return ''
  }
}
