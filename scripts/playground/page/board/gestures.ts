import type { DrawnItem } from '../../hosts/board-surface.ts'
import type { Desk } from '../desks/desk.ts'
import { colourAt, tool } from '../tool-state.ts'
import type { BoardView } from './board-view.ts'
import { type Box, doBoxesMeet, panCamera, type Spot, zoomCamera } from './camera.ts'
import { listCarried } from './carried-items.ts'
import type { TextEditor } from './text-editor.ts'

/** Screen px before a press is a drag. */
const THRESHOLD = 4
/** A section that covers that share of the view is ground to work on, not a thing to grab. */
const GROUND_SHARE = 0.6

/** A press under way. */
interface Gesture {
  readonly move: (event: PointerEvent) => void
  readonly end: (event: PointerEvent) => void
}

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
    if (isPan) return this.#pan(event)
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
    if (target.closest('[data-handle]') !== null) return this.#resize(event)
    if (item === null || this.#isGround(item)) return this.#pullMarquee(event)
    return this.#drag(event, item)
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

  #pan(event: PointerEvent): Gesture {
    let from = { x: event.clientX, y: event.clientY }
    this.#view.element.classList.add('panning')
    return {
      move: ({ clientX, clientY }) => {
        this.#view.look(panCamera(this.#view.camera, clientX - from.x, clientY - from.y))
        from = { x: clientX, y: clientY }
      },
      end: () => this.#view.element.classList.remove('panning'),
    }
  }

  #drag(event: PointerEvent, item: DrawnItem): Gesture {
    const { surface } = this.#desk
    const before = surface.selection()
    const isChosen = before.includes(item.id)
    if (event.shiftKey) {
      surface.select(isChosen ? before.filter((id) => id !== item.id) : [...before, item.id])
    } else if (!isChosen) surface.select([item.id])
    const from = this.#view.spotAt(event)
    const ids = surface.selection()
    const carried = listCarried(surface.items(), ids)
    let isDrag = false
    const shiftOf = (now: PointerEvent) => {
      const spot = this.#view.spotAt(now)
      return { dx: spot.x - from.x, dy: spot.y - from.y }
    }
    return {
      move: (now) => {
        isDrag ||= hasMoved(event, now)
        if (isDrag) this.#view.showDrag({ ids: carried, ...shiftOf(now) })
      },
      end: (now) => {
        this.#view.showDrag(null)
        const { dx, dy } = shiftOf(now)
        if (isDrag) surface.moveBy(ids, dx, dy)
        else if (isChosen && !event.shiftKey) surface.select([item.id])
      },
    }
  }

  #resize(event: PointerEvent): Gesture | null {
    const { surface } = this.#desk
    const [id] = surface.selection()
    const item = id === undefined ? null : this.#find(id)
    if (item === null) return null
    const from = this.#view.spotAt(event)
    const boxFor = (now: PointerEvent): Box => {
      const spot = this.#view.spotAt(now)
      const width = Math.max(8, item.width + spot.x - from.x)
      const height = Math.max(8, item.height + spot.y - from.y)
      return { x: item.x, y: item.y, width, height }
    }
    return {
      move: (now) => {
        this.#view.resized = boxFor(now)
        this.#view.schedule()
      },
      end: (now) => {
        this.#view.resized = null
        if (hasMoved(event, now)) surface.resize(item.id, boxFor(now))
        this.#view.schedule()
      },
    }
  }

  #pullMarquee(event: PointerEvent): Gesture {
    const { surface } = this.#desk
    const kept = event.shiftKey ? surface.selection() : []
    const from = this.#view.spotAt(event)
    return {
      move: (now) => {
        this.#view.marquee = boxBetween(from, this.#view.spotAt(now))
        this.#view.schedule()
      },
      end: (now) => {
        this.#view.marquee = null
        const box = boxBetween(from, this.#view.spotAt(now))
        const found = hasMoved(event, now) ? this.#listIn(box) : []
        surface.select([...new Set([...kept, ...found])])
        this.#view.schedule()
      },
    }
  }

  /** What a marquee takes: all it touches but what is locked; sections only when it holds them whole. */
  #listIn(box: Box): readonly string[] {
    const found = this.#desk.surface.items().filter((item) => {
      if (this.#desk.isHeld(item.id)) return false
      if (item.kind !== 'section') return doBoxesMeet(item, box)
      return (
        item.x >= box.x &&
        item.y >= box.y &&
        item.x + item.width <= box.x + box.width &&
        item.y + item.height <= box.y + box.height
      )
    })
    return found.map((item) => item.id)
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

function hasMoved(from: PointerEvent, to: PointerEvent): boolean {
  return Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) >= THRESHOLD
}

function boxBetween(one: Spot, other: Spot): Box {
  const x = Math.min(one.x, other.x)
  const y = Math.min(one.y, other.y)
  return { x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) }
}
