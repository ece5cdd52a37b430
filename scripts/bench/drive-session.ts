import type { BoardHost, Surroundings } from '../../shared/app/ports.ts'
import { WorkshopSession } from '../../shared/app/session.ts'
import { SliceSorter } from '../../shared/app/slice-sorter.ts'
import type { SessionView } from '../../shared/app/view.ts'
import type { Language } from '../../shared/core/catalogue/recipe.ts'
import { buildClusterTree } from '../../shared/core/clusters/build-cluster-tree.ts'
import { resizeGroups } from '../../shared/core/workshop/groups.ts'
import type { SimulatedClock } from '../playground/hosts/miro/clock.ts'

/**
 * The clock of the wall; chance from a counter. `hurry` makes time pass that much faster, for what
 * waits minutes for others.
 */
export function wallSurroundings(hurry = 1): Surroundings {
  let next = 1
  return {
    now: () => Date.now() * hurry,
    offsetMinutes: () => 60,
    after(delayMs, callback) {
      const timer = setTimeout(callback, delayMs / hurry)
      return () => clearTimeout(timer)
    },
    seed() {
      next += 1
      return next
    },
  }
}

/** The time of an emulated host; chance from a counter. */
export function simulatedSurroundings(clock: SimulatedClock): Surroundings {
  let next = 1
  return {
    now: () => clock.now(),
    offsetMinutes: () => 60,
    after: (delayMs, callback) => clock.after(delayMs, callback),
    seed() {
      next += 1
      return next
    },
  }
}

/** Longer than a session waits between two views. */
const VIEW_PAUSE_MS = 60

/** A session that somebody watches without a panel. */
export class WatchedSession {
  readonly session: WorkshopSession
  readonly #time: Surroundings
  view: SessionView | null = null

  constructor(host: BoardHost, time: Surroundings, onView: (view: SessionView) => void = () => {}) {
    this.#time = time
    this.session = new WorkshopSession(
      host,
      time,
      new SliceSorter(time, { build: buildClusterTree, load: async () => null }),
    )
    this.session.subscribe((event) => {
      if (event.type !== 'view') return
      this.view = event.view
      onView(event.view)
    })
  }

  async prepare(recipe: string, groups: number, language: Language = 'fr'): Promise<void> {
    await this.session.open()
    await this.session.receive({ type: 'choose', recipe })
    await this.look()
    const setup = this.view?.draft?.setup
    if (setup === undefined) throw new Error('The draft did not come.')
    const resized = resizeGroups(setup.groups, groups, setup.seed)
    await this.session.receive({ type: 'draft', setup: { ...setup, language, groups: resized } })
  }

  /** @throws Error when the board is not whole afterwards. */
  async generate(): Promise<SessionView> {
    await this.session.receive({ type: 'generate' })
    const view = await this.look()
    if (view === null) throw new Error('No view came.')
    return view
  }

  /** The view once the session's pause between two views is over. */
  async look(): Promise<SessionView | null> {
    await new Promise<void>((resolve) => this.#time.after(VIEW_PAUSE_MS, resolve))
    return this.view
  }
}
