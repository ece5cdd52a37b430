import type { UpdateStep } from '../../shared/core/board/change-plan.ts'
import { isInside, type Point, type Rect, translate } from '../../shared/core/board/geometry.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import { stampBeforeUpdate, stampUpdated } from '../../shared/core/board/leave-stamp.ts'
import { nameStep } from '../../shared/core/board/name-step.ts'
import { printLive } from '../../shared/core/board/print.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'
import { readFault } from './faults.ts'
import { rectOf } from './places.ts'
import { readHandles } from './read-handles.ts'
import { describeHandle } from './read-item.ts'
import type { Numbered, Run } from './run.ts'
import type { Handle } from './sdk.ts'
import { setFields } from './write-item.ts'

/**
 * Writes the fields of our items around one frame. First the stamps say what is being written, then
 * it is written, then the stamps say what came of it: a run that dies in between leaves no riddle.
 */
export async function updateItems(
  desk: Desk,
  run: Run,
  steps: readonly Numbered<UpdateStep>[],
  frameId: HostId | null,
): Promise<void> {
  const home = frameId ?? desk.shelf.homeOfLoose(steps[0]?.step.before.doc ?? '')
  const written = steps.filter(({ step }) => step.fields.length > 0)
  for (const { step } of written) desk.shelf.put(home, stampBeforeUpdate(step))
  if (written.length > 0) await desk.shelf.flush(home, run.calls)
  const done: Numbered<UpdateStep>[] = []
  await Promise.all(
    steps.map(async (one) => {
      try {
        await updateItem(desk, run, one.step, home)
        done.push(one)
      } catch (error) {
        run.fail(one.index, error, nameStep(one.step))
      }
    }),
  )
  await desk.shelf.flush(home, run.finishing)
  for (const { index, step } of done) run.succeed(index, step.on)
}

async function updateItem(desk: Desk, run: Run, step: UpdateStep, home: HostId): Promise<void> {
  const { fields, wanted, asked, on } = step
  let handle = await desk.frames.fetch(on, run.calls)
  if (fields.includes('parent')) handle = await reparent(desk, run, step, handle)
  const rest = fields.filter((field) => field !== 'parent')
  if (rest.length > 0) {
    const { rect } = wanted.kind === 'section' ? wanted.section : wanted.item
    const write = (fresh: Handle) => {
      setFields(fresh, wanted, rest, rect)
      return desk.calls.call(COST.plain, run.calls, () => fresh.sync())
    }
    try {
      await write(handle)
    } catch (error) {
      const isRefused = wanted.kind === 'section' && readFault(error, '').code === 'host-refused'
      if (!isRefused || !(await letStickingGo(desk, run, handle, on))) throw error
      handle = await desk.frames.fetch(on, run.finishing)
      await write(handle)
    }
  }
  const now = printLive(describeHandle(handle), asked.parent, asked.look)
  desk.shelf.put(home, stampUpdated(step, now))
}

/**
 * Miro gives a frame no other size while a child sticks out of it, as notes that people drop over its edge do:
 * those that no size we ask for would hold go onto the page, in place. Whether there were any.
 *
 * @param wished the frame as it was to be.
 */
async function letStickingGo(
  desk: Desk,
  run: Run,
  wished: Handle,
  frameId: HostId,
): Promise<boolean> {
  const handles = await readHandles(desk, run)
  const room = { x: 0, y: 0, width: wished.width, height: wished.height }
  const children = [...handles.values()].filter(({ parentId }) => parentId === frameId)
  const out = children.filter((child) => !isInside(rectOf(child), room))
  if (out.length === 0) return false
  const ids = out.map(({ id }) => id as HostId)
  return (await desk.frames.releaseAll(frameId, ids, run.finishing)).size === 0
}

/** Brings an item to its place in its section, or on the page. */
async function reparent(desk: Desk, run: Run, step: UpdateStep, handle: Handle): Promise<Handle> {
  const { wanted, on, before } = step
  if (wanted.kind === 'section') return handle
  const into = wanted.section === null ? null : desk.shelf.frameOf(before.doc, wanted.section)
  const corner: Point =
    into === null ? { x: 0, y: 0 } : rectOf(await desk.frames.fetchFrame(into, run.finishing))
  const target: Rect = translate(wanted.item.rect, corner)
  await desk.frames.move(on, target, into, run.finishing)
  return desk.frames.fetch(on, run.finishing)
}
