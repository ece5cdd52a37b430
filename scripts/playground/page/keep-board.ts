import type { Desk } from './desks/desk.ts'

/** A pause in changes that long, ms, and the board is kept; and never later than the second. */
const QUIET_MS = 500
const LATEST_MS = 5000

/** Keeps a desk's board in the browser between visits. */
export class BoardKeeper {
  readonly #desk: Desk
  readonly #tell: (fault: 'full' | 'unreadable') => void
  #timer = 0
  #dirtySince = 0
  #savedRevision = -1
  #isFull = false

  constructor(desk: Desk, tell: (fault: 'full' | 'unreadable') => void) {
    this.#desk = desk
    this.#tell = tell
  }

  /** Brings back what was kept, then keeps what comes. */
  start(): void {
    this.#restore()
    this.#savedRevision = this.#desk.surface.revision()
    this.#desk.surface.onChange(() => this.#plan())
    addEventListener('pagehide', () => this.keep())
  }

  /** Keeps the board now. */
  keep(): void {
    clearTimeout(this.#timer)
    this.#timer = 0
    this.#dirtySince = 0
    const { surface } = this.#desk
    try {
      localStorage.setItem(this.#key('extras'), this.#desk.saveExtras())
      if (surface.revision() === this.#savedRevision) return
      localStorage.setItem(this.#key('board'), surface.save())
      this.#savedRevision = surface.revision()
      this.#isFull = false
    } catch {
      if (!this.#isFull) this.#tell('full')
      this.#isFull = true
    }
  }

  #plan(): void {
    const now = performance.now()
    this.#dirtySince ||= now
    clearTimeout(this.#timer)
    const wait = Math.min(QUIET_MS, Math.max(0, this.#dirtySince + LATEST_MS - now))
    this.#timer = window.setTimeout(() => this.keep(), wait)
  }

  #restore(): void {
    const board = readKept(this.#key('board'))
    const extras = readKept(this.#key('extras'))
    try {
      if (board !== null) this.#desk.surface.load(board)
      if (extras) this.#desk.loadExtras(extras)
    } catch {
      // What cannot be read is moved aside, not written over: somebody may want to look at it.
      if (board !== null) localStorage.setItem(this.#key('unreadable'), board)
      localStorage.removeItem(this.#key('board'))
      this.#tell('unreadable')
    }
  }

  #key(part: string): string {
    return `atelier-playground/${this.#desk.host}/${part}`
  }
}

function readKept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    return null
  }
}
