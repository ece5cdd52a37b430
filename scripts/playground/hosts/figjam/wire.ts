/**
 * How values travel between the sandbox and the rest, as JSON text. What crosses is what
 * https://developers.figma.com/docs/plugins/creating-ui/ lists: objects, arrays, numbers, strings,
 * booleans, null, undefined, Date and Uint8Array. Functions and prototypes are dropped; symbols throw.
 * Used on both sides of the wall.
 */
export interface Freight {
  /** Keeps bytes for the other side; gives their number. */
  readonly put: (bytes: Uint8Array) => number
  readonly take: (number: number) => Uint8Array
}

/** Thrown by `pack` on a symbol; the caller words it. */
export class SymbolInValue extends Error {}

/** JSON text of a value, specials marked by a `$` member. */
export function pack(value: unknown, freight: Freight): string {
  return JSON.stringify(mark(value, freight, 0))
}

export function unpack(text: string, freight: Freight): unknown {
  return unmark(JSON.parse(text), freight)
}

/** Deeper than any message; a cycle ends here. */
const DEPTH_LIMIT = 500

function mark(value: unknown, freight: Freight, depth: number): unknown {
  if (depth > DEPTH_LIMIT) throw new TypeError('circular reference')
  if (typeof value === 'symbol') throw new SymbolInValue()
  if (value === undefined || typeof value === 'function') return { $: 'undefined' }
  if (typeof value === 'number' && !Number.isFinite(value))
    return { $: 'number', is: String(value) }
  if (typeof value === 'bigint') return { $: 'undefined' }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return { $: 'date', is: value.getTime() }
  if (value instanceof Uint8Array) return { $: 'bytes', is: freight.put(value) }
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return list.map((item) => mark(item, freight, depth + 1))
  }
  const result: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(value)) {
    if (typeof item !== 'function') result[key] = mark(item, freight, depth + 1)
  }
  return '$' in result ? { $: 'object', is: result } : result
}

function unmark(value: unknown, freight: Freight): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value
    return list.map((item) => unmark(item, freight))
  }
  const { $: kind, is } = value as { readonly $?: unknown; readonly is?: unknown }
  if (kind === 'undefined') return undefined
  if (kind === 'number') return Number(is)
  if (kind === 'date') return new Date(Number(is))
  if (kind === 'bytes') return freight.take(Number(is))
  const source = kind === 'object' ? (is as object) : value
  const result: Record<string, unknown> = {}
  for (const [key, item] of Object.entries(source)) result[key] = unmark(item, freight)
  return result
}

/** Bytes waiting to be fetched, by number. */
export function createFreight(): Freight {
  const held = new Map<number, Uint8Array>()
  let next = 1
  return {
    put(bytes) {
      const number = next
      next += 1
      held.set(number, bytes)
      return number
    },
    take(number) {
      const bytes = held.get(number) ?? new Uint8Array()
      held.delete(number)
      return bytes
    },
  }
}
