import type { Snapshot } from '../core/board/snapshot.ts'
import { type Settled, settleTemplate } from '../core/layout/settle-template.ts'
import { collectNotes } from '../core/notes/collect-notes.ts'
import { restoreHomes } from '../core/notes/restore-homes.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { locateDocument } from './locate-document.ts'

/** A draft that changes canvases people already work on gives way to their notes. */
export function settleDraft(desk: Desk, asked: WorkshopSetup, snapshot: Snapshot): Settled {
  const { placed, clusters } = desk.state
  const isSame = placed === null || placed.doc !== asked.doc || hasSameRecipes(placed, asked)
  if (isSame) return { setup: asked, kept: [] }
  const document = locateDocument(desk.documentOf(placed), snapshot)
  if (document === null) return { setup: asked, kept: [] }
  const found = collectNotes(document, snapshot, desk.host.profile)
  const { notes } = restoreHomes(found, clusters?.records ?? [], document)
  return settleTemplate(placed, asked, notes, desk.host.profile)
}

function hasSameRecipes(one: WorkshopSetup, other: WorkshopSetup): boolean {
  return JSON.stringify(one.template) === JSON.stringify(other.template)
}
