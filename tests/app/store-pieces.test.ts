import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Store } from '../../shared/app/ports.ts'
import { readInPieces, writeInPieces } from '../../shared/app/store-pieces.ts'
import { WorkshopError } from '../../shared/core/errors.ts'

class FailingStore implements Store {
  readonly entries = new Map<string, unknown>()
  /** Writes that still come through. */
  left = Number.POSITIVE_INFINITY

  async read(name: string): Promise<unknown> {
    return this.entries.get(name)
  }

  async write(name: string, value: unknown): Promise<void> {
    if (this.left === 0) throw new WorkshopError('offline', 'No answer.')
    this.left -= 1
    this.entries.set(name, value)
  }
}

/** So long that it is in as many pieces. */
function listOf(pieces: number, letter: string): readonly string[] {
  return Array.from({ length: 4 * pieces - 1 }, () => letter.repeat(5_000))
}

test('[S3] [S23] a value that could not be written whole leaves the one of before', async () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 })
  await fc.assert(
    fc.asyncProperty(
      sizes,
      fc.integer({ min: 1, max: 6 }),
      fc.nat(6),
      async (before, size, left) => {
        const store = new FailingStore()
        for (const [index, pieces] of before.entries()) {
          await writeInPieces(store, 'list', listOf(pieces, String(index)))
        }
        const former = await readInPieces(store, 'list')
        expect(former).toEqual(listOf(before.at(-1) ?? 0, String(before.length - 1)))
        store.left = Math.min(left, size)
        await expect(writeInPieces(store, 'list', listOf(size, 'x'))).rejects.toThrow(WorkshopError)
        expect(await readInPieces(store, 'list')).toEqual(former)
        store.left = Number.POSITIVE_INFINITY
        await writeInPieces(store, 'list', listOf(size, 'x'))
        expect(await readInPieces(store, 'list')).toEqual(listOf(size, 'x'))
      },
    ),
  )
})

test('[S23] pieces of an earlier Atelier are read, and the next value does not touch them', async () => {
  const store = new FailingStore()
  const text = JSON.stringify(listOf(2, 'é'))
  store.entries.set('list-0', text.slice(0, 20_000))
  store.entries.set('list-1', text.slice(20_000))
  store.entries.set('list', { pieces: 2 })
  expect(await readInPieces(store, 'list')).toEqual(listOf(2, 'é'))
  store.left = 1
  await expect(writeInPieces(store, 'list', listOf(3, 'x'))).rejects.toThrow(WorkshopError)
  expect(await readInPieces(store, 'list')).toEqual(listOf(2, 'é'))
})

test('[S23] a damaged head or piece is told by its name', async () => {
  const store = new FailingStore()
  expect(await readInPieces(store, 'list')).toBeNull()
  await writeInPieces(store, 'list', listOf(2, 'x'))
  store.entries.set('list-a-1', 7)
  await expect(readInPieces(store, 'list')).rejects.toThrow('list-a-1')
  for (const head of ['x', { pieces: '2' }, { pieces: 1e9 }, { pieces: 1, place: '-c' }]) {
    store.entries.set('list', head)
    await expect(readInPieces(store, 'list')).rejects.toThrow('list')
  }
  await writeInPieces(store, 'list', ['y'])
  expect(await readInPieces(store, 'list')).toEqual(['y'])
})
