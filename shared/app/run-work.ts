import type { Snapshot } from '../core/board/snapshot.ts'
import { type Fault, faultOf } from '../core/errors.ts'
import type { Desk } from './desk.ts'
import type { ResultView, WorkKind, WorkView } from './view.ts'

/** One piece of work that the facilitator started and can stop. */
export interface Job {
  readonly signal: AbortSignal
  progress(patch: Partial<WorkView>): void
  /** What is on the board now; tells how long the host has us wait for it. */
  read(): Promise<Snapshot>
  /** Ends the work for a reason that is not the facilitator's. */
  stop(reason: Fault): void
}

export type Ending = Omit<ResultView, 'kind'>

export const nothingDone: Ending = {
  outcome: 'done',
  created: 0,
  updated: 0,
  removed: 0,
  moved: 0,
  kept: [],
  faults: [],
  sectionsLeft: 0,
}

const controllers = new WeakMap<Desk, AbortController>()

/**
 * Runs one piece of work at a time: a second click while one is running does nothing. Whatever is
 * thrown ends here, as a result that says what failed. Work that only looks ends with null, and leaves
 * no result.
 */
export async function runWork(
  desk: Desk,
  kind: WorkKind,
  body: (job: Job) => Promise<Ending | null>,
): Promise<void> {
  if (desk.state.work !== null) return
  const controller = new AbortController()
  controllers.set(desk, controller)
  desk.update({
    result: null,
    work: {
      kind,
      done: 0,
      total: 0,
      steps: { done: 0, total: 0 },
      canCancel: true,
      cancelling: false,
      canBegin: false,
      waitSeconds: 0,
    },
  })
  const stopped: { reason: Fault | null } = { reason: null }
  const job: Job = {
    signal: controller.signal,
    progress(patch) {
      const { work } = desk.state
      if (work !== null) desk.update({ work: { ...work, ...patch } })
    },
    read: () => desk.host.read(controller.signal, (waitMs) => job.progress(tellWait(waitMs))),
    stop(fault) {
      stopped.reason ??= fault
      controller.abort()
    },
  }
  let ending: Ending | null
  try {
    ending = await body(job)
  } catch (error) {
    ending = endingOf(faultOf(error), controller.signal.aborted)
  }
  await endAction(desk)
  if (stopped.reason !== null) ending = endFor(stopped.reason, ending ?? nothingDone)
  noteBoardState(desk, ending?.faults ?? [])
  desk.update({ work: null, result: ending === null ? null : { kind, ...ending } })
}

export function tellWait(waitMs: number): Pick<WorkView, 'waitSeconds'> {
  return { waitSeconds: Math.ceil(waitMs / 1000) }
}

/** One click is one undo step, however many times the host was asked to perform. */
async function endAction(desk: Desk): Promise<void> {
  try {
    await desk.host.endAction()
  } catch (error) {
    // The work is done; only its undo step stays open until the next one.
    desk.updateBoard({ fault: faultOf(error) })
  }
}

export function cancelWork(desk: Desk): void {
  const { work } = desk.state
  if (work === null) return
  desk.update({ work: { ...work, cancelling: true } })
  controllers.get(desk)?.abort()
}

function endingOf(fault: Fault, aborted: boolean): Ending {
  if (aborted || fault.code === 'cancelled') return { ...nothingDone, outcome: 'cancelled' }
  return { ...nothingDone, outcome: 'failed', faults: [fault] }
}

function endFor(reason: Fault, ending: Ending): Ending {
  const { created, updated, removed, moved } = ending
  const outcome = created + updated + removed + moved > 0 ? 'partial' : 'failed'
  return { ...ending, outcome, faults: [reason, ...ending.faults] }
}

/** A fault that concerns the whole board changes what the panel offers; success clears it. */
function noteBoardState(desk: Desk, faults: readonly Fault[]): void {
  const { board } = desk.state
  const grave = faults.find(({ code }) => code === 'read-only' || code === 'offline')
  if (grave !== undefined) {
    desk.updateBoard({ state: grave.code === 'offline' ? 'offline' : 'read-only', fault: grave })
  } else if (board.state === 'offline') {
    desk.updateBoard({ state: 'ready', fault: null })
  } else if (board.fault?.code === 'offline') {
    desk.updateBoard({ fault: null })
  }
}
