import type { SortParts } from './page-sorter.ts'
import { sliceWith } from './slice-with.ts'
import * as steps from './sort-steps.ts'

/** Sorts on the page's own thread: loaded only where no worker may be had. */
export const openSlices: SortParts['openSlices'] = async (fetchTable, time) =>
  sliceWith(steps, fetchTable, time)
