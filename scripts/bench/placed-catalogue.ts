import { LANGUAGES, type Language } from '../../shared/core/catalogue/bilingual.ts'
import { CANVASES, WORKSHOPS } from '../../shared/core/catalogue/catalogue.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { SimulatedClock } from '../playground/hosts/miro/clock.ts'
import type { BenchLine } from './bench-line.ts'
import { simulatedSurroundings, WatchedSession, wallSurroundings } from './drive-session.ts'
import { type OpenBoard, openFigJam, openMiro } from './open-boards.ts'
import { type PlacedFlaws, readFlaws } from './placed-flaws.ts'

const GROUPS = 4
const RECIPES = [...WORKSHOPS, ...CANVASES].map(({ id }) => id)
/** Faster than the wall: between writes, a run waits for people. */
const HURRY = 40

interface Opened {
  readonly board: Pick<OpenBoard<unknown>, 'host' | 'close'>
  readonly watched: WatchedSession
}

interface Flaws extends PlacedFlaws {
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
