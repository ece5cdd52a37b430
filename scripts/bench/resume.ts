import type { BoardHost } from '../../shared/app/ports.ts'
import type { BoardSurface, Person } from '../playground/hosts/board-surface.ts'
import { Faults } from '../playground/hosts/figjam/run/faults.ts'
import { OTHER_SWITCHES, type Switches } from '../playground/hosts/figjam/switches.ts'
import { otherSwitchValues as otherMiroSwitches } from '../playground/hosts/miro/switches.ts'
import type { BenchLine } from './bench-line.ts'
import { WatchedSession, wallSurroundings } from './drive-session.ts'
import { openFigJam, openMiro } from './open-boards.ts'

/** Steps after which a run dies, spread over the whole run. */
const SAMPLES = 200
/** A lease that nobody renews is waited for; here in a moment. */
const HURRY = 50
const RECIPE = 'persona-top'
const GROUPS = 1
const ANNA: Person = { id: '7', name: 'Anna', colour: '#9747FF' }

interface Mortal {
  readonly host: BoardHost
  readonly surface: BoardSurface
  /** Ends when the plugin is gone and nobody will answer it. */
  readonly died: Promise<void>
  /** From call `step` on, nothing works. */
  dieAt(step: number): void
  /** Steps taken so far. */
  steps(): number
  revive(): BoardHost
  close(): void
}

/** One switch turned at a time. */
const otherFigJamSwitches = Object.entries(OTHER_SWITCHES).map(([name, value]) => ({
  [name]: value,
}))

/** Plugin and document share a thread: a plugin dies between two of its slices, never within one. */
class CountingFaults extends Faults {
  taken = 0
  limit = Number.POSITIVE_INFINITY
  onLimit: () => void = () => undefined

  override countWrite(): void {
    this.taken += 1
    if (this.taken === this.limit) setTimeout(this.onLimit, 0)
  }
}

async function openMortalFigJam(switches: Partial<Switches>): Promise<Mortal> {
  const faults = new CountingFaults()
  const board = await openFigJam(switches, faults)
  const died = new Promise<void>((resolve) => {
    faults.onLimit = () => {
      board.close()
      resolve()
    }
  })
  return {
    host: board.host,
    surface: board.surface,
    died,
    dieAt(step) {
      faults.limit = step
    },
    steps: () => faults.taken,
    revive: () => board.restart(),
    close: () => board.close(),
  }
}

function openMortalMiro(switches: object): Mortal {
  const board = openMiro(wallSurroundings(HURRY), { switches })
  const { faults } = board.inside
  let limit = Number.POSITIVE_INFINITY
  faults.onCall = (call) =>
    call > limit ? { kind: 'refuse', message: 'An unknown error occurred: the page died.' } : null
  return {
    host: board.host,
    surface: board.surface,
    died: new Promise(() => undefined),
    dieAt(step) {
      limit = step
    },
    steps: () => board.inside.calls,
    revive() {
      limit = Number.POSITIVE_INFINITY
      return board.restart()
    },
    close: () => board.close(),
  }
}

/** What is drawn, whatever the ids and the free spot: the same board twice gives the same list. */
function drawingOf(surface: BoardSurface): string {
  const items = surface.items()
  const corner = items.find(({ kind }) => kind === 'section') ?? { x: 0, y: 0 }
  return items
    .map(({ kind, x, y, width, height, text, fill }) => {
      const box = [x - corner.x, y - corner.y, width, height].map(Math.round)
      return [kind, ...box, fill, text].join(' ')
    })
    .sort()
    .join('\n')
}

async function complete(host: BoardHost): Promise<void> {
  const watched = new WatchedSession(host, wallSurroundings(HURRY))
  await watched.session.open()
  const view = await watched.look()
  if (view?.placed === null) await watched.prepare(RECIPE, GROUPS)
  await watched.generate()
}

/** Dies after a step, lets somebody write, comes back; true when the board is whole and theirs stands. */
async function survives(
  open: () => Promise<Mortal>,
  step: number,
  whole: string,
): Promise<boolean> {
  const board = await open()
  board.dieAt(step)
  const watched = new WatchedSession(board.host, wallSurroundings(HURRY))
  await watched.prepare(RECIPE, GROUPS)
  await Promise.race([watched.generate(), board.died])
  const note = board.surface.writeNote({ x: -4000, y: -4000 }, 'Une note', {
    colour: '#FFE299',
    person: ANNA,
  })
  const before = JSON.stringify(board.surface.items().find(({ id }) => id === note))
  await complete(board.revive())
  const after = JSON.stringify(board.surface.items().find(({ id }) => id === note))
  board.surface.remove([note])
  const same = drawingOf(board.surface) === whole
  board.close()
  return same && before === after
}

async function countBroken(open: () => Promise<Mortal>): Promise<number> {
  const reference = await open()
  await complete(reference.host)
  const whole = drawingOf(reference.surface)
  const total = reference.steps()
  reference.close()
  let broken = 0
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const step = Math.floor(((sample + 0.5) * total) / SAMPLES)
    if (!(await survives(open, step, whole))) broken += 1
  }
  return broken
}

/** Both values of every switch: the emulator as it is, then with each switch turned alone. */
async function countBrokenOver(openers: readonly (() => Promise<Mortal>)[]): Promise<number> {
  let broken = 0
  for (const open of openers) broken += await countBroken(open)
  return broken
}

export async function benchResume(): Promise<readonly BenchLine[]> {
  const figjam = [{}, ...otherFigJamSwitches].map((switches) => () => openMortalFigJam(switches))
  const miro = [{}, ...otherMiroSwitches].map((switches) => async () => openMortalMiro(switches))
  const lineFor = (host: string, openers: number, value: number): BenchLine => ({
    name: `resume on ${host}, ${SAMPLES} sampled steps with each of ${openers} settings of its switches: not whole`,
    value,
    unit: 'boards',
    goal: '= 0',
  })
  return [
    lineFor('FigJam', figjam.length, await countBrokenOver(figjam)),
    lineFor('Miro', miro.length, await countBrokenOver(miro)),
  ]
}
