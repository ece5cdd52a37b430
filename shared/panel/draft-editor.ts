import { signal } from '@preact/signals'
import type { WorkshopSetup } from '../core/workshop/setup.ts'

/** Long enough for a word, short enough for the size line to follow. */
const TYPING_PAUSE_MS = 150

/**
 * The setup being written. Fields answer at once and the session is told after a pause in typing, so
 * that a view that arrives meanwhile never takes a letter back.
 */
export class DraftEditor {
  readonly setup = signal<WorkshopSetup | null>(null)
  readonly #tell: (setup: WorkshopSetup) => void
  #waiting: ReturnType<typeof setTimeout> | null = null

  constructor(tell: (setup: WorkshopSetup) => void) {
    this.#tell = tell
  }

  /** What the session holds: taken when it is another workshop than the one being written. */
  follow(draft: WorkshopSetup | null): void {
    const mine = this.setup.peek()
    if (draft !== null && mine?.doc === draft.doc && mine.recipe === draft.recipe) return
    this.#stopWaiting()
    this.setup.value = draft
  }

  edit(change: (setup: WorkshopSetup) => WorkshopSetup): void {
    const before = this.setup.peek()
    if (before === null) return
    this.setup.value = change(before)
    this.#stopWaiting()
    this.#waiting = setTimeout(() => this.flush(), TYPING_PAUSE_MS)
  }

  /** Tells the session now what it was not told yet. */
  flush(): void {
    const setup = this.setup.peek()
    if (this.#waiting === null || setup === null) return
    this.#stopWaiting()
    this.#tell(setup)
  }

  #stopWaiting(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting)
    this.#waiting = null
  }
}
