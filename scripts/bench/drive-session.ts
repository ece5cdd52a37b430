import type { BoardHost, Surroundings } from '../../shared/app/ports.ts'
import { WorkshopSession } from '../../shared/app/session.ts'
import type { SessionView } from '../../shared/app/view.ts'
import { resizeGroups } from '../../shared/core/workshop/groups.ts'

/** The clock of the wall; chance from a counter. */
export function wallSurroundings(): Surroundings {
  let next = 1
  return {
    now: () => Date.now(),
    offsetMinutes: () => 60,
    after(delayMs, callback) {
      const timer = setTimeout(callback, delayMs)
      return () => clearTimeout(timer)
    },
    seed() {
      next += 1
      return next
    },
  }
}

/** A session that somebody watches without a panel. */
export class WatchedSession {
  readonly session: WorkshopSession
  view: SessionView | null = null

  constructor(host: BoardHost, time: Surroundings, onView: (view: SessionView) => void = () => {}) {
    this.session = new WorkshopSession(host, time)
    this.session.subscribe((event) => {
      if (event.type !== 'view') return
      this.view = event.view
      onView(event.view)
    })
  }

  async prepare(recipe: string, groups: number): Promise<void> {
    await this.session.open()
    await this.session.receive({ type: 'choose', recipe })
    await this.session.receive({ type: 'hello' })
    const setup = this.view?.draft?.setup
    if (setup === undefined) throw new Error('The draft did not come.')
    const resized = resizeGroups(setup.groups, groups, setup.seed)
    await this.session.receive({ type: 'draft', setup: { ...setup, groups: resized } })
  }

  /** @throws Error when the board is not whole afterwards. */
  async generate(): Promise<SessionView> {
    await this.session.receive({ type: 'generate' })
    await this.session.receive({ type: 'hello' })
    if (this.view === null) throw new Error('No view came.')
    return this.view
  }
}
