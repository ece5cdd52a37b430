import type { MiroRefusal } from './refusal.ts'
import type { MiroTab } from './tab.ts'

/** Name on every message, as @mirohq/websdk-types has it. */
const commandId = 'sdkv2-plugin-message'

export type PageKind = 'headless' | 'panel' | 'modal'

/** An app as its manifest describes it (https://developers.miro.com/docs/app-manifest). */
export interface MiroApp {
  readonly id: string
  readonly name: string
  /** The App URL; panels resolve against it. */
  readonly url: string
  readonly scopes: readonly string[]
}

export interface SdkCommand {
  readonly name: string
  readonly id: string
  readonly payload?: unknown
}

/** Failure as it crosses: the client makes an Error of it. */
export interface SdkFailure {
  readonly message: string
  readonly emulated: boolean
  /** The item as it is, when the host wants the handle put right. */
  readonly restore?: unknown
}

type Execute = (connection: MiroConnection, command: SdkCommand) => Promise<unknown>

function isCommand(value: unknown): value is SdkCommand {
  if (typeof value !== 'object' || value === null) return false
  const { name, id } = value as Partial<Record<'name' | 'id', unknown>>
  return typeof name === 'string' && typeof id === 'string'
}

function describeFailure(cause: unknown): SdkFailure {
  if (cause instanceof Error) {
    const { emulated, restore } = cause as Partial<MiroRefusal> & { readonly restore?: unknown }
    return { message: cause.message, emulated: emulated === true, restore }
  }
  return { message: String(cause), emulated: true }
}

/**
 * The host's end of the wire to one page of an app. It knows no window: whoever carries the
 * messages gives them to `deliver` and takes them from `onSend`, each way a structured clone and a
 * macrotask later.
 */
export class MiroConnection {
  readonly page: PageKind
  readonly app: MiroApp
  readonly tab: MiroTab
  readonly #execute: Execute
  readonly #events = new Map<string, number>()
  readonly #senders = new Set<(message: unknown) => void>()
  #closed = false

  constructor(page: PageKind, app: MiroApp, tab: MiroTab, execute: Execute) {
    this.page = page
    this.app = app
    this.tab = tab
    this.#execute = execute
    tab.connections.add(this)
  }

  get appId(): string {
    return this.app.id
  }

  /** Takes a message from the page; anything that is not the SDK's is ignored. */
  deliver(message: unknown): void {
    if (this.#closed || typeof message !== 'object' || message === null) return
    const parts = message as Partial<Record<'commandId' | 'payload' | 'msgId', unknown>>
    if (parts.commandId !== commandId || !Array.isArray(parts.payload)) return
    for (const command of parts.payload) {
      if (isCommand(command)) this.#run(command, parts.msgId)
    }
  }

  onSend(sender: (message: unknown) => void): () => void {
    this.#senders.add(sender)
    return () => {
      this.#senders.delete(sender)
    }
  }

  /** Pushes an event, if the page has asked for it. */
  push(event: string, payload: unknown): void {
    if (!this.#events.has(event)) return
    this.#send({ commandId, msgId: '', payload: [{ name: event, id: '', payload }] })
  }

  listen(event: string): void {
    this.#events.set(event, (this.#events.get(event) ?? 0) + 1)
  }

  unlisten(event: string): void {
    const left = (this.#events.get(event) ?? 0) - 1
    if (left > 0) this.#events.set(event, left)
    else this.#events.delete(event)
  }

  /** The page is gone: nothing goes in or out any more. */
  close(): void {
    this.#closed = true
    this.tab.connections.delete(this)
    this.#events.clear()
  }

  #run(command: SdkCommand, msgId: unknown): void {
    this.#execute(this, command).then(
      (payload) => this.#reply(msgId, { id: command.id, payload, status: 'S' }),
      (cause: unknown) =>
        this.#reply(msgId, { id: command.id, payload: describeFailure(cause), status: 'F' }),
    )
  }

  #reply(msgId: unknown, command: unknown): void {
    this.#send({ commandId, msgId, payload: [command] })
  }

  #send(message: unknown): void {
    if (this.#closed) return
    for (const sender of this.#senders) sender(message)
  }
}
