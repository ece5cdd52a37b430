import type { NoteSorter, Surroundings } from '../app/ports.ts'
import { runSteps } from '../app/run-steps.ts'
import { SliceSorter } from '../app/slice-sorter.ts'
import { readMeaning } from './read-meaning.ts'

/** Sorts on the page's own thread: loaded only where no worker may be had. */
export function openSlices(
  fetchTable: () => Promise<Uint8Array<ArrayBuffer> | null>,
  time: Surroundings,
): NoteSorter {
  return new SliceSorter(time, async () =>
    readMeaning(await fetchTable(), (steps) => runSteps(steps, time)),
  )
}
