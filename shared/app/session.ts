import type { DocId } from '../core/board/keys.ts'
import { faultOf, WorkshopError } from '../core/errors.ts'
import { extensionRoom } from '../core/layout/layout-workshop.ts'
import { createSetup } from '../core/workshop/create-setup.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { Desk } from './desk.ts'
import { generate } from './generate.ts'
import { localMinute } from './local-minute.ts'
import { makeView } from './make-view.ts'
import type { Command, Event } from './messages.ts'
import { openBoard } from './open-board.ts'
import { parseCommand } from './parse-messages.ts'
import type { BoardHost, Surroundings } from './ports.ts'
import { removePlaced } from './remove.ts'
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

  async #handle(command: Command): Promise<void> {
    const desk = this.#desk
    switch (command.type) {
      case 'hello':
        return desk.publish()
      case 'choose':
        return desk.update({ draft: this.#draftOf(command.recipe), result: null })
      case 'draft':
        return desk.update({ draft: command.setup })
      case 'drop-draft':
        return desk.update({ draft: null })
      case 'dismiss':
        desk.updateBoard({ fault: null })
        return desk.update({ result: null })
      case 'retry-board':
        return this.open()
      case 'generate':
        return generate(desk)
      case 'remove':
        return removePlaced(desk)
      case 'cancel':
        return cancelWork(desk)
      case 'extend-zone':
        return this.#extend(command)
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
      case 'show':
        return this.#show(command.sections)
      case 'show-items':
        return desk.host.show(command.ids)
      default:
        return (await loadReading()).handleReading(desk, command)
    }
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

  async #extend({ section, zone }: Extract<Command, { type: 'extend-zone' }>): Promise<void> {
    const { placed, work } = this.#desk.state
    if (placed === null || work !== null) return
    const wanted = this.#desk.documentOf(placed).sections.find(({ key }) => key === section)
    if (!wanted?.zones.some(({ id }) => id === zone)) {
      throw new WorkshopError('bad-input', `No zone ${zone} in ${section}.`, { on: 'extend-zone' })
    }
    if (extensionRoom(placed, this.#desk.host.profile, section) < 1) {
      throw new WorkshopError('no-room', 'The next section is too near.', { on: wanted.title })
    }
    const extensions = [...placed.extensions, { section, zone }]
    this.#desk.update({ draft: { ...placed, extensions } })
    await generate(this.#desk)
  }

  async #show(keys: readonly string[]): Promise<void> {
    const wanted = new Set(keys)
    const ids = this.#desk.state.sections.flatMap(({ key, id }) =>
      wanted.has(key) && id !== null ? [id] : [],
    )
    if (ids.length > 0) await this.#desk.host.show(ids)
  }
}

/**
 * Counting, sorting and taking away come long after the start, and so does their code.
 * @throws WorkshopError `offline` when it cannot be fetched.
 */
async function loadReading(): Promise<typeof import('./handle-reading.ts')> {
  try {
    return await import('./handle-reading.ts')
  } catch (cause) {
    throw new WorkshopError('offline', `Could not load a part of Atelier: ${cause}`, { cause })
  }
}

/** Workshops start on a round time, not before five minutes from now. */
function nextQuarter(minute: number): number {
  return (Math.ceil((minute + 5) / 15) * 15) % 1440
}
