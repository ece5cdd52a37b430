import type { DrawnItem, DrawnKind } from '../../board-surface.ts'
import { listCells } from '../calls/tables.ts'
import type { FigJamBoard } from '../document/board.ts'
import {
  absoluteBoxOf,
  absoluteTransformOf,
  boxOf,
  listConnectorPoints,
  rotationOf,
} from '../document/geometry.ts'
import { isObject, type Json, numberOr, stringOr } from '../document/json.ts'
import { type BoardNode, isGroupLike } from '../document/node.ts'
import { type Box, mapPoint } from '../document/transform.ts'
import { readFill } from '../properties/paints.ts'
import { nameOf } from '../properties/read-property.ts'
import { encodeBase64, encodeUtf8 } from '../run/pictures.ts'
import { readFont } from '../text/font-gate.ts'
import { escapeXml } from './draw-svg.ts'
import { shapeOf } from './shapes.ts'
import { boundsOfPaths, listPathData } from './vector-paths.ts'

const KINDS: Readonly<Record<string, DrawnKind>> = {
  SECTION: 'section',
  STICKY: 'sticky',
  SHAPE_WITH_TEXT: 'shape',
  RECTANGLE: 'shape',
  ELLIPSE: 'shape',
  POLYGON: 'shape',
  STAR: 'shape',
  FRAME: 'shape',
  BOOLEAN_OPERATION: 'shape',
  TEXT: 'text',
  LINE: 'line',
  CONNECTOR: 'line',
  STAMP: 'stamp',
  TABLE: 'table',
  CODE_BLOCK: 'code',
  GROUP: 'group',
  EMBED: 'card',
  LINK_UNFURL: 'card',
  MEDIA: 'image',
}

/** Everything visible below a node, back to front; the node itself is left out. */
export function drawBelow(board: FigJamBoard, id: string): readonly DrawnItem[] {
  const node = board.get(id)
  if (node === undefined) return []
  if (node.type === 'SECTION' && node.props['sectionContentsHidden'] === true) return []
  return node.children.flatMap((child) => drawWithBelow(board, child))
}

/** A node and all visible below it. */
export function drawWithBelow(board: FigJamBoard, id: string): readonly DrawnItem[] {
  const node = board.get(id)
  if (node === undefined || node.props['visible'] === false) return []
  return [drawNode(board, node), ...drawBelow(board, id)]
}

function drawNode(board: FigJamBoard, node: BoardNode): DrawnItem {
  const picture = pictureOf(board, node)
  const kind = KINDS[node.type] ?? 'other'
  return {
    id: node.id,
    kind: picture !== '' && (kind === 'shape' || kind === 'other') ? 'image' : kind,
    parent: node.parent,
    ...drawnBox(board, node),
    rotation: -rotationOf(node),
    shape: shapeOf(node.type, node.props['shapeType']),
    ...drawnText(node),
    fill: fillOf(node),
    stroke: readFill(node.props['strokes']),
    strokeWidth: numberOr(node.props['strokeWeight'], 1),
    dashed: isDashed(node.props['dashPattern']),
    points: pointsOf(board, node),
    author: node.props['authorVisible'] === true ? stringOr(node.props['authorName'], '') : '',
    locked: node.props['locked'] === true,
    picture,
  }
}

function isDashed(pattern: Json | undefined): boolean {
  return Array.isArray(pattern) && pattern.length > 0
}

/** The unturned box whose centre is where the turned node's centre is, so that it is drawn turned about its centre. */
function drawnBox(board: FigJamBoard, node: BoardNode): Box {
  if (rotationOf(node) === 0) return absoluteBoxOf(board, node)
  const { width, height } = boxOf(board, node)
  const centre = mapPoint(absoluteTransformOf(board, node), { x: width / 2, y: height / 2 })
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
}

function fillOf(node: BoardNode): string {
  if (isGroupLike(node.type) || node.type === 'TEXT') return 'none'
  if (node.type === 'CODE_BLOCK') return '#1E1E1E'
  return readFill(node.props['fills'])
}

interface DrawnText {
  readonly text: string
  readonly textColour: string
  readonly fontSize: number
  readonly bold: boolean
  readonly align: 'left' | 'center' | 'right'
  readonly verticalAlign: 'top' | 'middle' | 'bottom'
}

const ALIGNS: Readonly<Record<string, 'left' | 'center' | 'right'>> = {
  CENTER: 'center',
  RIGHT: 'right',
}
const VERTICALS: Readonly<Record<string, 'top' | 'middle' | 'bottom'>> = {
  CENTER: 'middle',
  BOTTOM: 'bottom',
}

function drawnText(node: BoardNode): DrawnText {
  const text = node.texts['text']
  const style = text?.runs[0]?.style ?? text?.first ?? {}
  const centred = node.type === 'SHAPE_WITH_TEXT' || node.type === 'CONNECTOR'
  const align = ALIGNS[stringOr(node.props['textAlignHorizontal'], '')]
  const vertical = VERTICALS[stringOr(node.props['textAlignVertical'], '')]
  return {
    text: plainText(node),
    textColour: node.type === 'CODE_BLOCK' ? '#FFFFFF' : readFill(style['fills']),
    fontSize: numberOr(style['fontSize'], 16),
    bold: /bold|black/i.test(readFont(style['fontName']).style),
    align: align ?? (centred ? 'center' : 'left'),
    verticalAlign: vertical ?? (centred ? 'middle' : 'top'),
  }
}

function plainText(node: BoardNode): string {
  if (node.type === 'SECTION' || node.type === 'STAMP') return nameOf(node)
  if (node.type === 'CODE_BLOCK') return stringOr(node.props['code'], '')
  if (node.type === 'TABLE') {
    const rows = listCells(node).map((row) => row.map((cell) => cell?.characters ?? '').join('\t'))
    return rows.join('\n')
  }
  return node.texts['text']?.characters ?? ''
}

function pointsOf(board: FigJamBoard, node: BoardNode): DrawnItem['points'] {
  if (node.type === 'CONNECTOR') return listConnectorPoints(board, node)
  if (node.type !== 'LINE') return []
  const transform = absoluteTransformOf(board, node)
  const width = numberOr(node.props['width'], 0)
  return [mapPoint(transform, { x: 0, y: 0 }), mapPoint(transform, { x: width, y: 0 })]
}

function pictureOf(board: FigJamBoard, node: BoardNode): string {
  const own = node.props['picture']
  if (typeof own === 'string') return own
  if (node.type === 'VECTOR') return drawVector(node)
  const fills = node.props['fills']
  const list: readonly unknown[] = Array.isArray(fills) ? fills : []
  const image = list.findLast((paint) => isObject(paint) && paint['type'] === 'IMAGE')
  if (!isObject(image)) return ''
  return board.images.get(stringOr(image['imageHash'], '')) ?? ''
}

function drawVector(node: BoardNode): string {
  const paths = listPathData(node.props['vectorPaths'])
  const box = boundsOfPaths(node.props['vectorPaths'] ?? [])
  if (box === null) return ''
  const fill = readFill(node.props['fills'])
  const stroke = readFill(node.props['strokes'])
  const width = numberOr(node.props['strokeWeight'], 1)
  const drawn = paths
    .map(
      (path) =>
        `<path d="${escapeXml(path)}" fill="${fill}" stroke="${stroke}" stroke-width="${width}"/>`,
    )
    .join('')
  const view = `${box.x} ${box.y} ${box.width} ${box.height}`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${view}" preserveAspectRatio="none">${drawn}</svg>`
  return `data:image/svg+xml;base64,${encodeBase64(encodeUtf8(svg))}`
}
