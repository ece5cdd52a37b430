import type { MiroDocument } from './document.ts'
import { leaveGroup } from './groups.ts'
import type { BoardItem } from './item.ts'
import { idsOf } from './item.ts'
import {
  absoluteCentre,
  boundsForContainment,
  edgesOfFrame,
  isInside,
  relativeTo,
} from './placement.ts'
import { refuse, refuseEmulated, sentences } from './refusal.ts'
import type { MiroSwitches } from './switches.ts'

/**
 * Makes the item a child where it is: it does not move, its coordinates become relative to the
 * frame's top-left corner (https://developers.miro.com/changelog/2022-08-09-changelog).
 */
export function attach(document: MiroDocument, frameId: string, itemId: string): void {
  const item = document.get(itemId)
  const frame = document.get(frameId)
  if (item === undefined || frame === undefined) return
  const place = relativeTo(frame, absoluteCentre(document, item))
  if (item.parentId !== null) dropFromList(document, item.parentId, itemId)
  document.put({ ...item, ...place, parentId: frameId })
  const list = idsOf(frame.fields, 'childrenIds')
  const childrenIds = list.includes(itemId) ? list : [...list, itemId]
  document.put({ ...frame, fields: { ...frame.fields, childrenIds } })
}

/** Lets the item go where it is; its coordinates are the board's again. */
export function detach(document: MiroDocument, itemId: string): void {
  const item = document.get(itemId)
  if (item === undefined || item.parentId === null) return
  const place = absoluteCentre(document, item)
  dropFromList(document, item.parentId, itemId)
  document.put({ ...item, ...place, parentId: null })
}

export function dropFromList(document: MiroDocument, frameId: string, itemId: string): void {
  const frame = document.get(frameId)
  if (frame === undefined) return
  const childrenIds = idsOf(frame.fields, 'childrenIds').filter((id) => id !== itemId)
  document.put({ ...frame, fields: { ...frame.fields, childrenIds } })
}

/** Refuses what `frame.add` refuses (https://developers.miro.com/docs/websdk-reference-frame). */
function checkAttachable(
  document: MiroDocument,
  frame: BoardItem,
  itemId: string,
  switches: MiroSwitches,
): BoardItem {
  const item = document.get(itemId)
  if (item === undefined || item.type === 'tag') refuse(sentences.childMissing(itemId))
  if (item.type === 'frame' && (switches.nestedFrames === 'reject' || item.id === frame.id)) {
    refuse(sentences.unexpectedType('frame'))
  }
  if (item.parentId !== null) {
    refuseEmulated(
      `Cannot set item ${itemId} as a child, because the item is a child of another board item.`,
    )
  }
  const box = boundsForContainment(document, item, switches)
  if (!isInside(box, edgesOfFrame(frame), switches.containmentEpsilon)) {
    refuse(sentences.childOutside(itemId))
  }
  return item
}

/**
 * Brings the frame's children to the listed ids, the way a frame write with `childrenIds` does: new
 * ones must be free, existing and wholly inside; a group brings its members.
 */
export function setChildren(
  document: MiroDocument,
  frameId: string,
  change: { readonly gained: readonly string[]; readonly dropped: readonly string[] },
  switches: MiroSwitches,
): void {
  for (const id of change.dropped) detach(document, id)
  for (const id of change.gained) {
    const frame = document.get(frameId)
    if (frame === undefined) return
    const group = document.get(id)
    if (group?.type === 'group') {
      const members = idsOf(group.fields, 'itemsIds')
      for (const member of members) checkAttachable(document, frame, member, switches)
      for (const member of members) attach(document, frameId, member)
    } else {
      const item = checkAttachable(document, frame, id, switches)
      // A grouped item added alone leaves its group (seen by github.com/Elders/event-modeler).
      if (item.groupId !== null) leaveGroup(document, item.id)
      attach(document, frameId, id)
    }
  }
}

/** Makes frames' lists and items' parents agree again, after values of different times were mixed. */
export function rebuildChildLists(document: MiroDocument): void {
  const children = new Map<string, string[]>()
  for (const item of document.all()) {
    if (item.parentId === null) continue
    const parent = document.get(item.parentId)
    if (parent === undefined) document.put({ ...item, parentId: null })
    else if (parent.type === 'frame') {
      children.set(parent.id, [...(children.get(parent.id) ?? []), item.id])
    }
  }
  for (const frame of document.frames()) {
    const present = idsOf(frame.fields, 'childrenIds')
    const actual = new Set(children.get(frame.id) ?? [])
    const kept = present.filter((id) => actual.delete(id))
    const childrenIds = [...kept, ...actual]
    if (childrenIds.length === present.length && kept.length === present.length) continue
    document.put({ ...frame, fields: { ...frame.fields, childrenIds } })
  }
}
