import type { BoardDocument, Item, Section } from '../../shared/core/board/document.ts'
import { isInside, overlaps, type Rect } from '../../shared/core/board/geometry.ts'
import type { NodeKey } from '../../shared/core/board/keys.ts'
import { absoluteRect, indexById, type Snapshot } from '../../shared/core/board/snapshot.ts'
import { CANVASES, WORKSHOPS } from '../../shared/core/catalogue/catalogue.ts'
import type { Language } from '../../shared/core/catalogue/recipe.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { measureText, wrapText } from '../../shared/core/layout/text-fit.ts'
import { lineHeight } from '../../shared/core/layout/type-scale.ts'
import { SimulatedClock } from '../playground/hosts/miro/clock.ts'
import type { BenchLine } from './bench-line.ts'
import { simulatedSurroundings, WatchedSession, wallSurroundings } from './drive-session.ts'
import { type OpenBoard, openFigJam, openMiro } from './open-boards.ts'

const GROUPS = 4
const LANGUAGES: readonly Language[] = ['fr', 'en']
const RECIPES = [...WORKSHOPS, ...CANVASES].map(({ id }) => id)
/** Faster than the wall: between writes, a run waits for people. */
const HURRY = 40
/** Hosts keep places as they are given to a pixel. */
const PIXEL = 1
/** A label keeps clear of the edges of its shape. */
const LABEL_SHARE = 0.92

interface Opened {
  readonly board: Pick<OpenBoard<unknown>, 'host' | 'close'>
  readonly watched: WatchedSession
}

/** What is wrong on the board once a recipe is placed, counted. */
interface Flaws {
  readonly missing: number
  readonly overlaps: number
  readonly overflows: number
  readonly outside: number
  readonly writes: number
}

/**
 * Every canvas and workshop placed on each emulated host and in each language, read back from the board,
 * and asked for once more.
 */
export async function benchPlacedCatalogue(): Promise<readonly BenchLine[]> {
  return [...(await benchHost('figjam', openOnFigJam)), ...(await benchHost('miro', openOnMiro))]
}

async function openOnFigJam(): Promise<Opened> {
  const board = await openFigJam()
  return { board, watched: new WatchedSession(board.host, wallSurroundings(HURRY)) }
}

function openOnMiro(): Promise<Opened> {
  const clock = new SimulatedClock({ jumps: true })
  const time = simulatedSurroundings(clock)
  const board = openMiro(time, { clock })
  return Promise.resolve({ board, watched: new WatchedSession(board.host, time) })
}

async function benchHost(name: string, open: () => Promise<Opened>): Promise<readonly BenchLine[]> {
  const found: Flaws[] = []
  for (const recipe of RECIPES) {
    for (const language of LANGUAGES) found.push(await placeOne(recipe, language, open))
  }
  const line = (what: string, unit: string, count: (flaws: Flaws) => number): BenchLine => ({
    name: `${name}, whole catalogue, 2 languages: ${what}`,
    value: found.reduce((sum, flaws) => sum + count(flaws), 0),
    unit,
    goal: '= 0',
  })
  return [
    { ...line('placed', 'recipes', () => 1), goal: null },
    line('not on the board', 'items', ({ missing }) => missing),
    line('overlaps', 'pairs', (flaws) => flaws.overlaps),
    line('texts that overflow', 'texts', ({ overflows }) => overflows),
    line('outside their section', 'items', ({ outside }) => outside),
    line('second click, writes', 'writes', ({ writes }) => writes),
  ]
}

async function placeOne(
  recipe: string,
  language: Language,
  open: () => Promise<Opened>,
): Promise<Flaws> {
  const { board, watched } = await open()
  await watched.prepare(recipe, GROUPS, language)
  const view = await watched.generate()
  const setup = view.placed?.setup
  if (setup === undefined) throw new Error(`${recipe} was not placed.`)
  const snapshot = await board.host.read(new AbortController().signal)
  const flaws = readFlaws(layoutWorkshop(setup, board.host.profile), snapshot)
  const { result } = await watched.generate()
  const writes = (result?.created ?? 0) + (result?.updated ?? 0) + (result?.removed ?? 0)
  board.close()
  return { ...flaws, writes }
}

/** The places are those on the board, the words and their sizes those that were asked for. */
function readFlaws(document: BoardDocument, snapshot: Snapshot): Omit<Flaws, 'writes'> {
  const places = placesOf(snapshot)
  const keys = [
    ...document.sections.flatMap(({ key, items }) => [key, ...items.map((item) => item.key)]),
    ...document.loose.map(({ key }) => key),
  ]
  const blocks = [...document.sections, ...document.loose].map(({ key }) => places.get(key))
  const items = [...document.sections.flatMap((section) => section.items), ...document.loose]
  return {
    missing: keys.filter((key) => !places.has(key)).length,
    overlaps:
      countOverlaps(blocks) +
      document.sections.reduce((sum, section) => sum + countCovered(section, places), 0),
    overflows: items.filter((item) => isTooLong(item, places.get(item.key))).length,
    outside: document.sections.reduce((sum, section) => sum + countOutside(section, places), 0),
  }
}

type Places = ReadonlyMap<NodeKey, Rect>

function placesOf(snapshot: Snapshot): Places {
  const byId = indexById(snapshot)
  return new Map(
    snapshot.items.flatMap((item) =>
      item.stamp === undefined ? [] : [[item.stamp.key, absoluteRect(item, byId)] as const],
    ),
  )
}

function countOverlaps(rects: readonly (Rect | undefined)[]): number {
  const known = rects.flatMap((rect) => (rect === undefined ? [] : [shrink(rect)]))
  return known.reduce(
    (sum, rect, i) => sum + known.slice(i + 1).filter((other) => overlaps(rect, other)).length,
    0,
  )
}

/** Words, chips, badges and dots never cover one another. */
function countCovered({ items }: Section, places: Places): number {
  const solid = items.filter(
    ({ kind, role }) =>
      kind === 'text' || role === 'chip' || role === 'badge' || role === 'dot' || role === 'slot',
  )
  return countOverlaps(solid.map(({ key }) => places.get(key)))
}

function countOutside({ key, items }: Section, places: Places): number {
  const frame = places.get(key)
  if (frame === undefined) return items.length
  return items.filter((item) => {
    const rect = places.get(item.key)
    return rect !== undefined && !isInside(shrink(rect), frame)
  }).length
}

/** A box of words follows them: it overflows when it is taller than the place kept for it. */
function isTooLong({ kind, text, look, rect: kept }: Item, rect: Rect | undefined): boolean {
  if (text === '' || rect === undefined) return false
  if (kind === 'shape') return measureText(text, look) > rect.width * LABEL_SHARE + PIXEL
  const lines = wrapText(text, rect.width + PIXEL, look).length
  return Math.max(rect.height, lines * lineHeight(look.fontSize)) > kept.height + PIXEL
}

function shrink({ x, y, width, height }: Rect): Rect {
  return {
    ...{ x: x + PIXEL, y: y + PIXEL },
    ...{ width: Math.max(0, width - 2 * PIXEL), height: Math.max(0, height - 2 * PIXEL) },
  }
}
