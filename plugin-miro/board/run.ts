import type { Outcome, Performed, PerformOptions } from '../../shared/app/ports.ts'
import type { Step } from '../../shared/core/board/change-plan.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import type { Fault } from '../../shared/core/errors.ts'
import type { CallOptions } from './calls.ts'
import { readFault } from './faults.ts'

/** Faults that every further step would meet too. */
const GENERAL: readonly Fault['code'][] = [
  'read-only',
  'offline',
  'rate-limited-hour',
  'not-permitted',
  'cancelled',
]

export interface Numbered<S extends Step = Step> {
  readonly index: number
  readonly step: S
}

/** One `perform`: what became of each step, and whether it is still worth going on. */
export class Run {
  readonly #options: PerformOptions
  readonly #failed: Outcome[] = []
  readonly #told = new Set<number>()
  #done = 0
  #stopped: Fault | null = null

  constructor(options: PerformOptions) {
    this.#options = options
  }

  /** For calls that start something new: they stop when the facilitator says so. */
  get calls(): CallOptions {
    return { signal: this.#options.signal, onWait: this.#options.onWait }
  }

  /** For calls that finish what was started: a created item must still be parented and stamped. */
  get finishing(): CallOptions {
    return { signal: null, onWait: this.#options.onWait }
  }

  get isOver(): boolean {
    return this.#stopped !== null || this.#options.signal.aborted
  }

  succeed(index: number, id: HostId | null): void {
    if (!this.#isFirstWord(index)) return
    this.#done += 1
    this.#options.onStep({ index, fault: null, id })
  }

  fail(index: number, error: unknown, on: string): void {
    const fault = readFault(error, on)
    if (GENERAL.includes(fault.code)) this.#stopped ??= fault
    if (fault.code === 'cancelled' || !this.#isFirstWord(index)) return
    const outcome: Outcome = { index, fault, id: null }
    this.#failed.push(outcome)
    this.#options.onStep(outcome)
  }

  /** A step has one outcome, the first. */
  #isFirstWord(index: number): boolean {
    if (this.#told.has(index)) return false
    this.#told.add(index)
    return true
  }

  end(): Performed {
    const stopped: Fault | null =
      this.#stopped ??
      (this.#options.signal.aborted ? { code: 'cancelled', on: '', detail: 'Stopped.' } : null)
    return { done: this.#done, failed: this.#failed, stopped }
  }
}
