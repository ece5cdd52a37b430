import type { Commander } from './commander.ts'
import { addNotModelled } from './not-modelled.ts'
import { realItemMembers } from './real-members.ts'

/** An item as an app holds it: own data properties, methods on the prototype. */
export type Handle = Record<string, unknown> & { readonly id: string; readonly type: string }

interface WriteAnswer {
  readonly item: Handle
  readonly moved: Handle | null
  readonly refreshes: boolean
}

type Method = (this: Handle, ...args: never[]) => unknown

function idOf(item: unknown): unknown {
  return typeof item === 'object' && item !== null ? (item as { id?: unknown }).id : undefined
}

function copyData(handle: Handle): Record<string, unknown> {
  return JSON.parse(JSON.stringify(handle, keepOddNumbers), restoreOddNumbers) as Handle
}

// JSON has no NaN or Infinity, and the host must see them to refuse them.
function keepOddNumbers(_key: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? { $number: String(value) } : value
}

function restoreOddNumbers(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('$number' in value)) return value
  return Number(value.$number)
}

/**
 * Makes handles of snapshots. A handle never changes by itself; what an app writes on it reaches
 * the board by `sync()`, which also brings it up to date.
 */
export class HandleFactory {
  readonly #commander: Commander
  readonly #experimental: boolean
  readonly #bases = new WeakMap<Handle, Record<string, unknown>>()
  readonly #prototypes = new Map<string, object>()

  constructor(commander: Commander, experimental: boolean) {
    this.#commander = commander
    this.#experimental = experimental
  }

  wrap(snapshot: unknown): Handle {
    const data = snapshot as Handle
    const handle = Object.create(this.#prototypeOf(data.type)) as Handle
    this.refresh(handle, data)
    return handle
  }

  wrapAll(snapshots: unknown): Handle[] {
    return (snapshots as readonly unknown[]).map((snapshot) => this.wrap(snapshot))
  }

  /** Makes the handle what the board has. */
  refresh(handle: Handle, snapshot: Handle): void {
    const writable = handle as Record<string, unknown>
    for (const key of Object.keys(handle)) {
      if (!(key in snapshot)) delete writable[key]
    }
    Object.assign(writable, copyData(snapshot))
    this.#bases.set(handle, copyData(snapshot))
  }

  async sync(item: Handle): Promise<void> {
    const base = this.#bases.get(item) ?? {}
    const props = copyData(item)
    const update = { id: idOf(item), props, base, experimental: this.#experimental }
    try {
      const answer = (await this.#commander.exec('WIDGET_UPDATE', update)) as WriteAnswer
      this.#refreshIfKnown(item, answer.item)
    } catch (cause) {
      this.#restoreAfter(item, cause)
      throw cause
    }
  }

  /**
   * `frame.add`: there is no such command; the frame's list is what is written. It is changed on
   * the handle first, so a refused add can leave the handle with an id the board will not take.
   */
  async addChild(frame: Handle, item: Handle): Promise<Handle> {
    const base = this.#bases.get(frame) ?? {}
    const list = [...((frame['childrenIds'] as readonly string[] | undefined) ?? []), idOf(item)]
    ;(frame as Record<string, unknown>)['childrenIds'] = list
    const props = { childrenIds: list }
    const update = { id: frame.id, props, base, moves: idOf(item) }
    try {
      const answer = (await this.#commander.exec('WIDGET_UPDATE', update)) as WriteAnswer
      this.#refreshIfKnown(frame, answer.item)
      return this.#afterMove(item, answer)
    } catch (cause) {
      this.#restoreAfter(frame, cause)
      throw cause
    }
  }

  async removeChild(frame: Handle, item: Handle): Promise<void> {
    const move = { frame: frame.id, child: idOf(item) }
    const answer = (await this.#commander.exec('FRAME_REMOVE_CHILD', move)) as WriteAnswer
    this.#refreshIfKnown(frame, answer.item)
    this.#afterMove(item, answer)
  }

  #afterMove(item: Handle, answer: WriteAnswer): Handle {
    if (answer.moved === null) return item
    if (!answer.refreshes || !this.#bases.has(item)) return this.wrap(answer.moved)
    this.refresh(item, answer.moved)
    return item
  }

  #refreshIfKnown(handle: Handle, snapshot: Handle): void {
    if (this.#bases.has(handle)) this.refresh(handle, snapshot)
  }

  #restoreAfter(handle: Handle, cause: unknown): void {
    const restore = cause instanceof Error && 'restore' in cause ? cause.restore : undefined
    if (restore !== undefined) this.#refreshIfKnown(handle, restore as Handle)
  }

  #prototypeOf(type: string): object {
    const known = this.#prototypes.get(type)
    if (known !== undefined) return known
    const prototype = {}
    for (const [name, method] of Object.entries(this.#methodsOf(type))) {
      Object.defineProperty(prototype, name, { value: method, writable: true, configurable: true })
    }
    addNotModelled(prototype, realItemMembers[type] ?? [], type)
    this.#prototypes.set(type, prototype)
    return prototype
  }

  #methodsOf(type: string): Record<string, Method> {
    const factory = this
    const base: Record<string, Method> = {
      sync() {
        return factory.sync(this)
      },
    }
    if (type === 'tag') return base
    if (type === 'group') return { ...base, ...this.#groupMethods() }
    const item = { ...base, ...this.#itemMethods() }
    if (type === 'frame') return { ...item, ...this.#frameMethods() }
    if (type === 'image') return { ...item, ...this.#imageMethods() }
    if (type === 'mindmap_node') return { ...item, ...this.#mindmapMethods() }
    return item
  }

  #itemMethods(): Record<string, Method> {
    const exec = (name: string, payload: object) => this.#commander.exec(name, payload)
    const factory = this
    return {
      getMetadata(key?: string) {
        return exec('WIDGET_GET_METADATA', { id: this.id, key })
      },
      setMetadata(key: string, value: unknown) {
        return exec('WIDGET_SET_METADATA', { id: this.id, key, value })
      },
      goToLink() {
        return exec('WIDGET_GO_TO_LINK', { id: this.id })
      },
      async bringToFront() {
        await exec('BRING_TO_FRONT', { ids: [this.id] })
      },
      async sendToBack() {
        await exec('SEND_TO_BACK', { ids: [this.id] })
      },
      async bringInFrontOf(target: Handle) {
        await exec('BRING_IN_FRONT_OF', { ids: [this.id], target: idOf(target) })
      },
      async sendBehindOf(target: Handle) {
        await exec('SEND_BEHIND_OF', { ids: [this.id], target: idOf(target) })
      },
      getLayerIndex() {
        return exec('GET_LAYER_INDEX', { id: this.id })
      },
      async getConnectors() {
        return factory.wrapAll(await exec('WIDGET_GET_CONNECTORS', { id: this.id }))
      },
    }
  }

  #frameMethods(): Record<string, Method> {
    const factory = this
    return {
      add(item: Handle) {
        return factory.addChild(this, item)
      },
      remove(item: Handle) {
        return factory.removeChild(this, item)
      },
      async getChildren() {
        const children = await factory.#commander.exec('FRAME_GET_CHILDREN', { id: this.id })
        return factory.wrapAll(children)
      },
    }
  }

  #groupMethods(): Record<string, Method> {
    const factory = this
    return {
      async getItems() {
        return factory.wrapAll(await factory.#commander.exec('GROUP_GET_ITEMS', { id: this.id }))
      },
      async ungroup() {
        return factory.wrapAll(await factory.#commander.exec('GROUP_UNGROUP', { id: this.id }))
      },
    }
  }

  #mindmapMethods(): Record<string, Method> {
    const factory = this
    return {
      async getChildren() {
        const children = await factory.#commander.exec('MINDMAP_GET_CHILDREN', { id: this.id })
        return factory.wrapAll(children)
      },
    }
  }

  #imageMethods(): Record<string, Method> {
    const factory = this
    return {
      getDataUrl(format?: string) {
        return factory.#commander.exec('IMAGE_GET_BLOB', { id: this.id, format })
      },
    }
  }
}
