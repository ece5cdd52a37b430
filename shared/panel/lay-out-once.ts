import type { BoardDocument } from '../core/board/document.ts'
import type { HostProfile } from '../core/board/profile.ts'
import { layoutWorkshop } from '../core/layout/layout-workshop.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'

let last: { readonly name: string; readonly document: BoardDocument } | null = null

/**
 * What a setup puts on the board, laid out again only when the setup changed: every view that comes
 * from another page brings a new copy of the same setup.
 */
export function layOutOnce(setup: WorkshopSetup, profile: HostProfile): BoardDocument {
  const name = `${profile.name} ${JSON.stringify(setup)}`
  if (last?.name !== name) last = { name, document: layoutWorkshop(setup, profile) }
  return last.document
}
