import type { Author } from './create-item.ts'
import type { MiroDocument } from './document.ts'
import { captureByHand } from './hand-moves.ts'
import type { BoardItem } from './item.ts'
import { idsOf } from './item.ts'
import { absoluteCentre } from './placement.ts'
import { pointToCopies } from './references.ts'

/** The items and, of frames and mind maps, what is in them. */
function listWithChildren(document: MiroDocument, ids: readonly string[]): readonly BoardItem[] {
  const all = new Map<string, BoardItem>()
  const add = (id: string) => {
    const item = document.get(id)
    if (item === undefined || all.has(id)) return
    all.set(id, item)
    for (const child of idsOf(item.fields, 'childrenIds')) add(child)
  }
  for (const id of ids) add(id)
  return [...all.values()]
}

/**
 * Copies as Ctrl+D does: metadata comes along (https://developers.miro.com/docs/storage), groups
 * do not. The caller is inside `document.change`.
 */
export function duplicateItems(
  document: MiroDocument,
  ids: readonly string[],
  by: { readonly x: number; readonly y: number },
  author: Author,
): readonly string[] {
  const originals = listWithChildren(document, ids)
  const copies = new Map(originals.map((item) => [item.id, document.nextId()]))
  for (const item of originals) {
    const id = copies.get(item.id) ?? ''
    const parent = item.parentId === null ? undefined : copies.get(item.parentId)
    const centre = absoluteCentre(document, item)
    const at = parent === undefined ? { x: centre.x + by.x, y: centre.y + by.y } : item
    document.put({
      ...item,
      id,
      x: at.x,
      y: at.y,
      parentId: parent ?? null,
      groupId: null,
      layer: document.nextLayer(),
      fields: pointToCopies(item, copies),
      createdAt: author.at,
      createdBy: author.userId,
      modifiedAt: author.at,
      modifiedBy: author.userId,
    })
    if (parent === undefined) captureByHand(document, id)
  }
  return ids.flatMap((id) => copies.get(id) ?? [])
}
