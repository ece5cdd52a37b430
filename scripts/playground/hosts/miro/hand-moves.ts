import type { MiroDocument } from './document.ts'
import type { BoardItem } from './item.ts'
import { idsOf } from './item.ts'
import { attach, detach } from './parenting.ts'
import type { BoardPoint } from './placement.ts'
import { absoluteCentre, edgesOfFrame, frameAt, isInside, relativeTo } from './placement.ts'

/** Puts the item into the frame under its centre, or on the board, as the screen does at a drop. */
export function captureByHand(document: MiroDocument, id: string): void {
  const item = document.get(id)
  if (item === undefined || ['frame', 'connector', 'tag', 'group'].includes(item.type)) return
  const frame = frameAt(document, absoluteCentre(document, item))
  if (frame?.id === item.parentId) return
  if (item.parentId !== null) detach(document, id)
  if (frame !== undefined) attach(document, frame.id, id)
}

/** Sets where an item is on the board, keeping its parent. */
function place(document: MiroDocument, item: BoardItem, centre: BoardPoint): void {
  const parent = item.parentId === null ? undefined : document.get(item.parentId)
  const at = parent?.type === 'frame' ? relativeTo(parent, centre) : centre
  document.put({ ...item, x: at.x, y: at.y })
}

/** What really moves when these are dragged: groups whole, locked and carried items not by themselves. */
function listDragged(document: MiroDocument, ids: readonly string[]): readonly BoardItem[] {
  const all = new Set(ids)
  for (const id of ids) {
    const group = document.get(document.get(id)?.groupId ?? '')
    for (const member of idsOf(group?.fields ?? {}, 'itemsIds')) all.add(member)
  }
  return [...all].flatMap((id) => {
    const item = document.get(id)
    const isCarried = item?.parentId !== null && all.has(item?.parentId ?? '')
    return item === undefined || item.locked || isCarried ? [] : [item]
  })
}

/** A drag: frames take their children along, what is dropped on a frame is captured. */
export function moveByHand(document: MiroDocument, ids: readonly string[], by: BoardPoint): void {
  const dragged = listDragged(document, ids)
  for (const item of dragged) {
    const centre = absoluteCentre(document, item)
    place(document, item, { x: centre.x + by.x, y: centre.y + by.y })
  }
  for (const item of dragged) captureByHand(document, item.id)
}

/** People resize a frame around children that stay where they are; those left outside are let go. */
export function resizeFrameByHand(
  document: MiroDocument,
  frame: BoardItem,
  resized: BoardItem,
): void {
  const places = document
    .childrenOf(frame)
    .map((child) => ({ child, centre: absoluteCentre(document, child) }))
  document.put(resized)
  const edges = edgesOfFrame(resized)
  for (const { child, centre } of places) {
    place(document, child, centre)
    const at = { left: centre.x, right: centre.x, top: centre.y, bottom: centre.y }
    if (!isInside(at, edges, 0)) detach(document, child.id)
  }
}
