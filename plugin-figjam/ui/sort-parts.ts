import { inflate } from '../../shared/page/inflate.ts'
import type { SortParts } from '../../shared/page/page-sorter.ts'
import { sliceWith } from '../../shared/page/slice-with.ts'
import type * as SortSteps from '../../shared/page/sort-steps.ts'
import { readPacked } from './read-packed.ts'
import { runCarried } from './run-carried.ts'

/**
 * A worker from a blob, which Figma allows
 * (https://developers.figma.com/docs/plugins/frozen-plugins/).
 */
export async function openWorker(): Promise<Worker> {
  const script = await inflate(readPacked('sort-worker'))
  const address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }))
  const worker = new Worker(address)
  // The worker holds what it has read; an address let go of too soon may end it before.
  worker.addEventListener('message', () => URL.revokeObjectURL(address), { once: true })
  return worker
}

export async function fetchTable(): Promise<Uint8Array<ArrayBuffer>> {
  return readPacked('meaning')
}

export const openSlices: SortParts['openSlices'] = async (fetchTable, time) => {
  const script = await inflate(readPacked('sort-steps'))
  return sliceWith(runCarried<typeof SortSteps>(script, 'AtelierSortSteps'), fetchTable, time)
}
