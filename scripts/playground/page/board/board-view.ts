import type { BoardSurface, DrawnItem } from '../../hosts/board-surface.ts'
import type { HostName } from '../desks/desk.ts'
import {
  type Box,
  boxAround,
  type Camera,
  fitCamera,
  isSpotIn,
  type Size,
  type Spot,
  seenBox,
  toBoard,
  zoomCamera,
} from './camera.ts'
import { drawOverlay } from './draw-overlay.ts'
import { ItemLayer } from './item-layer.ts'
import { Minimap } from './minimap.ts'
import { createMeasure } from './wrap-lines.ts'

const SVG = 'http://www.w3.org/2000/svg'
/** Room around the board when it is fitted, screen px; Miro's tools stand at the side. */
const FIT_MARGINS: Readonly<Record<HostName, number>> = { figjam: 56, miro: 96 }

/**
 * Miro's notes are 199 × 228 with their shadow and 199 × 199 without
 * (https://developers.miro.com/docs/websdk-reference-sticky-note).
 */
const PAPER_SHARES: Readonly<Record<HostName, number>> = { figjam: 1, miro: 199 / 228 }

/** What is being dragged, before it is let go. */
export interface Drag {
  readonly ids: ReadonlySet<string>
  /** Board px. */
  readonly dx: number
  readonly dy: number
}

/** A board on the screen: draws what a surface holds, once a frame and only what is in sight. */
export class BoardView {
  readonly element: HTMLElement
  readonly surface: BoardSurface
  readonly minimap = new Minimap(184, 112)
  marquee: Box | null = null
  resized: Box | null = null
  readonly #host: HostName
  readonly #layer: ItemLayer
  readonly #items = document.createElementNS(SVG, 'g')
  readonly #overlay = document.createElementNS(SVG, 'svg')
  readonly #measure = createMeasure()
  readonly #listeners = new Set<() => void>()
  #camera: Camera = { x: -600, y: -400, zoom: 1 }
  #size: Size = { width: 1, height: 1 }
  #drag: Drag | null = null
  #frame = 0

  constructor(
    element: HTMLElement,
    surface: BoardSurface,
    host: HostName,
    nameOf: (item: DrawnItem) => string,
  ) {
    this.element = element
    this.surface = surface
    this.#host = host
    const world = document.createElementNS(SVG, 'svg')
    world.setAttribute('class', 'world')
    world.append(this.#items)
    this.#overlay.setAttribute('class', 'overlay')
    this.#overlay.setAttribute('aria-hidden', 'true')
    element.append(world, this.#overlay, this.minimap.element)
    this.#layer = new ItemLayer(this.#items, {
      measure: this.#measure.measure,
      nameOf,
      paperShare: PAPER_SHARES[host],
    })
    surface.onChange(() => this.schedule())
    new ResizeObserver(() => this.#measureSize()).observe(element)
    this.#measureSize()
    void this.#awaitFonts()
  }

  get camera(): Camera {
    return this.#camera
  }

  get size(): Size {
    return this.#size
  }

  /** Hears of every move of the view. */
  onCamera(listener: () => void): void {
    this.#listeners.add(listener)
  }

  look(camera: Camera): void {
    this.#camera = camera
    this.schedule()
    for (const listener of this.#listeners) listener()
  }

  /** Shows a box of the board, not closer than `mostZoom`. */
  lookAt(box: Box, margin = 0, mostZoom = 4): void {
    this.look(fitCamera(box, this.#size, margin, mostZoom))
  }

  fit(): void {
    const box = boxAround(this.surface.items())
    const { width, height } = this.#size
    if (box === null) this.look({ x: -width / 2, y: -height / 2, zoom: 1 })
    else this.lookAt(box, FIT_MARGINS[this.#host], 1)
  }

  zoomBy(factor: number): void {
    const { width, height } = this.#size
    this.look(zoomCamera(this.#camera, { x: width / 2, y: height / 2 }, factor))
  }

  /** The point of the board under a point of the window. */
  spotAt(event: { readonly clientX: number; readonly clientY: number }): Spot {
    return toBoard(this.#camera, this.pointAt(event))
  }

  /** The point of the board under a point of the window; null beside the board. */
  spotOn({ x, y }: Spot): Spot | null {
    const bounds = this.element.getBoundingClientRect()
    if (!isSpotIn({ x, y }, bounds)) return null
    return this.spotAt({ clientX: x, clientY: y })
  }

  /** The point of the view, screen px from its corner. */
  pointAt(event: { readonly clientX: number; readonly clientY: number }): Spot {
    const { left, top } = this.element.getBoundingClientRect()
    return { x: event.clientX - left, y: event.clientY - top }
  }

  /** Shows what is dragged where it would land; null puts it back. */
  showDrag(drag: Drag | null): void {
    for (const id of this.#drag?.ids ?? []) this.#shift(id, '')
    this.#drag = drag
    this.schedule()
  }

  schedule(): void {
    if (this.#frame === 0) this.#frame = requestAnimationFrame(() => this.#render())
  }

  #render(): void {
    this.#frame = 0
    if (this.element.offsetParent === null) return
    const items = this.surface.items()
    const { x, y, zoom } = this.#camera
    const seen = seenBox(this.#camera, this.#size)
    this.#items.setAttribute('transform', `matrix(${zoom} 0 0 ${zoom} ${-x * zoom} ${-y * zoom})`)
    if (this.#layer.render(items, seen, zoom)) this.schedule()
    const drag = this.#drag
    for (const id of drag?.ids ?? []) this.#shift(id, `${drag?.dx ?? 0}px ${drag?.dy ?? 0}px`)
    const shift = { dx: (drag?.dx ?? 0) * zoom, dy: (drag?.dy ?? 0) * zoom }
    const selection = new Set(this.surface.selection())
    const { marquee, resized } = this
    const overlay = { camera: this.#camera, seen, items, selection, marquee, shift, resized }
    this.#overlay.innerHTML = drawOverlay(overlay, this.#host, this.#measure.measure)
    this.minimap.render(items, seen)
    this.element.dispatchEvent(new CustomEvent('drawn'))
  }

  #shift(id: string, translate: string): void {
    const element = this.#layer.elementOf(id)
    if (element instanceof SVGElement) element.style.translate = translate
  }

  #measureSize(): void {
    const { clientWidth, clientHeight } = this.element
    if (clientWidth === 0) return
    const isFirst = this.#size.width === 1
    this.#size = { width: clientWidth, height: clientHeight }
    if (isFirst) this.fit()
    else this.look(this.#camera)
  }

  /** Text is measured with Inter, so what was drawn before it came is drawn again. */
  async #awaitFonts(): Promise<void> {
    await Promise.allSettled([
      document.fonts.load('500 16px Inter'),
      document.fonts.load('700 16px Inter'),
    ])
    this.#measure.forget()
    this.#layer.forget()
    this.schedule()
  }
}
