import type { DrawnItem } from '../../hosts/board-surface.ts'
import type { Desk } from '../desks/desk.ts'
import { colourAt, tool } from '../tool-state.ts'
import type { BoardView } from './board-view.ts'
import { doBoxesMeet, panCamera, type Spot, zoomCamera } from './camera.ts'
import { drag, type Gesture, pan, pullMarquee, resize } from './press-gestures.ts'
import type { TextEditor } from './text-editor.ts'

/** A section that covers that share of the view is ground to work on, not a thing to grab. */
const GROUND_SHARE = 0.6

/** Turns the pointer's presses, moves and wheel turns into what people do on a board. */
export class Gestures {
  isSpaceDown = false
  /** Where the pointer is, board px. */
  pointer: Spot = { x: 0, y: 0 }
  readonly #view: BoardView
  readonly #desk: Desk
  readonly #editor: TextEditor
  #gesture: Gesture | null = null

  constructor(view: BoardView, desk: Desk, editor: TextEditor) {
    this.#view = view
    this.#desk = desk
    this.#editor = editor
    const { element } = view
    element.addEventListener('pointerdown', (event) => this.#press(event))
    element.addEventListener('pointermove', (event) => {
      this.pointer = view.spotAt(event)
      this.#gesture?.move(event)
    })
    element.addEventListener('pointerup', (event) => this.#release(event))
    element.addEventListener('pointercancel', (event) => this.#release(event))
    element.addEventListener('dblclick', (event) => this.#writeOn(event))
    element.addEventListener('wheel', (event) => this.#turnWheel(event), { passive: false })
    element.addEventListener('contextmenu', (event) => this.#chooseLocked(event))
  }

  /** A new note at a spot, ready to be written. */
  writeNoteAt(spot: Spot): void {
    const { surface, person, noteColours } = this.#desk
    const colour = noteColours[colourAt.value]?.hex ?? '#FFFFFF'
    const id = surface.writeNote(spot, '', { colour, person })
    surface.select([id])
    this.#editor.open(id)
  }

  #press(event: PointerEvent): void {
    const target = event.target instanceof Element ? event.target : null
    if (target === null || target.closest('textarea, .minimap') !== null) {
      if (target?.closest('.minimap')) this.#pressMinimap(event)
      return
    }
    // The default would take the focus from the text being written only after our own work.
    this.#editor.commit()
    this.#view.element.focus({ preventScroll: true })
    this.#desk.pressCanvas()
    this.#gesture = this.#chooseGesture(event, target)
    if (this.#gesture === null) return
    event.preventDefault()
    this.#view.element.setPointerCapture(event.pointerId)
  }

  #release(event: PointerEvent): void {
    const gesture = this.#gesture
    this.#gesture = null
    gesture?.end(event)
  }

  #chooseGesture(event: PointerEvent, target: Element): Gesture | null {
    const isPan = event.button === 1 || this.isSpaceDown || tool.value === 'hand'
    if (isPan) return pan(this.#view, event)
    if (event.button !== 0) return null
    const spot = this.#view.spotAt(event)
    const item = this.#itemAt(target)
    if (tool.value === 'note') {
      tool.value = 'select'
      this.writeNoteAt(spot)
      return null
    }
    if (tool.value === 'dot') {
      this.#desk.surface.placeDot(spot, { person: this.#desk.person })
      return null
    }
    if (tool.value === 'erase') {
      if (item !== null) this.#desk.surface.remove([item.id])
      return null
    }
    if (target.closest('[data-handle]') !== null) return resize(this.#view, this.#desk, event)
    if (item === null || this.#isGround(item)) return pullMarquee(this.#view, this.#desk, event)
    return drag(this.#view, this.#desk, event, item)
  }

  #itemAt(target: Element): DrawnItem | null {
    const named = target.closest('[data-id], [data-title-of]')
    const id = named?.getAttribute('data-id') ?? named?.getAttribute('data-title-of') ?? null
    return id === null ? null : this.#find(id)
  }

  #find(id: string): DrawnItem | null {
    return this.#desk.surface.items().find((item) => item.id === id) ?? null
  }

  #isGround(item: DrawnItem): boolean {
    if (this.#desk.isHeld(item.id)) return true
    if (item.kind !== 'section' || this.#desk.surface.selection().includes(item.id)) return false
    const { zoom } = this.#view.camera
    const { width, height } = this.#view.size
    return item.width * zoom * item.height * zoom > GROUND_SHARE * width * height
  }

  #writeOn(event: MouseEvent): void {
    // The press captured the pointer, so the event names the board and not what lies under it.
    const target = document.elementFromPoint(event.clientX, event.clientY)
    const item = target === null ? null : this.#itemAt(target)
    if (item !== null && tool.value === 'select') this.#editor.open(item.id)
  }

  /** Locked items let the pointer through; the other button chooses them, to unlock. */
  #chooseLocked(event: MouseEvent): void {
    event.preventDefault()
    const spot = this.#view.spotAt(event)
    const at = { ...spot, width: 0, height: 0 }
    const item = this.#desk.surface.items().findLast((one) => doBoxesMeet(one, at))
    this.#desk.surface.select(item === undefined ? [] : [item.id])
  }

  #turnWheel(event: WheelEvent): void {
    event.preventDefault()
    const { camera } = this.#view
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 24 : 1
    if (event.ctrlKey || event.metaKey) {
      const factor = Math.exp((-event.deltaY * unit) / 300)
      this.#view.look(zoomCamera(camera, this.#view.pointAt(event), factor))
    } else {
      const [dx, dy] = event.shiftKey ? [event.deltaY, event.deltaX] : [event.deltaX, event.deltaY]
      this.#view.look(panCamera(camera, -dx * unit, -dy * unit))
    }
  }

  #pressMinimap(event: PointerEvent): void {
    const { minimap, size } = this.#view
    const move = (now: PointerEvent) => {
      const { left, top } = minimap.element.getBoundingClientRect()
      const { x, y } = minimap.spotAt({ x: now.clientX - left, y: now.clientY - top })
      const { zoom } = this.#view.camera
      const corner = { x: x - size.width / 2 / zoom, y: y - size.height / 2 / zoom }
      this.#view.look({ ...corner, zoom })
    }
    move(event)
    this.#gesture = { move, end: () => undefined }
    this.#view.element.setPointerCapture(event.pointerId)
  }
}
