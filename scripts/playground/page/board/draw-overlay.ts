import type { DrawnItem } from '../../hosts/board-surface.ts'
import type { HostName } from '../desks/desk.ts'
import { type Box, type Camera, doBoxesMeet, toScreen } from './camera.ts'
import { escapeXml } from './draw-item.ts'
import { type MeasureText, shortenLine } from './wrap-lines.ts'

/** What lies over the board in screen px, the same size at every zoom. */
export interface Overlay {
  readonly camera: Camera
  readonly seen: Box
  readonly items: readonly DrawnItem[]
  readonly selection: ReadonlySet<string>
  /** Board box being pulled open over nothing. */
  readonly marquee: Box | null
  /** Where the chosen items are while they are dragged or resized, screen px. */
  readonly shift: { readonly dx: number; readonly dy: number }
  readonly resized: Box | null
}

const TITLE_SIZE = 13
/** Sections narrower than that, screen px, have a smaller title. */
const SMALL_SECTION = 170
const SMALL_TITLE_SIZE = 9.5
/** Narrower still, their titles would run into what is written above them on the board. */
const LEAST_TITLE_ROOM = 110
const HANDLE = 12

/** Titles of sections, the frame of what is chosen, its handle, the marquee. */
export function drawOverlay(overlay: Overlay, host: HostName, measure: MeasureText): string {
  const { camera, seen, items, selection, marquee, shift } = overlay
  const parts: string[] = []
  const chosen: Box[] = []
  for (const item of items) {
    if (!doBoxesMeet(item, seen)) continue
    if (item.kind === 'section') parts.push(drawTitle(item, camera, host, measure))
    if (selection.has(item.id)) chosen.push(placeOf(overlay.resized ?? item, camera))
  }
  for (const box of chosen) parts.push(drawFrame(box, shift))
  const [only] = chosen
  if (only !== undefined && chosen.length === 1) parts.push(drawHandle(only, shift))
  if (marquee !== null) parts.push(drawMarquee(placeOf(marquee, camera)))
  return parts.join('')
}

function placeOf(box: Box, camera: Camera): Box {
  const { x, y } = toScreen(camera, box)
  return { x, y, width: box.width * camera.zoom, height: box.height * camera.zoom }
}

/** FigJam puts a label above the corner, Miro plain grey words; cut at the section's own width. */
function drawTitle(
  section: DrawnItem,
  camera: Camera,
  host: HostName,
  measure: MeasureText,
): string {
  const { x, y, width } = placeOf(section, camera)
  const isSmall = width < SMALL_SECTION
  const isBadge = host === 'figjam' && !isSmall
  const size = isSmall ? SMALL_TITLE_SIZE : TITLE_SIZE
  const room = width - (isBadge ? 16 : 0)
  if (section.text === '' || room < LEAST_TITLE_ROOM) return ''
  const text = shortenLine(section.text, { fontSize: size, bold: isBadge }, room, measure)
  const wide = (measure(text, isBadge) * size) / 100
  const badge = isBadge
    ? `<rect x="${round(x)}" y="${round(y - 26)}" width="${round(wide + 16)}" height="22" rx="4" fill="#fff" stroke="#d9d9d9"/>`
    : ''
  const at = `x="${round(isBadge ? x + 8 : x)}" y="${round(isBadge ? y - 10.5 : y - size / 2)}"`
  const paint = `fill="${host === 'figjam' ? '#1e1e1e' : '#656b81'}" font-weight="${isBadge ? 700 : 500}"`
  return `<g class="title" data-title-of="${escapeXml(section.id)}"><title>${escapeXml(section.text)}</title>${badge}<text ${at} font-size="${size}" ${paint}>${escapeXml(text)}</text></g>`
}

function drawFrame(box: Box, { dx, dy }: Overlay['shift']): string {
  const { x, y, width, height } = box
  return `<rect class="chosen" x="${round(x + dx - 1)}" y="${round(y + dy - 1)}" width="${round(width + 2)}" height="${round(height + 2)}"/>`
}

function drawHandle({ x, y, width, height }: Box, { dx, dy }: Overlay['shift']): string {
  const left = round(x + width + dx - HANDLE / 2)
  const top = round(y + height + dy - HANDLE / 2)
  return `<rect class="handle" data-handle="" x="${left}" y="${top}" width="${HANDLE}" height="${HANDLE}" rx="2"/>`
}

function drawMarquee({ x, y, width, height }: Box): string {
  return `<rect class="marquee" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"/>`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
