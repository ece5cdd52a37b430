import { connectPage } from './connect-page.ts'
import type { MiroApp, PageKind } from './connection.ts'
import type { MiroHost } from './host.ts'
import type { MiroGlobal } from './sdk/create-miro.ts'
import { createMiro } from './sdk/create-miro.ts'
import type { MiroTab } from './tab.ts'

// The only global this file borrows; the realm has no page and no Node types.
declare function structuredClone<T>(value: T): T

/** A page of an app in this very process. */
export interface OpenMiroPage {
  readonly miro: MiroGlobal
  /** The page's iframe is gone: nothing it started is heard of again. */
  close(): void
}

/**
 * Starts a page of an app and gives it a `miro`, through a real structured clone and a macrotask
 * each way, as `postMessage` would.
 */
export function openMiroPage(
  host: MiroHost,
  place: { readonly page: PageKind; readonly tab?: MiroTab; readonly app?: MiroApp },
): OpenMiroPage {
  const connection = connectPage(host, place.page, place)
  const listeners = new Set<(message: unknown) => void>()
  connection.onSend((message) => {
    const copy = structuredClone(message)
    host.clock.after(0, () => {
      for (const listener of listeners) listener(copy)
    })
  })
  const miro = createMiro({
    send(message) {
      const copy = structuredClone(message)
      host.clock.after(0, () => connection.deliver(copy))
    },
    onMessage(listener) {
      listeners.add(listener)
    },
  })
  return {
    miro,
    close() {
      connection.close()
      listeners.clear()
    },
  }
}
