import type { SortParts } from '../../shared/page/page-sorter.ts'

/** Both files lie beside this page, and are asked for when notes are first sorted. */
export async function openWorker(): Promise<Worker> {
  return new Worker('./sort-worker.js')
}

export async function fetchTable(): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await fetch('./meaning.bin')
  if (!answer.ok) throw new Error(`meaning.bin: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

export const openSlices: SortParts['openSlices'] = async (fetchTable, time) => {
  const slices = await import('../../shared/page/open-slices.ts')
  return slices.openSlices(fetchTable, time)
}
