import type { ResultView, SessionView } from '../app/view.ts'
import { hasDots } from '../core/workshop/dots.ts'

export type Moment = 'prepare' | 'run' | 'sort' | 'take'
export type Sorting = 'votes' | 'clusters' | 'compare'

export type Screen =
  | 'opening'
  | 'no-access'
  | 'choose'
  | 'setup'
  | 'brief'
  | 'template'
  | 'evidence'
  | 'placing'
  | 'placed'
  | 'stopped'
  | 'kept'
  | 'failed'
  | 'removed'
  | 'empty'
  | 'alone'
  | 'before'
  | 'run'
  | 'finished'
  | 'votes'
  | 'pick-notes'
  | 'preview-piles'
  | 'piles-moved'
  | 'compare'
  | 'take'

/** Those that may be the first one sees on a new board; the others are loaded after them. */
export type FirstScreen = 'opening' | 'no-access' | 'choose' | 'empty'

export type ScreenView = () => preact.JSX.Element | null

/** What only this panel knows: where its reader is. Lost when it closes, and nothing is lost with it. */
export interface Place {
  readonly moment: Moment
  readonly sorting: Sorting
  /** Looking for another workshop than the one that is placed or prepared. */
  readonly isChoosing: boolean
  /** Writing to the participants of the workshop that is prepared or placed. */
  readonly isTelling: boolean
  /** Changing the zones of what is prepared. */
  readonly isAdapting: boolean
  /** Bringing evidence to the workshop that is prepared or placed, at any moment of it. */
  readonly isBringing: boolean
  /** Choosing other notes to cluster than those that were moved last. */
  readonly isPicking: boolean
}

/** Where a panel that opens on a running session starts. */
export function firstMoment(view: SessionView): Moment {
  if (view.placed === null || isPlacing(view)) return 'prepare'
  if (isSelecting(view) || isProposing(view)) return 'sort'
  const { agenda } = view
  if (agenda === null || agenda.state === 'not-started') return 'prepare'
  return agenda.state === 'finished' ? 'take' : 'run'
}

/** Whether there is something to vote with: dots the workshop brings, or some that people placed. */
export function canVote({ placed, votes }: SessionView): boolean {
  return (votes?.placed ?? 0) > 0 || (placed !== null && hasDots(placed.setup))
}

/** Where sorting begins: with the votes, where there can be any. */
export function usualSorting(view: SessionView | null): Sorting {
  return view === null || canVote(view) ? 'votes' : 'clusters'
}

/** Somebody was told to select notes on the board: on some hosts, that closes the panel. */
export function isSelecting({ choice }: SessionView): boolean {
  return choice !== null && choice.selection !== 'any'
}

/** Piles are proposed and wait for somebody to agree to them. */
export function isProposing({ clusters }: SessionView): boolean {
  return clusters?.state === 'preview'
}

export function chooseScreen(view: SessionView | null, place: Place): Screen {
  if (view === null || view.board.state === 'opening') return 'opening'
  if (view.board.state === 'no-access') return 'no-access'
  if (place.isBringing && !isPlacing(view) && (view.placed ?? view.draft) !== null)
    return 'evidence'
  if (place.moment === 'prepare') return choosePreparing(view, place)
  if (view.placed === null) return isPlacing(view) ? 'placing' : 'empty'
  if (place.moment === 'run') return chooseRunning(view.agenda)
  if (place.moment === 'take') return 'take'
  return place.sorting === 'clusters' ? chooseClustering(view, place.isPicking) : place.sorting
}

function isPlacing({ work }: SessionView): boolean {
  return work?.kind === 'generate' || work?.kind === 'remove'
}

function choosePreparing(view: SessionView, { isChoosing, isTelling, isAdapting }: Place): Screen {
  if (isPlacing(view)) return 'placing'
  const { result } = view
  if (result?.kind === 'generate' || result?.kind === 'remove') return screenOfResult(result)
  if (isChoosing) return 'choose'
  if (isTelling && (view.draft ?? view.placed) !== null) return 'brief'
  if (view.draft !== null) return isAdapting ? 'template' : 'setup'
  return view.placed === null ? 'choose' : 'placed'
}

function screenOfResult(result: ResultView): Screen {
  if (result.outcome === 'cancelled') return 'stopped'
  if (result.outcome !== 'done') return 'failed'
  if (result.kind === 'remove') return 'removed'
  return isNew(result) ? 'placed' : 'kept'
}

/** Placed where nothing of it was, and not brought up to date. */
export function isNew({ created, updated, kept }: ResultView): boolean {
  return created > 0 && updated === 0 && kept.length === 0
}

/** Whether one can begin with what is placed so far; what runs has begun. */
export function canBegin({ work, agenda }: SessionView): boolean {
  return work?.canBegin === true && (agenda === null || agenda.state === 'not-started')
}

function chooseRunning(agenda: SessionView['agenda']): Screen {
  if (agenda === null || agenda.phases.length === 0) return 'alone'
  if (agenda.state === 'not-started') return 'before'
  return agenda.state === 'finished' ? 'finished' : 'run'
}

function chooseClustering(view: SessionView, isPicking: boolean): Screen {
  if (isProposing(view)) return 'preview-piles'
  return view.clusters === null || isPicking ? 'pick-notes' : 'piles-moved'
}
