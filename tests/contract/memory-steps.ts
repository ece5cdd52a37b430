import {
  type MemoryDocument,
  type MemoryItem,
  type MemoryPatch,
  MemoryRefusal,
} from '../../scripts/playground/hosts/memory/memory-document.ts'
import type {
  CreateStep,
  MoveStep,
  RegroupStep,
  RemoveStep,
  Step,
  UpdateStep,
  Wanted,
} from '../../shared/core/board/change-plan.ts'
import type { Field, Print } from '../../shared/core/board/fields.ts'
import type { Point } from '../../shared/core/board/geometry.ts'
import type { HostId, NodeKey } from '../../shared/core/board/keys.ts'
import {
  stampBeforeUpdate,
  stampCreated,
  stampUpdated,
} from '../../shared/core/board/leave-stamp.ts'
import { printLive } from '../../shared/core/board/print.ts'
import type { LiveItem } from '../../shared/core/board/snapshot.ts'
import { encodeStamp, parseStamp } from '../../shared/core/board/stamp-codec.ts'
import { PLACE } from '../../shared/core/board/weigh-fields.ts'

/**
 * How many calls a step takes: all at once; create or write, then stamp; or, as on Miro, create on
 * the page, stamp, put in the section, stamp again.
 */
export type Manner = 'one-step' | 'two-step' | 'late-parent'

/** Performs steps on the plainest board. Throws `MemoryRefusal` where a call is refused. */
export class MemorySteps {
  readonly #document: MemoryDocument
  readonly #manner: Manner
  readonly #made = new Map<NodeKey, HostId>()
  readonly #stuck = new Set<HostId>()

  constructor(document: MemoryDocument, manner: Manner) {
    this.#document = document
    this.#manner = manner
  }

  do(step: Step): HostId | null {
    switch (step.do) {
      case 'create':
        return this.#create(step)
      case 'update':
        return this.#update(step)
      case 'remove':
        return this.#remove(step)
      case 'move':
        return this.#move(step)
      case 'raise':
        this.#document.raise(step.on)
        return step.on
      case 'regroup':
        return this.#regroup(step)
    }
  }

  #create(step: CreateStep): HostId {
    const { key, wanted, into, asked } = step
    const parent = this.#parentOf(wanted, into)
    const textOf = (item: MemoryItem, writing?: readonly Field[]) =>
      encodeStamp(stampCreated(step, item.id as HostId, printItem(item, asked), writing))
    const fresh = { ...describeWanted(wanted), parent, hidden: '' }
    if (this.#manner === 'one-step') {
      return this.#noteMade(
        key,
        this.#document.create(fresh, (item) => textOf(item)),
      )
    }
    if (this.#manner === 'two-step' || parent === null) {
      const made = this.#document.create(fresh)
      this.#hide(made.id, textOf(made))
      return this.#noteMade(key, made)
    }
    const corner = this.#cornerOf(parent)
    const { x, y } = fresh
    const onPage = { ...fresh, parent: null, x: x + corner.x, y: y + corner.y }
    const early = this.#document.create(onPage)
    this.#hide(early.id, textOf(early, PLACE))
    const made = this.#document.write(early.id, { parent, x, y })
    this.#hide(made.id, textOf(made))
    return this.#noteMade(key, made)
  }

  #noteMade(key: NodeKey, { id, kind }: MemoryItem): HostId {
    if (kind === 'section') this.#made.set(key, id as HostId)
    return id as HostId
  }

  #update(step: UpdateStep): HostId {
    const { on, fields, asked } = step
    const textOf = (item: MemoryItem) => encodeStamp(stampUpdated(step, printItem(item, asked)))
    if (fields.length === 0) {
      this.#hide(on, textOf(this.#find(on)))
    } else if (this.#manner === 'one-step') {
      this.#document.write(on, this.#patchOf(step), textOf)
    } else {
      this.#hide(on, encodeStamp(stampBeforeUpdate(step)))
      this.#hide(on, textOf(this.#document.write(on, this.#patchOf(step))))
    }
    return on
  }

  #patchOf({ wanted, fields, into }: UpdateStep): MemoryPatch {
    const { x, y, width, height, text, fill } = describeWanted(wanted)
    const parent = fields.includes('parent') ? { parent: this.#parentOf(wanted, into) } : {}
    return { ...pick({ x, y, width, height, text, fill }, fields), ...parent }
  }

  #remove({ on, release }: RemoveStep): null {
    for (const id of release) {
      const item = this.#find(id)
      const corner = this.#cornerOf(on)
      this.#document.write(id, { parent: null, x: item.x + corner.x, y: item.y + corner.y })
    }
    this.#document.remove(on)
    return null
  }

  #move({ on, into, to, along }: MoveStep): HostId {
    if (along !== undefined && this.#stuck.has(along)) return on
    const corner = this.#cornerOf(into)
    this.#stuck.add(on)
    const group = this.#find(on).parent === into ? {} : { group: null }
    this.#document.write(on, { parent: into, x: to.x - corner.x, y: to.y - corner.y, ...group })
    this.#stuck.delete(on)
    return on
  }

  /** A group is whatever has its id in common. */
  #regroup({ group, notes }: RegroupStep): HostId {
    const stayed = this.#document.items.filter((item) => item.group === group)
    if (stayed.length + notes.length > 1) {
      for (const note of notes) this.#document.write(note, { group })
    }
    return group
  }

  #hide(id: string, text: string): void {
    this.#document.write(id, { hidden: text })
  }

  #parentOf(wanted: Wanted, into: HostId | null): HostId | null {
    if (wanted.kind === 'section' || wanted.section === null) return null
    const parent = into ?? this.#made.get(wanted.section)
    if (parent === undefined) throw new MemoryRefusal('gone', wanted.section)
    return parent
  }

  #cornerOf(section: string | null): Point {
    return section === null ? { x: 0, y: 0 } : this.#find(section)
  }

  #find(id: string): MemoryItem {
    const item = this.#document.items.find((other) => other.id === id)
    if (item === undefined) throw new MemoryRefusal('gone', id)
    return item
  }
}

function pick<T extends object>(from: T, fields: readonly Field[]): Partial<T> {
  const entries = Object.entries(from).filter(([name]) => fields.includes(name as Field))
  return Object.fromEntries(entries) as Partial<T>
}

function describeWanted(
  wanted: Wanted,
): Omit<MemoryItem, 'id' | 'parent' | 'hidden' | 'locked' | 'author' | 'group'> {
  if (wanted.kind === 'section') {
    const { rect, title, fill } = wanted.section
    return { ...rect, kind: 'section', text: title, fill, form: 'rectangle' }
  }
  const { item } = wanted
  const form = item.kind === 'shape' ? item.form : 'rectangle'
  return { ...item.rect, kind: item.kind, text: item.text, fill: item.look.fill, form }
}

export function readItem(item: MemoryItem): LiveItem {
  const { id, kind, parent, x, y, width, height, text, fill, form, hidden } = item
  const { author, group } = item
  const stamp = hidden === '' ? undefined : parseStamp(hidden)
  return {
    id: id as HostId,
    kind,
    parent: parent as HostId | null,
    rect: { x, y, width, height },
    text,
    fill,
    form: form as LiveItem['form'],
    ...(typeof stamp === 'object' ? { stamp } : {}),
    ...(typeof stamp === 'string' ? { stampFault: stamp } : {}),
    ...(author === '' ? {} : { author }),
    ...(group === null ? {} : { group: group as HostId }),
  }
}

function printItem(item: MemoryItem, asked: Print): Print {
  return printLive(readItem(item), asked.parent, asked.look)
}
