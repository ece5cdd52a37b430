/** Name on every message, as @mirohq/websdk-types has it (`COMMAND_ID`). */
const commandId = 'sdkv2-plugin-message'

/** The page's end of the wire. */
export interface SdkPort {
  send(message: unknown): void
  onMessage(listener: (message: unknown) => void): void
}

export type EventHandler = (payload: unknown) => void

interface Waiting {
  resolve(payload: unknown): void
  reject(cause: unknown): void
}

interface Failure {
  readonly message: string
  readonly emulated: boolean
  readonly restore?: unknown
}

/** What a refused call rejects with: a plain Error, as Miro documents no code. */
function createError(failure: Failure): Error {
  const error = new Error(failure.message)
  if (failure.emulated) Object.assign(error, { emulated: true })
  if (failure.restore !== undefined && failure.restore !== null) {
    Object.defineProperty(error, 'restore', { value: failure.restore, enumerable: false })
  }
  return error
}

/** Sends commands to the host and hands its answers and events out. */
export class Commander {
  readonly #port: SdkPort
  readonly #waiting = new Map<string, Waiting>()
  readonly #handlers = new Map<string, EventHandler[]>()
  #count = 0

  constructor(port: SdkPort) {
    this.#port = port
    port.onMessage((message) => this.#receive(message))
  }

  /** Never earlier than a macrotask later; rejects with what the host refuses. */
  exec(name: string, payload?: unknown): Promise<unknown> {
    this.#count += 1
    const id = String(this.#count)
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#port.send({ commandId, msgId: id, payload: [{ name, id, payload }] })
    })
  }

  /** Hears an event from now on; `place` tells the host of a storage key to send at once. */
  async subscribe(event: string, handler: EventHandler, place: object = {}): Promise<void> {
    this.#handlers.set(event, [...(this.#handlers.get(event) ?? []), handler])
    await this.exec('UI_REGISTER_EVENT', { event, ...place })
  }

  async unsubscribe(event: string, handler: EventHandler): Promise<void> {
    const handlers = this.#handlers.get(event) ?? []
    if (!handlers.includes(handler)) return
    this.#handlers.set(
      event,
      handlers.filter((other) => other !== handler),
    )
    await this.exec('UI_UNREGISTER_EVENT', { event })
  }

  #receive(message: unknown): void {
    if (typeof message !== 'object' || message === null) return
    const parts = message as { readonly commandId?: unknown; readonly payload?: unknown }
    if (parts.commandId !== commandId || !Array.isArray(parts.payload)) return
    for (const part of parts.payload as readonly Record<string, unknown>[]) {
      if (typeof part['name'] === 'string') this.#hear(part['name'], part['payload'])
      else this.#settle(String(part['id']), part['status'] === 'S', part['payload'])
    }
  }

  #hear(event: string, payload: unknown): void {
    for (const handler of this.#handlers.get(event) ?? []) handler(payload)
  }

  #settle(id: string, isDone: boolean, payload: unknown): void {
    const waiting = this.#waiting.get(id)
    this.#waiting.delete(id)
    if (isDone) waiting?.resolve(payload)
    else waiting?.reject(createError(payload as Failure))
  }
}
