import { expect, test } from 'vitest'
import { connectPage } from '../../../scripts/playground/hosts/miro/connect-page.ts'
import { createMiro } from '../../../scripts/playground/hosts/miro/sdk/create-miro.ts'
import { PageDrops } from '../../../scripts/playground/hosts/miro/sdk/drag-and-drop.ts'
import type {
  Page,
  PageElement,
  PagePointerEvent,
} from '../../../scripts/playground/hosts/miro/sdk/page.ts'
import { openBoard, settle } from './pages.ts'

type Pointer = (event: PagePointerEvent) => void

/** As much of a window as the drag sensor listens to. */
function openFakePage() {
  const listeners = new Map<string, Pointer>()
  const page: Page = {
    parent: { postMessage: () => {} },
    addEventListener: (type: string, listener: unknown) => {
      listeners.set(type, listener as Pointer)
    },
  }
  const tile: PageElement = {
    closest: (selector) => (selector === '.miro-draggable' ? tile : null),
  }
  const plain: PageElement = { closest: () => null }
  const point = (type: string, target: PageElement, screenX: number, screenY: number) =>
    listeners.get(type)?.({ target, button: 0, screenX, screenY, preventDefault: () => {} })
  return { page, tile, plain, point }
}

test('a dragged tile drops at board coordinates; a click and plain elements do not', async () => {
  const { host } = openBoard()
  host.dropPoint = ({ x, y }) => (x > 100 ? { x: x - 1000, y: y * 2 } : null)
  const { page, tile, plain, point } = openFakePage()
  const connection = connectPage(host, 'panel')
  const { board } = createMiro(
    {
      send: (message) => connection.deliver(message),
      onMessage: (listener) => void connection.onSend(listener),
    },
    (commander) => new PageDrops(commander, page),
  )
  const heard: object[] = []
  const ui = board['ui'] as { on(event: string, handler: (drop: object) => void): Promise<void> }
  await ui.on('drop', (drop) => void heard.push(drop))
  const drag = (target: PageElement, toX: number) => {
    point('pointerdown', target, 10, 10)
    point('pointermove', target, toX, 10)
    point('pointerup', target, toX, 30)
  }
  drag(tile, 11)
  drag(plain, 700)
  drag(tile, 90)
  drag(tile, 700)
  await settle()
  expect(heard).toEqual([{ x: -300, y: 60, target: tile }])
  expect(host.meter().total).toBe(0)
})
