import type { HostClock } from './clock.ts'
import { refuse, sentences } from './refusal.ts'

/** Both budgets of https://developers.miro.com/docs/websdk-reference-rate-limiting. */
export const creditsPerMinute = 100_000
const creditsPerHour = 1_000_000

const ordinary = 50
const heavy = 500
const heavyCommands = new Set([
  'WIDGET_GET',
  'GET_SELECTION',
  'FRAME_GET_CHILDREN',
  'MINDMAP_GET_CHILDREN',
  'WIDGET_GET_CONNECTORS',
])
const heavyTypes = new Set(['image', 'embed'])
const freeCommands = new Set([
  'UI_REGISTER_EVENT',
  'UI_UNREGISTER_EVENT',
  'UI_DRAG_START',
  'UI_DRAG_MOVE',
  'UI_DRAG_DROP',
  'UI_DRAG_END',
  'UI_WAIT_FOR_PANEL_CLOSE',
  'UI_WAIT_FOR_MODAL_CLOSE',
])

/**
 * Credits of one call. Level 1 is 50 and Level 3 is 500 on
 * https://developers.miro.com/docs/websdk-reference-rate-limiting ; drag and drop is free. Calls the
 * page does not list (frame add and remove, ui, notifications) are taken as 50, which
 * github.com/Elders/event-modeler measured for sync.
 */
export function weighCommand(
  name: string,
  details: { readonly type?: string; readonly nodes?: number },
): number {
  if (freeCommands.has(name)) return 0
  if (heavyCommands.has(name)) return heavy
  const isWrite = name === 'WIDGET_CREATE' || name === 'WIDGET_UPDATE'
  if (isWrite && details.type !== undefined && heavyTypes.has(details.type)) return heavy
  return ordinary * (details.nodes ?? 1)
}

interface Spent {
  readonly startedAt: number
  readonly credits: number
}

/** What one user has spent with one app, in the running minute and hour. */
export class CreditMeter {
  readonly #clock: HostClock
  readonly #refusedSpend: boolean
  #minute: Spent
  #hour: Spent
  #total = 0
  #calls = 0

  constructor(clock: HostClock, options: { readonly refusedCallsSpend: boolean }) {
    this.#clock = clock
    this.#refusedSpend = options.refusedCallsSpend
    this.#minute = { startedAt: clock.now(), credits: 0 }
    this.#hour = this.#minute
  }

  /** Credits since the meter started; refused calls are not in it unless they spend. */
  get total(): number {
    return this.#total
  }

  /** Calls that reached the host, refused ones included. */
  get calls(): number {
    return this.#calls
  }

  get thisMinute(): number {
    this.#roll()
    return this.#minute.credits
  }

  get thisHour(): number {
    this.#roll()
    return this.#hour.credits
  }

  /** Takes the credits, or refuses with the sentence of the window that is full. */
  spend(credits: number): void {
    this.#calls += 1
    this.#roll()
    const overHour = this.#hour.credits + credits > creditsPerHour
    const overMinute = this.#minute.credits + credits > creditsPerMinute
    if (!(overHour || overMinute) || this.#refusedSpend) this.#add(credits)
    if (overHour) refuse(sentences.rateLimit(creditsPerHour, 'hour'))
    if (overMinute) refuse(sentences.rateLimit(creditsPerMinute, 'minute'))
  }

  /** Fills a window, as other apps' calls would. */
  drain(window: 'minute' | 'hour'): void {
    this.#roll()
    if (window === 'minute') this.#minute = { ...this.#minute, credits: creditsPerMinute }
    else this.#hour = { ...this.#hour, credits: creditsPerHour }
  }

  #add(credits: number): void {
    this.#total += credits
    this.#minute = { ...this.#minute, credits: this.#minute.credits + credits }
    this.#hour = { ...this.#hour, credits: this.#hour.credits + credits }
  }

  #roll(): void {
    const now = this.#clock.now()
    if (now - this.#minute.startedAt >= 60_000) this.#minute = { startedAt: now, credits: 0 }
    if (now - this.#hour.startedAt >= 3_600_000) this.#hour = { startedAt: now, credits: 0 }
  }
}
