import { connectorsOf } from './connectors.ts'
import type { MiroDocument } from './document.ts'
import { leaveGroup } from './groups.ts'
import type { BoardItem } from './item.ts'
import { idsOf } from './item.ts'
import { detach, dropFromList } from './parenting.ts'
import { removeTagFromItems } from './tags.ts'

/**
 * Takes an item off the board with what hangs on it: its connectors
 * (https://developers.miro.com/docs/websdk-reference-connector), a group's members
 * (…/websdk-reference-group), a mind map's branches. A frame's children stay or go by
 * `childrenSurvive`. The caller is inside `document.change`.
 */
export function removeItem(
  document: MiroDocument,
  item: BoardItem,
  childrenSurvive: boolean,
): void {
  if (item.type === 'tag') {
    removeTagFromItems(document, item.id)
    document.delete(item.id)
    return
  }
  if (item.type === 'group') {
    document.delete(item.id)
    for (const id of idsOf(item.fields, 'itemsIds')) removeById(document, id, childrenSurvive)
    return
  }
  for (const id of idsOf(item.fields, 'childrenIds')) {
    if (item.type === 'frame' && childrenSurvive) detach(document, id)
    else removeById(document, id, childrenSurvive)
  }
  for (const connector of connectorsOf(document, item.id)) {
    removeById(document, connector.id, childrenSurvive)
  }
  leaveGroup(document, item.id)
  if (item.parentId !== null) dropFromList(document, item.parentId, item.id)
  document.delete(item.id)
}

function removeById(document: MiroDocument, id: string, childrenSurvive: boolean): void {
  const item = document.get(id)
  if (item !== undefined) removeItem(document, item, childrenSurvive)
}
