import type { DrawnItem, Person } from '../../hosts/board-surface.ts'
import type { BoardView } from './board-view.ts'
import { toScreen } from './camera.ts'

/** Kinds whose text people can write. */
const WRITABLE: readonly string[] = ['sticky', 'shape', 'text', 'section', 'code', 'card', 'stamp']
/** A text edited at a tiny zoom is shown at a size one can read, screen px. */
const LEAST_SIZE = 11
const LEAST_WIDTH = 120

/** The one text area that lies over the item being written. */
export class TextEditor {
  readonly #area = document.createElement('textarea')
  readonly #view: BoardView
  readonly #person: Person
  #id: string | null = null
  #before = ''

  constructor(view: BoardView, person: Person, label: string) {
    this.#view = view
    this.#person = person
    this.#area.className = 'text-editor'
    this.#area.setAttribute('aria-label', label)
    this.#area.hidden = true
    view.element.append(this.#area)
    this.#area.addEventListener('blur', () => this.commit())
    this.#area.addEventListener('keydown', (event) => {
      event.stopPropagation()
      const isDone = event.key === 'Escape' || (event.key === 'Enter' && event.ctrlKey)
      if (isDone) this.#view.element.focus()
    })
    view.element.addEventListener('drawn', () => this.#place())
  }

  /** Opens on an item; what was being written before is kept. */
  open(id: string): void {
    this.commit()
    const item = this.#find(id)
    if (item === null || item.locked || !WRITABLE.includes(item.kind)) return
    this.#id = id
    this.#before = item.text
    this.#area.value = item.text
    this.#area.hidden = false
    this.#place()
    this.#area.focus({ preventScroll: true })
    this.#area.select()
  }

  /** Writes the text to the item and closes. */
  commit(): void {
    const id = this.#id
    if (id === null) return
    this.#id = null
    this.#area.hidden = true
    if (this.#area.value !== this.#before) {
      this.#view.surface.setText(id, this.#area.value, this.#person)
    }
  }

  #find(id: string): DrawnItem | null {
    return this.#view.surface.items().find((item) => item.id === id) ?? null
  }

  #place(): void {
    if (this.#id === null) return
    const item = this.#find(this.#id)
    if (item === null) {
      this.commit()
      return
    }
    const { zoom } = this.#view.camera
    const { x, y } = toScreen(this.#view.camera, item)
    const isTitle = item.kind === 'section'
    const { style } = this.#area
    style.left = `${x}px`
    style.top = `${isTitle ? y - 30 : y}px`
    style.width = `${Math.max(LEAST_WIDTH, item.width * zoom)}px`
    style.height = `${isTitle ? 28 : Math.max(32, item.height * zoom)}px`
    style.fontSize = `${isTitle ? 13 : Math.max(LEAST_SIZE, item.fontSize * zoom)}px`
    style.fontWeight = item.bold || isTitle ? '700' : '500'
    style.textAlign = isTitle ? 'left' : item.align
    style.padding = item.kind === 'text' || isTitle ? '2px 6px' : `${16 * zoom}px`
    style.background = item.fill === 'none' || isTitle ? '#fff' : item.fill
    style.color = isTitle ? '#1e1e1e' : item.textColour
  }
}
