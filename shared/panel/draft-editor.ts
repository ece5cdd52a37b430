import { signal } from '@preact/signals'
import type { Command } from '../app/messages.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'

/** Long enough for a word, short enough for the size line to follow. */
const TYPING_PAUSE_MS = 150

/**
 * The setup being written. Fields answer at once and the session is told after a pause in typing, so
 * that a view that arrives meanwhile never takes a letter back.
 */
export class DraftEditor {
  readonly setup = signal<WorkshopSetup | null>(null)
  readonly #orderOf: (setup: WorkshopSetup) => Command
  readonly #send: (command: Command) => void
  #waiting: ReturnType<typeof setTimeout> | null = null
  /** Orders that no view shows yet, as JSON. */
  #told: string[] = []

  constructor(orderOf: (setup: WorkshopSetup) => Command, send: (command: Command) => void) {
    this.#orderOf = orderOf
    this.#send = send
  }

  /** What the session holds: taken when it is another workshop, or when nothing written is on its way. */
  follow(draft: WorkshopSetup | null): void {
    const mine = this.setup.peek()
    if (draft !== null && mine?.doc === draft.doc && mine.recipe === draft.recipe) {
      // An order that shows was done after those before it.
      if (this.#told.length > 0) this.#told.splice(0, this.#told.indexOf(this.#print(draft)) + 1)
      if (this.#waiting !== null || this.#told.length > 0) return
    }
    this.#stopWaiting()
    this.#told = []
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
    this.#told.push(this.#print(setup))
    this.#send(this.#orderOf(setup))
  }

  #print(setup: WorkshopSetup): string {
    return JSON.stringify(this.#orderOf(setup))
  }

  #stopWaiting(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting)
    this.#waiting = null
  }
}
