import type { UiWindow } from '../../hosts/figjam/run/session.ts'
import { dressHtml } from './figjam-theme.ts'

export interface WindowEvents {
  readonly onMessage: (message: unknown) => void
  /** Something was dragged out of the page; the point is in px of the window around it. */
  readonly onDrop: (drop: Readonly<Record<string, unknown>>, at: { x: number; y: number }) => void
  readonly onLoad: () => void
  readonly onClose: () => void
}

/**
 * A plugin's window as FigJam shows it: a title bar and a page of null origin, without storage or
 * clipboard (https://developers.figma.com/docs/plugins/creating-ui/).
 */
export class FigJamWindow {
  readonly element = document.createElement('section')
  readonly #frame = document.createElement('iframe')
  readonly #title = document.createElement('h2')
  readonly #owner: string
  readonly #events: WindowEvents
  readonly #listen = (event: MessageEvent<unknown>) => this.#receive(event)

  constructor(
    window: UiWindow,
    place: {
      readonly domains: readonly string[] | null
      /** A style sheet with the host's own fonts. */
      readonly fonts: string
      readonly closeLabel: string
      /** Whose window it is, when it is not the visitor's; else ''. */
      readonly owner: string
    },
    events: WindowEvents,
  ) {
    this.#events = events
    this.#owner = place.owner
    const close = document.createElement('button')
    close.type = 'button'
    close.className = 'window-close'
    close.textContent = '×'
    close.setAttribute('aria-label', place.closeLabel)
    close.addEventListener('click', () => events.onClose())
    const bar = document.createElement('header')
    bar.append(this.#title, close)
    this.element.className = 'figjam-window'
    this.element.append(bar, this.#frame)
    this.#frame.setAttribute(
      'sandbox',
      'allow-scripts allow-forms allow-popups allow-modals allow-downloads',
    )
    this.#frame.addEventListener('load', () => events.onLoad())
    addEventListener('message', this.#listen)
    this.update(window)
    const html = dressHtml(window.html, {
      themed: window.themeColors,
      domains: place.domains,
      fonts: place.fonts,
    })
    // As an attribute, megabytes of page would be read again by whatever names the frame.
    const address = URL.createObjectURL(new Blob([html], { type: 'text/html;charset=utf-8' }))
    this.#frame.addEventListener('load', () => URL.revokeObjectURL(address), { once: true })
    this.#frame.src = address
  }

  /** Size, title and visibility, as the plugin changes them. */
  update({ title, width, height, visible }: UiWindow): void {
    this.#title.textContent = this.#owner === '' ? title : `${title} · ${this.#owner}`
    this.#frame.title = title
    this.element.hidden = !visible
    this.element.setAttribute('aria-label', title)
    this.#frame.style.width = `${width}px`
    this.#frame.style.height = `${height}px`
  }

  post(message: unknown, pluginId: string): void {
    this.#frame.contentWindow?.postMessage({ pluginMessage: message, pluginId }, '*')
  }

  remove(): void {
    removeEventListener('message', this.#listen)
    this.element.remove()
  }

  #receive({ source, data }: MessageEvent<unknown>): void {
    if (source !== this.#frame.contentWindow || typeof data !== 'object' || data === null) return
    if ('pluginMessage' in data) this.#events.onMessage(data.pluginMessage)
    if ('pluginDrop' in data && typeof data.pluginDrop === 'object' && data.pluginDrop !== null) {
      const drop = data.pluginDrop as Readonly<Record<string, unknown>>
      const { left, top } = this.#frame.getBoundingClientRect()
      const at = { x: left + Number(drop['clientX']), y: top + Number(drop['clientY']) }
      this.#events.onDrop(drop, at)
    }
  }
}
