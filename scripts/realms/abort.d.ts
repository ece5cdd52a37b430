/**
 * Cancelling as every page and Node have it (https://dom.spec.whatwg.org/#aborting-ongoing-activities),
 * for realms that must compile without the rest of the DOM.
 */
interface AbortSignal {
  readonly aborted: boolean
  readonly reason: unknown
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void
  removeEventListener(type: 'abort', listener: () => void): void
  throwIfAborted(): void
}

interface AbortController {
  readonly signal: AbortSignal
  abort(reason?: unknown): void
}

declare const AbortController: new () => AbortController
