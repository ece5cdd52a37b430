import type { MiroDocument } from './document.ts'
import type { BoardItem } from './item.ts'
import { idsOf } from './item.ts'
import { refuse, refuseEmulated, sentences } from './refusal.ts'

/** https://developers.miro.com/docs/websdk-reference-group: two or more, free, unlocked, no tags. */
export function checkGroupable(document: MiroDocument, ids: readonly string[]): void {
  if (ids.length < 2) refuseEmulated('Pass at least two items to create a group.')
  for (const id of ids) {
    const item = document.get(id)
    if (item === undefined) refuse(sentences.cannotFind(id))
    if (['tag', 'group', 'mindmap_node'].includes(item.type)) {
      refuse(sentences.unexpectedType(item.type))
    }
    if (item.groupId !== null) refuseEmulated(`Item ${id} is already in a group.`)
    if (item.locked) refuseEmulated(`Item ${id} is locked. Locked items cannot be grouped.`)
  }
}

export function joinGroup(document: MiroDocument, group: BoardItem, ids: readonly string[]): void {
  document.put({ ...group, fields: { ...group.fields, itemsIds: [...ids] } })
  for (const id of ids) {
    const item = document.get(id)
    if (item !== undefined) document.put({ ...item, groupId: group.id })
  }
}

/** Takes one item out; a group of one is no group. */
export function leaveGroup(document: MiroDocument, itemId: string): void {
  const item = document.get(itemId)
  const group = item?.groupId ? document.get(item.groupId) : undefined
  if (item === undefined || group === undefined) return
  document.put({ ...item, groupId: null })
  const rest = idsOf(group.fields, 'itemsIds').filter((id) => id !== itemId)
  if (rest.length < 2) ungroup(document, { ...group, fields: { ...group.fields, itemsIds: rest } })
  else document.put({ ...group, fields: { ...group.fields, itemsIds: rest } })
}

export function ungroup(document: MiroDocument, group: BoardItem): readonly string[] {
  const ids = idsOf(group.fields, 'itemsIds')
  for (const id of ids) {
    const item = document.get(id)
    if (item !== undefined) document.put({ ...item, groupId: null })
  }
  document.delete(group.id)
  return ids
}
