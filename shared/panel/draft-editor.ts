import { signal } from '@preact/signals'
import type { Command } from '../app/messages.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { PanelLink } from './panel-link.ts'

/** Long enough for a word, short enough for the size line to follow. */
const TYPING_PAUSE_MS = 150

/**
 * The setup being written. Fields answer at once and the session is told after a pause in typing, so
 * that a view that arrives meanwhile never takes a letter back.
 */
export class DraftEditor {
  readonly setup = signal<WorkshopSetup | null>(null)
  readonly #link: Pick<PanelLink, 'send'>
  readonly #orderOf: (setup: WorkshopSetup) => Command
  #waiting: ReturnType<typeof setTimeout> | null = null
  /** The last order, as JSON, as long as no view shows it; '' then. */
  #told = ''

  constructor(link: Pick<PanelLink, 'send'>, orderOf: (setup: WorkshopSetup) => Command) {
    this.#link = link
    this.#orderOf = orderOf
  }

  /** What the session holds: taken when it is another workshop, or when nothing written is on its way. */
  follow(draft: WorkshopSetup | null): void {
    const mine = this.setup.peek()
    if (draft !== null && mine?.doc === draft.doc && mine.recipe === draft.recipe) {
      if (this.#told !== '' && this.#told !== JSON.stringify(this.#orderOf(draft))) return
      this.#told = ''
      if (this.#waiting !== null || JSON.stringify(draft) === JSON.stringify(mine)) return
    }
    this.#stopWaiting()
    this.#told = ''
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
    const order = this.#orderOf(setup)
    this.#told = JSON.stringify(order)
    this.#link.send(order)
  }

  #stopWaiting(): void {
    if (this.#waiting !== null) clearTimeout(this.#waiting)
    this.#waiting = null
  }
}
