import { computed, signal } from '@preact/signals'
import type { BoardView } from './board/board-view.ts'
import type { Spot } from './board/camera.ts'
import type { Desk, DeskEvents, HostName, Toast } from './desks/desk.ts'
import { FigJamDesk } from './desks/figjam-desk.ts'
import { MiroDesk } from './desks/miro-desk.ts'
import { BoardKeeper } from './keep-board.ts'
import type { Programs } from './programs.ts'
import { type Language, wordingOf } from './wording.ts'

const LANGUAGE_KEY = 'atelier-playground/language'
const LONGEST_JOURNAL = 60

function firstLanguage(): Language {
  const kept = localStorage.getItem(LANGUAGE_KEY) ?? navigator.language
  return kept.toLowerCase().startsWith('fr') ? 'fr' : 'en'
}

export interface JournalLine {
  readonly id: number
  readonly kind: 'error' | 'refusal' | 'console'
  readonly text: string
}

export const language = firstLanguage()
export const words = wordingOf(language)

/** Which board is on the screen. */
export const hostName = signal<HostName>(location.hash === '#miro' ? 'miro' : 'figjam')
/** Which drawer is open. */
export const drawer = signal<'people' | 'faults' | null>(null)
export const toasts = signal<readonly Toast[]>([])
export const journal = signal<readonly JournalLine[]>([])
/** Grows whenever what the bars show may have changed. */
export const pulse = signal(0)
let beating = 0

/** Lets the bars follow the board, once a frame however many changes come. */
export function beat(): void {
  if (beating !== 0) return
  beating = requestAnimationFrame(() => {
    beating = 0
    pulse.value += 1
  })
}

export const views = new Map<HostName, BoardView>()
const desks = new Map<HostName, Desk>()
const keepers = new Map<HostName, BoardKeeper>()

export const desk = computed<Desk>(() => deskOf(hostName.value))

export function deskOf(host: HostName): Desk {
  const found = desks.get(host)
  if (found === undefined) throw new Error(`The ${host} board was not set up.`)
  return found
}

export function viewOf(host: HostName): BoardView | undefined {
  return views.get(host)
}

function addLine(kind: JournalLine['kind'], text: string): void {
  const id = (journal.value.at(-1)?.id ?? 0) + 1
  journal.value = [...journal.value, { id, kind, text }].slice(-LONGEST_JOURNAL)
}

/** Shows a message of the page itself for a few seconds. */
export function say(text: string, isError = false): void {
  const id = `page:${performance.now()}`
  const dismiss = () => dropToast(id)
  showToast({ id, text, isError, button: '', press: dismiss, dismiss })
  setTimeout(dismiss, 6000)
}

function showToast(toast: Toast): void {
  toasts.value = [...toasts.value.filter(({ id }) => id !== toast.id), toast]
}

function dropToast(id: string): void {
  toasts.value = toasts.value.filter((toast) => toast.id !== id)
}

function eventsFor(host: HostName): DeskEvents {
  return {
    onLine: addLine,
    onToast: showToast,
    onToastGone: dropToast,
    onLook: (box) => viewOf(host)?.lookAt(box),
    onPanel: beat,
  }
}

/** Lays both boards on the table, as they were left. */
export function setUpDesks(programs: Programs): void {
  const figjamSpot = (at: Spot) => viewOf('figjam')?.spotOn(at) ?? null
  const miroSpot = (at: Spot) => viewOf('miro')?.spotOn(at) ?? null
  desks.set('figjam', new FigJamDesk(language, eventsFor('figjam'), figjamSpot))
  desks.set('miro', new MiroDesk(programs, language, eventsFor('miro'), miroSpot))
  for (const [host, desk] of desks) {
    const keeper = new BoardKeeper(desk, (fault) => say(words.stored[fault], true))
    keepers.set(host, keeper)
    keeper.start()
    desk.surface.onChange(beat)
  }
}

/** The whole page starts again in another language; the boards are kept. */
export function changeLanguage(to: Language): void {
  for (const keeper of keepers.values()) keeper.keep()
  localStorage.setItem(LANGUAGE_KEY, to)
  location.reload()
}

export function changeHost(to: HostName): void {
  hostName.value = to
  history.replaceState(null, '', `#${to}`)
}
