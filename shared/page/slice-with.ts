import type { NoteSorter, Surroundings } from '../app/ports.ts'
import { runSteps } from '../app/run-steps.ts'
import { SliceSorter } from '../app/slice-sorter.ts'
import type * as SortSteps from './sort-steps.ts'

/** Sorts on the page's own thread, with what was loaded for it. */
export function sliceWith(
  { buildClusterTree, readMeaning }: typeof SortSteps,
  fetchTable: () => Promise<Uint8Array<ArrayBuffer> | null>,
  time: Surroundings,
): NoteSorter {
  return new SliceSorter(time, {
    build: buildClusterTree,
    load: async () => readMeaning(await fetchTable(), (steps) => runSteps(steps, time)),
  })
}
