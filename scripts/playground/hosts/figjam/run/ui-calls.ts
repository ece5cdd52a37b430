import { isObject, numberOr } from '../document/json.ts'
import type { Packed } from '../properties/packed.ts'
import { packJson } from '../properties/packed.ts'
import { refuseNoUi, refuseUnverified } from '../refusals.ts'
import { unpack } from '../wire.ts'
import type { Session, UiWindow } from './session.ts'

/** Smallest and first sizes, px. https://developers.figma.com/docs/plugins/api/properties/figma-showui/ */
const LEAST_WIDTH = 70
const FIRST_WIDTH = 300
const FIRST_HEIGHT = 200

/** `figma.showUI` and `figma.ui.*`. */
export function callUi(session: Session, args: readonly unknown[]): Packed {
  const [name, first, second] = args
  if (name === 'show UI') return showUi(session, String(first), isObject(second) ? second : {})
  if (name === 'postMessage') return postToUi(session, String(first))
  const { ui } = session
  if (ui === null) throw refuseUnverified(String(name), 'No UI to act on')
  if (name === 'getPosition') {
    const at = ui.position ?? { x: 0, y: 0 }
    return packJson({ windowSpace: { ...at }, canvasSpace: { ...at } })
  }
  changeUi(session, ui, String(name), first, second)
  return undefined
}

/** A second call closes the first window; messages wait for the page to load. */
function showUi(
  session: Session,
  html: string,
  options: { readonly [key: string]: unknown },
): Packed {
  const position = isObject(options['position']) ? options['position'] : null
  session.ui = {
    html,
    visible: options['visible'] !== false,
    title: typeof options['title'] === 'string' ? options['title'] : session.run.manifest.name,
    width: Math.max(LEAST_WIDTH, numberOr(options['width'], FIRST_WIDTH)),
    height: Math.max(0, numberOr(options['height'], FIRST_HEIGHT)),
    position:
      position === null ? null : { x: numberOr(position['x'], 0), y: numberOr(position['y'], 0) },
    themeColors: options['themeColors'] === true,
  }
  session.uiQueue.length = 0
  session.uiLoaded = session.listeners.onShowUi === undefined
  session.listeners.onShowUi?.(session.ui)
  return undefined
}

function postToUi(session: Session, packed: string): Packed {
  if (session.ui === null) throw refuseNoUi()
  const message = unpack(packed, session.freight)
  if (session.uiLoaded) session.listeners.onUiMessage?.(message)
  else session.uiQueue.push(message)
  return undefined
}

/** Delivers what was sent before the page had loaded. */
export function finishUiLoad(session: Session): void {
  if (session.ui === null || session.uiLoaded) return
  session.uiLoaded = true
  for (const message of session.uiQueue.splice(0)) session.listeners.onUiMessage?.(message)
}

function changeUi(
  session: Session,
  ui: UiWindow,
  name: string,
  first: unknown,
  second: unknown,
): void {
  const changes: Readonly<Record<string, Partial<UiWindow>>> = {
    show: { visible: true },
    hide: { visible: false },
    resize: {
      width: Math.max(LEAST_WIDTH, numberOr(first, ui.width)),
      height: Math.max(0, numberOr(second, ui.height)),
    },
    reposition: { position: { x: numberOr(first, 0), y: numberOr(second, 0) } },
  }
  session.ui = name === 'close' ? null : { ...ui, ...changes[name] }
  session.listeners.onUiChange?.(session.ui)
}
