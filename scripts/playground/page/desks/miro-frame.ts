import { connectPage } from '../../hosts/miro/connect-page.ts'
import type { PageKind } from '../../hosts/miro/connection.ts'
import type { MiroHost } from '../../hosts/miro/host.ts'
import type { MiroTab } from '../../hosts/miro/tab.ts'

export interface MiroFrame {
  readonly element: HTMLIFrameElement
  /** The page is gone: nothing it started is heard of again. */
  close(): void
}

/** Names of the commands in a message of the SDK, and the event each asks for. */
function listRequests(
  message: unknown,
): readonly { readonly name: unknown; readonly event: unknown }[] {
  const payload = (message as { readonly payload?: unknown } | null)?.payload
  if (!Array.isArray(payload)) return []
  return (payload as readonly unknown[]).map((part) => {
    const command = part as { readonly name?: unknown; readonly payload?: unknown }
    const details = command.payload as { readonly event?: unknown } | undefined
    return { name: command.name, event: details?.event }
  })
}

/**
 * A page of an app in an iframe of its own origin, at the other end of the emulator's wire. The
 * iframe is not allowed to write to the clipboard, as at Miro.
 */
export function openMiroFrame(
  host: MiroHost,
  place: { readonly page: PageKind; readonly tab: MiroTab; readonly url: string },
  hear: {
    /** After each answer of the host. */
    readonly onAnswer: () => void
    /** The page wants to hear an event. */
    readonly onListen: (event: unknown) => void
  },
): MiroFrame {
  const element = document.createElement('iframe')
  const connection = connectPage(host, place.page, { tab: place.tab })
  connection.onSend((message) => {
    element.contentWindow?.postMessage(message, '*')
    hear.onAnswer()
  })
  const listen = ({ source, data }: MessageEvent<unknown>) => {
    if (source === null || source !== element.contentWindow) return
    connection.deliver(data)
    for (const { name, event } of listRequests(data)) {
      if (name === 'UI_REGISTER_EVENT') hear.onListen(event)
    }
  }
  addEventListener('message', listen)
  element.setAttribute(
    'sandbox',
    'allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads',
  )
  element.src = place.url
  return {
    element,
    close() {
      removeEventListener('message', listen)
      connection.close()
      element.remove()
    },
  }
}
