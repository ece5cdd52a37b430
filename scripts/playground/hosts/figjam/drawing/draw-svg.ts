import type { DrawnItem } from '../../board-surface.ts'
import type { Box } from '../document/transform.ts'
import { wrapText } from '../text/measure-text.ts'
import { outlineOf } from './shapes.ts'

/** SVG text of items inside a box, px. Same items, same text. */
export function drawSvg(items: readonly DrawnItem[], box: Box): string {
  const { x, y, width, height } = box
  const view = [x, y, width, height].map(round).join(' ')
  const body = items.map(drawItem).join('\n')
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${round(width)}" height="${round(height)}" viewBox="${view}">\n${body}\n</svg>\n`
}

/** One item as an SVG group. */
function drawItem(item: DrawnItem): string {
  const { x, y, width, height, rotation } = item
  const turn =
    rotation === 0
      ? ''
      : ` transform="rotate(${round(rotation)} ${round(x + width / 2)} ${round(y + height / 2)})"`
  return `<g data-id="${escapeXml(item.id)}"${turn}>${drawShape(item)}${drawText(item)}</g>`
}

function drawShape(item: DrawnItem): string {
  const { x, y, width, height, kind, shape } = item
  if (kind === 'group' || kind === 'text') return ''
  const paint = paintOf(item)
  const box = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
  if (item.points.length > 0) {
    const points = item.points.map((point) => `${round(point.x)},${round(point.y)}`).join(' ')
    return `<polyline points="${points}" fill="none" ${strokeOf(item)}/>`
  }
  if (item.picture !== '') return `<image ${box} href="${escapeXml(item.picture)}"/>`
  if (shape === 'ellipse' && (kind === 'shape' || kind === 'stamp')) {
    const centre = `cx="${round(x + width / 2)}" cy="${round(y + height / 2)}"`
    return `<ellipse ${centre} rx="${round(width / 2)}" ry="${round(height / 2)}" ${paint}/>`
  }
  const outline = kind === 'shape' ? outlineOf(shape) : []
  if (outline.length > 0) {
    const points = outline.map(([dx, dy]) => `${round(x + dx * width)},${round(y + dy * height)}`)
    return `<polygon points="${points.join(' ')}" ${paint}/>`
  }
  const radius = shape === 'rounded-rectangle' ? ' rx="16"' : ''
  return `<rect ${box}${radius} ${paint}/>`
}

function paintOf(item: DrawnItem): string {
  return `fill="${item.fill}" ${strokeOf(item)}`
}

function strokeOf(item: DrawnItem): string {
  if (item.stroke === 'none') return 'stroke="none"'
  const dash = item.dashed ? ' stroke-dasharray="8 8"' : ''
  return `stroke="${item.stroke}" stroke-width="${round(item.strokeWidth)}"${dash}`
}

/** Inner margin of text, px, and its line height as a multiple of the size. */
const PADDING = 16
const LINE_HEIGHT = 1.2

function drawText(item: DrawnItem): string {
  if (item.text === '' || item.kind === 'stamp') return ''
  const padding = item.kind === 'text' ? 0 : PADDING
  const room = Math.max(1, item.width - 2 * padding)
  const size = item.fontSize
  const lines = item.kind === 'section' ? [item.text] : wrapText(item.text, size, room + 0.01, 0.56)
  const whole = lines.length * size * LINE_HEIGHT
  const spare = item.height - 2 * padding - whole
  const drop =
    item.verticalAlign === 'middle' ? spare / 2 : item.verticalAlign === 'bottom' ? spare : 0
  const anchors = { left: 'start', center: 'middle', right: 'end' }
  const shares = { left: 0, center: 0.5, right: 1 }
  const x = item.x + padding + room * shares[item.align]
  const first = item.kind === 'section' ? item.y - size / 2 : item.y + padding + drop + size
  const spans = lines
    .map(
      (line, index) =>
        `<tspan x="${round(x)}" y="${round(first + index * size * LINE_HEIGHT)}">${escapeXml(line)}</tspan>`,
    )
    .join('')
  const weight = item.bold ? 700 : 500
  return `<text font-family="Inter" font-size="${round(size)}" font-weight="${weight}" fill="${item.textColour}" text-anchor="${anchors[item.align]}">${spans}</text>`
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
