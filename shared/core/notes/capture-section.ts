import type { BoardDocument } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import { childKey, type NodeKey } from '../board/keys.ts'
import { hashText } from '../board/print.ts'
import type { Snapshot } from '../board/snapshot.ts'
import type { Bilingual } from '../catalogue/bilingual.ts'
import { appendZone, freedomOf } from '../catalogue/edit-canvas.ts'
import { freeForm, MOST_ZONES } from '../catalogue/free-form.ts'
import { gridFrom, roomIn } from '../catalogue/grid-from.ts'
import type { CanvasRecipe, ZoneRecipe } from '../catalogue/recipe.ts'
import { canvasIn } from '../workshop/recipes-in.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import { type Area, findAreas } from './find-areas.ts'
import { type LiveBoard, readLiveBoard } from './live-board.ts'
import { locateSections, type PlacedSection } from './locate-sections.ts'

export const LONGEST_WORDS = { title: 80, line: 300 }

/**
 * A section as people made it their own, as a canvas: zones under the words found on the board, in the
 * order and the size they have there, and a zone for each headed area that was added. Notes are no part
 * of it. Null when the section is not on the board.
 */
export function captureSection(
  document: BoardDocument,
  snapshot: Snapshot,
  setup: WorkshopSetup,
  key: NodeKey,
): CanvasRecipe | null {
  const board = readLiveBoard(document, snapshot)
  const placed = locateSections(document, board).find(
    ({ section, copy }) => section.key === key && !copy,
  )
  const base = placed === undefined ? null : canvasIn(setup, placed.section.canvas)
  if (placed === undefined || base === null) return null
  const words = new LiveWords(placed, board)
  const kept = base.zones.filter((zone) => words.isThere(zone))
  const zones = (kept.length > 0 ? kept : base.zones).map((zone) => words.rename(zone))
  const added = findAreas(placed, snapshot, board).slice(0, MOST_ZONES - zones.length)
  const canvas = shapeCanvas({ ...base, zones }, placed, added, base.zones.length - zones.length)
  const named = { ...canvas, title: words.title(base.title), ribbon: words.ribbon(base.ribbon) }
  return { ...named, id: `own-${hashText(JSON.stringify(named))}` }
}

/** What our texts of a section say now, where people wrote over them. */
class LiveWords {
  readonly #placed: PlacedSection
  readonly #live: ReadonlyMap<NodeKey, string>
  readonly #drawn: ReadonlyMap<NodeKey, string>

  constructor(placed: PlacedSection, board: LiveBoard) {
    this.#placed = placed
    const ours = board.ours.filter(({ isCopy }) => !isCopy)
    this.#live = new Map(ours.map(({ key, live }) => [key, live.text]))
    this.#drawn = new Map(placed.section.items.map((item) => [item.key, item.text]))
  }

  /** A zone goes with its heading and its area, not with one of them alone. */
  isThere({ id }: ZoneRecipe): boolean {
    const { section } = this.#placed
    const areas = section.zones.filter((zone) => zone.id === id || zone.id.startsWith(`${id}.`))
    const keys = [
      ...areas.flatMap(({ drawnBy }) => drawnBy ?? []),
      childKey(section.key, id, 'title'),
    ]
    return keys.some((key) => this.#live.has(key)) || keys.every((key) => !this.#drawn.has(key))
  }

  rename(zone: ZoneRecipe): ZoneRecipe {
    const { title, line } = LONGEST_WORDS
    return {
      ...zone,
      title: this.#read([zone.id, 'title'], zone.title, title),
      question: this.#read([zone.id, 'question'], zone.question, line),
    }
  }

  ribbon(words: Bilingual): Bilingual {
    return this.#read(['ribbon', 'title'], words, LONGEST_WORDS.line)
  }

  /** A section people renamed is called what they call it. */
  title(words: Bilingual): Bilingual {
    const { section } = this.#placed
    const now = oneLine(this.#live.get(section.key) ?? '', LONGEST_WORDS.title)
    return now === '' || now === oneLine(section.title, now.length + 1)
      ? words
      : { fr: now, en: now }
  }

  #read(path: readonly string[], words: Bilingual, longest: number): Bilingual {
    const key = childKey(this.#placed.section.key, ...path)
    const now = oneLine(this.#live.get(key) ?? '', longest)
    const ours = this.#drawn.get(key)
    return now === '' || ours === undefined || now === oneLine(ours, longest)
      ? words
      : { fr: now, en: now }
  }
}

/** One line of words, as a template takes them. */
export function oneLine(text: string, longest: number): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029\s]+/gu, ' ').trim()
  return [...line].slice(0, longest).join('').trim()
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
  if (isAsDrawn && (fresh.length === 0 || freedomOf(canvas).canAdd)) {
    return fresh.reduce(appendZone, canvas)
  }
  const zones = [...canvas.zones, ...fresh]
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
    title: words(oneLine(title, LONGEST_WORDS.title)),
    question: words(oneLine(question, LONGEST_WORDS.line)),
    nature: 'fact',
    advised: Math.max(1, Math.min(MOST_ZONES, Math.floor((columns * rows) / 2))),
  }
}
