import * as v from 'valibot'
import { WorkshopError } from '../core/errors.ts'
import type { Desk } from './desk.ts'

/**
 * Neither host can compare and swap, so two facilitators who click together are told apart in two
 * looks: write a token, wait longer than a write takes to be seen, look again. The later writer wins.
 */
const SETTLE_MS = 700
/** A holder that has not renewed for so long has closed its panel. */
const LEASE_MS = 20_000

const NAME = 'lease'

const stored = v.object({ token: v.string(), holder: v.string(), until: v.number() })

export interface Lease {
  /** Whether it is still ours; renews it when it is. */
  renew(): Promise<boolean>
  release(): Promise<void>
}

async function readLease(desk: Desk): Promise<v.InferOutput<typeof stored> | null> {
  const parsed = v.safeParse(stored, await desk.host.shared.read(NAME))
  return parsed.success && parsed.output.until > desk.time.now() ? parsed.output : null
}

/** @throws WorkshopError `someone-else`, on the name of who holds it. */
export async function acquireLease(desk: Desk): Promise<Lease> {
  const token = `${desk.time.seed().toString(36)}-${desk.time.now().toString(36)}`
  const holder = desk.state.board.user
  const write = () =>
    desk.host.shared.write(NAME, { token, holder, until: desk.time.now() + LEASE_MS })
  await refuseOther(desk, token)
  await write()
  await new Promise<void>((resolve) => desk.time.after(SETTLE_MS, resolve))
  await refuseOther(desk, token)
  return {
    async renew() {
      const current = await readLease(desk)
      if (current !== null && current.token !== token) return false
      await write()
      return true
    },
    async release() {
      const current = await readLease(desk)
      if (current?.token === token) await desk.host.shared.write(NAME, null)
    },
  }
}

async function refuseOther(desk: Desk, token: string): Promise<void> {
  const current = await readLease(desk)
  if (current !== null && current.token !== token) {
    throw new WorkshopError('someone-else', 'Another facilitator holds the lease of this board.', {
      on: current.holder,
    })
  }
}
