import { change, emit } from './events.ts'
import { host, packFor, setup, unpackText } from './host.ts'
import { buildNamespace } from './namespaces.ts'
import { openPacked } from './values.ts'
import { watchPromise } from './watch-promise.ts'

type MessageHandler = (message: unknown, extra: { readonly origin: string }) => unknown

let onmessage: MessageHandler | undefined

function callUi(name: string, ...args: readonly unknown[]): unknown {
  return openPacked(host.global('ui', packFor(name, [name, ...args])))
}

/** Origin of a plugin's own page. https://developers.figma.com/docs/plugins/creating-ui/ */
const ORIGIN = { origin: 'null' }

/** A message from the UI page. */
export function receiveMessage(text: string): void {
  const message = unpackText(text)
  let failure: { readonly error: unknown } | null = null
  try {
    watchPromise(onmessage?.(message, ORIGIN))
  } catch (error) {
    failure = { error }
  }
  emit('ui message', message, ORIGIN)
  if (failure !== null) throw failure.error
}

export function showUi(html: unknown, options: unknown): void {
  if (typeof html !== 'string') {
    throw new Error(`in showUI: Expected "html" to have type string but got ${typeof html} instead`)
  }
  callUi('show UI', html, options ?? {})
}

/** `figma.ui`. https://developers.figma.com/docs/plugins/api/figma-ui/ */
export const ui = buildNamespace('figma.ui', {
  get onmessage() {
    return onmessage
  },
  set onmessage(handler: MessageHandler | undefined) {
    onmessage = typeof handler === 'function' ? handler : undefined
  },
  postMessage(message: unknown) {
    host.global('ui', packFor('postMessage', ['postMessage', packFor('postMessage', message)]))
  },
  on(_: string, handler: MessageHandler) {
    change('on', 'ui message', handler as never)
  },
  once(_: string, handler: MessageHandler) {
    change('once', 'ui message', handler as never)
  },
  off(_: string, handler: MessageHandler) {
    change('off', 'ui message', handler as never)
  },
  show: () => callUi('show'),
  hide: () => callUi('hide'),
  close: () => callUi('close'),
  resize: (width: unknown, height: unknown) => callUi('resize', width, height),
  reposition: (x: unknown, y: unknown) => callUi('reposition', x, y),
  getPosition: () => callUi('getPosition'),
})

/** What `__html__` and `__uiFiles__` hold. */
export const uiSources = { html: setup.html, files: setup.uiFiles }
