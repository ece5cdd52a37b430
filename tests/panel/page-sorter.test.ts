import { getEventListeners } from 'node:events'
import { expect, it } from 'vitest'
import { SliceSorter } from '../../shared/app/slice-sorter.ts'
import { finishSteps } from '../../shared/core/steps.ts'
import { PageSorter, type SortParts } from '../../shared/page/page-sorter.ts'
import type { SortAnswer, SortRequest } from '../../shared/page/sort-messages.ts'
import { buildClusterTree } from '../../shared/page/sort-steps.ts'
import { testSurroundings } from '../app/surroundings.ts'
import { readMeaning } from '../core/clusters/vectors/read-table.ts'

const NOTES = [{ id: 'n1', text: 'the queue is long' }]
const OPTIONS = { signal: new AbortController().signal, onProgress: () => undefined }

/** A host without a connection, until it comes back: nothing that is asked for late arrives. */
function openParts(): { readonly parts: SortParts; reconnect(): void } {
  let isConnected = false
  return {
    parts: {
      openWorker: () => Promise.reject(new Error('no worker')),
      fetchTable: () => Promise.reject(new Error('no table')),
      openSlices: async () => {
        if (!isConnected) throw new TypeError('Failed to fetch dynamically imported module')
        return { link: async (notes) => finishSteps(buildClusterTree(notes)) }
      },
    },
    reconnect() {
      isConnected = true
    },
  }
}

it('[C8] what did not come to sort with is asked for again once the connection is back', async () => {
  const { parts, reconnect } = openParts()
  const sorter = new PageSorter(parts, testSurroundings())
  await expect(sorter.link(NOTES, OPTIONS)).rejects.toMatchObject({ code: 'offline' })
  reconnect()
  expect((await sorter.link(NOTES, OPTIONS)).notes).toHaveLength(1)
})

/** A worker that keeps what it is told, and answers at once. */
class ToldWorker {
  static readonly told: unknown[] = []
  onmessage: ((event: { readonly data: SortAnswer }) => void) | null = null
  terminate(): void {}
  postMessage(request: SortRequest): void {
    ToldWorker.told.push(request.type === 'table' ? request.packed : request.type)
    if (request.type !== 'sort') return
    const tree = finishSteps(buildClusterTree(request.notes))
    queueMicrotask(() => this.onmessage?.({ data: { type: 'tree', tree } }))
  }
}

it('[C9] a table that did not come is asked for again, in a worker', async () => {
  const table = new Uint8Array([1])
  const answers = [Promise.reject(new Error('offline')), Promise.resolve(table)]
  const sorter = new PageSorter(
    {
      openWorker: async () => new ToldWorker() as unknown as Worker,
      fetchTable: () => answers.shift() ?? Promise.reject(new Error('asked once more')),
      openSlices: () => Promise.reject(new Error('no slices')),
    },
    testSurroundings(),
  )
  for (let time = 0; time < 3; time++) await sorter.link(NOTES, OPTIONS)
  expect(ToldWorker.told).toEqual([null, 'sort', table, 'sort', 'sort'])
})

it('[C9] a table that did not come is asked for again, in slices', async () => {
  const asked: number[] = []
  const sorter = new SliceSorter(testSurroundings(), {
    build: buildClusterTree,
    load: async () => {
      asked.push(asked.length)
      return asked.length === 1 ? null : readMeaning()
    },
  })
  const byMeaning: boolean[] = []
  for (let time = 0; time < 3; time++) {
    byMeaning.push((await sorter.link(NOTES, OPTIONS)).isByMeaning)
  }
  expect(byMeaning).toEqual([false, true, true])
  expect(asked).toHaveLength(2)
})

it('[C8] however often notes are sorted, one thing waits to be stopped', async () => {
  const { signal } = new AbortController()
  const sorter = new PageSorter(
    {
      openWorker: async () => new ToldWorker() as unknown as Worker,
      fetchTable: () => Promise.reject(new Error('offline')),
      openSlices: () => Promise.reject(new Error('no slices')),
    },
    testSurroundings(),
  )
  for (let time = 0; time < 3; time++) await sorter.link(NOTES, { ...OPTIONS, signal })
  expect(getEventListeners(signal, 'abort')).toHaveLength(1)
})
