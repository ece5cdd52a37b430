/**
 * The little of a browser page the SDK needs, declared here because this realm has no page: one
 * window to talk to and the pointer events of drag and drop.
 */
export interface PageElement {
  closest(selector: string): PageElement | null
}

export interface PagePointerEvent {
  readonly target: PageElement | null
  readonly button: number
  readonly screenX: number
  readonly screenY: number
  preventDefault(): void
}

interface PageMessageEvent {
  readonly source: unknown
  readonly data: unknown
}

export interface Page {
  readonly parent: { postMessage(message: unknown, origin: string): void }
  miro?: unknown
  addEventListener(type: 'message', listener: (event: PageMessageEvent) => void): void
  addEventListener(
    type: 'pointerdown' | 'pointermove' | 'pointerup' | 'dragstart',
    listener: (event: PagePointerEvent) => void,
    capture: boolean,
  ): void
}
