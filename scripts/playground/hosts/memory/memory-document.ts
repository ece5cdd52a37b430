/**
 * The plainest board that can be: items in a list, no host's habits but those of its switches. It
 * stands for hosts to come, and shows what the port's rules ask without FigJam's or Miro's detail.
 */

/** One item. `x` and `y` are relative to the parent section, or to the page. */
export interface MemoryItem {
  readonly id: string
  readonly kind: 'section' | 'shape' | 'text' | 'sticky' | 'other'
  readonly parent: string | null
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly text: string
  readonly fill: string
  readonly form: string
  /** What a program left on it, unseen by people; '' when nothing. Copied with the item. */
  readonly hidden: string
  readonly locked: boolean
  readonly author: string
  /** What people grouped it in with others. */
  readonly group: string | null
}

export type MemoryPatch = Partial<Omit<MemoryItem, 'id' | 'kind' | 'locked' | 'author'>>

/** What hosts are known, or feared, to do differently. */
export interface MemorySwitches {
  /** Rounds places, trims texts and lets heights follow texts. */
  readonly altersValues: boolean
  /** Removing a section removes what is in it; otherwise it stays on the page. */
  readonly removesContents: boolean
  readonly isReadOnly: boolean
}

export class MemoryRefusal extends Error {
  readonly reason: 'offline' | 'read-only' | 'gone' | 'locked'

  constructor(reason: MemoryRefusal['reason'], id: string) {
    super(`The board refused (${reason})${id === '' ? '' : ` for item ${id}`}.`)
    this.name = 'MemoryRefusal'
    this.reason = reason
  }
}

export class MemoryDocument {
  readonly #switches: MemorySwitches
  #items: readonly MemoryItem[] = []
  #next = 1
  #revision = 0
  #reads = 0
  #writes = 0
  /** Writes that still come through; the last may lose its answer. */
  #left = Number.POSITIVE_INFINITY
  #losesAnswer = false

  constructor(switches: MemorySwitches) {
    this.#switches = switches
  }

  get items(): readonly MemoryItem[] {
    return this.#items
  }

  get revision(): number {
    return this.#revision
  }

  /** Calls made by programs since the beginning. */
  get calls(): { readonly reads: number; readonly writes: number } {
    return { reads: this.#reads, writes: this.#writes }
  }

  /** Lets so many writes through, then loses the connection; `losesAnswer`: one more is done, unheard. */
  cutAfter(writes: number, losesAnswer: boolean): void {
    this.#left = writes
    this.#losesAnswer = losesAnswer
  }

  reconnect(): void {
    this.#left = Number.POSITIVE_INFINITY
  }

  read(): readonly MemoryItem[] {
    this.#reads += 1
    return this.#items
  }

  /**
   * Refused when the board is read-only, the connection lost, or the parent is gone. `hide` gives
   * what to leave on the item, in the same call.
   */
  create(
    item: Omit<MemoryItem, 'id' | 'locked' | 'author' | 'group'>,
    hide: (made: MemoryItem) => string = ({ hidden }) => hidden,
  ): MemoryItem {
    return this.#call('', () => {
      if (item.parent !== null) this.#find(item.parent)
      const own = { id: this.#newId(), locked: false, author: '', group: null }
      const made = this.#alter({ ...item, ...own })
      this.replace([...this.#items, { ...made, hidden: hide(made) }])
      return made
    })
  }

  /** Only what the patch names is altered by the host; `hide` as for `create`. */
  write(
    id: string,
    patch: MemoryPatch,
    hide: (written: MemoryItem) => string = ({ hidden }) => hidden,
  ): MemoryItem {
    return this.#call(id, () => {
      const item = this.#free(id)
      const altered = this.#alter({ ...item, ...patch })
      const names = Object.keys(patch) as (keyof MemoryPatch)[]
      const grows = patch.text !== undefined && this.#switches.altersValues
      const written = {
        ...item,
        ...Object.fromEntries(names.map((name) => [name, altered[name]])),
        ...(grows ? { height: altered.height } : {}),
      }
      const stamped = { ...written, hidden: hide(written) }
      this.replace(this.#items.map((other) => (other.id === id ? stamped : other)))
      return stamped
    })
  }

  /** Over all others. */
  raise(id: string): void {
    this.#call(id, () => {
      const item = this.#free(id)
      this.replace([...this.#items.filter((other) => other !== item), item])
    })
  }

  remove(id: string): void {
    this.#call(id, () => {
      this.#free(id)
      this.replace(withoutItem(this.#items, id, this.#switches.removesContents))
    })
  }

  /** The hands' door: changes without counting, refusing or altering. */
  replace(items: readonly MemoryItem[]): void {
    this.#items = items
    this.#revision += 1
  }

  newId(): string {
    return this.#newId()
  }

  #newId(): string {
    const id = `m${this.#next}`
    this.#next += 1
    return id
  }

  #call<T>(id: string, act: () => T): T {
    if (this.#switches.isReadOnly) throw new MemoryRefusal('read-only', id)
    this.#writes += 1
    if (this.#left > 0) {
      this.#left -= 1
      return act()
    }
    if (this.#losesAnswer) {
      this.#losesAnswer = false
      act()
    }
    throw new MemoryRefusal('offline', id)
  }

  #find(id: string): MemoryItem {
    const item = this.#items.find((other) => other.id === id)
    if (item === undefined) throw new MemoryRefusal('gone', id)
    return item
  }

  #free(id: string): MemoryItem {
    const item = this.#find(id)
    if (item.locked) throw new MemoryRefusal('locked', id)
    return item
  }

  #alter(item: MemoryItem): MemoryItem {
    if (!this.#switches.altersValues) return item
    return {
      ...item,
      x: Math.round(item.x),
      y: Math.round(item.y),
      text: item.text.trim(),
      // Some height that depends on the text, as where a host measures it with its own font.
      height: item.kind === 'section' ? item.height : item.height + (item.text.length % 7),
    }
  }
}

/** Contents that stay are put on the page, where they were. */
function withoutItem(
  items: readonly MemoryItem[],
  id: string,
  withContents: boolean,
): readonly MemoryItem[] {
  const gone = items.find((item) => item.id === id)
  if (gone === undefined) return items
  return items.flatMap((item) => {
    if (item.id === id) return []
    if (item.parent !== id) return [item]
    if (withContents) return []
    return [{ ...item, parent: null, x: item.x + gone.x, y: item.y + gone.y }]
  })
}
