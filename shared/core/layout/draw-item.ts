import type { Colour, Item, Look } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import { formPoints } from './form-points.ts'
import { wrapText } from './text-fit.ts'
import { lineHeight } from './type-scale.ts'

/** Room around the words of a shape, px. */
const PADDING = 8
/** From the middle of a line to its baseline, as a share of the size: half of Inter's capitals. */
const BASELINE = 0.36

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u0000', '')
}

/** An item as SVG, in the frame its box is in. */
export function drawItem(item: Item): string {
  const box = item.kind === 'shape' ? drawForm(item.form, item.rect, item.look) : ''
  const inner = item.kind === 'text' ? item.rect : inset(item.rect, PADDING)
  return box + drawText(item.text, inner, item.look)
}

function inset(rect: Rect, by: number): Rect {
  return {
    x: rect.x + by,
    y: rect.y + by,
    width: Math.max(1, rect.width - 2 * by),
    height: Math.max(1, rect.height - 2 * by),
  }
}

function drawForm(form: Parameters<typeof formPoints>[0], rect: Rect, look: Look): string {
  const paint = paintOf(look)
  if (form === 'rectangle') {
    return `<rect x="${rect.x}" y="${rect.y}" width="${rect.width}" height="${rect.height}"${paint}/>`
  }
  const points = formPoints(form, rect)
  if (points !== null) {
    return `<polygon points="${points.map(({ x, y }) => `${x},${y}`).join(' ')}"${paint}/>`
  }
  const [rx, ry] = [rect.width / 2, rect.height / 2]
  return `<ellipse cx="${rect.x + rx}" cy="${rect.y + ry}" rx="${rx}" ry="${ry}"${paint}/>`
}

function paintOf(look: Look): string {
  const fill = ` fill="${look.fill}"`
  if (look.strokeWidth === 0 || look.stroke === 'none') return fill
  const dash = look.dashed
    ? ` stroke-dasharray="${look.strokeWidth * 5} ${look.strokeWidth * 3.5}"`
    : ''
  return `${fill} stroke="${look.stroke}" stroke-width="${look.strokeWidth}"${dash}`
}

export interface Words {
  readonly textColour: Colour
  readonly fontSize: number
  readonly bold: boolean
  readonly align: Look['align']
  readonly verticalAlign: Look['verticalAlign']
}

/** Words in a box, broken into lines as the layouts expect hosts to break them. */
export function drawText(text: string, rect: Rect, words: Words): string {
  if (text === '') return ''
  const lines = wrapText(text, rect.width, words)
  const line = lineHeight(words.fontSize)
  const free = rect.height - lines.length * line
  const top = words.verticalAlign === 'top' ? 0 : words.verticalAlign === 'bottom' ? free : free / 2
  const anchor = words.align === 'left' ? 'start' : words.align === 'right' ? 'end' : 'middle'
  const share = words.align === 'left' ? 0 : words.align === 'right' ? 1 : 0.5
  const x = rect.x + rect.width * share
  const weight = words.bold ? 700 : 500
  return lines
    .map((content, index) => {
      const y = rect.y + top + (index + 0.5) * line + BASELINE * words.fontSize
      return `<text x="${x}" y="${Math.round(y * 10) / 10}" font-size="${words.fontSize}" font-weight="${weight}" fill="${words.textColour}" text-anchor="${anchor}">${escapeXml(content)}</text>`
    })
    .join('')
}
