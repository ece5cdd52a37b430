import type { BoardDocument, Section } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import type { NodeKey } from '../board/keys.ts'
import { hashText } from '../board/print.ts'
import type { Snapshot } from '../board/snapshot.ts'
import { appendZone } from '../catalogue/edit-canvas.ts'
import { freeForm, MOST_ZONES } from '../catalogue/free-form.ts'
import { gridFrom, roomIn } from '../catalogue/grid-from.ts'
import type { CanvasRecipe, ZoneRecipe } from '../catalogue/recipe.ts'
import { reword } from '../catalogue/reword.ts'
import { canvasIn, workshopIn } from '../workshop/recipes-in.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import { type Area, findAreas } from './find-areas.ts'
import { readLiveBoard } from './live-board.ts'
import { type CapturedCanvas, LiveWords, LONGEST_WORDS } from './live-words.ts'
import { locateSections, type PlacedSection } from './locate-sections.ts'

/**
 * A section as people made it their own, as a canvas: words of zones, ribbon, steps and axes as they are
 * on the board, zones in the order and the size they have there, and a zone for each headed area that was
 * added. Notes are no part of it. Null when the section is not on the board.
 */
export function captureSection(
  document: BoardDocument,
  snapshot: Snapshot,
  setup: WorkshopSetup,
  key: NodeKey,
): CapturedCanvas | null {
  const board = readLiveBoard(document, snapshot)
  const placed = locateSections(document, board).find(
    ({ section, copy }) => section.key === key && !copy,
  )
  const base = placed === undefined ? null : drawnCanvas(setup, placed.section)
  if (placed === undefined || base === null) return null
  const words = new LiveWords(placed, board, setup.language)
  const kept = base.zones.filter((zone) => words.isThere(zone))
  const zones = (kept.length > 0 ? kept : base.zones).map((zone) => words.rename(zone))
  const areas = findAreas(placed, snapshot, board).map((area) => nameArea(area, words))
  const room = MOST_ZONES - zones.length
  const form = words.renameForm(base.form)
  const renamed = { ...base, ...words.renameCanvas(base), zones, form }
  const shaped = shapeCanvas(
    renamed,
    placed,
    areas.slice(0, room),
    base.zones.length - zones.length,
  )
  return {
    canvas: { ...shaped, id: `own-${hashText(JSON.stringify({ ...shaped, id: '' }))}` },
    leftOut: areas.slice(room).map(({ title }) => title),
    shortened: words.shortened,
  }
}

/** The canvas with the words its workshop gives it in that column: those that were drawn. */
function drawnCanvas(setup: WorkshopSetup, { column, canvas }: Section): CanvasRecipe | null {
  const known = canvasIn(setup, canvas)
  const placements = workshopIn(setup)?.columns.find(({ id }) => id === column)?.canvases ?? []
  const rewording = placements.find((placement) => placement.canvas === canvas)?.rewording
  return known === null ? null : reword(known, rewording)
}

function nameArea(area: Area, words: LiveWords): Area {
  const title = words.cut(area.title, LONGEST_WORDS.title)
  return { ...area, title, question: words.cut(area.question, LONGEST_WORDS.line) }
}

/** The form of the canvas while its zones are where we drew them; a grid of what is on the board else. */
function shapeCanvas(
  canvas: CanvasRecipe,
  placed: PlacedSection,
  added: readonly Area[],
  gone: number,
): CanvasRecipe {
  const fresh = added.map(toZone)
  const rects = rectsOf(canvas, placed)
  const isAsDrawn = gone === 0 && rects.every(({ id, rect }) => isInPlace(placed, id, rect))
  const zones = [...canvas.zones, ...fresh]
  const grown = fresh.reduce(appendZone, canvas)
  // A drawing, and a table that is full, take no more: a grid does.
  if (isAsDrawn && grown.zones.length === zones.length) return grown
  // Rows of a table have no place of their own to be read.
  if (rects.length < canvas.zones.length) return { ...canvas, zones, form: freeForm(zones) }
  const areas = added.map(({ rect }, at) => ({ id: fresh[at]?.id ?? '', rect }))
  const form = gridFrom([...rects, ...areas])
  const order = form.lines.flatMap((line) => line.zones.map(({ zone }) => zone))
  const sorted = [...zones].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id))
  return { ...canvas, zones: sorted, form }
}

function rectsOf(canvas: CanvasRecipe, placed: PlacedSection) {
  return canvas.zones.flatMap(({ id }) => {
    const zone = placed.zones.find((one) => one.zone.id === id)
    return zone === undefined ? [] : [{ id, rect: zone.rect }]
  })
}

const TOLERANCE = 2

function isInPlace({ section, origin }: PlacedSection, id: string, rect: Rect): boolean {
  const drawn = section.zones.find((zone) => zone.id === id)?.rect
  if (drawn === undefined) return true
  const shifts = [
    ...[rect.x - origin.x - drawn.x, rect.y - origin.y - drawn.y],
    ...[rect.width - drawn.width, rect.height - drawn.height],
  ]
  return shifts.every((shift) => Math.abs(shift) <= TOLERANCE)
}

function toZone({ title, question, rect }: Area, at: number): ZoneRecipe {
  const words = (text: string) => ({ fr: text, en: text })
  const { columns, rows } = roomIn(rect)
  return {
    id: `added-${at + 1}`,
    title: words(title),
    question: words(question),
    nature: 'fact',
    advised: Math.max(1, Math.min(MOST_ZONES, Math.floor((columns * rows) / 2))),
  }
}
