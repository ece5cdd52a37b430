import type { Surroundings } from '../../shared/app/ports.ts'
import { WorkshopError } from '../../shared/core/errors.ts'
import { CreditMeter } from './credits.ts'
import { readFault } from './faults.ts'

/** Measured by others as the most the host's page takes well: more in flight slows it down. */
const IN_FLIGHT = 24
/** Waits before trying again what another client holds; then the limit is reported. */
const LOCKED_WAITS_MS = [250, 750, 2_000] as const
/** The minute window cannot be asked about: wait longer each time, the whole window in the end. */
const LIMITED_WAITS_MS = [1_000, 4_000, 15_000, 60_000] as const

/** A page that lost its connection may never hear back. */
const SILENCE_MS = 30_000
/** After a silence, until something is heard again: nobody waits half a minute for each call. */
const PROBE_MS = 5_000

export interface CallOptions {
  readonly signal: AbortSignal | null
  readonly onWait: (waitMs: number) => void
}

export const unhurried: CallOptions = { signal: null, onWait: () => undefined }

/** Every call to Miro goes through here: bounded, paid for, retried when that can help. */
export class MiroCalls {
  readonly #time: Surroundings
  readonly #meter: CreditMeter
  readonly #queue: (() => void)[] = []
  #running = 0
  #isSilent = false

  constructor(time: Surroundings) {
    this.#time = time
    this.#meter = new CreditMeter(time)
  }

  get creditsSpent(): number {
    return this.#meter.spent
  }

  /** @throws WorkshopError with the meaning of what the host said; `cancelled` before it is sent. */
  async call<T>(cost: number, options: CallOptions, run: () => Promise<T>): Promise<T> {
    let locked = 0
    let limited = 0
    for (;;) {
      await this.#pay(cost, options)
      try {
        return await this.#inTurn(() => this.#orSilence(run))
      } catch (error) {
        const fault = readFault(error, '')
        const waits = fault.code === 'item-locked' ? LOCKED_WAITS_MS : LIMITED_WAITS_MS
        const tries = fault.code === 'item-locked' ? locked++ : limited++
        const waitMs = waits[tries]
        const worthIt = fault.code === 'item-locked' || fault.code === 'rate-limited-minute'
        if (!worthIt || waitMs === undefined) {
          throw new WorkshopError(fault.code, fault.detail, { cause: error })
        }
        await this.#wait(waitMs, options, fault.code === 'rate-limited-minute')
      }
    }
  }

  async #pay(cost: number, options: CallOptions): Promise<void> {
    for (;;) {
      if (options.signal?.aborted === true) throw new WorkshopError('cancelled', 'Stopped.')
      const waitMs = this.#meter.take(cost)
      if (waitMs === 0) return
      await this.#wait(waitMs, options, true)
    }
  }

  async #wait(waitMs: number, options: CallOptions, told: boolean): Promise<void> {
    if (told) options.onWait(waitMs)
    await new Promise<void>((resolve) => {
      const end = () => {
        stop()
        options.signal?.removeEventListener('abort', end)
        resolve()
      }
      const stop = this.#time.after(waitMs, end)
      options.signal?.addEventListener('abort', end)
    })
    if (told) options.onWait(0)
  }

  /** Fails when there is no answer; what was asked may still have been done. */
  async #orSilence<T>(run: () => Promise<T>): Promise<T> {
    const waitMs = this.#isSilent ? PROBE_MS : SILENCE_MS
    let stop: () => void = () => undefined
    const silence = new Promise<never>((_resolve, reject) => {
      stop = this.#time.after(waitMs, () => {
        this.#isSilent = true
        reject(new WorkshopError('offline', `The board did not answer within ${waitMs} ms.`))
      })
    })
    const answer = run()
    const hear = () => {
      this.#isSilent = false
    }
    answer.then(hear, hear)
    try {
      return await Promise.race([answer, silence])
    } finally {
      stop()
    }
  }

  async #inTurn<T>(run: () => Promise<T>): Promise<T> {
    if (this.#running < IN_FLIGHT) this.#running += 1
    else await new Promise<void>((resolve) => this.#queue.push(resolve))
    try {
      return await run()
    } finally {
      // Handed over, not given back: whoever calls meanwhile would take it too.
      const next = this.#queue.shift()
      if (next === undefined) this.#running -= 1
      else next()
    }
  }
}
