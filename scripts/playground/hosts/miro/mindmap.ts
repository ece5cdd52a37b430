import type { Author } from './create-item.ts'
import { newItem } from './create-item.ts'
import type { MiroDocument } from './document.ts'
import type { BoardItem, Json, JsonObject } from './item.ts'
import { idsOf, isJsonObject } from './item.ts'

const columnPitch = 240
const rowPitch = 64

function readView(given: Json | undefined, isRoot: boolean): JsonObject {
  const view = isJsonObject(given) ? given : {}
  const kind = isRoot ? { type: 'shape', shape: 'rectangle' } : { type: 'text' }
  return { ...kind, content: '', style: {}, ...view }
}

/** How many nodes a tree of create properties has; each costs (…/websdk-reference-rate-limiting). */
export function countNodes(props: JsonObject): number {
  const children = Array.isArray(props['children']) ? props['children'] : []
  return children.reduce<number>(
    (sum, child) => sum + (isJsonObject(child) ? countNodes(child) : 0),
    1,
  )
}

/**
 * `experimental.createMindmapNode`: the whole tree in one call. Miro lays mind maps out by itself
 * and does not say how; here branches are columns and leaves are rows.
 */
export function createMindmap(
  document: MiroDocument,
  props: JsonObject,
  author: Author,
): BoardItem {
  const grow = (node: JsonObject, parentId: string | null): BoardItem => {
    const isRoot = parentId === null
    const given = Array.isArray(node['children']) ? node['children'] : []
    const fields: JsonObject = {
      nodeView: readView(node['nodeView'], isRoot),
      layout: node['layout'] === 'vertical' ? 'vertical' : 'horizontal',
      ...(isRoot ? {} : { direction: node['direction'] === 'start' ? 'start' : 'end' }),
      isRoot,
      childrenIds: [],
    }
    const place = {
      x: isRoot ? Number(node['x'] ?? 0) : columnPitch,
      y: isRoot ? Number(node['y'] ?? 0) : 0,
      width: 160,
      height: 44,
    }
    const item = newItem(document, 'mindmap_node', place, fields, author)
    document.put({ ...item, parentId })
    const childrenIds: string[] = []
    for (const child of given) {
      if (isJsonObject(child)) childrenIds.push(grow(child, item.id).id)
    }
    const grown = { ...item, parentId, fields: { ...fields, childrenIds } }
    document.put(grown)
    spread(document, grown)
    return grown
  }
  return grow(props, null)
}

/** Sets children one under the other, around their parent's middle (`parent_center`). */
function spread(document: MiroDocument, parent: BoardItem): void {
  const ids = idsOf(parent.fields, 'childrenIds')
  const heights = ids.map((id) => countLeaves(document, id) * rowPitch)
  let top = -heights.reduce((sum, height) => sum + height, 0) / 2
  ids.forEach((id, index) => {
    const child = document.get(id)
    const height = heights[index] ?? rowPitch
    if (child !== undefined) document.put({ ...child, y: top + height / 2 })
    top += height
  })
}

function countLeaves(document: MiroDocument, id: string): number {
  const item = document.get(id)
  const ids = item === undefined ? [] : idsOf(item.fields, 'childrenIds')
  return ids.length === 0 ? 1 : ids.reduce((sum, child) => sum + countLeaves(document, child), 0)
}
