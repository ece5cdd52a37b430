import type { RemoveStep } from '../../shared/core/board/change-plan.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import { WorkshopError } from '../../shared/core/errors.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'
import { readFault } from './faults.ts'
import { readHtml } from './html.ts'
import { readHandles } from './read-handles.ts'
import type { Numbered, Run } from './run.ts'
import { asFrame, type Handle } from './sdk.ts'

/**
 * Removes our items, those that carry the stamps of the others after these, then our frames; whoever
 * is still in a frame is let go of first. A run that dies in between leaves stamps on what it left.
 */
export async function removeItems(
  desk: Desk,
  run: Run,
  steps: readonly Numbered<RemoveStep>[],
): Promise<void> {
  if (steps.length === 0 || run.isOver) return
  const handles = await readHandles(desk, run)
  const frames: Numbered<RemoveStep>[] = []
  const carriers = desk.shelf.carriers()
  const torn = new Set(steps.flatMap(({ step }) => carriers.get(step.on) ?? []))
  const isCarrier = ({ step }: Numbered<RemoveStep>) => carriers.has(step.on)
  for (const wave of [steps.filter((one) => !isCarrier(one)), steps.filter(isCarrier)]) {
    await Promise.all(
      wave.map((one) =>
        attempt(run, one, async () => {
          const handle = handles.get(one.step.on)
          // Somebody was faster: what we wanted is so.
          if (handle === undefined) return true
          if (asFrame(handle) === null) return removeItem(desk, run, handle)
          frames.push(one)
          return false
        }),
      ),
    )
  }
  await removeFrames(desk, run, frames)
  // Others carry what is left. What was to go is gone: what cannot be written now is with the next stamps.
  await Promise.allSettled([...torn].map((frame) => desk.shelf.flush(frame, run.finishing)))
}

/** Before they go, what stays on the page is stamped elsewhere. */
async function removeFrames(
  desk: Desk,
  run: Run,
  frames: readonly Numbered<RemoveStep>[],
): Promise<void> {
  if (frames.length === 0 || run.isOver) return
  const homes = desk.shelf.rehome(new Set(frames.map(({ step }) => step.on)))
  try {
    await Promise.all([...homes].map((home) => desk.shelf.flush(home, run.finishing)))
  } catch (error) {
    for (const { index } of frames) run.fail(index, error, '')
    return
  }
  for (const one of frames) await attempt(run, one, () => removeFrame(desk, run, one.step.on))
}

/** Does the work unless the run is over; the work says whether the step is done with. */
async function attempt(
  run: Run,
  { index }: Numbered<RemoveStep>,
  work: () => Promise<boolean>,
): Promise<void> {
  if (run.isOver) return
  try {
    if (await work()) run.succeed(index, null)
  } catch (error) {
    // Somebody was faster: what we wanted is so.
    if (readFault(error, '').code === 'item-gone') run.succeed(index, null)
    else run.fail(index, error, '')
  }
}

async function removeItem(desk: Desk, run: Run, handle: Handle): Promise<boolean> {
  try {
    await desk.calls.call(COST.plain, run.calls, () => desk.api.remove(handle))
  } catch (cause) {
    throw nameFault(handle, cause)
  }
  desk.shelf.drop(handle.id as HostId)
  return true
}

/**
 * Whether Miro removes a frame's children with it is not documented: there must be none left.
 *
 * @throws WorkshopError naming what cannot be let go of; what people put in meanwhile is let go of, too.
 */
async function removeFrame(desk: Desk, run: Run, id: HostId): Promise<boolean> {
  const frame = await desk.frames.fetchFrame(id, run.calls)
  const children = frame.childrenIds as HostId[]
  const [[child, error] = []] = await desk.frames.releaseAll(id, children, run.finishing)
  if (child !== undefined) {
    throw nameFault(await desk.frames.fetch(child, run.finishing), error)
  }
  const empty = await desk.frames.fetch(id, run.finishing)
  if ((asFrame(empty)?.childrenIds.length ?? 0) > 0) return removeFrame(desk, run, id)
  await desk.calls.call(COST.plain, run.finishing, () => desk.api.remove(empty))
  desk.shelf.drop(id)
  return true
}

/** The same fault, on the words of what it happened to. */
function nameFault(handle: Handle, cause: unknown): WorkshopError {
  const { code, detail } = readFault(cause, '')
  const on = readHtml(handle.content ?? '')
  return new WorkshopError(code, detail, { on, cause })
}
