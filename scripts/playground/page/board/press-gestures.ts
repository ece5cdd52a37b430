import type { DrawnItem } from '../../hosts/board-surface.ts'
import type { Desk } from '../desks/desk.ts'
import type { BoardView } from './board-view.ts'
import { type Box, doBoxesMeet, panCamera, type Spot } from './camera.ts'
import { listCarried } from './carried-items.ts'

/** A press under way. */
export interface Gesture {
  readonly move: (event: PointerEvent) => void
  readonly end: (event: PointerEvent) => void
}

/** Screen px before a press is a drag. */
const THRESHOLD = 4
/** Smallest side an item is pulled to, board px. */
const LEAST_SIDE = 8

/** Moves the view with the pointer. */
export function pan(view: BoardView, event: PointerEvent): Gesture {
  let from = { x: event.clientX, y: event.clientY }
  view.element.classList.add('panning')
  return {
    move: ({ clientX, clientY }) => {
      view.look(panCamera(view.camera, clientX - from.x, clientY - from.y))
      from = { x: clientX, y: clientY }
    },
    end: () => view.element.classList.remove('panning'),
  }
}

/** Chooses an item and moves what is chosen; one undo step when let go. */
export function drag(
  view: BoardView,
  { surface }: Desk,
  event: PointerEvent,
  item: DrawnItem,
): Gesture {
  const before = surface.selection()
  const isChosen = before.includes(item.id)
  if (event.shiftKey) {
    surface.select(isChosen ? before.filter((id) => id !== item.id) : [...before, item.id])
  } else if (!isChosen) surface.select([item.id])
  const from = view.spotAt(event)
  const ids = surface.selection()
  const carried = listCarried(surface.items(), ids)
  let isDrag = false
  const shiftOf = (now: PointerEvent) => {
    const spot = view.spotAt(now)
    return { dx: spot.x - from.x, dy: spot.y - from.y }
  }
  return {
    move: (now) => {
      isDrag ||= hasMoved(event, now)
      if (isDrag) view.showDrag({ ids: carried, ...shiftOf(now) })
    },
    end: (now) => {
      view.showDrag(null)
      const { dx, dy } = shiftOf(now)
      if (isDrag) surface.moveBy(ids, dx, dy)
      else if (isChosen && !event.shiftKey) surface.select([item.id])
    },
  }
}

/** Pulls the lower right corner of the one chosen item; null when there is none. */
export function resize(view: BoardView, { surface }: Desk, event: PointerEvent): Gesture | null {
  const [id] = surface.selection()
  const item = surface.items().find((one) => one.id === id)
  if (item === undefined) return null
  const from = view.spotAt(event)
  const boxFor = (now: PointerEvent): Box => {
    const spot = view.spotAt(now)
    const width = Math.max(LEAST_SIDE, item.width + spot.x - from.x)
    const height = Math.max(LEAST_SIDE, item.height + spot.y - from.y)
    return { x: item.x, y: item.y, width, height }
  }
  return {
    move: (now) => {
      view.resized = boxFor(now)
      view.schedule()
    },
    end: (now) => {
      view.resized = null
      if (hasMoved(event, now)) surface.resize(item.id, boxFor(now))
      view.schedule()
    },
  }
}

/** Pulls a frame open over the ground and chooses what it takes; a mere press chooses nothing. */
export function pullMarquee(view: BoardView, desk: Desk, event: PointerEvent): Gesture {
  const { surface } = desk
  const kept = event.shiftKey ? surface.selection() : []
  const from = view.spotAt(event)
  return {
    move: (now) => {
      view.marquee = boxBetween(from, view.spotAt(now))
      view.schedule()
    },
    end: (now) => {
      view.marquee = null
      const box = boxBetween(from, view.spotAt(now))
      const found = hasMoved(event, now) ? listIn(desk, box) : []
      surface.select([...new Set([...kept, ...found])])
      view.schedule()
    },
  }
}

/** What a marquee takes: all it touches but what is locked; sections only when it holds them whole. */
function listIn(desk: Desk, box: Box): readonly string[] {
  const found = desk.surface.items().filter((item) => {
    if (desk.isHeld(item.id)) return false
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

function hasMoved(from: PointerEvent, to: PointerEvent): boolean {
  return Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) >= THRESHOLD
}

function boxBetween(one: Spot, other: Spot): Box {
  const x = Math.min(one.x, other.x)
  const y = Math.min(one.y, other.y)
  return { x, y, width: Math.abs(one.x - other.x), height: Math.abs(one.y - other.y) }
}
