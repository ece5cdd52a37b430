import type { MiroHost } from '../../hosts/miro/host.ts'
import type { AppSurface, MiroTab, SurfaceKind } from '../../hosts/miro/tab.ts'
import type { Box } from '../board/camera.ts'
import type { PageWording } from '../wording.ts'
import type { DeskEvents } from './desk.ts'
import { type MiroFrame, openMiroFrame } from './miro-frame.ts'

interface OpenSurface {
  readonly frame: MiroFrame
  readonly element: HTMLElement
}

/** One person who has the board open: the app's headless page, its panel and its modal. */
export class MiroSeat {
  readonly #host: MiroHost
  readonly #tab: MiroTab
  readonly #column: HTMLElement
  readonly #words: PageWording
  readonly #events: DeskEvents
  readonly #open = new Map<SurfaceKind, OpenSurface>()
  #headless: MiroFrame | null = null
  #knownView: Box
  #isFirst = true

  constructor(
    host: MiroHost,
    tab: MiroTab,
    place: { readonly column: HTMLElement; readonly words: PageWording },
    events: DeskEvents,
  ) {
    this.#host = host
    this.#tab = tab
    this.#column = place.column
    this.#words = place.words
    this.#events = events
    this.#knownView = tab.viewport
    tab.onSurface((kind, surface) => this.#show(kind, surface))
    tab.onNotification(({ type, message }) => this.#toast(message, type === 'error'))
  }

  /** Loads the app as Miro does when the board opens, ending what ran before. */
  start(): void {
    this.kill()
    this.#headless = this.#openFrame('headless', this.#host.app.url)
    this.#headless.element.className = 'headless'
    this.#headless.element.title = `${this.#host.app.name} (headless)`
    this.#headless.element.setAttribute('aria-hidden', 'true')
    this.#headless.element.tabIndex = -1
    this.#column.append(this.#headless.element)
  }

  /** All pages are gone at once. */
  kill(): void {
    for (const kind of ['panel', 'modal'] as const) this.#tab.close(kind, undefined)
    this.#headless?.close()
    this.#headless = null
  }

  get isOpen(): boolean {
    return this.#open.has('panel')
  }

  /** What the person sees; not told back as a wish of the app. */
  tellView(box: Box): void {
    this.#knownView = box
    this.#tab.viewport = box
  }

  #openFrame(page: 'headless' | SurfaceKind, url: string): MiroFrame {
    return openMiroFrame(
      this.#host,
      { page, tab: this.#tab, url },
      { onAnswer: () => this.#followView(), onListen: (event) => this.#greet(event) },
    )
  }

  /** Commands set the tab's viewport; it has no event for that. */
  #followView(): void {
    const { viewport } = this.#tab
    if (viewport === this.#knownView) return
    this.#knownView = viewport
    this.#events.onLook(viewport)
  }

  /** The first time the app can answer its icon, the icon is clicked for the visitor. */
  #greet(event: unknown): void {
    if (event !== 'icon:click' || !this.#isFirst) return
    this.#isFirst = false
    setTimeout(() => this.#host.clickIcon(this.#tab), 50)
  }

  #show(kind: SurfaceKind, surface: AppSurface | null): void {
    const before = this.#open.get(kind)
    before?.frame.close()
    before?.element.remove()
    this.#open.delete(kind)
    if (surface !== null) {
      const url = new URL(surface.url, this.#host.app.url).href
      const frame = this.#openFrame(kind, url)
      frame.element.title = this.#host.app.name
      const element = kind === 'panel' ? this.#buildPanel() : this.#buildModal(surface)
      element.append(frame.element)
      this.#open.set(kind, { frame, element })
      this.#column.append(element)
    }
    this.#events.onPanel()
  }

  #buildPanel(): HTMLElement {
    const tab = this.#tab
    const pin = buildButton(this.#words.pinPanel, '⚲', 'pin')
    pin.setAttribute('aria-pressed', String(tab.panelPinned))
    pin.addEventListener('click', () => {
      tab.panelPinned = !tab.panelPinned
      pin.setAttribute('aria-pressed', String(tab.panelPinned))
    })
    return this.#buildSurface('panel', [pin])
  }

  #buildModal({ width, height, fullscreen }: AppSurface): HTMLElement {
    const element = this.#buildSurface('modal', [])
    if (fullscreen) element.classList.add('fullscreen')
    element.style.width = `${width}px`
    element.style.height = `${height}px`
    return element
  }

  #buildSurface(kind: SurfaceKind, buttons: readonly HTMLElement[]): HTMLElement {
    const title = document.createElement('h2')
    const { user } = this.#tab
    const isVisitor = this.#tab === this.#host.mainTab
    title.textContent = isVisitor ? this.#host.app.name : `${this.#host.app.name} · ${user.name}`
    const close = buildButton(this.#words.closePanel, '×', 'close')
    close.addEventListener('click', () => this.#tab.close(kind, undefined))
    const bar = document.createElement('header')
    bar.append(title, ...buttons, close)
    const element = document.createElement('section')
    element.className = `miro-${kind}`
    element.setAttribute('aria-label', this.#host.app.name)
    element.append(bar)
    return element
  }

  #toast(text: string, isError: boolean): void {
    const id = `miro:${this.#tab.notifications.length}`
    const dismiss = () => this.#events.onToastGone(id)
    this.#events.onToast({ id, text, isError, button: '', press: dismiss, dismiss })
    setTimeout(dismiss, 4000)
  }
}

function buildButton(label: string, sign: string, name: string): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = `window-${name}`
  button.textContent = sign
  button.setAttribute('aria-label', label)
  return button
}
