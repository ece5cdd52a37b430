import type { BoardSurface, Person } from '../../hosts/board-surface.ts'
import type { Box, Size } from '../board/camera.ts'
import type { Bilingual } from '../wording.ts'

export type HostName = 'figjam' | 'miro'

export interface NoteColour {
  readonly hex: string
  readonly name: Bilingual
}

/** Trouble the facilitator wants to see; each host does what it can of it. */
export interface FaultSettings {
  readonly latencyMs: number
  /** Share of calls that fail, 0–1. */
  readonly failureShare: number
  readonly seed: number
  readonly offline: boolean
  readonly readOnly: boolean
}

export const NO_FAULTS: FaultSettings = {
  latencyMs: 0,
  failureShare: 0,
  seed: 1,
  offline: false,
  readOnly: false,
}

/** Something the program itself put into the host's menus. */
export interface MenuEntry {
  readonly name: string
  readonly choose: () => void
}

/** The timer everybody at the board sees. */
export interface HostTimer {
  readonly leftMs: number
  readonly isPaused: boolean
  /** Somebody else stops it. */
  readonly stop: () => void
}

/** What a desk tells the page around it. */
export interface DeskEvents {
  /** A line for the journal: an error nobody caught, a refusal, what the program printed. */
  readonly onLine: (kind: 'error' | 'refusal' | 'console', text: string) => void
  readonly onToast: (toast: Toast) => void
  readonly onToastGone: (id: string) => void
  /** The program moves the view. */
  readonly onLook: (box: Box) => void
  /** Its panel opened or closed. */
  readonly onPanel: () => void
}

export interface Toast {
  readonly id: string
  readonly text: string
  readonly isError: boolean
  readonly button: string
  readonly press: () => void
  readonly dismiss: () => void
}

/** One emulated host with its board and the program that runs on it. */
export interface Desk {
  readonly host: HostName
  readonly surface: BoardSurface
  readonly person: Person
  /** What the program calls itself. */
  readonly programName: string
  readonly noteColours: readonly NoteColour[]
  /** Holds the program's panels; belongs into the page beside the board. */
  readonly column: HTMLElement
  /** Starts the program the first time the board is shown. */
  start(): Promise<void>
  /** The person clicks the program's button in the host's bar. */
  open(): void
  /** Ends the program at once, wherever it is, and starts it again as it is on the disk. */
  reload(): Promise<void>
  /** Ends the program at once, as closing the window does. */
  kill(): void
  /** Whether the program's panel is open. */
  readonly isOpen: boolean
  menu(): readonly MenuEntry[]
  /** The person pressed somewhere on the canvas. */
  pressCanvas(): void
  /** What the person sees now. */
  tellView(box: Box, view: Size, zoom: number): void
  applyFaults(settings: FaultSettings): void
  /** A colleague takes hold of an item for a while. */
  holdItem(id: string): void
  /** The rate limit is reached, for the rest of the minute or hour; null where the host has none. */
  readonly drainCredits: ((window: 'minute' | 'hour') => void) | null
  /** Credits spent this minute, of how many; null where the host has none. */
  credits(): { readonly spent: number; readonly limit: number } | null
  /** null while it is stopped. */
  timer(): HostTimer | null
  /** A second facilitator with the same program on the same board comes or goes. */
  seatSecond(present: boolean): Promise<void>
  /** Whether the item can be moved by hand. */
  isHeld(id: string): boolean
  /** What the host keeps beside the board, as JSON text. */
  saveExtras(): string
  loadExtras(text: string): void
}
