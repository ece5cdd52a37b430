import type { Person } from '../../hosts/board-surface.ts'
import { FigJamBoard } from '../../hosts/figjam/document/board.ts'
import { isLocked } from '../../hosts/figjam/people/drag.ts'
import { FigJamSurface } from '../../hosts/figjam/people/figjam-surface.ts'
import { createClock } from '../../hosts/figjam/run/clock.ts'
import { Faults } from '../../hosts/figjam/run/faults.ts'
import { FileTimer } from '../../hosts/figjam/run/file-timer.ts'
import type { MenuItem } from '../../hosts/figjam/run/manifest.ts'
import type { Viewport } from '../../hosts/figjam/run/session.ts'
import type { Box, Size, Spot } from '../board/camera.ts'
import { readPrograms } from '../programs.ts'
import { bilingual, type Language } from '../wording.ts'
import type { Desk, DeskEvents, FaultSettings, HostTimer, MenuEntry, NoteColour } from './desk.ts'
import { FigJamSeat } from './figjam-seat.ts'
import { showMissing } from './missing-program.ts'

const ME: Person = { id: '1000', name: 'Camille', colour: '#9747FF' }
const SECOND: Person = { id: '1001', name: 'Dominique', colour: '#0D99FF' }

/** FigJam's sticky palette as Figma's `figma-use-figjam` skill gives it (github.com/figma/mcp-server-guide). */
const NOTE_COLOURS: readonly NoteColour[] = [
  { hex: '#FFE299', name: bilingual('jaune', 'yellow') },
  { hex: '#A8DAFF', name: bilingual('bleu', 'blue') },
  { hex: '#FFB8A8', name: bilingual('rouge', 'red') },
  { hex: '#B3F4EF', name: bilingual('turquoise', 'teal') },
  { hex: '#FFFFFF', name: bilingual('blanc', 'white') },
  { hex: '#D3BDFF', name: bilingual('violet', 'violet') },
]

/** How long a colleague keeps an item, ms. */
const HOLD_MS = 20_000

/** The window a plugin thinks it looks at the board through. */
class Window implements Viewport {
  center: Spot = { x: 0, y: 0 }
  zoom = 1
  width = 1200
  height = 800
}

/** The FigJam board of this playground. */
export class FigJamDesk implements Desk {
  readonly host = 'figjam'
  readonly person = ME
  readonly noteColours = NOTE_COLOURS
  readonly drainCredits = null
  readonly column = document.createElement('div')
  readonly surface: FigJamSurface
  readonly #board = new FigJamBoard()
  readonly #faults = new Faults()
  readonly #viewport = new Window()
  readonly #language: Language
  readonly #events: DeskEvents
  readonly #file
  readonly #store = { entries: new Map<string, string>() }
  readonly #seat: FigJamSeat
  #second: FigJamSeat | null = null
  #hasStarted = false

  /** `spotAt` turns a point of the window into one of the board, null beside it. */
  constructor(language: Language, events: DeskEvents, spotAt: (at: Spot) => Spot | null) {
    this.#language = language
    this.#events = events
    this.surface = new FigJamSurface(this.#board, ME.id)
    this.column.className = 'column'
    this.#file = {
      board: this.#board,
      timer: new FileTimer(createClock()),
      faults: this.#faults,
      viewport: this.#viewport,
      column: this.column,
      closeLabel: bilingual('Fermer le plugin', 'Close the plugin')[language],
      visitor: ME,
      spotAt,
    }
    this.#seat = new FigJamSeat(this.#file, ME, this.#store, events)
  }

  get programName(): string {
    return this.#seat.manifest?.name ?? 'Plugin'
  }

  get isOpen(): boolean {
    return this.#seat.isRunning
  }

  async start(): Promise<void> {
    if (this.#hasStarted) return
    this.#hasStarted = true
    await this.reload()
  }

  open(): void {
    if (!this.#seat.isRunning) void this.reload()
  }

  async reload(): Promise<void> {
    await this.#run(this.#seat, '')
  }

  kill(): void {
    this.#seat.dispose()
    this.#events.onPanel()
  }

  menu(): readonly MenuEntry[] {
    const { manifest } = this.#seat
    if (manifest === null) return []
    const entries = [...listCommands(manifest.menu), ...manifest.relaunchButtons]
    return entries.map(({ name, command }) => ({
      name,
      choose: () => void this.#run(this.#seat, command),
    }))
  }

  pressCanvas(): void {
    // FigJam leaves a plugin's window open.
  }

  tellView(box: Box, view: Size, zoom: number): void {
    const viewport = this.#viewport
    viewport.center = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    viewport.zoom = zoom
    viewport.width = view.width
    viewport.height = view.height
  }

  /** FigJam goes on working without a connection, so `offline` changes nothing here. */
  applyFaults({ latencyMs, failureShare, seed, readOnly }: FaultSettings): void {
    this.#faults.change({ latencyMs, failRate: failureShare, seed, readOnly })
  }

  /** A colleague locks it; FigJam itself never refuses an item that somebody edits. */
  holdItem(id: string): void {
    this.surface.lock([id], true)
    setTimeout(() => this.surface.lock([id], false), HOLD_MS)
  }

  credits(): null {
    return null
  }

  timer(): HostTimer | null {
    const { timer } = this.#file
    if (timer.state === 'STOPPED') return null
    const isPaused = timer.state === 'PAUSED'
    return { leftMs: timer.remaining * 1000, isPaused, stop: () => timer.stop() }
  }

  async seatSecond(present: boolean): Promise<void> {
    this.#second?.dispose()
    this.#second = null
    if (!present) return
    const store = { entries: new Map<string, string>() }
    this.#second = new FigJamSeat(this.#file, SECOND, store, this.#events)
    await this.#run(this.#second, '')
  }

  isHeld(id: string): boolean {
    return isLocked(this.#board, id)
  }

  saveExtras(): string {
    return JSON.stringify([...this.#store.entries])
  }

  loadExtras(text: string): void {
    const pairs: unknown = JSON.parse(text)
    if (!Array.isArray(pairs)) return
    for (const pair of pairs as readonly unknown[]) {
      const [key, value] = Array.isArray(pair) ? (pair as readonly unknown[]) : []
      if (typeof key === 'string' && typeof value === 'string') this.#store.entries.set(key, value)
    }
  }

  async #run(seat: FigJamSeat, command: string): Promise<void> {
    try {
      const { figjam } = await readPrograms()
      showMissing(this.column, 'missing' in figjam ? figjam.missing[this.#language] : null)
      if ('program' in figjam) await seat.run(figjam.program, command)
    } catch (error) {
      this.#events.onLine('error', error instanceof Error ? error.message : String(error))
    }
    this.#events.onPanel()
  }
}

function listCommands(menu: readonly MenuItem[]): readonly MenuItem[] {
  return menu
    .flatMap((item) => (item.menu.length > 0 ? listCommands(item.menu) : item))
    .filter((item) => item.command !== '')
}
