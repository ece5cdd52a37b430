import type { Person } from '../../hosts/board-surface.ts'
import { creditsPerMinute } from '../../hosts/miro/credits.ts'
import { createRandom } from '../../hosts/miro/faults.ts'
import { MiroHost } from '../../hosts/miro/host.ts'
import { MiroSurface } from '../../hosts/miro/people.ts'
import { sentences } from '../../hosts/miro/refusal.ts'
import type { MiroTab } from '../../hosts/miro/tab.ts'
import type { Box, Spot } from '../board/camera.ts'
import { type Programs, readPrograms } from '../programs.ts'
import { bilingual, type Language, wordingOf } from '../wording.ts'
import type { Desk, DeskEvents, FaultSettings, HostTimer, MenuEntry, NoteColour } from './desk.ts'
import { MiroSeat } from './miro-seat.ts'
import { showMissing } from './missing-program.ts'

const ME: Person = { id: '3074457350000000001', name: 'Camille', colour: '#4262FF' }
const SECOND = { id: '3074457350000000002', name: 'Dominique' }

/** Six of Miro's sixteen sticky colours, as the emulator draws them. */
const NOTE_COLOURS: readonly NoteColour[] = [
  { hex: '#FFF9B1', name: bilingual('jaune clair', 'light yellow') },
  { hex: '#A6CCF5', name: bilingual('bleu clair', 'light blue') },
  { hex: '#FFCEE0', name: bilingual('rose clair', 'light pink') },
  { hex: '#67C6C0', name: bilingual('turquoise', 'cyan') },
  { hex: '#F5F6F8', name: bilingual('gris', 'gray') },
  { hex: '#BE88C7', name: bilingual('violet', 'violet') },
]

/** How many calls on an item fail while a colleague edits it. */
const HELD_TRIES = 3

/** The Miro board of this playground. */
export class MiroDesk implements Desk {
  readonly host = 'miro'
  readonly person = ME
  readonly noteColours = NOTE_COLOURS
  readonly column = document.createElement('div')
  readonly surface: MiroSurface
  readonly #miro: MiroHost
  readonly #language: Language
  readonly #events: DeskEvents
  readonly #seat: MiroSeat
  #second: { readonly seat: MiroSeat; readonly tab: MiroTab } | null = null
  #hasStarted = false

  /** `spotAt` turns a point of the window into one of the board, null beside it. */
  constructor(
    programs: Programs,
    language: Language,
    events: DeskEvents,
    spotAt: (at: Spot) => Spot | null,
  ) {
    this.#language = language
    this.#events = events
    const { miro } = programs
    const program = 'program' in miro ? miro.program : { name: 'Miro app', scopes: [] }
    this.#miro = new MiroHost({
      locale: language,
      user: ME,
      features: ['timer', 'voting'],
      app: { ...program, url: miro.url },
    })
    const toWindow = followScreen()
    this.#miro.dropPoint = (screen) => spotAt(toWindow(screen))
    this.surface = new MiroSurface(this.#miro)
    this.column.className = 'column'
    this.#seat = this.#createSeat(this.#miro.mainTab)
  }

  get programName(): string {
    return this.#miro.app.name
  }

  get isOpen(): boolean {
    return this.#seat.isOpen
  }

  async start(): Promise<void> {
    if (this.#hasStarted) return
    this.#hasStarted = true
    await this.reload()
  }

  open(): void {
    this.#miro.clickIcon()
  }

  async reload(): Promise<void> {
    try {
      const { miro } = await readPrograms()
      showMissing(this.column, 'missing' in miro ? miro.missing[this.#language] : null)
      if ('program' in miro) this.#seat.start()
    } catch (error) {
      this.#events.onLine('error', error instanceof Error ? error.message : String(error))
    }
  }

  kill(): void {
    this.#seat.kill()
  }

  menu(): readonly MenuEntry[] {
    return this.#miro.listActions().map(({ event, ui }) => ({
      name: labelOf(ui['label'], this.#language) ?? event,
      choose: () => this.#miro.clickAction(event),
    }))
  }

  pressCanvas(): void {
    this.#miro.mainTab.clickCanvas()
  }

  tellView(box: Box): void {
    this.#seat.tellView(box)
  }

  applyFaults({ latencyMs, failureShare, seed, offline, readOnly }: FaultSettings): void {
    const { faults } = this.#miro
    faults.latencyMs = latencyMs
    faults.latencyJitterMs = latencyMs / 2
    faults.offline = offline
    faults.readOnly = readOnly
    const draw = createRandom(seed)
    const message = sentences.unknown('the emulated network failed')
    faults.onCall = () =>
      failureShare > 0 && draw() < failureShare ? { kind: 'refuse', message } : null
  }

  holdItem(id: string): void {
    this.#miro.faults.lockItem(id, HELD_TRIES)
  }

  readonly drainCredits = (window: 'minute' | 'hour'): void => {
    this.#miro.meter().drain(window)
  }

  credits(): { readonly spent: number; readonly limit: number } {
    return { spent: this.#miro.meter().thisMinute, limit: creditsPerMinute }
  }

  timer(): HostTimer | null {
    const { timer } = this.#miro
    const { status, restDuration } = timer.get()
    if (status === 'STOPPED') return null
    return { leftMs: restDuration, isPaused: status === 'PAUSED', stop: () => timer.stop() }
  }

  async seatSecond(present: boolean): Promise<void> {
    if (this.#second !== null) {
      this.#second.seat.kill()
      this.#miro.closeTab(this.#second.tab)
      this.#second = null
    }
    if (!present) return
    const tab = this.#miro.openTab(SECOND)
    this.#second = { seat: this.#createSeat(tab), tab }
    this.#second.seat.start()
  }

  isHeld(id: string): boolean {
    return this.#miro.document.get(id)?.locked === true
  }

  /** An app's own storage is the browser's; the board keeps all the rest. */
  saveExtras(): string {
    return ''
  }

  loadExtras(): void {
    // Nothing was kept beside the board.
  }

  #createSeat(tab: MiroTab): MiroSeat {
    const place = { column: this.column, words: wordingOf(this.#language) }
    return new MiroSeat(this.#miro, tab, place, this.#events)
  }
}

/** Labels are a text, or one by language (https://developers.miro.com/docs/websdk-reference-custom-action-management). */
function labelOf(label: unknown, language: Language): string | null {
  if (typeof label === 'string') return label
  if (typeof label !== 'object' || label === null) return null
  const texts = label as Readonly<Record<string, unknown>>
  const text = texts[language] ?? texts['en']
  return typeof text === 'string' ? text : null
}

/**
 * Apps tell a drop in px of the screen; the pointer's own events say where this window is on it.
 */
function followScreen(): (screen: Spot) => Spot {
  let offset = { x: 0, y: 0 }
  addEventListener('pointermove', ({ clientX, clientY, screenX, screenY }) => {
    offset = { x: clientX - screenX, y: clientY - screenY }
  })
  return ({ x, y }) => ({ x: x + offset.x, y: y + offset.y })
}
