import type { QuickJSWASMModule } from 'quickjs-emscripten-core'
import type { Person } from '../board-surface.ts'
import type { FigJamBoard } from './document/board.ts'
import { Bridge, type GuestError } from './run/bridge.ts'
import type { ClientStore } from './run/client-storage.ts'
import { type Clock, createClock, type TimerHandle } from './run/clock.ts'
import { watchBoard } from './run/events.ts'
import { Faults } from './run/faults.ts'
import { FileTimer } from './run/file-timer.ts'
import type { Manifest } from './run/manifest.ts'
import { dequeueNotice } from './run/notices.ts'
import { createPrimitives } from './run/primitives.ts'
import type { PluginListeners, Rasterise, Session, Viewport } from './run/session.ts'
import { finishUiLoad } from './run/ui-calls.ts'
import { createFreight, pack } from './wire.ts'

/** All that is needed to run one plugin. */
export interface PluginStart {
  readonly quickjs: QuickJSWASMModule
  /** The guest script, bundled from guest/guest.ts. */
  readonly guest: string
  readonly board: FigJamBoard
  readonly manifest: Manifest
  /** Text of the manifest's `main` file. */
  readonly code: string
  /** Texts of the manifest's `ui` files by key; '' for a single one. */
  readonly ui?: Readonly<Record<string, string>>
  readonly command?: string
  readonly parameters?: Readonly<Record<string, unknown>>
  readonly person?: Person
  /** The others at the board. */
  readonly people?: readonly Person[]
  readonly store?: ClientStore
  readonly clock?: Clock
  readonly timer?: FileTimer
  readonly faults?: Faults
  readonly viewport?: Viewport
  readonly rasterise?: Rasterise
  readonly listeners?: PluginListeners
}

/** A running plugin, as the page around it sees it. */
export interface RunningPlugin {
  readonly closed: boolean
  /** Longest time the plugin held the thread without a break, ms. */
  readonly longestSliceMs: number
  /** What the UI page posted; only plain values, Date and Uint8Array get through. */
  sendFromUi(message: unknown): void
  /** The UI page has loaded: messages that waited are delivered. */
  finishUiLoad(): void
  /** Something was dropped from the UI on the board. */
  drop(event: Readonly<Record<string, unknown>>): void
  pressNoticeButton(id: number): void
  dismissNotice(id: number): void
  /** The person closes the plugin: `close` handlers run, then everything stops. */
  close(): void
  /** Stops everything at once, as closing the browser tab does. */
  dispose(): void
}

const NOBODY: Person = { id: '1000', name: 'You', colour: '#9747FF' }

/** Names a bare QuickJS has and FigJam's sandbox does not declare. */
const EXTRA_GLOBALS = [
  'SharedArrayBuffer',
  'Float16Array',
  'Iterator',
  'performance',
  'queueMicrotask',
  'DOMException',
  'Atomics',
  'InternalError',
  'navigator',
  'gc',
  'print',
  'scriptArgs',
  'std',
  'os',
  'bjson',
  'Intl',
]

/** Starts a plugin on a board and runs its main code to the first pause. */
export function startFigJamPlugin(start: PluginStart): RunningPlugin {
  const sandbox = new Sandbox(start)
  sandbox.boot(start)
  return sandbox
}

class Sandbox implements RunningPlugin {
  private readonly bridge: Bridge
  private readonly session: Session
  private readonly timers = new Map<number, TimerHandle>()
  private readonly stopWatching: () => void
  private longest = 0
  private depth = 0

  constructor(start: PluginStart) {
    this.bridge = new Bridge(start.quickjs)
    this.session = createSession(start, (kind, id, text) => this.fire(kind, id, text))
    this.stopWatching = watchBoard(this.session)
  }

  get closed(): boolean {
    return this.session.closed
  }

  get longestSliceMs(): number {
    return this.longest
  }

  boot(start: PluginStart): void {
    const { session, bridge } = this
    const primitives = createPrimitives(
      session,
      (id, delayMs, repeats) => this.schedule(id, delayMs, repeats),
      (id) => this.cancelTimer(id),
    )
    const close = (message: unknown) => {
      this.shut(typeof message === 'string' && message !== '' ? message : null)
      return undefined
    }
    bridge.offer({ ...primitives, close }, (error) => session.listeners.onRefusal?.(error.message))
    bridge.setGlobal('__setup', JSON.stringify(describeSetup(start, session)))
    const fault = bridge.run(start.guest, 'guest.js')
    if (fault !== null) throw new Error(`The guest script failed: ${fault.message}\n${fault.stack}`)
    bridge.takeEntry()
    bridge.run(EXTRA_GLOBALS.map((name) => `delete globalThis.${name}`).join(';'), 'guest.js')
    this.slice(() => bridge.run(start.code, 'code.js'))
    const run = { command: start.command ?? '', parameters: start.parameters ?? {} }
    session.clock.after(0, () => this.fire('run', 0, pack(run, session.freight)))
  }

  sendFromUi(message: unknown): void {
    if (this.session.closed) return
    this.fire('message', 0, pack(message, this.session.freight))
  }

  finishUiLoad(): void {
    finishUiLoad(this.session)
  }

  drop(event: Readonly<Record<string, unknown>>): void {
    this.fire('drop', 0, pack(event, this.session.freight))
  }

  pressNoticeButton(id: number): void {
    this.fire('press', id, 'null')
  }

  dismissNotice(id: number): void {
    dequeueNotice(this.session, id, 'dismiss')
  }

  close(): void {
    if (this.session.closed) return
    this.fire('close', 0, 'null')
    this.shut(null)
    this.sweep()
  }

  dispose(): void {
    if (!this.session.closed) this.shut(null)
    this.sweep()
  }

  /** Enters the sandbox; times the stay and reports what nobody caught. */
  private fire(kind: string, id: number, text: string): void {
    if (this.session.closed || !this.bridge.isAlive) return
    this.slice(() => this.bridge.fire(kind, id, text))
  }

  private slice(work: () => GuestError | null): void {
    const from = this.session.clock.now()
    this.depth += 1
    this.report(work())
    if (this.depth === 1) this.report(this.bridge.drain())
    this.depth -= 1
    this.longest = Math.max(this.longest, this.session.clock.now() - from)
    if (this.session.closed && this.depth === 0) this.sweep()
  }

  private report(error: GuestError | null): void {
    if (error === null) return
    const stack = error.stack === '' ? '' : `\n${error.stack}`
    this.session.listeners.onError?.(`${error.name}: ${error.message}${stack}`)
  }

  private schedule(id: number, delayMs: number, repeats: boolean): void {
    const handle = this.session.clock.after(delayMs, () => {
      this.timers.delete(id)
      if (repeats) this.schedule(id, delayMs, repeats)
      this.fire('timer', id, 'null')
    })
    this.timers.set(id, handle)
  }

  private cancelTimer(id: number): void {
    this.timers.get(id)?.cancel()
    this.timers.delete(id)
  }

  /** Closes UI, cancels timers, disables callbacks; code that is running runs on. https://developers.figma.com/docs/plugins/api/properties/figma-closeplugin/ */
  private shut(message: string | null): void {
    const { session } = this
    if (session.closed) return
    session.closed = true
    for (const handle of this.timers.values()) handle.cancel()
    this.timers.clear()
    this.stopWatching()
    session.run.board.commitUndo()
    if (session.ui !== null) session.listeners.onUiChange?.(null)
    session.ui = null
    session.listeners.onClose?.(message)
  }

  private sweep(): void {
    if (this.depth === 0) this.bridge.dispose()
  }
}

function createSession(start: PluginStart, fire: Session['fire']): Session {
  const clock = start.clock ?? createClock()
  return {
    run: {
      board: start.board,
      manifest: start.manifest,
      person: start.person ?? NOBODY,
      fonts: new Set(),
      faults: start.faults ?? new Faults(),
      pagesLoaded: false,
    },
    clock,
    freight: createFreight(),
    timer: start.timer ?? new FileTimer(clock),
    store: start.store ?? { entries: new Map() },
    viewport: start.viewport ?? { center: { x: 0, y: 0 }, zoom: 1, width: 1200, height: 800 },
    people: start.people ?? [],
    listeners: start.listeners ?? {},
    rasterise: start.rasterise ?? null,
    notices: new Map(),
    ui: null,
    uiLoaded: false,
    uiQueue: [],
    closed: false,
    muted: false,
    fire,
  }
}

/** What the guest needs to know before it builds `figma`. */
function describeSetup(start: PluginStart, session: Session): Readonly<Record<string, unknown>> {
  const ui = start.ui ?? {}
  return {
    command: start.command ?? '',
    pluginId: start.manifest.id,
    html: ui[''] ?? null,
    uiFiles: Object.fromEntries(Object.entries(ui).filter(([key]) => key !== '')),
    strictNodes: session.run.board.switches.readUnknownPropertyThrows,
    strictGlobals: session.run.board.switches.readAbsentApiThrows,
  }
}
