import type { FigJamBoard } from '../document/board.ts'
import type { Json } from '../document/json.ts'
import { MIXED } from '../text/styled-text.ts'

/**
 * How a value crosses into the sandbox: numbers and booleans as they are, all else as a string whose
 * first letter says what follows. Cheap to make and to open; no handles, so nothing to leak.
 *   s text · j JSON · m figma.mixed · n one node `id TYPE` · l nodes · b id of bytes to fetch
 */
export type Packed = number | boolean | string | undefined

export function packText(text: string): Packed {
  return `s${text}`
}

export function packJson(value: Json | undefined): Packed {
  return value === undefined ? undefined : `j${JSON.stringify(value)}`
}

/** Any property value. */
export function packValue(value: Json | undefined | typeof MIXED): Packed {
  if (value === MIXED) return 'm'
  if (typeof value === 'string') return `s${value}`
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return packJson(value)
}

/** A node, or null when there is none. */
export function packNode(board: FigJamBoard, id: string | null): Packed {
  const node = id === null ? undefined : board.get(id)
  return node === undefined ? 'jnull' : `n${node.id} ${node.type}`
}

/** Nodes in the order given; those gone are left out. */
export function packNodes(board: FigJamBoard, ids: readonly string[]): Packed {
  const parts: string[] = []
  for (const id of ids) {
    const node = board.get(id)
    if (node !== undefined) parts.push(id, node.type)
  }
  return `l${parts.join(' ')}`
}
