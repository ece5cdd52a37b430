import type { DrawnItem } from '../../hosts/board-surface.ts'
import { type Box, doBoxesMeet } from './camera.ts'
import { type Detail, type DrawingTools, drawItem } from './draw-item.ts'

/** Below that many screen px, text is not drawn: nobody can read it and it costs the most. */
const READABLE = 3
/** Nor on notes smaller than that, of which very many are in sight at once. */
const READABLE_NOTE = 36
/** Shadows of notes smaller than that many screen px cannot be seen. */
const SHADOWED = 60
/** Time a frame may spend on more or less detail of what is drawn already, ms. */
const DETAIL_BUDGET_MS = 8

interface Shown {
  readonly element: Element
  readonly markup: string
  item: DrawnItem
  detail: Detail
}

const SVG = 'http://www.w3.org/2000/svg'

/**
 * The items of a board as SVG elements, only those in sight. Elements stay from frame to frame;
 * what left the sight or changed is replaced.
 */
export class ItemLayer {
  readonly #group: SVGGElement
  readonly #tools: DrawingTools
  readonly #shown = new Map<string, Shown>()
  #isBehind = false
  #detailUntil = 0
  readonly #workshop = document.createElementNS(SVG, 'g')

  constructor(group: SVGGElement, tools: DrawingTools) {
    this.#group = group
    this.#tools = tools
  }

  /**
   * Draws what of `items` (back to front) lies in `box` at that zoom. True when detail is left for
   * the next frame.
   */
  render(items: readonly DrawnItem[], box: Box, zoom: number): boolean {
    this.#isBehind = false
    this.#detailUntil = performance.now() + DETAIL_BUDGET_MS
    const seen = new Set<string>()
    let next = this.#group.firstElementChild
    for (const item of items) {
      if (!doBoxesMeet(item, box)) continue
      seen.add(item.id)
      const before = this.#shown.get(item.id)?.element
      const { element } = this.#show(item, zoom)
      if (next !== null && before === next) next = element
      if (element === next) next = next.nextElementSibling
      else this.#group.insertBefore(element, next)
    }
    for (const [id, { element }] of this.#shown) {
      if (seen.has(id)) continue
      element.remove()
      this.#shown.delete(id)
    }
    return this.#isBehind
  }

  /** Everything is drawn anew at the next render, as after a font has come. */
  forget(): void {
    for (const { element } of this.#shown.values()) element.remove()
    this.#shown.clear()
  }

  elementOf(id: string): Element | undefined {
    return this.#shown.get(id)?.element
  }

  #show(item: DrawnItem, zoom: number): Shown {
    const detail: Detail = {
      text: isReadable(item, zoom),
      shadow: item.width * zoom >= SHADOWED,
    }
    const before = this.#shown.get(item.id)
    if (before?.item === item) {
      if (before.detail.text === detail.text && before.detail.shadow === detail.shadow)
        return before
      if (performance.now() > this.#detailUntil) {
        this.#isBehind = true
        return before
      }
    }
    const markup = drawItem(item, detail, this.#tools)
    if (before?.markup === markup) {
      before.item = item
      before.detail = detail
      return before
    }
    this.#workshop.innerHTML = markup
    const element = this.#workshop.firstElementChild ?? document.createElementNS(SVG, 'g')
    element.classList.toggle('locked', item.locked)
    before?.element.replaceWith(element)
    const shown = { element, markup, item, detail }
    this.#shown.set(item.id, shown)
    return shown
  }
}

function isReadable({ kind, fontSize, width }: DrawnItem, zoom: number): boolean {
  if (kind === 'sticky' && width * zoom < READABLE_NOTE) return false
  return fontSize * zoom >= READABLE
}
