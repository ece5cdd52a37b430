import type { DocId } from '../core/board/keys.ts'
import { faultOf } from '../core/errors.ts'
import { loadPart } from '../core/load-part.ts'
import { failAt } from '../core/parse-value.ts'
import { createSetup } from '../core/workshop/create-setup.ts'
import { recipeIn } from '../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { Desk } from './desk.ts'
import { localMinute } from './local-minute.ts'
import { makeView } from './make-view.ts'
import type { Command, Event } from './messages.ts'
import { openBoard } from './open-board.ts'
import { parseCommand } from './parse-messages.ts'
import type { BoardHost, Surroundings } from './ports.ts'
import { AgendaRunner } from './run-agenda.ts'
import { cancelWork } from './run-work.ts'

/**
 * One facilitator's run on one board: commands in, events out. It owns all running state; panels
 * come and go. Nothing a command does is thrown: it ends as a view that says what failed.
 */
export class WorkshopSession {
  readonly #desk: Desk
  readonly #agenda: AgendaRunner

  constructor(host: BoardHost, time: Surroundings) {
    this.#desk = new Desk(host, time, makeView)
    this.#agenda = new AgendaRunner(this.#desk)
  }

  /** Finds out what the board is and what is already on it. Ends when the first view is sent. */
  async open(): Promise<void> {
    this.#agenda.close()
    await openBoard(this.#desk)
    const { state } = this.#desk.state.board
    if (state === 'offline' || state === 'no-access') return
    try {
      await this.#agenda.open()
    } catch (error) {
      this.#desk.updateBoard({ fault: faultOf(error) })
    }
  }

  close(): void {
    cancelWork(this.#desk)
    this.#agenda.close()
  }

  subscribe(listener: (event: Event) => void): () => void {
    return this.#desk.subscribe(listener)
  }

  /** Takes a message as it came. Ends when what it started has ended. */
  async receive(message: unknown): Promise<void> {
    try {
      await this.#handle(parseCommand(message))
    } catch (error) {
      this.#desk.updateBoard({ fault: faultOf(error) })
    }
  }

  /** What comes long after the start (placing, reading, sorting) is loaded when it is asked for. */
  async #handle(command: Command): Promise<void> {
    const desk = this.#desk
    switch (command.type) {
      case 'hello':
        return desk.publish()
      case 'choose':
        return this.#choose(command.recipe)
      case 'draft':
        // An order to place follows at once: it must find this draft.
        if (!desk.kit.holds(command.setup)) await desk.kit.fetch(command.setup)
        return desk.update({ draft: command.setup })
      case 'drop-draft':
        return desk.update({ draft: null })
      case 'dismiss':
        desk.updateBoard({ fault: null })
        return desk.update({ result: null })
      case 'retry-board':
        return this.open()
      case 'generate':
      case 'extend-zone':
      case 'remove': {
        const { placed } = desk.state
        const part = await loadPart(() => import('./handle-placing.ts'))
        await part.handlePlacing(desk, command)
        return this.#agenda.adapt(placed)
      }
      case 'set-practical':
        return (await loadPart(() => import('./handle-placing.ts'))).handlePlacing(desk, command)
      case 'cancel':
        return cancelWork(desk)
      case 'begin':
        await this.#agenda.step({ type: 'begin' })
        return this.#show(desk.state.sections.slice(0, 1).map(({ key }) => key))
      case 'pause':
      case 'resume':
      case 'next':
      case 'previous':
        return this.#agenda.step({ type: command.type })
      case 'add-minutes':
        return this.#agenda.step({ type: 'add-minutes', minutes: command.minutes })
      case 'skip-phase':
      case 'keep-phase':
        return this.#agenda.step({ type: command.type, phase: command.phase })
      case 'show':
        return this.#show(command.sections)
      case 'show-items':
        return desk.host.show(command.ids)
      default:
        return (await loadPart(() => import('./handle-reading.ts'))).handleReading(desk, command)
    }
  }

  async #choose(recipe: string): Promise<void> {
    const desk = this.#desk
    const draft = this.#draftOf(recipe)
    if (recipeIn(draft) === null) failAt('command.recipe', 'a workshop or a canvas')
    await desk.kit.fetch(draft)
    desk.update({ draft, result: null })
  }

  /** What is on the board is edited; anything else starts anew beside it. */
  #draftOf(recipe: WorkshopSetup['recipe']): WorkshopSetup {
    const { placed, board } = this.#desk.state
    if (placed?.recipe === recipe) return placed
    const { time } = this.#desk
    const seed = time.seed()
    return createSetup(recipe, {
      doc: `${time.now().toString(36)}${seed.toString(36)}` as DocId,
      language: board.language,
      date: new Date(time.now() + time.offsetMinutes() * 60_000).toISOString().slice(0, 10),
      startMinute: nextQuarter(localMinute(time)),
      seed,
    })
  }

  async #show(keys: readonly string[]): Promise<void> {
    const wanted = new Set(keys)
    const ids = this.#desk.state.sections.flatMap(({ key, id }) =>
      wanted.has(key) && id !== null ? [id] : [],
    )
    if (ids.length > 0) await this.#desk.host.show(ids)
  }
}

/** Workshops start on a round time, not before five minutes from now. */
function nextQuarter(minute: number): number {
  return (Math.ceil((minute + 5) / 15) * 15) % 1440
}
