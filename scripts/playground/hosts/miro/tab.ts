import type { BoardChange } from './document.ts'
import type { BoardItem, Json } from './item.ts'

export interface MiroUser {
  readonly id: string
  readonly name: string
}

/** Miro's viewport: x and y are the top-left corner, unlike an item's. */
export interface Viewport {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** A page of an app, as its tab knows it. */
export interface TabPage {
  readonly page: 'headless' | 'panel' | 'modal'
  readonly appId: string
  push(event: string, payload: unknown): void
  close(): void
}

export interface MiroNotification {
  readonly type: 'info' | 'error'
  readonly message: string
}

export type SurfaceKind = 'panel' | 'modal'

/** An open panel or modal. Sizes in dp; `fullscreen` fills the viewport. */
export interface AppSurface {
  readonly kind: SurfaceKind
  readonly url: string
  readonly appId: string
  readonly data: Json | undefined
  readonly width: number
  readonly height: number
  readonly fullscreen: boolean
}

type CloseWaiter = (result: Json | undefined) => void

/** One browser tab with the board open: a user, a selection, a viewport, what the app has open. */
export class MiroTab {
  readonly user: MiroUser
  readonly connections = new Set<TabPage>()
  viewport: Viewport = { x: -960, y: -540, width: 1920, height: 1080 }
  #selection: readonly string[] = []
  #selectionRevision = 0
  tool = 'CURSOR'
  /** The UI is hidden (presentation, export…): nothing can be opened. */
  uiHidden = false
  panelPinned = false
  following: MiroUser | null = null
  readonly notifications: MiroNotification[] = []
  readonly #open = new Map<SurfaceKind, AppSurface>()
  readonly #waiters = new Map<SurfaceKind, CloseWaiter[]>()
  readonly #surfaceListeners = new Set<(kind: SurfaceKind, open: AppSurface | null) => void>()
  readonly #toastListeners = new Set<(toast: MiroNotification) => void>()
  readonly #selectionListeners = new Set<() => void>()
  readonly #undo: BoardChange[] = []
  readonly #redo: BoardChange[] = []

  constructor(user: MiroUser) {
    this.user = user
  }

  surface(kind: SurfaceKind): AppSurface | null {
    return this.#open.get(kind) ?? null
  }

  /** The playground makes and destroys iframes on this. */
  onSurface(listener: (kind: SurfaceKind, open: AppSurface | null) => void): () => void {
    this.#surfaceListeners.add(listener)
    return () => {
      this.#surfaceListeners.delete(listener)
    }
  }

  get selection(): readonly string[] {
    return this.#selection
  }

  /** Counts changes of the selection. */
  get selectionRevision(): number {
    return this.#selectionRevision
  }

  setSelection(ids: readonly string[]): void {
    this.#selection = ids
    this.#selectionRevision += 1
    for (const listener of this.#selectionListeners) listener()
  }

  onSelection(listener: () => void): () => void {
    this.#selectionListeners.add(listener)
    return () => {
      this.#selectionListeners.delete(listener)
    }
  }

  notify(toast: MiroNotification): void {
    this.notifications.push(toast)
    for (const listener of this.#toastListeners) listener(toast)
  }

  onNotification(listener: (toast: MiroNotification) => void): () => void {
    this.#toastListeners.add(listener)
    return () => {
      this.#toastListeners.delete(listener)
    }
  }

  /** Opens, closing what was open of that kind. */
  open(surface: AppSurface): void {
    if (this.#open.has(surface.kind)) this.close(surface.kind, undefined)
    this.#open.set(surface.kind, surface)
    for (const listener of this.#surfaceListeners) listener(surface.kind, surface)
  }

  /** The page dies first; whoever waits elsewhere then hears the result. */
  close(kind: SurfaceKind, result: Json | undefined): void {
    if (!this.#open.delete(kind)) return
    for (const connection of [...this.connections]) {
      if (connection.page === kind) connection.close()
    }
    if (kind === 'panel') this.panelPinned = false
    const waiters = this.#waiters.get(kind) ?? []
    this.#waiters.delete(kind)
    for (const waiter of waiters) waiter(result)
    for (const listener of this.#surfaceListeners) listener(kind, null)
  }

  waitForClose(kind: SurfaceKind): Promise<Json | undefined> {
    if (!this.#open.has(kind)) return Promise.resolve(undefined)
    return new Promise((resolve) => {
      this.#waiters.set(kind, [...(this.#waiters.get(kind) ?? []), resolve])
    })
  }

  /** A panel goes when the canvas is clicked, unless pinned (…/docs/app-panels-and-modals). */
  clickCanvas(): void {
    if (!this.panelPinned) this.close('panel', undefined)
  }

  /** Adds a step to the user's undo. */
  remember(change: BoardChange): void {
    if (change.before.size === 0) return
    this.#undo.push(change)
    this.#redo.length = 0
  }

  /** Another board was opened: there is nothing to go back to. */
  forgetHistory(): void {
    this.#undo.length = 0
    this.#redo.length = 0
  }

  takeUndo(): ReadonlyMap<string, BoardItem | null> | null {
    const change = this.#undo.pop()
    if (change === undefined) return null
    this.#redo.push(change)
    return change.before
  }

  takeRedo(): ReadonlyMap<string, BoardItem | null> | null {
    const change = this.#redo.pop()
    if (change === undefined) return null
    this.#undo.push(change)
    return change.after
  }

  get canUndo(): boolean {
    return this.#undo.length > 0
  }

  get canRedo(): boolean {
    return this.#redo.length > 0
  }
}
