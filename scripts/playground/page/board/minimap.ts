import type { DrawnItem } from '../../hosts/board-surface.ts'
import { type Box, boxAround, type Spot } from './camera.ts'

/** Free room around the board's items in the little picture, as a share of them. */
const MARGIN = 0.06

/** The whole board in a corner, with what is in sight; a press there moves the view. */
export class Minimap {
  readonly element = document.createElement('canvas')
  readonly #width: number
  readonly #height: number
  readonly #picture = document.createElement('canvas')
  #drawnFor: readonly DrawnItem[] | null = null
  #world: Box = { x: 0, y: 0, width: 1, height: 1 }

  constructor(width: number, height: number) {
    this.#width = width
    this.#height = height
    for (const canvas of [this.element, this.#picture]) {
      canvas.width = width * 2
      canvas.height = height * 2
    }
    this.element.className = 'minimap'
    this.element.style.width = `${width}px`
    this.element.style.height = `${height}px`
    this.element.setAttribute('aria-hidden', 'true')
  }

  render(items: readonly DrawnItem[], seen: Box): void {
    if (items !== this.#drawnFor) this.#drawItems(items)
    const context = this.element.getContext('2d')
    if (context === null) return
    context.clearRect(0, 0, this.element.width, this.element.height)
    context.drawImage(this.#picture, 0, 0)
    const { x, y, width, height } = this.#placeOf(seen)
    context.strokeStyle = '#5b5bd6'
    context.fillStyle = 'rgba(91, 91, 214, 0.10)'
    context.lineWidth = 3
    context.fillRect(x, y, width, height)
    context.strokeRect(x, y, width, height)
  }

  /** The board point below a point of the canvas, px of the screen from its corner. */
  spotAt(at: Spot): Spot {
    const scale = this.#scale() / 2
    const { x, y } = this.#corner()
    return { x: this.#world.x + (at.x - x / 2) / scale, y: this.#world.y + (at.y - y / 2) / scale }
  }

  #drawItems(items: readonly DrawnItem[]): void {
    this.#drawnFor = items
    const around = boxAround(items) ?? { x: -600, y: -400, width: 1200, height: 800 }
    const margin = Math.max(around.width, around.height) * MARGIN
    this.#world = {
      x: around.x - margin,
      y: around.y - margin,
      width: around.width + 2 * margin,
      height: around.height + 2 * margin,
    }
    const context = this.#picture.getContext('2d')
    if (context === null) return
    context.clearRect(0, 0, this.#picture.width, this.#picture.height)
    for (const item of items) this.#drawItem(context, item)
  }

  #drawItem(context: CanvasRenderingContext2D, item: DrawnItem): void {
    const { x, y, width, height } = this.#placeOf(item)
    if (item.kind === 'section') {
      context.fillStyle = '#ffffff'
      context.fillRect(x, y, width, height)
      context.strokeStyle = '#b3b3b3'
      context.lineWidth = 1
      context.strokeRect(x, y, width, height)
    } else if (item.fill !== 'none' && item.fill.toUpperCase() !== '#FFFFFF') {
      context.fillStyle = item.fill
      context.fillRect(x, y, Math.max(1.5, width), Math.max(1.5, height))
    }
  }

  #scale(): number {
    return Math.min((this.#width * 2) / this.#world.width, (this.#height * 2) / this.#world.height)
  }

  /** Where the world's corner is in the canvas, so that it is centred. */
  #corner(): Spot {
    const scale = this.#scale()
    return {
      x: (this.#width * 2 - this.#world.width * scale) / 2,
      y: (this.#height * 2 - this.#world.height * scale) / 2,
    }
  }

  #placeOf(box: Box): Box {
    const scale = this.#scale()
    const corner = this.#corner()
    return {
      x: corner.x + (box.x - this.#world.x) * scale,
      y: corner.y + (box.y - this.#world.y) * scale,
      width: box.width * scale,
      height: box.height * scale,
    }
  }
}
