import { settleLayout } from '../document/auto-layout.ts'
import { copyNodes } from '../document/copy.ts'
import { boxOf } from '../document/geometry.ts'
import type { Json } from '../document/json.ts'
import { type BoardNode, isGroupLike } from '../document/node.ts'
import type { NodeMethod } from '../properties/names.ts'
import { type Packed, packNode, packNodes } from '../properties/packed.ts'
import { needType } from '../properties/write-property.ts'
import { inside, refuseRemoval, refuseSize, refuseUnverified } from '../refusals.ts'
import { allowWrite, needNode, type PluginRun } from '../run/plugin-run.ts'
import { fitText } from '../text/fit-text.ts'
import { deleteNode } from './delete-node.ts'
import { findWithCriteria, listDescendants } from './find-nodes.ts'
import { callPluginData, getRelaunchData, setRelaunchData } from './plugin-data.ts'
import { callTable } from './tables.ts'

type Call = (run: PluginRun, id: string, args: readonly unknown[], name: string) => Packed

const data: Call = (run, id, args, name) => callPluginData(run, id, name, args)
const table: Call = (run, id, args, name) => callTable(run, id, name, args)

const CALLS: Readonly<Record<NodeMethod | 'descendants' | 'cellAt', Call>> = {
  remove: (run, id) => removeNode(run, id),
  clone: (run, id) => cloneNode(run, id),
  resize: (run, id, args, name) => resizeNode(run, id, args, name),
  resizeWithoutConstraints: (run, id, args, name) => resizeNode(run, id, args, name),
  rescale: (run, id, args) => rescaleNode(run, id, args),
  lockAspectRatio: (run, id) => setProportions(run, id, true),
  unlockAspectRatio: (run, id) => setProportions(run, id, false),
  getTopLevelFrame: () => {
    throw refuseUnverified('getTopLevelFrame', 'Not available in FigJam')
  },
  descendants: (run, id, args) =>
    packNodes(
      run.board,
      listDescendants(run, id, typeof args[0] === 'string' ? args[0] : 'findAll'),
    ),
  findAllWithCriteria: (run, id, args) => packNodes(run.board, findWithCriteria(run, id, args[0])),
  findWidgetNodesByWidgetId: (run, id, args) => {
    const ids = findWithCriteria(run, id, { types: ['WIDGET'] })
    return packNodes(
      run.board,
      ids.filter((found) => run.board.get(found)?.props['widgetId'] === args[0]),
    )
  },
  getPluginData: data,
  setPluginData: data,
  getPluginDataKeys: data,
  getSharedPluginData: data,
  setSharedPluginData: data,
  getSharedPluginDataKeys: data,
  setRelaunchData: (run, id, args) => {
    setRelaunchData(run, id, args[0])
    return undefined
  },
  getRelaunchData: (run, id) => getRelaunchData(run, id),
  cellAt: table,
  insertRow: table,
  insertColumn: table,
  removeRow: table,
  removeColumn: table,
  moveRow: table,
  moveColumn: table,
  resizeRow: table,
  resizeColumn: table,
}

function isCall(name: string): name is keyof typeof CALLS {
  return Object.hasOwn(CALLS, name)
}

/** Calls a method of a node. Throws the host's refusals. */
export function callNode(
  run: PluginRun,
  id: string,
  name: string,
  args: readonly unknown[],
): Packed {
  if (!isCall(name)) throw refuseUnverified(name, 'not a function')
  return CALLS[name](run, id, args, name)
}

/** Deletes a node and all its children. https://developers.figma.com/docs/plugins/api/properties/nodes-remove/ */
function removeNode(run: PluginRun, id: string): Packed {
  const { board } = run
  const node = needNode(run, id, 'remove')
  allowWrite(run, 'remove')
  const pages = board.ofType('PAGE').length
  if (node.type === 'DOCUMENT' || (node.type === 'PAGE' && pages === 1)) throw refuseRemoval()
  deleteNode(board, id)
  return undefined
}

/** A copy on the current page, whatever the original's parent. https://developers.figma.com/docs/plugins/api/StickyNode/#clone */
function cloneNode(run: PluginRun, id: string): Packed {
  const node = needNode(run, id, 'clone')
  allowWrite(run, 'clone')
  const [copy] = copyNodes(run.board, [node.id], run.board.currentPage)
  return packNode(run.board, copy ?? null)
}

/** https://developers.figma.com/docs/plugins/api/properties/nodes-resize/ */
function resizeNode(run: PluginRun, id: string, args: readonly unknown[], call: string): Packed {
  const { board } = run
  const node = needNode(run, id, call)
  allowWrite(run, call)
  const width = needType(call, 'width', args[0], 'number')
  const height = needType(call, 'height', args[1], 'number')
  if (width < 0.01) throw refuseSize(call, 'width')
  if (node.type === 'LINE') {
    if (height !== 0) throw inside(call, 'Expected "height" to have value 0 [unverified text]')
  } else if (height < 0.01) throw refuseSize(call, 'height')
  if (isGroupLike(node.type)) scaleGroup(run, node, width, height)
  else board.setProps(id, { width, height, ...fixedSizing(node) })
  fitText(board, id)
  settleLayout(board, id)
  return undefined
}

/** Resizing fixes what was automatic. https://developers.figma.com/docs/plugins/api/properties/nodes-layoutsizinghorizontal/ */
function fixedSizing(node: BoardNode): Readonly<Record<string, Json>> {
  const sizing: Record<string, Json> = {}
  if (node.props['layoutMode'] !== undefined && node.props['layoutMode'] !== 'NONE') {
    sizing['primaryAxisSizingMode'] = 'FIXED'
    sizing['counterAxisSizingMode'] = 'FIXED'
  }
  if (node.type === 'TEXT' && node.props['textAutoResize'] === 'WIDTH_AND_HEIGHT') {
    sizing['textAutoResize'] = 'NONE'
  }
  return sizing
}

function scaleGroup(run: PluginRun, group: BoardNode, width: number, height: number): void {
  const { board } = run
  const before = boxOf(board, group)
  const across = before.width === 0 ? 1 : width / before.width
  const down = before.height === 0 ? 1 : height / before.height
  for (const id of group.children) {
    const child = board.get(id)
    if (child === undefined) continue
    const box = boxOf(board, child)
    const x = before.x + (box.x - before.x) * across
    const y = before.y + (box.y - before.y) * down
    if (isGroupLike(child.type)) scaleGroup(run, child, box.width * across, box.height * down)
    else board.setProps(id, { x, y, width: box.width * across, height: box.height * down })
  }
}

/** Scales a node and all below it about its corner. https://developers.figma.com/docs/plugins/api/properties/nodes-rescale/ */
function rescaleNode(run: PluginRun, id: string, args: readonly unknown[]): Packed {
  const node = needNode(run, id, 'rescale')
  allowWrite(run, 'rescale')
  const scale = needType('rescale', 'scale', args[0], 'number')
  if (scale < 0.01) throw inside('rescale', 'Expected "scale" to have value >= 0.01')
  scaleBelow(run, node, scale, true)
  settleLayout(run.board, id)
  return undefined
}

function scaleBelow(run: PluginRun, node: BoardNode, scale: number, isTop: boolean): void {
  const box = boxOf(run.board, node)
  const place = isTop ? {} : { x: box.x * scale, y: box.y * scale }
  if (!isGroupLike(node.type)) {
    run.board.setProps(node.id, { width: box.width * scale, height: box.height * scale, ...place })
  }
  for (const child of node.children) {
    const below = run.board.get(child)
    if (below !== undefined) scaleBelow(run, below, scale, false)
  }
}

function setProportions(run: PluginRun, id: string, locked: boolean): Packed {
  needNode(run, id, 'lockAspectRatio')
  allowWrite(run, 'lockAspectRatio')
  const { width, height } = boxOf(run.board, needNode(run, id, 'lockAspectRatio'))
  const ratio = locked ? { x: width, y: height } : null
  run.board.setProps(id, { constrainProportions: locked, targetAspectRatio: ratio })
  return undefined
}
