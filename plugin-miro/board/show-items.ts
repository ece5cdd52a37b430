import type { HostId } from '../../shared/core/board/keys.ts'
import { WorkshopError } from '../../shared/core/errors.ts'
import { unhurried } from './calls.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'
import { asHandle, type Handle } from './sdk.ts'

/** Moves the view of this user to the items; those that are gone are left out. */
export async function showItems(desk: Desk, ids: readonly HostId[]): Promise<void> {
  const handles = await fetchAll(desk, ids)
  if (handles.length === 0) return
  const { api, calls } = desk
  await calls.call(COST.plain, unhurried, () => api.viewport.zoomTo(handles))
}

/** One reading for many costs as much as ten single ones. */
async function fetchAll(desk: Desk, ids: readonly HostId[]): Promise<readonly Handle[]> {
  const { api, calls, frames } = desk
  if (ids.length * COST.plain > COST.heavy) {
    const found = await calls.call(COST.heavy, unhurried, () => api.get({ id: [...ids] }))
    return found.map(asHandle).filter((handle) => handle !== null)
  }
  const fetched = await Promise.all(
    ids.map(async (id) => {
      try {
        return await frames.fetch(id, unhurried)
      } catch (error) {
        if (error instanceof WorkshopError && error.code === 'item-gone') return null
        throw error
      }
    }),
  )
  return fetched.filter((handle) => handle !== null)
}
