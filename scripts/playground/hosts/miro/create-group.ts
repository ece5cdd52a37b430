import { type Author, newItem } from './create-item.ts'
import type { MiroDocument } from './document.ts'
import { joinGroup } from './groups.ts'
import type { BoardItem } from './item.ts'

/** Makes one group of items that may be in one: see `checkGroupable`. */
export function createGroup(
  document: MiroDocument,
  ids: readonly string[],
  author: Author,
): BoardItem {
  const group = newItem(document, 'group', {}, { itemsIds: [] }, author)
  joinGroup(document, group, ids)
  return group
}
