import type { FigJamBoard } from '../document/board.ts'
import { listAttachedConnectors } from '../document/connectors.ts'
import {
  absoluteBoxOf,
  absoluteTransformOf,
  boxOf,
  relativeTransformOf,
  rotationOf,
} from '../document/geometry.ts'
import { isSame, type Json, stringOr } from '../document/json.ts'
import type { BoardNode } from '../document/node.ts'
import { listStuckTo } from '../document/stamps.ts'
import { refuseUnloadedPage } from '../refusals.ts'
import { isDynamic, needNode, type PluginRun } from '../run/plugin-run.ts'
import { MIXED } from '../text/styled-text.ts'
import type { ComputedName } from './names.ts'
import { type Packed, packJson, packNode, packNodes, packText, packValue } from './packed.ts'
import { PROPERTY_RULES } from './rules.ts'

type Reader = (board: FigJamBoard, node: BoardNode, run: PluginRun) => Packed

const READERS: Readonly<Record<ComputedName, Reader>> = {
  type: (_, node) => packText(node.type),
  name: (_, node) => packText(nameOf(node)),
  parent: (board, node) => packNode(board, node.parent),
  children: (board, node, run) => {
    needLoadedPage(run, node, 'children')
    return packNodes(board, node.children)
  },
  x: (board, node) => boxOf(board, node).x,
  y: (board, node) => boxOf(board, node).y,
  width: (board, node) => boxOf(board, node).width,
  height: (board, node) => boxOf(board, node).height,
  rotation: (_, node) => rotationOf(node),
  absoluteTransform: (board, node) => packJson(absoluteTransformOf(board, node)),
  relativeTransform: (board, node) => packJson(relativeTransformOf(board, node)),
  absoluteBoundingBox: (board, node) => packJson({ ...absoluteBoxOf(board, node) }),
  absoluteRenderBounds: (board, node) => packJson({ ...absoluteBoxOf(board, node) }),
  stuckNodes: (board, node) => packNodes(board, listStuckTo(board, node.id)),
  stuckTo: (board, node) => packNode(board, readStuckTo(node)),
  attachedConnectors: (board, node) => packNodes(board, listAttachedConnectors(board, node.id)),
  selection: (board, node) => packNodes(board, board.selectionOf(node.id)),
  selectedTextRange: () => 'jnull',
  cornerRadius: (_, node) => packValue(readCornerRadius(node)),
  horizontalPadding: (_, node) => packValue(node.props['paddingLeft'] ?? 0),
  verticalPadding: (_, node) => packValue(node.props['paddingTop'] ?? 0),
  numRows: (_, node) => countOf(node.props['rows']),
  numColumns: (_, node) => countOf(node.props['columns']),
  connectorStart: (_, node) => packJson(node.props['connectorStart']),
  connectorEnd: (_, node) => packJson(node.props['connectorEnd']),
  targetAspectRatio: (_, node) => packJson(node.props['targetAspectRatio'] ?? null),
  detachedInfo: () => 'jnull',
  prototypeStartNode: () => 'jnull',
  embedData: (_, node) => packJson(node.props['embedData'] ?? null),
  linkUnfurlData: (_, node) => packJson(node.props['linkUnfurlData'] ?? null),
  mediaData: (_, node) => packJson(node.props['mediaData'] ?? null),
  widgetId: (_, node) => packValue(node.props['widgetId'] ?? ''),
  widgetSyncedState: (_, node) => packJson(node.props['widgetSyncedState'] ?? {}),
}

function isComputed(name: string): name is ComputedName {
  return Object.hasOwn(READERS, name)
}

/** A property of a node as its getter gives it. Throws the host's refusals. */
export function readProperty(run: PluginRun, id: string, name: string): Packed {
  const node = needNode(run, id, `get_${name}`)
  if (isComputed(name)) return READERS[name](run.board, node, run)
  return packValue(node.props[name] ?? PROPERTY_RULES[name]?.first)
}

/** A layer's name; stickies and texts are called what they say until somebody names them. */
export function nameOf(node: BoardNode): string {
  const name = stringOr(node.props['name'], '')
  if (name !== '' || (node.type !== 'STICKY' && node.type !== 'TEXT')) return name
  const characters = node.texts['text']?.characters ?? ''
  if (characters !== '') return characters
  return node.type === 'TEXT' ? 'Text' : 'Sticky'
}

/** Only the current page is loaded under dynamic-page. https://developers.figma.com/docs/plugins/accessing-document/ */
export function needLoadedPage(run: PluginRun, node: BoardNode, member: string): void {
  if (node.type !== 'PAGE' || !isDynamic(run) || run.pagesLoaded) return
  const loaded = node.id === run.board.currentPage || run.loadedPages.has(node.id)
  if (!loaded) throw refuseUnloadedPage(`get_${member}`, member)
}

function readStuckTo(node: BoardNode): string | null {
  const host = node.props['stuckTo']
  return typeof host === 'string' ? host : null
}

const CORNERS = ['topLeftRadius', 'topRightRadius', 'bottomLeftRadius', 'bottomRightRadius']

function readCornerRadius(node: BoardNode): Json | typeof MIXED {
  const corners = CORNERS.map((corner) => node.props[corner] ?? node.props['cornerRadius'] ?? 0)
  const first = corners[0] ?? 0
  return corners.every((corner) => isSame(corner, first)) ? first : MIXED
}

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : 0
}
