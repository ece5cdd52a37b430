import type { HostId } from '../../shared/core/board/keys.ts'
import { fieldsOf } from '../../shared/core/parse-value.ts'
import { type CallOptions, unhurried } from './calls.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'
import { asHandle, type Handle } from './sdk.ts'

const KEY = 'atelier-setup'
/** An item takes 6 KB of metadata, and a character up to three bytes: see `pool-entry.ts`. */
const PIECE = 1_500
/** Each piece is on that many items, so that deleting one loses nothing. */
const COPIES = 2

/** One piece of a setup's text: number `at`, from 0, of `of`. */
interface Entry {
  readonly doc: string
  readonly at: number
  readonly of: number
  readonly text: string
}

interface FoundSetup {
  readonly doc: string
  readonly setup: unknown
}

/**
 * A copy of each setup on the items of the first section of its workshop. Miro copies a board with the metadata of its
 * items and without its collections (https://developers.miro.com/docs/storage): this is what tells the
 * workshops of a copied board.
 */
export class Keepsake {
  readonly #desk: Desk
  /** By document, what is to be left and what was. */
  readonly #waiting = new Map<string, string>()
  readonly #left = new Map<string, string>()

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Takes a setup to be left on the board once there are items to leave it on. */
  take(value: unknown): void {
    const { doc } = fieldsOf(value)
    if (typeof doc !== 'string') return
    const text = JSON.stringify(value)
    if (text === this.#left.get(doc)) this.#waiting.delete(doc)
    else this.#waiting.set(doc, text)
  }

  /** A comfort for later: what cannot be left now is tried again after the next run. */
  async leave(options: CallOptions): Promise<void> {
    for (const [doc, text] of this.#waiting) {
      try {
        await this.#leaveOne(doc, text, options)
        this.#left.set(doc, text)
        this.#waiting.delete(doc)
      } catch {
        // Its items are not there, or cannot be written now.
      }
    }
  }

  async #leaveOne(doc: string, text: string, options: CallOptions): Promise<void> {
    const of = Math.ceil(text.length / PIECE)
    const items = this.#desk.shelf.itemsBesideCarriers(this.#desk.shelf.homeOfLoose(doc))
    const writes = items.slice(0, of * COPIES).map((id, index) => {
      const at = index % of
      const piece: Entry = { doc, at, of, text: text.slice(at * PIECE, (at + 1) * PIECE) }
      return this.#write(id, piece, options)
    })
    await Promise.all(writes)
  }

  async #write(id: HostId, piece: Entry, options: CallOptions): Promise<void> {
    const { calls, frames } = this.#desk
    const handle = await frames.fetch(id, options)
    await calls.call(COST.plain, options, () => handle.setMetadata(KEY, piece))
  }

  /** Reads the setups back from the items of our sections: those that are whole. */
  async find(): Promise<readonly FoundSetup[]> {
    const { api, calls, shelf } = this.#desk
    const read = await calls.call(COST.heavy, unhurried, () => api.get())
    const handles = read.map(asHandle).filter((handle) => handle !== null)
    const pieces = new Map<string, Entry>()
    const found = new Map<string, unknown>()
    for (const { frame, doc } of await shelf.framesOfOurs(handles)) {
      if (found.has(doc)) continue
      const inside = handles.filter(({ parentId }) => parentId === frame)
      const entries = await Promise.all(inside.map((handle) => this.#read(handle)))
      for (const one of entries) if (one !== null) pieces.set(`${one.doc} ${one.at}`, one)
      for (const { doc: whole, setup } of assemble([...pieces.values()])) found.set(whole, setup)
    }
    return [...found].map(([doc, setup]) => ({ doc, setup }))
  }

  async #read(handle: Handle): Promise<Entry | null> {
    if (typeof handle.getMetadata !== 'function') return null
    try {
      const { calls } = this.#desk
      const value = await calls.call(COST.plain, unhurried, () => handle.getMetadata(KEY))
      return parseEntry(value)
    } catch {
      // Kinds without metadata refuse to be asked.
      return null
    }
  }
}

function parseEntry(value: unknown): Entry | null {
  const { doc, at, of, text } = fieldsOf(value)
  if (typeof doc !== 'string' || typeof text !== 'string') return null
  return typeof at === 'number' && typeof of === 'number' ? { doc, at, of, text } : null
}

function assemble(pieces: readonly Entry[]): readonly FoundSetup[] {
  return [...new Map(pieces.map(({ doc, of }) => [doc, of]))].flatMap(([doc, of]) => {
    const own = pieces.filter((piece) => piece.doc === doc)
    const texts = Array.from(
      { length: Math.min(of, own.length) },
      (_, index) => own.find(({ at }) => at === index)?.text,
    )
    if (texts.length < of || texts.includes(undefined)) return []
    try {
      return [{ doc, setup: JSON.parse(texts.join('')) }]
    } catch {
      // Somebody edited it.
      return []
    }
  })
}
