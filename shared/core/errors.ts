import type { HostId } from './board/keys.ts'

/** What can go wrong, in terms a sentence exists for in both languages. */
export type FaultCode =
  | 'read-only'
  | 'offline'
  | 'rate-limited-minute'
  | 'rate-limited-hour'
  | 'item-gone'
  | 'item-locked'
  | 'not-permitted'
  | 'font-missing'
  | 'storage-full'
  | 'text-too-long'
  | 'no-room'
  | 'someone-else'
  | 'bad-input'
  | 'future-version'
  | 'cancelled'
  | 'host-refused'

/** A failure as data: it crosses pages and is shown as a sentence. */
export interface Fault {
  readonly code: FaultCode
  /** What it happened to, in the words of the board ("Groupe C · Parcours"); '' when it is general. */
  readonly on: string
  /** The host's or parser's own words, for the details; never shown alone. */
  readonly detail: string
  /** The item on the board, where it is one that can be shown. */
  readonly item?: HostId
}

/** A broken promise: a call that could not do what its name says. */
export class WorkshopError extends Error {
  readonly code: FaultCode
  readonly on: string

  constructor(code: FaultCode, message: string, options: { on?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause })
    this.name = 'WorkshopError'
    this.code = code
    this.on = options.on ?? ''
  }
}

export function faultOf(error: unknown, on = ''): Fault {
  if (error instanceof WorkshopError) {
    return { code: error.code, on: error.on || on, detail: error.message }
  }
  return {
    code: 'host-refused',
    on,
    detail: error instanceof Error ? error.message : String(error),
  }
}
