import type { DrawnItem } from '../../hosts/board-surface.ts'
import { outlineOf } from '../../hosts/figjam/drawing/shapes.ts'
import { type MeasureText, wrapLines } from './wrap-lines.ts'

/** How much of an item is worth drawing at this zoom. */
export interface Detail {
  readonly text: boolean
  readonly shadow: boolean
}

export interface DrawingTools {
  readonly measure: MeasureText
  /** What to call an item that has no text of its own. */
  readonly nameOf: (item: DrawnItem) => string
  /** Share of a note's height that is paper; the rest is room for its shadow. */
  readonly paperShare: number
}

/** Room between a shape's edge and its text, px. */
const PADDING = 16
const LINE_HEIGHT = 1.2
const LEAST_FONT_SIZE = 6
const AUTHOR_SIZE = 12
const NEARLY_WHITE = /^#(?:f[0-9a-f]){3}$/i
/** A white note on a white zone shows by its shadow at the hosts; small, it shows by a hairline. */
const NOTE_EDGE =
  'stroke="#000" stroke-opacity="0.22" stroke-width="1" vector-effect="non-scaling-stroke"'

/** One item as an SVG group that names itself to programs and to screen readers. */
export function drawItem(whole: DrawnItem, detail: Detail, tools: DrawingTools): string {
  const { id, kind, rotation } = whole
  const item = kind === 'sticky' ? { ...whole, height: whole.height * tools.paperShare } : whole
  const turn = rotation === 0 ? '' : ` transform="rotate(${round(rotation)} ${middleOf(whole)})"`
  const label = item.text === '' ? tools.nameOf(item) : item.text
  const naming = `role="img" aria-label="${escapeXml(label)}"`
  const text = detail.text ? drawText(item, tools.measure) : ''
  const shadow = detail.shadow ? drawShadow(item) : ''
  return `<g data-id="${escapeXml(id)}" data-kind="${kind}" ${naming}${turn}>${shadow}${drawShape(item)}${text}</g>`
}

/** A soft shadow below notes, as both hosts draw it; two boxes cost less than a filter. */
function drawShadow({ kind, x, y, width, height }: DrawnItem): string {
  if (kind !== 'sticky' && kind !== 'card') return ''
  const box = (inset: number, drop: number, opacity: number) =>
    `<rect x="${round(x + inset)}" y="${round(y + drop)}" width="${round(width - 2 * inset)}" height="${round(height)}" rx="3" fill="#000" opacity="${opacity}"/>`
  return box(1, 2, 0.06) + box(4, 6, 0.07) + box(9, 9, 0.05)
}

function drawShape(item: DrawnItem): string {
  const { x, y, width, height, kind, shape } = item
  if (item.points.length > 0) return drawLine(item)
  const box = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
  if (kind === 'group' || kind === 'text') return `<rect ${box} fill="#fff" fill-opacity="0"/>`
  const paint = `fill="${item.fill}"${item.fill === 'none' ? ' pointer-events="all"' : ''} ${strokeOf(item)}`
  if (item.picture !== '') {
    return `<image ${box} preserveAspectRatio="none" href="${escapeXml(item.picture)}"/>`
  }
  if (shape === 'ellipse' && (kind === 'shape' || kind === 'stamp')) {
    const [cx = '', cy = ''] = middleOf(item).split(' ')
    return `<ellipse cx="${cx}" cy="${cy}" rx="${round(width / 2)}" ry="${round(height / 2)}" ${paint}/>`
  }
  const outline = kind === 'shape' ? outlineOf(shape) : []
  if (outline.length > 0) {
    const corners = outline.map(([dx, dy]) => `${round(x + dx * width)},${round(y + dy * height)}`)
    return `<polygon points="${corners.join(' ')}" ${paint}/>`
  }
  const radius = shape === 'rounded-rectangle' ? 16 : kind === 'sticky' ? 2 : 0
  const edge = kind === 'sticky' && NEARLY_WHITE.test(item.fill) ? NOTE_EDGE : ''
  return `<rect ${box} rx="${radius}" ${paint}${edge}/>`
}

function drawLine(item: DrawnItem): string {
  const points = item.points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ')
  return `<polyline points="${points}" fill="none" ${strokeOf(item)}/>`
}

function strokeOf(item: DrawnItem): string {
  if (item.stroke === 'none' || item.strokeWidth === 0) return ''
  const dash = item.dashed ? ' stroke-dasharray="8 8"' : ''
  return `stroke="${item.stroke}" stroke-width="${round(item.strokeWidth)}"${dash}`
}

/** Notes make their text smaller until it fits, as the hosts do; shapes let it run over. */
function fitLines(
  item: DrawnItem,
  room: number,
  height: number,
  measure: MeasureText,
): { readonly lines: readonly string[]; readonly size: number } {
  let size = item.fontSize
  let lines = wrapLines(item.text, { fontSize: size, bold: item.bold }, room, measure)
  while (
    item.kind === 'sticky' &&
    lines.length * size * LINE_HEIGHT > height &&
    size > LEAST_FONT_SIZE
  ) {
    size = Math.max(LEAST_FONT_SIZE, size * 0.9)
    lines = wrapLines(item.text, { fontSize: size, bold: item.bold }, room, measure)
  }
  return { lines, size }
}

/** Neither host documents the inner padding of a shape; what shows no edge is drawn without. */
function isBareText({ kind, fill, strokeWidth }: DrawnItem): boolean {
  return kind === 'text' || (kind === 'shape' && fill === 'none' && strokeWidth === 0)
}

function drawText(item: DrawnItem, measure: MeasureText): string {
  const { kind } = item
  if (kind === 'section' || kind === 'stamp') return ''
  const author = drawAuthor(item)
  if (item.text === '') return author
  const padding = isBareText(item) ? 0 : Math.min(PADDING, item.width / 8)
  const room = Math.max(1, item.width - 2 * padding)
  const authorRoom = author === '' ? 0 : AUTHOR_SIZE * 1.5
  const height = item.height - 2 * padding - authorRoom
  const { lines, size } = fitLines(item, room * 1.002, height, measure)
  const spare = height - lines.length * size * LINE_HEIGHT
  const drop =
    item.verticalAlign === 'middle' ? spare / 2 : item.verticalAlign === 'bottom' ? spare : 0
  const shares = { left: 0, center: 0.5, right: 1 }
  const anchors = { left: 'start', center: 'middle', right: 'end' }
  const x = round(item.x + padding + room * shares[item.align])
  // A line's baseline lies where half the leading and the ascent of Inter (0.97 em) end.
  const first = item.y + padding + drop + size * ((LINE_HEIGHT - 1.21) / 2 + 0.97)
  const spans = lines.map((line, at) => {
    const y = round(first + at * size * LINE_HEIGHT)
    return `<tspan x="${x}" y="${y}">${escapeXml(line)}</tspan>`
  })
  const weight = item.bold ? 700 : 500
  const style = `font-size="${round(size)}" font-weight="${weight}" fill="${item.textColour}"`
  return `<text ${style} text-anchor="${anchors[item.align]}">${spans.join('')}</text>${author}`
}

/** Who wrote the note, at its foot. */
function drawAuthor({ kind, author, x, y, height, textColour }: DrawnItem): string {
  if (kind !== 'sticky' || author === '') return ''
  const place = `x="${round(x + PADDING)}" y="${round(y + height - AUTHOR_SIZE)}"`
  return `<text ${place} font-size="${AUTHOR_SIZE}" font-weight="500" fill="${textColour}" fill-opacity="0.6">${escapeXml(author)}</text>`
}

function middleOf({ x, y, width, height }: DrawnItem): string {
  return `${round(x + width / 2)} ${round(y + height / 2)}`
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
