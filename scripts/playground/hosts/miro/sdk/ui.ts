import type { Commander, EventHandler } from './commander.ts'
import type { HandleFactory } from './handles.ts'
import { SubscriptionBook } from './subscriptions.ts'

/** Where `drop` comes from: the page's own drag sensor, told apart as it needs a document. */
export interface DropSource {
  on(handler: EventHandler): void
  off(handler: EventHandler): void
}

type OpenOptions = { readonly url: string; readonly data?: unknown }

interface Carrier {
  readonly items?: readonly unknown[]
  readonly appCard?: unknown
}

/** Events arrive as data; the app hears handles. */
function toAppEvent(payload: unknown, handles: HandleFactory): unknown {
  if (typeof payload !== 'object' || payload === null) return payload
  const { items, appCard } = payload as Carrier
  if (items !== undefined) return { ...payload, items: handles.wrapAll(items) }
  return appCard === undefined ? payload : { ...payload, appCard: handles.wrap(appCard) }
}

/** `miro.board.ui` */
export function createUi(commander: Commander, handles: HandleFactory, drops: DropSource): object {
  const book = new SubscriptionBook(commander)
  const opener = (kind: 'PANEL' | 'MODAL') => async (options: OpenOptions) => {
    await commander.exec(`UI_OPEN_${kind}`, options)
    const closed = commander.exec(`UI_WAIT_FOR_${kind}_CLOSE`)
    return { waitForClose: () => closed }
  }
  const closer = (kind: 'PANEL' | 'MODAL') => async (result?: unknown) => {
    await commander.exec(`UI_CLOSE_${kind}`, { result })
  }
  return {
    openPanel: opener('PANEL'),
    openModal: opener('MODAL'),
    closePanel: closer('PANEL'),
    closeModal: closer('MODAL'),
    canOpenPanel: () => commander.exec('UI_CAN_OPEN_PANEL'),
    canOpenModal: () => commander.exec('UI_CAN_OPEN_MODAL'),
    getPanelData: () => commander.exec('UI_GET_PANEL_DATA'),
    getModalData: () => commander.exec('UI_GET_MODAL_DATA'),
    async on(event: string, handler: EventHandler) {
      if (event === 'drop') drops.on(handler)
      else await book.add(event, handler, (payload) => handler(toAppEvent(payload, handles)))
    },
    async off(event: string, handler: EventHandler) {
      if (event === 'drop') drops.off(handler)
      else await book.remove(event, handler)
    },
  }
}
