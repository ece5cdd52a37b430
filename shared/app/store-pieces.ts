import { failAt } from '../core/parse-value.ts'
import type { Store } from './ports.ts'

/** Under the 64 KB a key holds on the stricter host, even when every character takes three bytes. */
const PIECE = 20_000

function isHead(value: unknown): value is { readonly pieces: number } {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pieces' in value &&
    typeof value.pieces === 'number' &&
    value.pieces <= 1_000
  )
}

/** Writes a value of any size in entries that every host takes. The head comes last: it counts them. */
export async function writeInPieces(store: Store, name: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value)
  const pieces = Math.ceil(text.length / PIECE)
  for (let index = 0; index < pieces; index += 1) {
    await store.write(`${name}-${index}`, text.slice(index * PIECE, (index + 1) * PIECE))
  }
  await store.write(name, { pieces })
}

/**
 * What `writeInPieces` wrote, unparsed by any schema; null when nothing was.
 * @throws WorkshopError `bad-input` when it is damaged.
 */
export async function readInPieces(store: Store, name: string): Promise<unknown> {
  const head = await store.read(name)
  if (head === undefined || head === null) return null
  if (!isHead(head)) return failAt(name, 'the number of its pieces')
  let text = ''
  for (let index = 0; index < head.pieces; index += 1) {
    const piece = await store.read(`${name}-${index}`)
    if (typeof piece !== 'string') return failAt(`${name}-${index}`, 'a text')
    text += piece
  }
  try {
    return JSON.parse(text)
  } catch {
    return failAt(name, 'JSON')
  }
}
