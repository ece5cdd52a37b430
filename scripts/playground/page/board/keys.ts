import type { Desk } from '../desks/desk.ts'
import { tool } from '../tool-state.ts'
import type { BoardView } from './board-view.ts'
import type { Gestures } from './gestures.ts'

/** Board px an arrow key moves what is chosen; with Shift the second. */
const STEP = 8
const BIG_STEP = 40

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Whether the person is writing or choosing in a field of the page. */
function isInField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select, button, a') !== null
}

/** The board's keys, while `isActive` and nothing else has the keyboard. */
export function listenToKeys(
  view: BoardView,
  desk: Desk,
  gestures: Gestures,
  isActive: () => boolean,
): void {
  addEventListener('keyup', (event) => {
    if (event.key === ' ') gestures.isSpaceDown = false
  })
  addEventListener('keydown', (event) => {
    if (!isActive() || isInField(event.target)) return
    if (event.key === ' ') gestures.isSpaceDown = true
    const isCommand = event.ctrlKey || event.metaKey
    const isDone = isCommand
      ? pressCommand(event, view, desk)
      : pressKey(event, view, desk, gestures)
    if (isDone || event.key === ' ') event.preventDefault()
  })
}

function pressCommand(event: KeyboardEvent, view: BoardView, { surface }: Desk): boolean {
  const key = event.key.toLowerCase()
  if (key === 'z' && event.shiftKey) surface.redo()
  else if (key === 'z') surface.undo()
  else if (key === 'y') surface.redo()
  else if (key === 'd') surface.select(surface.duplicate(surface.selection(), 32, 32))
  else if (key === 'g') surface.group(surface.selection())
  else if (key === 'a') surface.select(surface.items().map((item) => item.id))
  else if (key === '=' || key === '+') view.zoomBy(1.25)
  else if (key === '-') view.zoomBy(0.8)
  else if (key === '0') view.zoomBy(1 / view.camera.zoom)
  else return false
  return true
}

function pressKey(
  event: KeyboardEvent,
  view: BoardView,
  { surface }: Desk,
  gestures: Gestures,
): boolean {
  const arrow = ARROWS[event.key]
  const chosen = surface.selection()
  if (arrow !== undefined && chosen.length > 0) {
    const step = event.shiftKey ? BIG_STEP : STEP
    surface.moveBy(chosen, arrow[0] * step, arrow[1] * step)
  } else if (event.key === 'Delete' || event.key === 'Backspace') surface.remove(chosen)
  else if (event.key === 'Escape') {
    tool.value = 'select'
    surface.select([])
  } else if (event.key === 'n') gestures.writeNoteAt(gestures.pointer)
  else if (event.key === 'v') tool.value = 'select'
  else if (event.key === 'h') tool.value = 'hand'
  else if (event.key === 'd') tool.value = 'dot'
  else if (event.key === '1' || event.key === '!') view.fit()
  else return false
  return true
}
