import type { QuickJSWASMModule } from 'quickjs-emscripten-core'
import type { Person } from '../../board-surface.ts'
import type { FigJamBoard } from '../document/board.ts'
import { createFreight } from '../wire.ts'
import type { ClientStore } from './client-storage.ts'
import { type Clock, createClock } from './clock.ts'
import { Faults } from './faults.ts'
import { FileTimer } from './file-timer.ts'
import type { Manifest } from './manifest.ts'
import type { PluginListeners, Rasterise, Session, Viewport } from './session.ts'

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

const NOBODY: Person = { id: '1000', name: 'You', colour: '#9747FF' }

/** The state of a run before its first line; left-out parts are made. */
export function createSession(start: PluginStart, fire: Session['fire']): Session {
  const clock = start.clock ?? createClock()
  return {
    run: {
      board: start.board,
      manifest: start.manifest,
      person: start.person ?? NOBODY,
      fonts: new Set(),
      faults: start.faults ?? new Faults(),
      pagesLoaded: false,
      loadedPages: new Set(),
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
export function describeSetup(
  start: PluginStart,
  session: Session,
): Readonly<Record<string, unknown>> {
  const ui = start.ui ?? {}
  return {
    command: start.command ?? '',
    pluginId: start.manifest.id,
    isWidget: start.manifest.containsWidget,
    html: ui[''] ?? null,
    uiFiles: Object.fromEntries(Object.entries(ui).filter(([key]) => key !== '')),
    strictNodes: session.run.board.switches.readUnknownPropertyThrows,
    strictGlobals: session.run.board.switches.readAbsentApiThrows,
  }
}
