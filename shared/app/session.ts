import type { DocId } from '../core/board/keys.ts'
import { faultOf } from '../core/errors.ts'
import { createSetup } from '../core/workshop/create-setup.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { applyClusters } from './apply-clusters.ts'
import type { ClusterPreview } from './cluster-desk.ts'
import { cutPreview, emptyClusterDesk, moveToPile, renamePile } from './cluster-desk.ts'
import { countBoard, countVotes, takeStockOfBoard } from './count-board.ts'
import { Desk } from './desk.ts'
import { generate } from './generate.ts'
import { makeView } from './make-view.ts'
import type { Command, Event } from './messages.ts'
import { openBoard } from './open-board.ts'
import { parseCommand } from './parse-messages.ts'
import type { BoardHost, Surroundings } from './ports.ts'
import { proposeClusters } from './propose-clusters.ts'
import { putBack } from './put-back.ts'
import { localMinute } from './read-board.ts'
import { removePlaced } from './remove.ts'
import { AgendaRunner } from './run-agenda.ts'
import { cancelWork } from './run-work.ts'
import { exportFiles } from './take-away.ts'

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
    await openBoard(this.#desk)
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
        return this.#handleReading(command)
    }
  }

  async #handleReading(command: ReadingCommand): Promise<void> {
    const desk = this.#desk
    switch (command.type) {
      case 'count-notes':
        return countBoard(desk)
      case 'count-votes':
        return countVotes(desk, command.dotsPerPerson)
      case 'take-stock':
        return takeStockOfBoard(desk)
      case 'export':
        return exportFiles(desk, command.formats, command.authors)
      case 'cluster':
        return proposeClusters(desk, command.sections, command.zone)
      case 'set-pieces':
        return this.#revise((preview) => cutPreview(preview, command.pieces))
      case 'rename-pile':
        return this.#revise((preview) => renamePile(preview, command.pile, command.title))
      case 'move-to-pile':
        return this.#revise((preview) => moveToPile(preview, command.note, command.pile))
      case 'drop-clusters':
        return desk.update({
          clusters: { ...(desk.state.clusters ?? emptyClusterDesk), preview: null },
        })
      case 'apply-clusters':
        return applyClusters(desk)
      case 'put-back':
        return putBack(desk)
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
      startMinute: nextQuarter(localMinute(this.#desk)),
      seed,
    })
  }

  async #extend({ section, zone }: Extract<Command, { type: 'extend-zone' }>): Promise<void> {
    const { placed, work } = this.#desk.state
    if (placed === null || work !== null) return
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

  #revise(change: (preview: ClusterPreview) => ClusterPreview): void {
    const { clusters } = this.#desk.state
    if (clusters === null || clusters.preview === null) return
    this.#desk.update({ clusters: { ...clusters, preview: change(clusters.preview) } })
  }
}

type ReadingCommand = Extract<
  Command,
  {
    type:
      | 'count-notes'
      | 'count-votes'
      | 'take-stock'
      | 'export'
      | 'cluster'
      | 'set-pieces'
      | 'rename-pile'
      | 'move-to-pile'
      | 'drop-clusters'
      | 'apply-clusters'
      | 'put-back'
  }
>

/** Workshops start on a round time, not before five minutes from now. */
function nextQuarter(minute: number): number {
  return (Math.ceil((minute + 5) / 15) * 15) % 1440
}
