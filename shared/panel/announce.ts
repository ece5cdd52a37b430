import type { SessionView, WorkKind, WorkView } from '../app/view.ts'
import { faultSentence } from '../core/wording/faults.ts'
import type { PanelWording } from '../core/wording/panel.ts'
import { canvasIn } from '../core/workshop/recipes-in.ts'
import { titleOfApplied, titleOfProposal, titleOfTakenOff } from './pile-titles.ts'
import { titleOfPlacing } from './placed-titles.ts'
import { canBegin } from './screen.ts'
import { splitTime } from './tick.ts'

type Agenda = SessionView['agenda']

/** What a screen reader is told when one view follows another; '' for nothing. */
export function announce(
  before: SessionView | null,
  after: SessionView,
  words: PanelWording,
): string {
  if (before === null) return ''
  return [
    tellBoard(before, after, words),
    tellProgress(before, after, words),
    tellWait(before.work, after.work, words),
    tellResult(before, after, words),
    tellAgenda(before.agenda, after.agenda, words),
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
const PLACING: readonly WorkKind[] = ['generate', 'place-evidence', 'place-totals']
const MOVING: readonly WorkKind[] = [
  'move-notes',
  'put-back',
  'remove',
  'remove-evidence',
  'remove-totals',
]

function tenths(work: WorkView | null): number {
  if (work === null) return 0
  const { done, total } = PLACING.includes(work.kind) ? work.steps : work
  return total === 0 ? 0 : Math.floor((10 * done) / total)
}

function tellProgress(before: SessionView, after: SessionView, words: PanelWording): string {
  const isReady = canBegin(after) && !canBegin(before)
  return [isReady ? words.placing.readyTitle : '', tellTenth(before.work, after.work, words)]
    .filter(Boolean)
    .join('. ')
}

/** That the board asks to wait, once a wait: the seconds go down on the screen. */
function tellWait(before: WorkView | null, after: WorkView | null, { placing }: PanelWording) {
  const isNew = after !== null && after.waitSeconds > 0 && (before?.waitSeconds ?? 0) === 0
  return isNew ? `${placing.waitTitle}. ${placing.waitText(after.waitSeconds)}` : ''
}

function tellTenth(
  before: WorkView | null,
  after: WorkView | null,
  { placing }: PanelWording,
): string {
  const reached = tenths(after)
  if (after === null || reached <= tenths(before)) return ''
  if (PLACING.includes(after.kind)) return placing.tenth(reached * 10)
  return MOVING.includes(after.kind) ? placing.tenthDone(reached * 10) : ''
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
      return result.compared === undefined
        ? titleOfPlacing(result, after.placed, words)
        : tellComparison(after, words)
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

/** The phase that begins; of the same one, that it stands still, or how long it has when that changed. */
function tellAgenda(before: Agenda, after: Agenda, { run }: PanelWording): string {
  if (before === null || after === null) return ''
  if (before.current !== after.current) return after.phases[after.current]?.title ?? ''
  const isPaused = after.state === 'paused'
  if (isPaused && before.state !== 'paused') return run.paused
  const isResumed = before.state === 'paused' && !isPaused
  if (!isResumed && before.totalMs === after.totalMs) return ''
  const { minutes, seconds } = splitTime(after.leftMs)
  return run.left(minutes, seconds)
}

/** How many notes there are, and which group has few. */
function tellCounts(
  { rows, slow }: NonNullable<SessionView['counts']>,
  { counts }: PanelWording,
): string {
  const counted = counts.counted(rows.reduce((sum, row) => sum + row.total, 0))
  return slow === null ? counted : `${counted}. ${counts.slowTitle(slow.letter)}`
}

/** A reading is told when the work that made it ends. */
function tellReading(before: SessionView, after: SessionView, words: PanelWording): string {
  if (before.work === null || after.work !== null) return ''
  const { counts, votes, clusters, comparison } = after
  switch (before.work.kind) {
    case 'count-notes':
      return counts === null ? '' : tellCounts(counts, words)
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
