import type { Commander, EventHandler } from './commander.ts'
import type { Page, PageElement, PagePointerEvent } from './page.ts'
import type { DropSource } from './ui.ts'

/** Elements of this class can be dragged to the board (https://developers.miro.com/docs/websdk-reference-ui). */
const draggable = '.miro-draggable'
/** Screen px before a press is a drag. */
const threshold = 4

interface Press {
  readonly target: PageElement
  readonly screenX: number
  readonly screenY: number
  dragging: boolean
}

/** Drags of `miro-draggable` elements; a drop on the board calls the handlers with board x and y. */
export class PageDrops implements DropSource {
  readonly #commander: Commander
  readonly #handlers: EventHandler[] = []
  #press: Press | null = null

  constructor(commander: Commander, page: Page) {
    this.#commander = commander
    page.addEventListener('pointerdown', (event) => this.#start(event), true)
    page.addEventListener('pointermove', (event) => this.#move(event), true)
    page.addEventListener('pointerup', (event) => void this.#end(event), true)
    // The browser's own drag would swallow the pointer.
    page.addEventListener(
      'dragstart',
      (event) => {
        if (event.target?.closest?.(draggable)) event.preventDefault()
      },
      true,
    )
  }

  on(handler: EventHandler): void {
    this.#handlers.push(handler)
  }

  off(handler: EventHandler): void {
    const index = this.#handlers.indexOf(handler)
    if (index >= 0) this.#handlers.splice(index, 1)
  }

  #start(event: PagePointerEvent): void {
    const target = event.target?.closest?.(draggable) ?? null
    const { screenX, screenY } = event
    this.#press =
      target === null || event.button !== 0 ? null : { target, screenX, screenY, dragging: false }
  }

  #move(event: PagePointerEvent): void {
    const press = this.#press
    if (press === null || press.dragging) return
    const distance = Math.hypot(event.screenX - press.screenX, event.screenY - press.screenY)
    press.dragging = distance >= threshold
  }

  async #end(event: PagePointerEvent): Promise<void> {
    const press = this.#press
    this.#press = null
    if (press === null || !press.dragging || this.#handlers.length === 0) return
    const at = { screenX: event.screenX, screenY: event.screenY }
    const place = (await this.#commander.exec('UI_DRAG_DROP', at)) as object | null
    if (place === null) return
    for (const handler of [...this.#handlers]) handler({ ...place, target: press.target })
  }
}
