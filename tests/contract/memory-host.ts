import {
  type MemoryDocument,
  MemoryRefusal,
} from '../../scripts/playground/hosts/memory/memory-document.ts'
import type {
  BoardFacts,
  BoardHost,
  Outcome,
  Performed,
  PerformOptions,
  Store,
} from '../../shared/app/ports.ts'
import type { Step } from '../../shared/core/board/change-plan.ts'
import { figjamProfile } from '../../shared/core/board/figjam-profile.ts'
import type { Point, Rect, Size } from '../../shared/core/board/geometry.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import type { HostProfile } from '../../shared/core/board/profile.ts'
import type { Snapshot } from '../../shared/core/board/snapshot.ts'
import { type Fault, type FaultCode, faultOf, WorkshopError } from '../../shared/core/errors.ts'
import { type Manner, MemorySteps, readItem } from './memory-steps.ts'

const FAULTS: Readonly<Record<MemoryRefusal['reason'], FaultCode>> = {
  offline: 'offline',
  'read-only': 'read-only',
  gone: 'item-gone',
  locked: 'item-locked',
}

/** What every further step would meet too. */
const GENERAL: readonly FaultCode[] = ['offline', 'read-only']

const GAP = 200

/** The port on the plainest board; the example to follow for a host to come. */
export class MemoryBoard implements BoardHost {
  readonly profile: HostProfile = figjamProfile
  shared: Store
  readonly personal: Store
  readonly #document: MemoryDocument
  readonly #steps: MemorySteps

  constructor(document: MemoryDocument, manner: Manner, stored: Map<string, string>) {
    this.#document = document
    this.#steps = new MemorySteps(document, manner)
    this.shared = createStore(stored, 'shared')
    this.personal = createStore(stored, 'personal')
  }

  async facts(): Promise<BoardFacts> {
    return { language: 'en', canEdit: null, user: '' }
  }

  async read(signal: AbortSignal): Promise<Snapshot> {
    signal.throwIfAborted()
    return { items: this.#document.read().map(readItem) }
  }

  /** No undo here. */
  endAction(): Promise<void> {
    return Promise.resolve()
  }

  async perform(steps: readonly Step[], options: PerformOptions): Promise<Performed> {
    const failed: Outcome[] = []
    let done = 0
    for (const [index, step] of steps.entries()) {
      // Gives way, so that a cancel can be heard between two steps.
      await Promise.resolve()
      if (options.signal.aborted) {
        return { done, failed, stopped: { code: 'cancelled', on: '', detail: '' } }
      }
      const outcome = this.#try(step, index)
      if (outcome.fault === null) done += 1
      else failed.push(outcome)
      options.onStep(outcome)
      if (outcome.fault !== null && GENERAL.includes(outcome.fault.code)) {
        return { done, failed, stopped: outcome.fault }
      }
    }
    return { done, failed, stopped: null }
  }

  async freeSpot(size: Size, beside: Rect | null): Promise<Point> {
    const boxes = this.#document.items.filter(({ parent }) => parent === null)
    const right = boxes.map(({ x, width }) => x + width)
    if (beside !== null) right.push(beside.x + beside.width)
    const x = right.length === 0 ? 0 : Math.ceil(Math.max(...right)) + GAP
    return { x, y: beside === null ? 0 : beside.y + (beside.height - size.height) / 2 }
  }

  async selection(): Promise<readonly HostId[]> {
    return []
  }

  async show(): Promise<void> {}

  async timer(): Promise<null> {
    return null
  }

  #try(step: Step, index: number): Outcome {
    try {
      return { index, fault: null, id: this.#steps.do(step) }
    } catch (error) {
      return { index, fault: readFault(error, step), id: null }
    }
  }
}

function readFault(error: unknown, step: Step): Fault {
  const on = 'key' in step ? step.key : ''
  if (!(error instanceof MemoryRefusal)) return faultOf(error, on)
  return { code: FAULTS[error.reason], on, detail: error.message }
}

function createStore(stored: Map<string, string>, prefix: string): Store {
  return {
    async read(name) {
      const text = stored.get(`${prefix} ${name}`)
      if (text === undefined) return undefined
      try {
        return JSON.parse(text) as unknown
      } catch (cause) {
        throw new WorkshopError('bad-input', `Could not read '${name}': it is not JSON.`, { cause })
      }
    },
    async write(name, value) {
      stored.set(`${prefix} ${name}`, JSON.stringify(value))
    },
  }
}
