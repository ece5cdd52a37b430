import * as v from 'valibot'
import type { TimerReading } from '../../shared/app/ports.ts'
import { type FaultCode, WorkshopError } from '../../shared/core/errors.ts'
import type { Answers, Request } from '../bridge/protocol.ts'

const fault = v.object({ code: v.string(), on: v.string(), detail: v.string() })
const reply = v.union([
  v.object({ id: v.number(), fault }),
  v.object({ id: v.number(), value: v.unknown() }),
])
const timerNews = v.object({
  timer: v.object({ state: v.picklist(['stopped', 'running', 'paused']), leftMs: v.number() }),
})

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
    const news = v.safeParse(timerNews, message)
    if (news.success) {
      for (const listener of this.#timerListeners) listener(news.output.timer)
      return
    }
    const parsed = v.safeParse(reply, message)
    if (!parsed.success) return
    const waiting = this.#waiting.get(parsed.output.id)
    this.#waiting.delete(parsed.output.id)
    if (waiting === undefined) return
    if ('fault' in parsed.output) waiting.reject(errorOf(parsed.output.fault))
    else waiting.resolve(parsed.output.value)
  }
}

function errorOf({ code, on, detail }: v.InferOutput<typeof fault>): WorkshopError {
  return new WorkshopError(code as FaultCode, detail, { on })
}
