import { idsOf, isJsonObject } from '../item.ts'
import { readNumber, readText } from '../payload.ts'
import { boundsOf } from '../placement.ts'
import { refuse, refuseEmulated, sentences } from '../refusal.ts'
import type { SurfaceKind, Viewport } from '../tab.ts'
import type { CommandCall, CommandTable } from './command.ts'
import { open, reading } from './command.ts'

/** https://developers.miro.com/docs/websdk-reference-viewport */
const smallestZoom = 0.01
const biggestZoom = 4
/** The screen of the emulated tab at zoom 1, in px. */
const screen = { width: 1920, height: 1080 }
/** https://developers.miro.com/docs/websdk-reference-ui : a panel is 368 dp wide, a modal 800 × 600. */
const panelWidth = 368
const modalSize = { width: 800, height: 600 }
/** https://developers.miro.com/docs/websdk-reference-notifications ; longer ones are cut. */
const longestNotification = 80

function checkUrl(app: string, url: string): void {
  const hasScheme = /^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('//')
  const isAllowed = /^https:\/\//i.test(url) || /^http:\/\/localhost(?:[:/]|$)/i.test(url)
  if (url === '' || (hasScheme && !isAllowed)) refuse(sentences.badAppUrl(app))
}

function openSurface(kind: SurfaceKind) {
  return ({ connection, payload }: CommandCall): unknown => {
    const { tab, app } = connection
    const url = readText(payload, 'url')
    checkUrl(app.name, url)
    if (tab.uiHidden) refuse(sentences.cannotOpen(kind))
    const side = (name: 'width' | 'height') =>
      payload[name] === undefined ? modalSize[name] : readNumber(payload, name)
    tab.open({
      kind,
      url,
      appId: app.id,
      data: payload['data'],
      width: kind === 'panel' ? panelWidth : side('width'),
      height: kind === 'panel' ? screen.height : side('height'),
      fullscreen: payload['fullscreen'] === true,
    })
    return undefined
  }
}

function closeSurface(kind: SurfaceKind) {
  return ({ host, connection, payload }: CommandCall): unknown => {
    const { tab, app } = connection
    if (tab.surface(kind)?.appId !== app.id) refuse(sentences.notOpen(kind))
    // The answer leaves before the page dies with its surface.
    host.clock.after(0, () => tab.close(kind, payload['result']))
    return undefined
  }
}

function surfaceData(kind: SurfaceKind) {
  return ({ connection }: CommandCall): unknown => connection.tab.surface(kind)?.data
}

function scaleTo(box: Viewport): Viewport {
  const zoom = Math.min(screen.width / box.width, screen.height / box.height)
  const limited = Math.min(biggestZoom, Math.max(smallestZoom, zoom))
  const width = screen.width / limited
  const height = screen.height / limited
  return {
    x: box.x + box.width / 2 - width / 2,
    y: box.y + box.height / 2 - height / 2,
    width,
    height,
  }
}

function setViewport({ connection, payload }: CommandCall): unknown {
  const given = payload['viewport']
  if (!isJsonObject(given)) refuseEmulated('The viewport property is required.')
  const padding = isJsonObject(payload['padding']) ? payload['padding'] : {}
  const pad = (side: string) => (padding[side] === undefined ? 0 : readNumber(padding, side))
  const width = readNumber(given, 'width')
  const height = readNumber(given, 'height')
  if (width <= 0 || height <= 0) refuseEmulated('The viewport must have a size.')
  connection.tab.viewport = scaleTo({
    x: readNumber(given, 'x') - pad('left'),
    y: readNumber(given, 'y') - pad('top'),
    width: width + pad('left') + pad('right'),
    height: height + pad('top') + pad('bottom'),
  })
  return connection.tab.viewport
}

function zoomTo({ host, connection, payload }: CommandCall): unknown {
  const items = idsOf(payload, 'ids').flatMap((id) => host.document.get(id) ?? [])
  if (items.length === 0) refuse(sentences.zoomNothing)
  const boxes = items.map((item) => boundsOf(host.document, item))
  const left = Math.min(...boxes.map((box) => box.left))
  const top = Math.min(...boxes.map((box) => box.top))
  const width = Math.max(1, Math.max(...boxes.map((box) => box.right)) - left)
  const height = Math.max(1, Math.max(...boxes.map((box) => box.bottom)) - top)
  const margin = 0.1
  connection.tab.viewport = scaleTo({
    x: left - width * margin,
    y: top - height * margin,
    width: width * (1 + 2 * margin),
    height: height * (1 + 2 * margin),
  })
  return undefined
}

function setZoom({ connection, payload }: CommandCall): unknown {
  const zoom = readNumber(payload, 'zoom')
  if (zoom < smallestZoom || zoom > biggestZoom) {
    refuseEmulated(`The zoom level must be between ${smallestZoom} and ${biggestZoom}.`)
  }
  const { x, y, width, height } = connection.tab.viewport
  const size = { width: screen.width / zoom, height: screen.height / zoom }
  const at = { x: x + (width - size.width) / 2, y: y + (height - size.height) / 2 }
  connection.tab.viewport = { ...at, ...size }
  return undefined
}

function notify({ connection, payload }: CommandCall): unknown {
  const message = readText(payload, 'message').slice(0, longestNotification)
  const type = payload['type'] === 'error' ? 'error' : 'info'
  connection.tab.notify({ type, message })
  return undefined
}

function drop({ host, payload }: CommandCall): unknown {
  return host.dropPoint({ x: readNumber(payload, 'screenX'), y: readNumber(payload, 'screenY') })
}

function registerEvent({ host, connection, payload }: CommandCall): unknown {
  const event = readText(payload, 'event')
  connection.listen(event)
  // `onValue` hears the present value at once (https://developers.miro.com/docs/websdk-reference-collection).
  const { collection, key } = payload
  if (typeof collection === 'string' && typeof key === 'string') {
    connection.push(event, host.collections.get(connection.app.id, collection, key))
  }
  return undefined
}

/** Panels, modals, viewport, notifications, drag and drop, and asking for events. */
export const screenCommands: CommandTable = {
  UI_OPEN_PANEL: open('openPanel', openSurface('panel')),
  UI_OPEN_MODAL: open('openModal', openSurface('modal')),
  UI_CLOSE_PANEL: open('closePanel', closeSurface('panel')),
  UI_CLOSE_MODAL: open('closeModal', closeSurface('modal')),
  UI_CAN_OPEN_PANEL: open('canOpenPanel', ({ connection }) => !connection.tab.uiHidden),
  UI_CAN_OPEN_MODAL: open('canOpenModal', ({ connection }) => !connection.tab.uiHidden),
  UI_GET_PANEL_DATA: open('getPanelData', surfaceData('panel')),
  UI_GET_MODAL_DATA: open('getModalData', surfaceData('modal')),
  UI_WAIT_FOR_PANEL_CLOSE: open('waitForClose', ({ connection }) =>
    connection.tab.waitForClose('panel'),
  ),
  UI_WAIT_FOR_MODAL_CLOSE: open('waitForClose', ({ connection }) =>
    connection.tab.waitForClose('modal'),
  ),
  UI_REGISTER_EVENT: open('on', registerEvent),
  UI_UNREGISTER_EVENT: open('off', ({ connection, payload }) =>
    connection.unlisten(readText(payload, 'event')),
  ),
  UI_DRAG_DROP: open('drop', drop),
  VIEWPORT_GET: reading('viewport.get', ({ connection }) => connection.tab.viewport),
  VIEWPORT_SET: reading('viewport.set', setViewport),
  VIEWPORT_ZOOM_TO: reading('viewport.zoomTo', zoomTo),
  VIEWPORT_GET_ZOOM: reading(
    'viewport.getZoom',
    ({ connection }) => screen.width / connection.tab.viewport.width,
  ),
  VIEWPORT_SET_ZOOM: reading('viewport.setZoom', setZoom),
  SHOW_NOTIFICATION: open('notifications.show', notify),
}
