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

/**
 * A copy of the setup on the items of the first section. Miro copies a board with the metadata of its
 * items and without its collections (https://developers.miro.com/docs/storage): this is what tells the
 * workshop of a copied board.
 */
export class Keepsake {
  readonly #desk: Desk
  #waiting: { readonly doc: string; readonly text: string } | null = null
  #left = ''

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Takes a setup to be left on the board once there are items to leave it on. */
  take(value: unknown): void {
    const { doc } = fieldsOf(value)
    const text = JSON.stringify(value)
    this.#waiting = typeof doc === 'string' && text !== this.#left ? { doc, text } : null
  }

  /** A comfort for later: what cannot be left now is tried again after the next run. */
  async leave(options: CallOptions): Promise<void> {
    if (this.#waiting === null) return
    const { doc, text } = this.#waiting
    try {
      const of = Math.ceil(text.length / PIECE)
      const items = this.#desk.shelf.itemsBesideCarriers(this.#desk.shelf.homeOfLoose(doc))
      const writes = items.slice(0, of * COPIES).map((id, index) => {
        const at = index % of
        const piece: Entry = { doc, at, of, text: text.slice(at * PIECE, (at + 1) * PIECE) }
        return this.#write(id, piece, options)
      })
      await Promise.all(writes)
      this.#left = text
      this.#waiting = null
    } catch {
      return
    }
  }

  async #write(id: HostId, piece: Entry, options: CallOptions): Promise<void> {
    const { calls, frames } = this.#desk
    const handle = await frames.fetch(id, options)
    await calls.call(COST.plain, options, () => handle.setMetadata(KEY, piece))
  }

  /** Reads the setup back from the items of our sections; undefined when none is whole. */
  async find(): Promise<unknown> {
    const { api, calls, shelf } = this.#desk
    const found = await calls.call(COST.heavy, unhurried, () => api.get())
    const handles = found.map(asHandle).filter((handle) => handle !== null)
    const pieces = new Map<string, Entry>()
    for (const frame of await shelf.framesOfOurs(handles)) {
      const inside = handles.filter(({ parentId }) => parentId === frame)
      const entries = await Promise.all(inside.map((handle) => this.#read(handle)))
      for (const one of entries) if (one !== null) pieces.set(`${one.doc} ${one.at}`, one)
      const whole = assemble([...pieces.values()])
      if (whole !== undefined) return whole
    }
    return undefined
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

function assemble(pieces: readonly Entry[]): unknown {
  for (const { doc, of } of pieces) {
    const texts = Array.from(
      { length: Math.min(of, pieces.length) },
      (_, index) => pieces.find((piece) => piece.doc === doc && piece.at === index)?.text,
    )
    if (texts.length < of || texts.includes(undefined)) continue
    try {
      return JSON.parse(texts.join(''))
    } catch {
      // Somebody edited it.
    }
  }
  return undefined
}
