import type { BoardItem } from './item.ts'
import { idsOf } from './item.ts'

/** What one change did, as former and new values; null where there was none. */
export interface BoardChange {
  readonly before: ReadonlyMap<string, BoardItem | null>
  readonly after: ReadonlyMap<string, BoardItem | null>
}

/**
 * The items, tags and groups of one board. Every write happens inside `change`, which is all or
 * nothing: a refusal halfway leaves the board as it was.
 */
export class MiroDocument {
  readonly #items = new Map<string, BoardItem>()
  readonly #listeners = new Set<(change: BoardChange) => void>()
  #before: Map<string, BoardItem | null> | null = null
  #revision = 0
  #counter = 0
  #topLayer = 0
  readonly #frameIds = new Set<string>()
  #connectors: readonly BoardItem[] | null = null
  #order: readonly string[] | null = null
  #drawn: { readonly revision: number; readonly items: readonly BoardItem[] } | null = null

  get revision(): number {
    return this.#revision
  }

  onChange(listener: (change: BoardChange) => void): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  /** Numeric strings, like Miro's (https://developers.miro.com/docs/boards). */
  nextId(): string {
    this.#counter += 1
    return `3458764${String(500_000_000_000 + this.#counter)}`
  }

  get(id: string): BoardItem | undefined {
    return this.#items.get(id)
  }

  all(): readonly BoardItem[] {
    return [...this.#items.values()]
  }

  /** Items with a place in the stack, back to front: frames behind everything. */
  stacked(): readonly BoardItem[] {
    if (this.#drawn?.revision !== this.#revision) {
      this.#order ??= this.#sort()
      const items = this.#order.flatMap((id) => this.#items.get(id) ?? [])
      this.#drawn = { revision: this.#revision, items }
    }
    return this.#drawn.items
  }

  /** Frames, back to front; a board has few, and every drop asks for them. */
  frames(): readonly BoardItem[] {
    const frames = [...this.#frameIds].flatMap((id) => this.#items.get(id) ?? [])
    return frames.sort((a, b) => a.layer - b.layer)
  }

  /** A layer above everything there is. */
  nextLayer(): number {
    this.#topLayer += 1
    return this.#topLayer
  }

  /** Connectors, in any order; cheap to ask for again and again. */
  connectors(): readonly BoardItem[] {
    this.#connectors ??= this.all().filter((item) => item.type === 'connector')
    return this.#connectors
  }

  /** Children in the order they were attached. */
  childrenOf(frame: BoardItem): readonly BoardItem[] {
    return idsOf(frame.fields, 'childrenIds').flatMap((id) => this.#items.get(id) ?? [])
  }

  put(item: BoardItem): void {
    this.#record(item.id)
    this.#topLayer = Math.max(this.#topLayer, item.layer)
    this.#set(item.id, item)
  }

  delete(id: string): void {
    this.#record(id)
    this.#set(id, null)
  }

  /** Runs the writes as one step; listeners hear once, after it. Nested changes join the outer one. */
  change<T>(write: () => T): { readonly result: T; readonly change: BoardChange } {
    if (this.#before !== null) {
      return { result: write(), change: { before: new Map(), after: new Map() } }
    }
    const before = new Map<string, BoardItem | null>()
    this.#before = before
    try {
      const result = write()
      this.#before = null
      const after = new Map([...before.keys()].map((id) => [id, this.#items.get(id) ?? null]))
      const change = { before, after }
      this.#announce(change)
      return { result, change }
    } catch (cause) {
      this.#before = null
      this.#restore(before)
      throw cause
    }
  }

  /** Sets items to these values, as undo and redo do. */
  apply(values: ReadonlyMap<string, BoardItem | null>): void {
    this.change(() => {
      for (const [id, item] of values) {
        if (item === null) this.delete(id)
        else this.put(item)
      }
    })
  }

  /** Everything, for a file. */
  dump(): { readonly counter: number; readonly items: readonly BoardItem[] } {
    return { counter: this.#counter, items: this.all() }
  }

  restore(saved: { readonly counter: number; readonly items: readonly BoardItem[] }): void {
    this.change(() => {
      for (const id of [...this.#items.keys()]) this.delete(id)
      for (const item of saved.items) this.put(item)
    })
    this.#counter = Math.max(this.#counter, saved.counter)
  }

  #sort(): readonly string[] {
    const items = this.all().filter((item) => item.type !== 'tag' && item.type !== 'group')
    const depth = (item: BoardItem) => (item.type === 'frame' ? 0 : 1)
    items.sort((a, b) => depth(a) - depth(b) || a.layer - b.layer)
    return items.map((item) => item.id)
  }

  /** Keeps what is remembered about the items true to a write of one of them. */
  #index(id: string, former: BoardItem | undefined, item: BoardItem | undefined): void {
    if (former?.layer !== item?.layer) this.#order = null
    if ((item ?? former)?.type === 'connector') this.#connectors = null
    if (item?.type === 'frame') this.#frameIds.add(id)
    else this.#frameIds.delete(id)
  }

  #set(id: string, item: BoardItem | null): void {
    this.#index(id, this.#items.get(id), item ?? undefined)
    if (item === null) this.#items.delete(id)
    else this.#items.set(id, item)
  }

  #record(id: string): void {
    if (this.#before === null) throw new Error('The board is only written inside change().')
    if (!this.#before.has(id)) this.#before.set(id, this.#items.get(id) ?? null)
    this.#revision += 1
  }

  #restore(values: ReadonlyMap<string, BoardItem | null>): void {
    for (const [id, item] of values) this.#set(id, item)
    this.#revision += 1
  }

  #announce(change: BoardChange): void {
    if (change.before.size === 0) return
    for (const listener of [...this.#listeners]) listener(change)
  }
}
