import type { TimerReading } from '../../shared/app/ports.ts'
import { type FaultCode, WorkshopError } from '../../shared/core/errors.ts'
import { fieldsOf } from '../../shared/core/parse-value.ts'
import type { Answers, Request } from '../bridge/protocol.ts'

const TIMER_STATES: readonly TimerReading['state'][] = ['stopped', 'running', 'paused']

interface Waiting {
  readonly resolve: (value: unknown) => void
  readonly reject: (error: WorkshopError) => void
}

/** Asks the sandbox and awaits its answers, by number. */
export class SandboxChannel {
  readonly #post: (message: unknown) => void
  readonly #waiting = new Map<number, Waiting>()
  readonly #timerListeners = new Set<(reading: TimerReading) => void>()
  #next = 1

  /** `post` sends to the sandbox; what comes from there goes to `receive`. */
  constructor(post: (message: unknown) => void) {
    this.#post = post
  }

  /** @throws WorkshopError with the sandbox's own fault. */
  ask<Call extends Request['call']>(
    request: Extract<Request, { call: Call }>,
  ): Promise<Answers[Call]> {
    const id = this.#next
    this.#next += 1
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject })
      this.#post({ id, request })
    })
  }

  onTimer(listener: (reading: TimerReading) => void): () => void {
    this.#timerListeners.add(listener)
    return () => this.#timerListeners.delete(listener)
  }

  receive(message: unknown): void {
    const { id, fault, value, timer } = fieldsOf(message)
    const reading = parseTimer(timer)
    if (reading !== null) {
      for (const listener of this.#timerListeners) listener(reading)
      return
    }
    if (typeof id !== 'number') return
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (fault === undefined) waiting?.resolve(value)
    else waiting?.reject(parseFault(fault))
  }
}

function parseTimer(value: unknown): TimerReading | null {
  const { state, leftMs } = fieldsOf(value)
  const known = TIMER_STATES.find((name) => name === state)
  return known === undefined || typeof leftMs !== 'number' ? null : { state: known, leftMs }
}

function parseFault(value: unknown): WorkshopError {
  const { code, on, detail } = fieldsOf(value)
  return new WorkshopError(code as FaultCode, String(detail), { on: String(on) })
}
