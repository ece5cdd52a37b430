import { faultOf } from '../core/errors.ts'
import { loadPart } from '../core/load-part.ts'
import { failAt } from '../core/parse-value.ts'
import { recipeIn } from '../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { CommandReader } from './command-reader.ts'
import { Desk } from './desk.ts'
import { SettingsKeeper } from './keep-settings.ts'
import { makeView } from './make-view.ts'
import { type Command, type Event, TEMPLATE_COMMANDS, type TemplateCommand } from './messages.ts'
import { takePart } from './offer-evidence.ts'
import { openBoard } from './open-board.ts'
import type { BoardHost, NoteSorter, Surroundings } from './ports.ts'
import { openPrepared, startDraft } from './prepare-draft.ts'
import { AgendaRunner } from './run-agenda.ts'
import { cancelWork } from './run-work.ts'

/**
 * One facilitator's run on one board: commands in, events out. It owns all running state; panels
 * come and go. Nothing a command does is thrown: it ends as a view that says what failed.
 */
export class WorkshopSession {
  readonly #desk: Desk
  readonly #agenda: AgendaRunner
  readonly #settings: SettingsKeeper
  readonly #commands = new CommandReader()

  constructor(host: BoardHost, time: Surroundings, sorter: NoteSorter) {
    this.#desk = new Desk(host, time, sorter, makeView)
    this.#agenda = new AgendaRunner(this.#desk)
    this.#settings = new SettingsKeeper(this.#desk)
  }

  /** Finds out what the board is and what is already on it. Ends when the first view is sent. */
  async open(): Promise<void> {
    this.#agenda.close()
    void this.#settings.open()
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
      await this.#handle(await this.#commands.read(message))
    } catch (error) {
      this.#desk.updateBoard({ fault: faultOf(error) })
    }
  }

  /** What comes long after the start (placing, reading, sorting) is loaded when it is asked for. */
  async #handle(command: Command): Promise<void> {
    const desk = this.#desk
    if (isOfTemplates(command)) return this.#handleTemplates(command)
    switch (command.type) {
      case 'hello':
        return desk.publish()
      case 'choose':
        return this.#choose(command.recipe)
      case 'draft':
        return this.#follow(command.setup)
      case 'open-prepared':
        return this.#draft(openPrepared(desk, command.setup, command.inPlace))
      case 'forget-settings':
        return this.#settings.forget()
      case 'drop-draft':
        return desk.update({ draft: null })
      case 'dismiss':
        desk.updateBoard({ fault: null })
        return desk.update({ result: null })
      case 'retry-board':
        return this.open()
      case 'generate':
      case 'extend-zone':
      case 'place-comparison':
      case 'open-workshop':
      case 'remove': {
        const { placed, draft } = desk.state
        if (command.type === 'generate') void this.#settings.learn(draft)
        const part = await loadPart(() => import('./handle-placing.ts'))
        await part.handlePlacing(desk, command)
        return this.#agenda.adapt(placed)
      }
      case 'set-practical':
        return (await loadPart(() => import('./handle-placing.ts'))).handlePlacing(desk, command)
      case 'offer-evidence':
        // The order to place follows at once, and what is fetched need not come in order.
        return takePart(desk, command)
      case 'place-evidence':
      case 'remove-evidence':
        return (await loadPart(() => import('./handle-evidence.ts'))).handleEvidence(desk, command)
      case 'cancel':
        return cancelWork(desk)
      case 'begin':
        return this.#begin()
      case 'next':
      case 'previous':
        await this.#agenda.step(command)
        return this.#raiseDots()
      case 'pause':
      case 'resume':
      case 'add-minutes':
      case 'skip-phase':
      case 'keep-phase':
        return this.#agenda.step(command)
      case 'choose-notes': {
        const { type: _, ...choice } = command
        return desk.update({ choice })
      }
      case 'show':
        return this.#show(command.sections)
      case 'show-items':
        return desk.host.show(command.ids)
      default:
        return (await loadPart(() => import('./handle-reading.ts'))).handleReading(desk, command)
    }
  }

  async #handleTemplates(command: TemplateCommand): Promise<void> {
    const part = await loadPart(() => import('./handle-templates.ts'))
    return part.handleTemplates(this.#desk, command, this.#settings.settings)
  }

  async #choose(recipe: string): Promise<void> {
    const draft = this.#draftOf(recipe)
    if (recipeIn(draft) === null) failAt('command.recipe', 'a workshop or a canvas')
    return this.#draft(this.#settings.offer(draft))
  }

  async #begin(): Promise<void> {
    await this.#agenda.step({ type: 'begin' })
    await this.#show(this.#desk.state.sections.slice(0, 1).map(({ key }) => key))
    return this.#raiseDots()
  }

  async #raiseDots(): Promise<void> {
    return (await loadPart(() => import('./raise-dots.ts'))).raisePhaseDots(this.#desk)
  }

  /** An order to place follows at once: it must find this draft. */
  async #follow(draft: WorkshopSetup): Promise<void> {
    const { kit } = this.#desk
    if (!kit.holds(draft)) await kit.fetch(draft)
    this.#desk.update({ draft })
  }

  async #draft(draft: WorkshopSetup): Promise<void> {
    await this.#desk.kit.fetch(draft)
    this.#desk.update({ draft, result: null })
  }

  /** What is on the board is edited; anything else starts anew beside it. */
  #draftOf(recipe: WorkshopSetup['recipe']): WorkshopSetup {
    const { placed } = this.#desk.state
    if (placed?.recipe === recipe) return placed
    return startDraft(this.#desk, recipe, this.#settings.settings)
  }

  async #show(keys: readonly string[]): Promise<void> {
    const wanted = new Set(keys)
    const ids = this.#desk.state.sections.flatMap(({ key, id }) =>
      wanted.has(key) && id !== null ? [id] : [],
    )
    if (ids.length > 0) await this.#desk.host.show(ids)
  }
}

function isOfTemplates(command: Command): command is TemplateCommand {
  return TEMPLATE_COMMANDS.some((type) => type === command.type)
}
