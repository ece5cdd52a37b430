import { connectorsOf } from './connectors.ts'
import { normaliseContent } from './content.ts'
import type { MiroDocument } from './document.ts'
import type { BoardItem, ItemSnapshot, Json, JsonObject } from './item.ts'
import { isJsonObject } from './item.ts'
import { isEntity, itemTypes, rulesOf } from './item-types.ts'
import { boundsOf } from './placement.ts'
import type { MiroSwitches } from './switches.ts'

function readText(value: Json | undefined, switches: MiroSwitches): Json | undefined {
  if (typeof value !== 'string') return value
  const text = switches.newlineBecomesSpace ? value.replaceAll('\n', ' ') : value
  return switches.normaliseHtml ? normaliseContent(text) : text
}

function readCaptions(value: Json | undefined, switches: MiroSwitches): Json | undefined {
  if (!Array.isArray(value)) return value
  return value.map((caption: Json) => {
    const content = isJsonObject(caption) ? readText(caption['content'], switches) : undefined
    return isJsonObject(caption) && content !== undefined ? { ...caption, content } : caption
  })
}

function readFields(item: BoardItem, switches: MiroSwitches): JsonObject {
  const fields: Record<string, Json> = { ...item.fields }
  const content = readText(fields['content'], switches)
  if (content !== undefined) fields['content'] = content
  const captions = readCaptions(fields['captions'], switches)
  if (captions !== undefined) fields['captions'] = captions
  return fields
}

function placeOf(document: MiroDocument, item: BoardItem): JsonObject {
  if (item.type === 'connector') {
    const box = boundsOf(document, item)
    return { width: box.right - box.left, height: box.bottom - box.top }
  }
  const parent = item.parentId === null ? undefined : document.get(item.parentId)
  // Children of tables, kanbans and the like read x and y as -Infinity
  // (https://developers.miro.com/docs/children-inside-parent-items).
  const isOdd = parent !== undefined && itemTypes[parent.type] === undefined
  const { x, y } = isOdd ? { x: Number.NEGATIVE_INFINITY, y: Number.NEGATIVE_INFINITY } : item
  const rotation = rulesOf(item.type).rotates ? { rotation: item.rotation } : {}
  return { x, y, width: item.width, height: item.height, ...rotation }
}

function relationOf(document: MiroDocument, item: BoardItem): string {
  const parent = item.parentId === null ? undefined : document.get(item.parentId)
  if (parent === undefined) return 'canvas_center'
  return parent.type === 'mindmap_node' ? 'parent_center' : 'parent_top_left'
}

/** The item as the SDK gives it at this moment: plain data, nothing live. */
export function snapshotOf(
  document: MiroDocument,
  item: BoardItem,
  switches: MiroSwitches,
): ItemSnapshot {
  const fields = readFields(item, switches)
  if (isEntity(item.type)) return { id: item.id, type: item.type, ...fields }
  const group = item.groupId === null ? {} : { groupId: item.groupId }
  const hasConnectors = item.type !== 'frame' && item.type !== 'connector'
  const connectorIds = hasConnectors
    ? { connectorIds: connectorsOf(document, item.id).map((connector) => connector.id) }
    : {}
  return {
    id: item.id,
    type: item.type,
    parentId: item.parentId,
    ...group,
    origin: 'center',
    relativeTo: relationOf(document, item),
    createdAt: item.createdAt,
    createdBy: item.createdBy,
    modifiedAt: item.modifiedAt,
    modifiedBy: item.modifiedBy,
    ...connectorIds,
    ...placeOf(document, item),
    ...fields,
  }
}
