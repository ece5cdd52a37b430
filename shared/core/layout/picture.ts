import type { BoardDocument, Item, Nature, Section } from '../board/document.ts'
import { type Rect, translate, union } from '../board/geometry.ts'
import type { HostProfile } from '../board/profile.ts'
import { drawItem, drawText, escapeXml } from './draw-item.ts'
import { INK, MIST } from './palette.ts'
import { SMALL } from './type-scale.ts'

/** A note people wrote, for a picture of a board in use. Its box is in the frame of the section. */
export interface PictureNote {
  readonly rect: Rect
  readonly text: string
  readonly nature: Nature
}

export interface PictureOptions {
  readonly notes?: readonly PictureNote[]
}

const CANVAS = '#F5F5F5'
const AROUND = 96
const NAME_HEIGHT = 48

/** A section alone, with its name above it, as an SVG document. */
export function drawSection(
  section: Section,
  profile: HostProfile,
  options: PictureOptions = {},
): string {
  const atOrigin = { ...section, rect: { ...section.rect, x: 0, y: 0 } }
  const frame = {
    x: -AROUND,
    y: -AROUND - NAME_HEIGHT,
    width: section.rect.width + 2 * AROUND,
    height: section.rect.height + 2 * AROUND + NAME_HEIGHT,
  }
  return svg(frame, drawPlaced(atOrigin, profile, options.notes ?? []))
}

/** Everything a document puts on the board, as one SVG document. */
export function drawDocument(document: BoardDocument, profile: HostProfile): string {
  const boxes = [...document.sections, ...document.loose].map(({ rect }) => rect)
  const around = union(boxes) ?? { x: 0, y: 0, width: 1, height: 1 }
  const frame = {
    x: around.x - AROUND,
    y: around.y - AROUND,
    width: around.width + 2 * AROUND,
    height: around.height + 2 * AROUND,
  }
  const sections = document.sections.map((section) => drawPlaced(section, profile, []))
  return svg(frame, sections.join('') + document.loose.map(drawItem).join(''))
}

function svg(frame: Rect, content: string): string {
  const { x, y, width, height } = frame
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${x} ${y} ${width} ${height}" width="${width}" height="${height}" font-family="Inter, 'Helvetica Neue', Arial, sans-serif"><rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${CANVAS}"/>${content}</svg>`
}

function drawPlaced(section: Section, profile: HostProfile, notes: readonly PictureNote[]): string {
  const { x, y, width, height } = section.rect
  const stickies = section.items.filter((item) => item.kind === 'sticky')
  const frame = `<rect x="0" y="0" width="${width}" height="${height}" fill="${section.fill}" stroke="${MIST}" stroke-width="3"/>`
  const name = `<text x="16" y="-24" font-size="24" font-weight="500" fill="${INK}">${escapeXml(section.title)}</text>`
  const items = section.items.filter((item) => item.kind !== 'sticky').map(drawItem)
  const ours = stickies.map((item) => drawNote(item, profile))
  const theirs = notes.map((note) => drawNote(note, profile))
  return `<g transform="translate(${x} ${y})">${frame}${name}${[...items, ...ours, ...theirs].join('')}</g>`
}

function drawNote(
  note: Pick<PictureNote, 'rect' | 'text' | 'nature'>,
  profile: HostProfile,
): string {
  const { x, y, width, height } = note.rect
  const fill = profile.noteColours[note.nature]
  const inner = { x: x + 16, y: y + 16, width: width - 32, height: height - 32 }
  const box = `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}" stroke="${MIST}" stroke-width="1"/>`
  return (
    box +
    drawText(note.text, inner, {
      textColour: INK,
      fontSize: SMALL.fontSize,
      bold: false,
      ...profile.noteText,
    })
  )
}

/** One block of a small picture. */
interface Mark extends Rect {
  readonly fill: string
  readonly stroke: string
  readonly round: boolean
}

/** A picture light enough for a card of the panel: blocks only, no words. */
export interface SmallPicture {
  readonly width: number
  readonly height: number
  readonly marks: readonly Mark[]
}

/** Smaller than that, an item is not seen on a card. */
const LEAST_SIDE = 40

/** The blocks of one section. */
export function pictureOf(section: Section): SmallPicture {
  const { width, height } = section.rect
  const frame = { x: 0, y: 0, width, height, fill: section.fill, stroke: MIST, round: false }
  return { width, height, marks: [frame, ...section.items.flatMap(markOf)] }
}

/** The blocks of a whole wall. */
export function pictureOfDocument(document: BoardDocument): SmallPicture {
  const around = union([...document.sections, ...document.loose].map(({ rect }) => rect))
  const corner = { x: -(around?.x ?? 0), y: -(around?.y ?? 0) }
  const marks = document.sections.flatMap((section) => {
    const at = translate(section.rect, corner)
    return pictureOf(section).marks.map((mark) => translate(mark, at))
  })
  const loose = document.loose.flatMap(markOf).map((mark) => translate(mark, corner))
  return {
    width: around?.width ?? 1,
    height: around?.height ?? 1,
    marks: [...marks, ...loose],
  }
}

function markOf(item: Item): readonly Mark[] {
  const { rect, look } = item
  const isDrawn = look.fill !== 'none' || look.stroke !== 'none'
  if (item.kind !== 'shape' || !isDrawn || Math.max(rect.width, rect.height) < LEAST_SIDE) return []
  const fill = look.fill
  return [{ ...rect, fill, stroke: look.stroke, round: item.form === 'ellipse' }]
}
