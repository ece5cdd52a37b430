import type { FigJamBoard } from '../document/board.ts'
import { absoluteBoxOf } from '../document/geometry.ts'
import { isObject, type Json, numberOr } from '../document/json.ts'
import type { BoardNode } from '../document/node.ts'
import { type Box, uniteBoxes } from '../document/transform.ts'
import { type Packed, packJson, packText } from '../properties/packed.ts'
import { nameOf, needLoadedPage } from '../properties/read-property.ts'
import { inside, refuseNotModelled, refuseUnverified } from '../refusals.ts'
import { encodeBase64, encodeUtf8 } from '../run/pictures.ts'
import { needNode } from '../run/plugin-run.ts'
import type { Session } from '../run/session.ts'
import { drawBelow, drawWithBelow } from './draw-items.ts'
import { drawSvg } from './draw-svg.ts'

/** `exportAsync`. https://developers.figma.com/docs/plugins/api/properties/nodes-exportasync/ */
export async function exportNode(session: Session, args: readonly unknown[]): Promise<Packed> {
  const { board } = session.run
  const node = needNode(session.run, String(args[0]), 'exportAsync')
  needLoadedPage(session.run, node, 'exportAsync')
  const settings = isObject(args[1]) ? args[1] : {}
  const format = settings['format']
  if (format === 'JSON_REST_V1') return packJson({ document: describeNode(board, node) })
  const isVector = format === 'SVG' || format === 'SVG_STRING' || format === 'PDF'
  if (isVector && settings['constraint'] !== undefined) {
    throw inside(
      'exportAsync',
      "Property 'settings' failed validation: Unrecognized key(s) in object: 'constraint'",
    )
  }
  const box = boxOfNode(board, node)
  const items = node.type === 'PAGE' ? drawBelow(board, node.id) : drawWithBelow(board, node.id)
  const svg = drawSvg(items, box)
  if (format === 'SVG_STRING') return packText(svg)
  if (format === 'SVG') return `d${encodeBase64(encodeUtf8(svg))}`
  if (format !== 'PNG' && format !== 'JPG') throw refuseNotModelled(`exportAsync ${String(format)}`)
  return exportBitmap(session, svg, box, format, settings['constraint'])
}

async function exportBitmap(
  session: Session,
  svg: string,
  box: Box,
  format: 'PNG' | 'JPG',
  constraint: unknown,
): Promise<Packed> {
  const { rasterise } = session
  if (rasterise === null) throw refuseUnverified('exportAsync', 'No rasteriser here')
  const scale = readScale(box, constraint)
  const width = Math.max(1, Math.round(box.width * scale))
  const height = Math.max(1, Math.round(box.height * scale))
  return `d${encodeBase64(await rasterise(svg, { width, height, format }))}`
}

/** https://developers.figma.com/docs/plugins/api/ExportSettings/ */
function readScale(box: Box, constraint: unknown): number {
  if (!isObject(constraint)) return 1
  const value = numberOr(constraint['value'], 1)
  if (constraint['type'] === 'WIDTH') return value / Math.max(1, box.width)
  if (constraint['type'] === 'HEIGHT') return value / Math.max(1, box.height)
  return value
}

function boxOfNode(board: FigJamBoard, node: BoardNode): Box {
  if (node.type !== 'PAGE') return absoluteBoxOf(board, node)
  const children = node.children.map((id) => board.get(id)).filter((child) => child !== undefined)
  return uniteBoxes(children.map((child) => absoluteBoxOf(board, child)))
}

/** The main fields of Figma's REST file format. https://developers.figma.com/docs/rest-api/file-node-types/ */
function describeNode(board: FigJamBoard, node: BoardNode): Json {
  const children = node.children
    .map((id) => board.get(id))
    .filter((child) => child !== undefined)
    .map((child) => describeNode(board, child))
  const text = node.texts['text']?.characters
  return {
    id: node.id,
    name: nameOf(node),
    type: node.type,
    ...(node.type === 'PAGE' || node.type === 'DOCUMENT'
      ? {}
      : { absoluteBoundingBox: { ...absoluteBoxOf(board, node) } }),
    ...(node.props['fills'] === undefined ? {} : { fills: node.props['fills'] }),
    ...(node.props['shapeType'] === undefined ? {} : { shapeType: node.props['shapeType'] }),
    ...(text === undefined ? {} : { characters: text }),
    ...(node.children.length === 0 ? {} : { children }),
  }
}
