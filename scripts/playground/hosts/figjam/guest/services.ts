import { emit } from './events.ts'
import { host, packFor } from './host.ts'
import { buildNamespace } from './namespaces.ts'
import { startAsync } from './promises.ts'
import { openPacked } from './values.ts'

function readGlobal(name: string): Record<string, unknown> {
  return openPacked(host.global(name, '[]')) as Record<string, unknown>
}

/** `figma.viewport`. https://developers.figma.com/docs/plugins/api/figma-viewport/ */
export const viewport = buildNamespace('figma.viewport', {
  get center() {
    return readGlobal('viewport')['center']
  },
  set center(value: unknown) {
    host.global('setViewport', packFor('set_center', ['center', value]))
  },
  get zoom() {
    return readGlobal('viewport')['zoom']
  },
  set zoom(value: unknown) {
    host.global('setViewport', packFor('set_zoom', ['zoom', value]))
  },
  get bounds() {
    return readGlobal('viewport')['bounds']
  },
  scrollAndZoomIntoView(nodes: readonly { readonly id: string }[]) {
    const ids = nodes.map((node) => node.id)
    host.global('scrollAndZoomIntoView', packFor('scrollAndZoomIntoView', [ids]))
  },
})

function setTimer(...args: readonly unknown[]): void {
  host.global('setTimer', packFor('timer', args))
}

/** `figma.timer`. https://developers.figma.com/docs/plugins/api/figma-timer/ */
export const timer = buildNamespace('figma.timer', {
  get remaining() {
    return readGlobal('timer')['remaining']
  },
  get total() {
    return readGlobal('timer')['total']
  },
  get state() {
    return readGlobal('timer')['state']
  },
  start: (seconds: unknown) => setTimer('start', seconds),
  pause: () => setTimer('pause'),
  resume: () => setTimer('resume'),
  stop: () => setTimer('stop'),
})

/** `figma.clientStorage`. https://developers.figma.com/docs/plugins/api/figma-clientStorage/ */
export const clientStorage = buildNamespace('figma.clientStorage', {
  getAsync: (key: unknown) => startAsync('clientStorage.getAsync', [key]),
  setAsync: async (key: unknown, value: unknown) =>
    startAsync('clientStorage.setAsync', [key, packFor('setAsync', value)]),
  deleteAsync: (key: unknown) => startAsync('clientStorage.deleteAsync', [key]),
  keysAsync: () => startAsync('clientStorage.keysAsync', []),
})

interface Notice {
  readonly options: NoticeOptions
}

interface NoticeOptions {
  readonly timeout?: number
  readonly error?: boolean
  readonly onDequeue?: (reason: unknown) => void
  readonly button?: { readonly text: string; readonly action: () => unknown }
}

const notices = new Map<number, Notice>()
let lastNotice = 0

/** `figma.notify`. https://developers.figma.com/docs/plugins/api/properties/figma-notify/ */
export function notify(message: unknown, options: NoticeOptions = {}): object {
  if (typeof message !== 'string') {
    const got = message === null ? 'null' : typeof message
    throw new Error(`in notify: Expected "message" to have type string but got ${got} instead`)
  }
  lastNotice += 1
  const id = lastNotice
  notices.set(id, { options })
  const { timeout, error, button } = options
  const sent = { timeout, error, button: button?.text }
  host.global('notify', packFor('notify', [id, message, sent]))
  return { cancel: () => host.global('cancelNotice', JSON.stringify([id])) }
}

/** The person pressed a toast's button; answering false keeps it open. */
export function pressNotice(id: number): void {
  const button = notices.get(id)?.options.button
  if (button === undefined) return
  const keepsOpen = button.action() === false
  if (!keepsOpen) host.global('cancelNotice', JSON.stringify([id]))
  if (!keepsOpen) dequeueNotice(id, 'action_button_click')
}

export function dequeueNotice(id: number, reason: unknown): void {
  const notice = notices.get(id)
  notices.delete(id)
  notice?.options.onDequeue?.(reason)
}

let closing = false

/** Calls what listens to `close`, once: a handler that closes the plugin itself must not come back here. */
export function tellClose(): void {
  if (closing) return
  closing = true
  emit('close')
}

/** Ends the run; `close` handlers run first, code after this line runs on without an API. A handler that throws does not keep the plugin open. */
export function closePlugin(message?: unknown): void {
  try {
    tellClose()
  } finally {
    host.close(typeof message === 'string' ? message : '')
  }
}
