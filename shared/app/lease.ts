import { type Fault, faultOf, WorkshopError } from '../core/errors.ts'
import { fieldsOf } from '../core/parse-value.ts'
import type { Desk } from './desk.ts'
import { readStored } from './read-stored.ts'
import type { Job } from './run-work.ts'
import { STORED } from './stored.ts'

/**
 * Neither host can compare and swap, so two facilitators who click together are told apart in two
 * looks: write a token, wait longer than a write takes to be seen, look again. The later writer wins;
 * a writer who came even later is met at the next renewal.
 */
const SETTLE_MS = 700
/** A holder that has not renewed for so long has closed its panel. */
const LEASE_MS = 20_000
const RENEW_MS = 3_000
/** A holder that is alive renews within this time. */
const SIGN_OF_LIFE_MS = 4_000
/** Clocks of two machines differ by less; an end further away was not written by us. */
const MOST_AHEAD_MS = LEASE_MS + 60_000

interface StoredLease {
  readonly token: string
  readonly holder: string
  /** Milliseconds since 1970, by the clock of its holder. */
  readonly until: number
}

/**
 * Does work that changes the board while no other facilitator does. The lease is renewed as long as
 * it takes; when it is found to be somebody else's, the work is stopped at once.
 * @throws WorkshopError `someone-else`, on the name of who holds the board; `cancelled`.
 */
export async function holdingLease<T>(desk: Desk, job: Job, work: () => Promise<T>): Promise<T> {
  const before = turns.get(desk)
  const mine = (async () => {
    await before?.catch(() => undefined)
    return holdInTurn(desk, job, work)
  })()
  turns.set(desk, mine)
  return mine
}

/** What this session does under the lease, the last of it: what is kept quietly may meet other work. */
const turns = new WeakMap<Desk, Promise<unknown>>()

async function holdInTurn<T>(desk: Desk, job: Job, work: () => Promise<T>): Promise<T> {
  const token = `${desk.time.seed().toString(36)}-${desk.time.now().toString(36)}`
  await outliveOurselves(desk, job)
  await refuseOther(desk, token)
  await desk.host.personal.write(STORED.lease, token)
  await write(desk, token)
  let stopRenewing: () => void = () => undefined
  try {
    await pause(desk, job.signal, SETTLE_MS)
    await refuseOther(desk, token)
    stopRenewing = keepLease(desk, job, token)
    return await work()
  } finally {
    stopRenewing()
    await release(desk, token)
  }
}

function write(desk: Desk, token: string): Promise<void> {
  const holder = desk.state.board.user
  return desk.host.shared.write(STORED.lease, {
    token,
    holder,
    until: desk.time.now() + LEASE_MS,
  })
}

/** What cannot be read, has run out or never ends holds nobody up. */
async function readLease(desk: Desk): Promise<StoredLease | null> {
  const { token, holder, until } = fieldsOf((await readStored(desk, STORED.lease, fieldsOf)).value)
  if (typeof token !== 'string' || typeof holder !== 'string' || typeof until !== 'number') {
    return null
  }
  const left = until - desk.time.now()
  return left > 0 && left <= MOST_AHEAD_MS ? { token, holder, until } : null
}

async function refuseOther(desk: Desk, token: string): Promise<void> {
  const current = await readLease(desk)
  if (current !== null && current.token !== token) {
    throw new WorkshopError('someone-else', 'Another facilitator holds the lease of this board.', {
      on: current.holder,
    })
  }
}

/**
 * Whoever comes back after closing the panel in the middle of the work meets the lease it held. It is
 * given up when nobody renews it: the same person may also have another tab at work.
 */
async function outliveOurselves(desk: Desk, job: Job): Promise<void> {
  const before = await readLease(desk)
  if (before === null || before.token !== (await desk.host.personal.read(STORED.lease))) return
  await pause(desk, job.signal, SIGN_OF_LIFE_MS)
  const after = await readLease(desk)
  const isDead = after?.token === before.token && after.until === before.until
  if (isDead) await desk.host.shared.write(STORED.lease, null)
}

async function pause(desk: Desk, signal: AbortSignal, waitMs: number): Promise<void> {
  await new Promise<void>((resolve) => {
    const end = () => {
      stop()
      signal.removeEventListener('abort', end)
      resolve()
    }
    const stop = desk.time.after(waitMs, end)
    signal.addEventListener('abort', end)
  })
  if (signal.aborted) throw new WorkshopError('cancelled', 'Stopped before anything was written.')
}

function keepLease(desk: Desk, job: Job, token: string): () => void {
  let isOver = false
  let stop: () => void = () => undefined
  const renew = async () => {
    try {
      await refuseOther(desk, token)
      if (!isOver) await write(desk, token)
    } catch (error) {
      const fault: Fault = faultOf(error)
      // A renewal that fails costs nothing now: the next one, or the work itself, will tell.
      if (fault.code === 'someone-else' && !isOver) job.stop(fault)
    }
    renewLater()
  }
  const renewLater = () => {
    if (!isOver) stop = desk.time.after(RENEW_MS, () => void renew())
  }
  renewLater()
  return () => {
    isOver = true
    stop()
  }
}

/** What cannot be given back runs out by itself. */
async function release(desk: Desk, token: string): Promise<void> {
  try {
    const current = await readLease(desk)
    if (current?.token === token) await desk.host.shared.write(STORED.lease, null)
  } catch {
    return
  }
}
