import { holdingLargeSetups } from '../../shared/app/large-setups.ts'
import type {
  BoardFacts,
  BoardHost,
  BoardTimer,
  Outcome,
  Performed,
  PerformOptions,
  Store,
  TimerReading,
} from '../../shared/app/ports.ts'
import type { Step } from '../../shared/core/board/change-plan.ts'
import { figjamProfile } from '../../shared/core/board/figjam-profile.ts'
import type { Point, Rect, Size } from '../../shared/core/board/geometry.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import type { LiveItem, Snapshot } from '../../shared/core/board/snapshot.ts'
import { encodeStamp } from '../../shared/core/board/stamp-codec.ts'
import type { Language } from '../../shared/core/catalogue/recipe.ts'
import { type Fault, faultOf, WorkshopError } from '../../shared/core/errors.ts'
import type { FoundItem, StoreName, TimerAct } from '../bridge/protocol.ts'
import { readSlip } from '../bridge/slip.ts'
import type { SandboxChannel } from './channel.ts'
import { findFreeSpot } from './free-spot.ts'

/** Steps sent at once: small enough that Stop is obeyed soon, large enough to hide the message. */
const BATCH = 40

/** FigJam, as the session sees it: every call is carried out by the sandbox. */
export class FigJamBoard implements BoardHost {
  readonly profile = figjamProfile
  readonly shared: Store
  readonly personal: Store
  readonly #channel: SandboxChannel
  readonly #language: Language
  #isChanged = false

  constructor(channel: SandboxChannel, language: Language) {
    this.#channel = channel
    this.#language = language
    this.shared = holdingLargeSetups(storeIn(channel, 'shared'))
    this.personal = storeIn(channel, 'personal')
  }

  /** FigJam tells plugins neither its language nor, without a permission, who uses it. */
  facts(): Promise<BoardFacts> {
    return Promise.resolve({ language: this.#language, canEdit: null, user: '' })
  }

  async read(signal: AbortSignal): Promise<Snapshot> {
    signal.throwIfAborted()
    const found = await this.#channel.ask({ call: 'read' })
    return { items: found.map(readItem) }
  }

  async perform(steps: readonly Step[], options: PerformOptions): Promise<Performed> {
    const failed: Outcome[] = []
    let done = 0
    let stopped: Fault | null = null
    for (let first = 0; first < steps.length && stopped === null; first += BATCH) {
      if (options.signal.aborted) {
        stopped = { code: 'cancelled', on: '', detail: 'Stopped between two batches.' }
        break
      }
      const answer = await this.#performBatch(steps.slice(first, first + BATCH), first)
      for (const outcome of answer.outcomes) {
        if (outcome.fault === null) done += 1
        else failed.push(outcome)
        options.onStep(outcome)
      }
      stopped = answer.stopped
    }
    this.#isChanged ||= done > 0
    return { done, failed, stopped }
  }

  async #performBatch(
    steps: readonly Step[],
    first: number,
  ): Promise<{ readonly outcomes: readonly Outcome[]; readonly stopped: Fault | null }> {
    try {
      return await this.#channel.ask({ call: 'perform', steps, stamps: steps.map(stampOf), first })
    } catch (error) {
      return { outcomes: [], stopped: faultOf(error) }
    }
  }

  async endAction(): Promise<void> {
    if (!this.#isChanged) return
    this.#isChanged = false
    await this.#channel.ask({ call: 'commit' })
  }

  async freeSpot(size: Size, beside: Rect | null): Promise<Point> {
    return findFreeSpot(size, beside, await this.#channel.ask({ call: 'boxes' }))
  }

  selection(): Promise<readonly HostId[]> {
    return this.#channel.ask({ call: 'selection' })
  }

  async show(ids: readonly HostId[]): Promise<void> {
    await this.#channel.ask({ call: 'show', ids })
  }

  async timer(): Promise<BoardTimer | null> {
    const first = await this.#channel.ask({ call: 'timer', act: { type: 'read' } })
    return first === null ? null : timerOn(this.#channel)
  }
}

/** The stamp of what a step will make; it names no item yet. */
function stampOf(step: Step): string {
  if (step.do !== 'create') return ''
  const { doc, key, asked } = step
  return encodeStamp({ doc, key, on: '' as HostId, asked, got: asked })
}

function readItem({ stampText, ...item }: FoundItem): LiveItem {
  if (stampText === '') return item
  const stamp = readSlip(stampText)
  return typeof stamp === 'string' ? { ...item, stampFault: stamp } : { ...item, stamp }
}

function storeIn(channel: SandboxChannel, from: StoreName): Store {
  return {
    async read(name) {
      const text = await channel.ask({ call: 'load', from, name })
      if (text === '') return undefined
      try {
        return JSON.parse(text)
      } catch (cause) {
        throw new WorkshopError('bad-input', `Could not read '${name}': it is not JSON.`, { cause })
      }
    },
    async write(name, value) {
      await channel.ask({ call: 'save', from, name, text: JSON.stringify(value) })
    },
  }
}

function timerOn(channel: SandboxChannel): BoardTimer {
  const act = async (what: TimerAct): Promise<TimerReading> =>
    (await channel.ask({ call: 'timer', act: what })) ?? { state: 'stopped', leftMs: 0 }
  const order = (type: 'pause' | 'resume' | 'stop') => async () => void (await act({ type }))
  return {
    read: () => act({ type: 'read' }),
    start: async (totalMs) => void (await act({ type: 'start', totalMs })),
    pause: order('pause'),
    resume: order('resume'),
    stop: order('stop'),
    onChange: (listener) => channel.onTimer(listener),
  }
}
