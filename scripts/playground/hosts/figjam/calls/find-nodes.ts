import type { FigJamBoard } from '../document/board.ts'
import { isObject } from '../document/json.ts'
import type { BoardNode } from '../document/node.ts'
import { needLoadedPage } from '../properties/read-property.ts'
import { refuseUnloadedSearch } from '../refusals.ts'
import { isDynamic, needNode, type PluginRun } from '../run/plugin-run.ts'

/** All nodes below one, pre-order, back to front; table cells are not nodes. */
export function listDescendants(run: PluginRun, id: string, call: string): readonly string[] {
  const node = needNode(run, id, call)
  needSearchable(run, node, call)
  const found: string[] = []
  walk(run.board, node, (below) => found.push(below.id))
  return found
}

/** Ids matching `findAllWithCriteria`. https://developers.figma.com/docs/plugins/api/properties/nodes-findallwithcriteria/ */
export function findWithCriteria(run: PluginRun, id: string, criteria: unknown): readonly string[] {
  const call = 'findAllWithCriteria'
  const node = needNode(run, id, call)
  needSearchable(run, node, call)
  const matches = readCriteria(run, isObject(criteria) ? criteria : {})
  const found: string[] = []
  walk(run.board, node, (below) => {
    if (matches(below)) found.push(below.id)
  })
  return found
}

function needSearchable(run: PluginRun, node: BoardNode, call: string): void {
  if (node.type === 'DOCUMENT' && isDynamic(run) && !run.pagesLoaded) {
    throw refuseUnloadedSearch(call)
  }
  needLoadedPage(run, node, call)
}

function walk(board: FigJamBoard, node: BoardNode, visit: (below: BoardNode) => void): void {
  for (const id of node.children) {
    const child = board.get(id)
    if (child === undefined) continue
    visit(child)
    walk(board, child, visit)
  }
}

function readCriteria(
  run: PluginRun,
  criteria: { readonly [key: string]: unknown },
): (node: BoardNode) => boolean {
  const types = Array.isArray(criteria['types']) ? new Set<unknown>(criteria['types']) : null
  const own = criteria['pluginData']
  const shared = criteria['sharedPluginData']
  const prefixes: (readonly [string, unknown])[] = []
  if (isObject(own)) prefixes.push([`p/${run.manifest.id}/`, own['keys']])
  if (isObject(shared)) prefixes.push([`s/${String(shared['namespace'])}/`, shared['keys']])
  return (node) =>
    (types === null || types.has(node.type)) &&
    prefixes.every(([prefix, keys]) => hasStored(node, prefix, keys))
}

function hasStored(node: BoardNode, prefix: string, keys: unknown): boolean {
  if (Array.isArray(keys))
    return keys.some((key) => node.stored[prefix + String(key)] !== undefined)
  return Object.keys(node.stored).some((key) => key.startsWith(prefix))
}
