import type { HostId, NodeKey } from '../board/keys.ts'
import { readText } from '../parse-value.ts'

/** UTF-16 units. */
export const LONGEST_KEY = 400
/** Groups, or zones of a canvas, that are left aside: a map has one a cell. */
export const MOST_LEFT_OUT = 200

export function readKey(value: unknown, path: string): NodeKey {
  return readText(value, path, LONGEST_KEY) as NodeKey
}

export function readId(value: unknown, path: string): HostId {
  return readText(value, path, LONGEST_KEY) as HostId
}

export function readKeyOrNull(value: unknown, path: string): string | null {
  return value === null || value === undefined ? null : readText(value, path, LONGEST_KEY)
}
