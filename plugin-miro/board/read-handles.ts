import type { HostId } from '../../shared/core/board/keys.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'
import type { Run } from './run.ts'
import { asHandle, type Handle } from './sdk.ts'

export type Handles = ReadonlyMap<HostId, Handle>

/** Fresh handles of everything: one reading of the board costs as much as ten of single items. */
export async function readHandles(desk: Desk, run: Run): Promise<Handles> {
  const found = await desk.calls.call(COST.heavy, run.finishing, () => desk.api.get())
  const handles = found.map(asHandle).filter((handle) => handle !== null)
  return new Map(handles.map((handle) => [handle.id as HostId, handle]))
}
