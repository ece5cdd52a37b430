import { WorkshopError } from '../core/errors.ts'
import type { Steps } from '../core/steps.ts'
import type { SortOptions, Surroundings } from './ports.ts'

/**
 * The page answers between two slices, which 50 ms is the most allowed for: the last step may overrun
 * one, and on a busy machine other programs take their turn in the middle of it.
 */
const SLICE_MS = 10

/**
 * Runs long work on this thread, in slices, so that the page stays alive meanwhile.
 * @throws WorkshopError `cancelled` once the signal is aborted.
 */
export async function runSteps<Result>(
  steps: Steps<Result>,
  time: Surroundings,
  options: SortOptions | null = null,
): Promise<Result> {
  let start = time.now()
  stopIfAborted(options)
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (time.now() - start < SLICE_MS) continue
    options?.onProgress(value)
    await new Promise<void>((resolve) => {
      time.after(0, resolve)
    })
    stopIfAborted(options)
    start = time.now()
  }
}

function stopIfAborted(options: SortOptions | null): void {
  if (options?.signal.aborted) {
    throw new WorkshopError('cancelled', 'Stopped while sorting notes.')
  }
}
