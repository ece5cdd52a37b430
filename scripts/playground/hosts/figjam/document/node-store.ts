import type { BoardNode } from './node.ts'

/** The nodes of a file by id and by type. */
export class NodeStore {
  private readonly nodes = new Map<string, BoardNode>()
  private readonly types = new Map<string, Set<string>>()

  get(id: string): BoardNode | undefined {
    return this.nodes.get(id)
  }

  /** Keeps a record, or forgets the node when there is none. */
  put(id: string, record: BoardNode | undefined): void {
    const known = this.nodes.get(id)
    if (record === undefined) {
      this.nodes.delete(id)
      if (known !== undefined) this.types.get(known.type)?.delete(id)
      return
    }
    if (known === undefined) {
      const ids = this.types.get(record.type) ?? new Set()
      this.types.set(record.type, ids.add(id))
    }
    this.nodes.set(id, record)
  }

  /** All nodes of one type, oldest first. */
  listType(type: string): readonly BoardNode[] {
    const found: BoardNode[] = []
    for (const id of this.types.get(type) ?? []) {
      const node = this.nodes.get(id)
      if (node !== undefined) found.push(node)
    }
    return found
  }

  list(): readonly BoardNode[] {
    return [...this.nodes.values()]
  }
}
