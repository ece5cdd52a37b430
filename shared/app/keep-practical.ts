import type { DocId } from '../core/board/keys.ts'
import { type Fault, faultOf, WorkshopError } from '../core/errors.ts'
import type { Practical } from '../core/workshop/practical.ts'
import type { Desk } from './desk.ts'
import { findNames } from './keep-workshop.ts'
import { holdingLease } from './lease.ts'
import { readStoredSetup } from './read-stored.ts'
import type { Job } from './run-work.ts'

/** A lease that nobody renews ends within these, and most work does. */
const TRIES = 8
const RETRY_MS = 3_000

interface Order {
  readonly doc: DocId
  /** As they were here before: what was typed differs from these. */
  readonly before: Practical
  practical: Practical
  readonly kept: Promise<void>
}

/** Typed, and not being written yet: what is typed meanwhile goes with it. */
const orders = new WeakMap<Desk, Order>()
/** Typed, and kept in vain: it goes with what is typed next. */
const failed = new WeakMap<Desk, Order>()

/**
 * Keeps practical details with the workshop of the board: they are for whoever tells the participants next.
 * They show at once, and are written under the lease, so that a workshop that somebody else changes
 * meanwhile is not put back as it was; nor is a field that somebody else typed in, and nobody here.
 * @throws WorkshopError `someone-else` when another facilitator holds the board all along.
 */
export async function keepPractical(desk: Desk, practical: Practical): Promise<void> {
  const { placed, board } = desk.state
  if (placed === null || board.state === 'read-only') return
  const { doc } = placed
  desk.update({ placed: { ...placed, practical } })
  const waiting = orders.get(desk)
  if (waiting?.doc === doc) {
    waiting.practical = practical
    return waiting.kept
  }
  const vain = failed.get(desk)
  const before = vain?.doc === doc ? vain.before : placed.practical
  const kept = Promise.resolve().then(() => keep(desk, order))
  const order: Order = { doc, before, practical, kept }
  orders.set(desk, order)
  return order.kept
}

async function keep(desk: Desk, order: Order): Promise<void> {
  try {
    for (let left = TRIES - 1; ; left -= 1) {
      const fault = await tryToKeep(desk, order)
      if (fault === null) {
        failed.delete(desk)
        return
      }
      failed.set(desk, order)
      if (fault.code !== 'someone-else' || left === 0)
        throw new WorkshopError(fault.code, fault.detail, { on: fault.on })
      await new Promise<void>((go) => desk.time.after(RETRY_MS, go))
    }
  } finally {
    letGo(desk, order)
  }
}

/** Why it was not kept; null when it was, or when the workshop was removed meanwhile: it stays so. */
async function tryToKeep(desk: Desk, order: Order): Promise<Fault | null> {
  try {
    await holdingLease(desk, quietJob(desk), async () => {
      const { setup: name } = await findNames(desk, order.doc)
      const { value: there } = await readStoredSetup(desk, name)
      letGo(desk, order)
      if (there === null) return
      const setup = { ...there, practical: merge(order, there.practical) }
      await desk.host.shared.write(name, setup)
      if (desk.state.placed?.doc === order.doc && !orders.has(desk)) desk.update({ placed: setup })
    })
    return null
  } catch (error) {
    return faultOf(error)
  }
}

/** Field by field: what nobody typed here stays as it is there. */
function merge({ before, practical }: Order, there: Practical): Practical {
  const pick = (name: keyof Practical) =>
    practical[name] === before[name] ? there[name] : practical[name]
  return { place: pick('place'), host: pick('host'), details: pick('details') }
}

/** What is typed from now on is an order of its own. */
function letGo(desk: Desk, order: Order): void {
  if (orders.get(desk) === order) orders.delete(desk)
}

/** Nobody waits for it, and nothing shows it. */
function quietJob(desk: Desk): Job {
  const { signal } = new AbortController()
  return {
    signal,
    progress: () => undefined,
    read: () => desk.host.read(signal),
    stop: () => undefined,
  }
}
