import { faultOf } from '../core/errors.ts'
import { failAt, fieldsOf } from '../core/parse-value.ts'
import type { Store } from './ports.ts'

/** Under the 64 KB a key holds on the stricter host, even when every character takes three bytes. */
const PIECE = 20_000

const MOST_PIECES = 1_000

/** Pieces are named in turn after one and the other; after the value alone in earlier Ateliers. */
const PLACES = ['-a', '-b', ''] as const

interface Head {
  readonly pieces: number
  readonly place: (typeof PLACES)[number]
}

function parseHead(value: unknown): Head | null {
  const { pieces, place = '' } = fieldsOf(value)
  const known = PLACES.find((one) => one === place)
  if (typeof pieces !== 'number' || pieces > MOST_PIECES || known === undefined) return null
  return { pieces, place: known }
}

/**
 * Writes a value of any size in entries that every host takes, where the value of before is not. The head
 * comes last: until then, that one is read.
 */
export async function writeInPieces(store: Store, name: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value)
  const pieces = Math.ceil(text.length / PIECE)
  const place = (await placeNow(store, name)) === '-a' ? '-b' : '-a'
  for (let index = 0; index < pieces; index += 1) {
    const piece = text.slice(index * PIECE, (index + 1) * PIECE)
    await store.write(`${name}${place}-${index}`, piece)
  }
  await store.write(name, { pieces, place })
}

async function placeNow(store: Store, name: string): Promise<string | undefined> {
  try {
    return parseHead(await store.read(name))?.place
  } catch (error) {
    if (faultOf(error).code !== 'bad-input') throw error
    return undefined
  }
}

/**
 * What `writeInPieces` wrote, unparsed by any schema; null when nothing was.
 * @throws WorkshopError `bad-input` when it is damaged.
 */
export async function readInPieces(store: Store, name: string): Promise<unknown> {
  const value = await store.read(name)
  if (value === undefined || value === null) return null
  const head = parseHead(value)
  if (head === null) return failAt(name, 'the number of its pieces')
  let text = ''
  for (let index = 0; index < head.pieces; index += 1) {
    const named = `${name}${head.place}-${index}`
    const piece = await store.read(named)
    if (typeof piece !== 'string') return failAt(named, 'a text')
    text += piece
  }
  try {
    return JSON.parse(text)
  } catch {
    return failAt(name, 'JSON')
  }
}
