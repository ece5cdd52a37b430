import type { BoardItem, Json, JsonObject } from './item.ts'
import { idsOf, isJsonObject } from './item.ts'

const lists = ['childrenIds', 'itemsIds', 'tagIds']

function pointEnd(end: Json | undefined, ids: ReadonlyMap<string, string>): Json {
  if (!isJsonObject(end)) return {}
  const copy = typeof end['item'] === 'string' ? ids.get(end['item']) : undefined
  return copy === undefined ? end : { ...end, item: copy }
}

/**
 * The fields of a copy: what named a copied item names its copy, the rest is as it was. Metadata
 * is no field; it keeps whatever an app wrote, which is how an app notices a copy.
 */
export function pointToCopies(item: BoardItem, ids: ReadonlyMap<string, string>): JsonObject {
  const fields: Record<string, Json> = { ...item.fields }
  for (const list of lists) {
    if (fields[list] !== undefined) {
      fields[list] = idsOf(item.fields, list).map((id) => ids.get(id) ?? id)
    }
  }
  if (item.type === 'connector') {
    fields['start'] = pointEnd(item.fields['start'], ids)
    fields['end'] = pointEnd(item.fields['end'], ids)
  }
  return fields
}
