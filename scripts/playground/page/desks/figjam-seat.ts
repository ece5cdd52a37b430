import guest from 'bundle:../../hosts/figjam/guest/guest.ts'
import variant from '@jitl/quickjs-singlefile-browser-release-sync'
import { newQuickJSWASMModuleFromVariant, type QuickJSWASMModule } from 'quickjs-emscripten-core'
import type { Person } from '../../hosts/board-surface.ts'
import type { FigJamBoard } from '../../hosts/figjam/document/board.ts'
import type { ClientStore } from '../../hosts/figjam/run/client-storage.ts'
import type { Faults } from '../../hosts/figjam/run/faults.ts'
import type { FileTimer } from '../../hosts/figjam/run/file-timer.ts'
import { type Manifest, parseManifest } from '../../hosts/figjam/run/manifest.ts'
import {
  boundsOfViewport,
  type Notice,
  type PluginListeners,
  type UiWindow,
  type Viewport,
} from '../../hosts/figjam/run/session.ts'
import { type RunningPlugin, startFigJamPlugin } from '../../hosts/figjam/sandbox.ts'
import type { FigJamProgram } from '../programs.ts'
import type { DeskEvents } from './desk.ts'
import { FigJamWindow } from './figjam-window.ts'
import { readPluginFonts } from './plugin-fonts.ts'
import { rasterise } from './rasterise.ts'
import { readDrop } from './read-drop.ts'

/** What all who run the plugin on one board share. */
export interface SharedFile {
  readonly board: FigJamBoard
  readonly timer: FileTimer
  readonly faults: Faults
  readonly viewport: Viewport
  readonly column: HTMLElement
  readonly closeLabel: string
  /** The person at this screen. */
  readonly visitor: Person
  readonly spotAt: (window: { x: number; y: number }) => { x: number; y: number } | null
}

let booted: Promise<QuickJSWASMModule> | null = null

/** One person who runs the plugin: its sandbox and its window. */
export class FigJamSeat {
  readonly #file: SharedFile
  readonly #person: Person
  readonly #store: ClientStore
  readonly #events: DeskEvents
  #plugin: RunningPlugin | null = null
  #window: FigJamWindow | null = null
  #manifest: Manifest | null = null

  constructor(file: SharedFile, person: Person, store: ClientStore, events: DeskEvents) {
    this.#file = file
    this.#person = person
    this.#store = store
    this.#events = events
  }

  get isRunning(): boolean {
    return this.#plugin !== null && !this.#plugin.closed
  }

  /** null before the first run. */
  get manifest(): Manifest | null {
    return this.#manifest
  }

  /** Starts the program, ending the run before it. */
  async run(program: FigJamProgram, command = ''): Promise<void> {
    booted ??= newQuickJSWASMModuleFromVariant(variant)
    const [quickjs, fonts] = await Promise.all([booted, readPluginFonts()])
    this.dispose()
    const manifest = parseManifest(program.manifest)
    this.#manifest = manifest
    this.#plugin = startFigJamPlugin({
      quickjs,
      guest,
      board: this.#file.board,
      manifest,
      code: program.code,
      ui: program.ui,
      command,
      person: this.#person,
      store: this.#store,
      timer: this.#file.timer,
      faults: this.#file.faults,
      viewport: this.#file.viewport,
      rasterise,
      listeners: this.#listen(manifest, fonts),
    })
  }

  /** The person closes the plugin. */
  close(): void {
    this.#plugin?.close()
  }

  /** Everything stops at once. */
  dispose(): void {
    this.#plugin?.dispose()
    this.#plugin = null
    this.#showWindow(null)
  }

  #listen(manifest: Manifest, fonts: string): PluginListeners {
    const { onLine, onToastGone, onLook } = this.#events
    return {
      onShowUi: (window) => this.#openWindow(window, manifest, fonts),
      onUiMessage: (message) => this.#window?.post(message, manifest.id),
      onUiChange: (window) => {
        if (window === null) this.#showWindow(null)
        else this.#window?.update(window)
        this.#events.onPanel()
      },
      onNotify: (notice) => this.#toast(notice),
      onNotifyCancel: (id) => onToastGone(this.#toastId(id)),
      onViewport: (viewport) => onLook(boundsOfViewport(viewport)),
      onOpenUrl: (url) => open(url, '_blank', 'noopener'),
      onConsole: ({ level, text }) => onLine('console', `${level}: ${text}`),
      onError: (error) => onLine('error', error),
      onRefusal: (message) => onLine('refusal', message),
      onClose: (message) => {
        this.#showWindow(null)
        if (message !== null) this.#toast(closingNotice(message))
        this.#events.onPanel()
      },
    }
  }

  #openWindow(window: UiWindow, { allowedDomains }: Manifest, fonts: string): void {
    const { closeLabel, visitor } = this.#file
    const owner = this.#person.id === visitor.id ? '' : this.#person.name
    const place = { domains: allowedDomains, fonts, closeLabel, owner }
    this.#showWindow(
      new FigJamWindow(window, place, {
        onMessage: (message) => this.#plugin?.sendFromUi(message),
        onDrop: (drop, at) => void this.#drop(drop, at),
        onLoad: () => this.#plugin?.finishUiLoad(),
        onClose: () => this.close(),
      }),
    )
    this.#events.onPanel()
  }

  #showWindow(window: FigJamWindow | null): void {
    this.#window?.remove()
    this.#window = window
    if (window !== null) this.#file.column.append(window.element)
  }

  async #drop(
    drop: Readonly<Record<string, unknown>>,
    at: { x: number; y: number },
  ): Promise<void> {
    const spot = this.#file.spotAt(at)
    if (spot !== null) this.#plugin?.drop(await readDrop(drop, spot))
  }

  #toastId(id: number): string {
    return `${this.#person.id}:${id}`
  }

  #toast({ id, message, error, button }: Notice): void {
    this.#events.onToast({
      id: this.#toastId(id),
      text: message,
      isError: error,
      button,
      press: () => this.#plugin?.pressNoticeButton(id),
      dismiss: () => this.#plugin?.dismissNotice(id),
    })
  }
}

/** `closePlugin(message)` shows its message as a toast. */
function closingNotice(message: string): Notice {
  return { id: -1, message, error: false, timeoutMs: 3000, button: '' }
}
