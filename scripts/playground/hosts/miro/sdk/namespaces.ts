import type { Commander, EventHandler } from './commander.ts'
import { SubscriptionBook } from './subscriptions.ts'

/** `miro.board.viewport` */
export function createViewport(commander: Commander): object {
  return {
    get: () => commander.exec('VIEWPORT_GET'),
    set: (options: object) => commander.exec('VIEWPORT_SET', options),
    async zoomTo(items: unknown) {
      const list = (Array.isArray(items) ? items : [items]) as readonly unknown[]
      const ids = list.map((item) => (item as { id?: unknown } | null)?.id)
      await commander.exec('VIEWPORT_ZOOM_TO', { ids })
    },
    getZoom: () => commander.exec('VIEWPORT_GET_ZOOM'),
    setZoom: (zoom: number) => commander.exec('VIEWPORT_SET_ZOOM', { zoom }),
  }
}

/** `miro.board.notifications`; there is no `showWarning`. */
export function createNotifications(commander: Commander): object {
  const show = (type: string, message: string) =>
    commander.exec('SHOW_NOTIFICATION', { type, message })
  return {
    showInfo: (message: string) => show('info', message),
    showError: (message: string) => show('error', message),
    show: (options: { readonly type: string; readonly message: string }) =>
      show(options.type, options.message),
  }
}

/** `miro.board.timer` */
export function createTimer(commander: Commander): object {
  const book = new SubscriptionBook(commander)
  return {
    get: () => commander.exec('TIMER_GET'),
    start: (duration: number) => commander.exec('TIMER_START', { duration }),
    stop: () => commander.exec('TIMER_STOP'),
    pause: () => commander.exec('TIMER_PAUSE'),
    resume: () => commander.exec('TIMER_RESUME'),
    prolong: (duration: number) => commander.exec('TIMER_PROLONG', { duration }),
    isStarted: () => commander.exec('TIMER_IS_STARTED'),
    on: (event: string, handler: EventHandler) =>
      book.add(`timer:${event}`, handler, (payload) => handler(payload)),
    off: (event: string, handler: EventHandler) => book.remove(`timer:${event}`, handler),
  }
}

/** `miro.board.events`: broadcasts to other tabs. */
export function createEvents(commander: Commander): object {
  const book = new SubscriptionBook(commander)
  return {
    async broadcast(event: string, payload?: unknown) {
      await commander.exec('SEND_REALTIME_BROADCAST_EVENT', { event, payload })
    },
    on: (event: string, handler: EventHandler) =>
      book.add(`realtime_event:${event}`, handler, (payload) => handler(payload)),
    off: (event: string, handler: EventHandler) => book.remove(`realtime_event:${event}`, handler),
  }
}

type ValueHandler = (value: unknown, version: string) => void

interface Stored {
  readonly value?: unknown
  readonly version: string
}

function createCollection(commander: Commander, collection: string): object {
  const book = new SubscriptionBook(commander)
  const eventOf = (key: string) => `storage:change:${collection}:${key}`
  return {
    async set(key: string, value: unknown) {
      await commander.exec('STORAGE_SET', { collection, key, value })
    },
    async get(key: string) {
      return ((await commander.exec('STORAGE_GET', { collection, key })) as Stored).value
    },
    async remove(key: string) {
      await commander.exec('STORAGE_REMOVE', { collection, key })
    },
    onValue(key: string, handler: ValueHandler) {
      const hear = (payload: unknown) =>
        handler((payload as Stored).value, (payload as Stored).version)
      return book.add(eventOf(key), handler, hear, { collection, key })
    },
    offValue: (key: string, handler: ValueHandler) => book.remove(eventOf(key), handler),
  }
}

/** `miro.board.storage` */
export function createStorage(commander: Commander): {
  readonly collection: (name: string) => object
} {
  return { collection: (name) => createCollection(commander, name) }
}

/** `experimental.history` */
export function createHistory(commander: Commander): object {
  return {
    undo: () => commander.exec('HISTORY_UNDO'),
    redo: () => commander.exec('HISTORY_REDO'),
    canUndo: () => commander.exec('HISTORY_CAN_UNDO'),
    canRedo: () => commander.exec('HISTORY_CAN_REDO'),
  }
}

/** `experimental.tools` */
export function createTools(commander: Commander): object {
  return {
    setTool: (tool: string) => commander.exec('SET_TOOL', { tool }),
    getTool: () => commander.exec('GET_TOOL'),
  }
}

/** `experimental.action` */
export function createActions(commander: Commander): object {
  return {
    register: (action: object) => commander.exec('CUSTOM_ACTION_REGISTER', { action }),
    deregister: (event: string) => commander.exec('CUSTOM_ACTION_DEREGISTER', { event }),
  }
}
