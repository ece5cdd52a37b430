import { DEFAULT_SWITCHES, type Switches } from '../switches.ts'
import type { Actor, BoardChange } from './change.ts'
import { createRecord } from './create-record.ts'
import { revertChildren, revertNode, type UndoUnit } from './history.ts'
import type { Json } from './json.ts'
import type { BoardNode } from './node.ts'
import { NodeStore } from './node-store.ts'

const ROOT_ID = '0:0'
const FIRST_PAGE_ID = '0:1'

/** The FigJam file: nodes, selection and undo. No rule of the plugin API lives here. */
export class FigJamBoard {
  readonly switches: Switches
  /** Images by hash, as data URLs. */
  readonly images = new Map<string, string>()
  actor: Actor = 'me'
  currentPage = FIRST_PAGE_ID
  private nodes = new NodeStore()
  private readonly selections = new Map<string, readonly string[]>()
  private nextId = 2
  private changes = 0
  private openUnit = new Map<string, BoardNode | undefined>()
  private done: UndoUnit[] = []
  private undone: UndoUnit[] = []
  private readonly listeners = new Set<(change: BoardChange) => void>()

  constructor(switches: Partial<Switches> = {}) {
    this.switches = { ...DEFAULT_SWITCHES, ...switches }
    this.clear()
  }

  /** Back to an empty file with one page. */
  clear(): void {
    this.nodes = new NodeStore()
    this.selections.clear()
    this.done = []
    this.undone = []
    this.openUnit = new Map()
    this.nextId = 2
    this.currentPage = FIRST_PAGE_ID
    const root = createRecord(ROOT_ID, 'DOCUMENT', null, this.switches)
    const page = createRecord(FIRST_PAGE_ID, 'PAGE', ROOT_ID, this.switches)
    this.nodes.put(ROOT_ID, { ...root, children: [FIRST_PAGE_ID] })
    this.nodes.put(FIRST_PAGE_ID, page)
    this.changes += 1
  }

  /** Grows with every change. */
  get revision(): number {
    return this.changes
  }

  get(id: string): BoardNode | undefined {
    return this.nodes.get(id)
  }

  /** All nodes of one type, oldest first. */
  ofType(type: string): readonly BoardNode[] {
    return this.nodes.listType(type)
  }

  onChange(listener: (change: BoardChange) => void): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** Runs work as somebody; changes carry that name. */
  as<T>(actor: Actor, work: () => T): T {
    const before = this.actor
    this.actor = actor
    try {
      return work()
    } finally {
      this.actor = before
    }
  }

  /** A new node at the end of a parent, at (0, 0). Returns its id. */
  create(type: string, parent: string, props: Readonly<Record<string, Json>> = {}): string {
    const id = `1:${this.nextId}`
    this.nextId += 1
    const record = createRecord(id, type, parent, this.switches)
    this.write(id, { ...record, props: { ...record.props, ...props } })
    const holder = this.nodes.get(parent)
    if (holder !== undefined) {
      this.write(parent, { ...holder, children: [...holder.children, id] })
    }
    this.tell('create', id, [])
    return id
  }

  /** Changes fields of one node; `properties` are the names reported to listeners. */
  change(id: string, patch: Partial<BoardNode>, properties: readonly string[]): void {
    const node = this.nodes.get(id)
    if (node === undefined) return
    this.write(id, { ...node, ...patch })
    if (properties.length > 0) this.tell('property', id, properties)
  }

  /** Changes properties of one node. */
  setProps(id: string, props: Readonly<Record<string, Json>>, names?: readonly string[]): void {
    const node = this.nodes.get(id)
    if (node === undefined) return
    this.change(id, { props: { ...node.props, ...props } }, names ?? Object.keys(props))
  }

  /** Puts a node under a parent at an index of the list without it; numbers x and y stay. */
  move(id: string, parent: string, index?: number): void {
    const node = this.nodes.get(id)
    const holder = this.nodes.get(parent)
    if (node === undefined || holder === undefined) return
    const from = node.parent === null ? undefined : this.nodes.get(node.parent)
    if (from !== undefined && from.id !== parent) {
      this.write(from.id, { ...from, children: from.children.filter((child) => child !== id) })
    }
    const children = holder.children.filter((child) => child !== id)
    children.splice(index ?? children.length, 0, id)
    this.write(parent, { ...holder, children })
    this.write(id, { ...node, parent })
    this.tell('property', id, ['parent'])
  }

  /** Deletes a node with all below it; listeners hear of the topmost only. */
  delete(id: string): void {
    const node = this.nodes.get(id)
    if (node === undefined) return
    const holder = node.parent === null ? undefined : this.nodes.get(node.parent)
    if (holder !== undefined) {
      this.write(holder.id, {
        ...holder,
        children: holder.children.filter((child) => child !== id),
      })
    }
    this.drop(node)
    this.tell('delete', id, [], node)
  }

  /** Ends the undo step in progress. */
  commitUndo(): void {
    if (this.openUnit.size === 0) return
    const after = new Map<string, BoardNode | undefined>()
    for (const id of this.openUnit.keys()) after.set(id, this.nodes.get(id))
    this.done.push({ before: this.openUnit, after })
    this.undone = []
    this.openUnit = new Map()
  }

  /** Takes back the last step; the step in progress counts as one. */
  undo(): void {
    this.commitUndo()
    const unit = this.done.pop()
    if (unit === undefined) return
    this.apply(unit.before, unit.after)
    this.undone.push(unit)
  }

  redo(): void {
    const unit = this.undone.pop()
    if (unit === undefined) return
    this.apply(unit.after, unit.before)
    this.done.push(unit)
  }

  /** All nodes and the id counter, for saving. */
  dump(): { readonly nodes: readonly BoardNode[]; readonly nextId: number } {
    return { nodes: this.nodes.list(), nextId: this.nextId }
  }

  /** Ids selected on a page, those that still exist. Selecting is no undo step. */
  selectionOf(page: string): readonly string[] {
    return (this.selections.get(page) ?? []).filter((id) => this.nodes.get(id) !== undefined)
  }

  select(page: string, ids: readonly string[]): void {
    this.selections.set(page, ids)
    this.tell('selection', page, [])
  }

  /** Replaces everything with what `dump` gave. */
  restore(nodes: readonly BoardNode[], nextId: number): void {
    this.clear()
    for (const node of nodes) this.nodes.put(node.id, node)
    this.nextId = nextId
    this.tell('selection', FIRST_PAGE_ID, [])
  }

  /** Reports a change that is not in the nodes, such as the selection. */
  tell(
    kind: BoardChange['kind'],
    id: string,
    properties: readonly string[],
    node: BoardNode | undefined = this.nodes.get(id),
  ): void {
    this.changes += 1
    if (this.listeners.size === 0) return
    const type = node?.type ?? 'PAGE'
    const parent = node?.parent ?? null
    const change: BoardChange = { kind, id, type, parent, properties, actor: this.actor }
    for (const listener of this.listeners) listener(change)
  }

  /** Other people's edits are not in this person's undo, so they are not kept. */
  private write(id: string, record: BoardNode | undefined): void {
    if (this.actor !== 'remote' && !this.openUnit.has(id)) {
      this.openUnit.set(id, this.nodes.get(id))
    }
    this.changes += 1
    this.nodes.put(id, record)
  }

  private drop(node: BoardNode): void {
    for (const child of node.children) {
      const record = this.nodes.get(child)
      if (record !== undefined) this.drop(record)
    }
    this.write(node.id, undefined)
  }

  private apply(
    to: ReadonlyMap<string, BoardNode | undefined>,
    from: ReadonlyMap<string, BoardNode | undefined>,
  ): void {
    const existed = new Map([...to.keys()].map((id) => [id, this.nodes.get(id)]))
    for (const id of to.keys()) {
      const record = revertNode(this.nodes.get(id), to.get(id), from.get(id))
      this.nodes.put(id, record)
    }
    for (const id of to.keys()) {
      const node = this.nodes.get(id)
      if (node === undefined) continue
      const isMember = (child: string) => this.nodes.get(child)?.parent === id
      const before = to.get(id)?.children ?? []
      const after = from.get(id)?.children ?? []
      this.nodes.put(id, {
        ...node,
        children: revertChildren(node.children, before, after, isMember),
      })
    }
    for (const [id, old] of existed) this.tellReverted(id, old)
  }

  private tellReverted(id: string, old: BoardNode | undefined): void {
    const node = this.nodes.get(id)
    if (node === undefined && old !== undefined) this.tell('delete', id, [], old)
    else if (node !== undefined && old === undefined) this.tell('create', id, [])
    else if (node !== undefined) this.tell('property', id, Object.keys(node.props))
  }
}
