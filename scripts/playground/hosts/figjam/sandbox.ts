import { Bridge, type GuestError } from './run/bridge.ts'
import type { Alarm } from './run/clock.ts'
import { aimDrop, type DroppedThings } from './run/drops.ts'
import { watchBoard } from './run/events.ts'
import { dequeueNotice } from './run/notices.ts'
import { createSession, describeSetup, type PluginStart } from './run/plugin-start.ts'
import { createPrimitives } from './run/primitives.ts'
import type { Session } from './run/session.ts'
import { finishUiLoad } from './run/ui-calls.ts'
import { pack } from './wire.ts'

/** A running plugin, as the page around it sees it. */
export interface RunningPlugin {
  readonly closed: boolean
  /** Longest time the plugin held the thread without a break, ms. */
  readonly longestSliceMs: number
  /** What the UI page posted; only plain values, Date and Uint8Array get through. */
  sendFromUi(message: unknown): void
  /** The UI page has loaded: messages that waited are delivered. */
  finishUiLoad(): void
  /** Something was dropped from the UI, or from outside, on the board. */
  drop(event: DroppedThings): void
  /** The person types in the field of a parameter; `onSuggest` hears the answer. */
  typeParameter(key: string, query: string, parameters: Readonly<Record<string, unknown>>): void
  pressNoticeButton(id: number): void
  dismissNotice(id: number): void
  /** The person closes the plugin: `close` handlers run, then everything stops. */
  close(): void
  /** Stops everything at once, as closing the browser tab does. */
  dispose(): void
}

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
  private readonly timers = new Map<number, Alarm>()
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
    const run = { command: start.command ?? '', parameters: start.parameters }
    session.clock.after(0, () => this.fire('run', 0, pack(run, session.freight)))
  }

  sendFromUi(message: unknown): void {
    if (this.session.closed) return
    this.fire('message', 0, pack(message, this.session.freight))
  }

  finishUiLoad(): void {
    finishUiLoad(this.session)
  }

  drop(event: DroppedThings): void {
    const full = { ...event, ...aimDrop(this.session.run.board, event) }
    this.fire('drop', 0, pack(full, this.session.freight))
  }

  typeParameter(key: string, query: string, parameters: Readonly<Record<string, unknown>>): void {
    this.fire('input', 0, pack({ key, query, parameters }, this.session.freight))
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
