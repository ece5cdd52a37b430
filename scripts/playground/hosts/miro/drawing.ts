import type { DrawnItem, DrawnKind } from '../board-surface.ts'
import { stickyHex } from './colours.ts'
import { plainTextOf } from './content.ts'
import type { MiroDocument } from './document.ts'
import type { BoardItem } from './item.ts'
import { isJsonObject, styleOf, textOf } from './item.ts'
import { absoluteCentre, boundsOf, connectorPoints } from './placement.ts'

const kinds: Readonly<Record<string, DrawnKind>> = {
  frame: 'section',
  sticky_note: 'sticky',
  shape: 'shape',
  mindmap_node: 'shape',
  text: 'text',
  connector: 'line',
  curve: 'line',
  emoji: 'stamp',
  stamp: 'stamp',
  image: 'image',
  card: 'card',
  app_card: 'card',
  preview: 'card',
  embed: 'card',
  table: 'table',
  code: 'code',
}

const shapeNames: Readonly<Record<string, string>> = {
  circle: 'ellipse',
  round_rectangle: 'rounded-rectangle',
  rhombus: 'diamond',
  cross: 'plus',
}

/** Sticky text fits itself to the note; Miro gives no size. This one is about what it looks like. */
function stickyFontSize(text: string, width: number): number {
  return Math.max(10, Math.min(28, (width * 1.7) / Math.sqrt(Math.max(12, text.length))))
}

function contentOf(item: BoardItem): string {
  const { fields } = item
  if (item.type === 'frame' || item.type === 'image') return textOf(fields, 'title')
  if (item.type === 'mindmap_node' && isJsonObject(fields['nodeView'])) {
    return plainTextOf(textOf(fields['nodeView'], 'content'))
  }
  return plainTextOf(textOf(fields, item.type.endsWith('card') ? 'title' : 'content'))
}

const texts = new WeakMap<BoardItem, string>()

/** What people read on the item. */
function readableText(item: BoardItem): string {
  const known = texts.get(item) ?? contentOf(item)
  texts.set(item, known)
  return known
}

function colourOf(value: unknown, otherwise: string): string {
  if (typeof value !== 'string') return otherwise
  if (value === 'transparent') return 'none'
  const long = value.length === 4 ? value.replace(/[\da-f]/gi, '$&$&') : value
  return long.toUpperCase()
}

function fillOf(item: BoardItem): string {
  if (item.type === 'sticky_note') {
    return stickyHex[String(styleOf(item, 'fillColor'))] ?? '#FFF9B1'
  }
  if (styleOf(item, 'fillOpacity') === 0) return 'none'
  if (kinds[item.type] === 'card') return '#FFFFFF'
  return colourOf(styleOf(item, 'fillColor'), 'none')
}

function strokeOf(item: BoardItem): Pick<DrawnItem, 'stroke' | 'strokeWidth' | 'dashed'> {
  const isLine = item.type === 'connector'
  const style = styleOf(item, isLine ? 'strokeStyle' : 'borderStyle')
  const width = styleOf(item, isLine ? 'strokeWidth' : 'borderWidth')
  const colour = colourOf(styleOf(item, isLine ? 'strokeColor' : 'borderColor'), 'none')
  const isCard = kinds[item.type] === 'card'
  return {
    stroke: isCard ? colourOf(styleOf(item, 'cardTheme'), '#2D9BF0') : colour,
    strokeWidth: typeof width === 'number' ? width : isCard ? 2 : 0,
    dashed: style === 'dashed' || style === 'dotted',
  }
}

function textStyleOf(
  item: BoardItem,
  text: string,
): Pick<DrawnItem, 'textColour' | 'fontSize' | 'bold' | 'align' | 'verticalAlign'> {
  const isBlack = item.type === 'sticky_note' && styleOf(item, 'fillColor') === 'black'
  const size = styleOf(item, 'fontSize')
  const align = styleOf(item, 'textAlign')
  const vertical = styleOf(item, 'textAlignVertical')
  const fallback = item.type === 'sticky_note' ? stickyFontSize(text, item.width) : 14
  return {
    textColour: isBlack ? '#FFFFFF' : colourOf(styleOf(item, 'color'), '#1A1A1A'),
    fontSize: typeof size === 'number' ? size : fallback,
    bold: /^\s*(?:<p>\s*)?<(?:b|strong)>/i.test(textOf(item.fields, 'content')),
    align: align === 'left' || align === 'right' ? align : 'center',
    verticalAlign: vertical === 'top' || vertical === 'bottom' ? vertical : 'middle',
  }
}

function boxOf(
  document: MiroDocument,
  item: BoardItem,
): Pick<DrawnItem, 'x' | 'y' | 'width' | 'height'> {
  if (item.type === 'connector') {
    const { left, top, right, bottom } = boundsOf(document, item)
    return { x: left, y: top, width: right - left, height: bottom - top }
  }
  const centre = absoluteCentre(document, item)
  const { width, height } = item
  return { x: centre.x - width / 2, y: centre.y - height / 2, width, height }
}

/** The item as the playground draws it. */
export function drawItem(document: MiroDocument, item: BoardItem): DrawnItem {
  const text = readableText(item)
  const kind = kinds[item.type] ?? 'other'
  const shape = textOf(item.fields, 'shape')
  return {
    id: item.id,
    kind,
    parent: item.parentId,
    ...boxOf(document, item),
    rotation: item.rotation,
    shape:
      kind === 'shape' ? (shapeNames[shape] ?? (shape.replaceAll('_', '-') || 'rectangle')) : '',
    text,
    fill: fillOf(item),
    ...strokeOf(item),
    ...textStyleOf(item, text),
    points: item.type === 'connector' ? connectorPoints(document, item) : [],
    author: item.type === 'sticky_note' ? item.authorName : '',
    locked: item.locked,
    picture: item.type === 'image' ? textOf(item.fields, 'url') : '',
  }
}
