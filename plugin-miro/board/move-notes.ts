import type { MoveStep } from '../../shared/core/board/change-plan.ts'
import { isInside, type Point, translate } from '../../shared/core/board/geometry.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import { WorkshopError } from '../../shared/core/errors.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'
import { readFault } from './faults.ts'
import { readHtml } from './html.ts'
import { placeOf, rectOf } from './places.ts'
import { bringToFront } from './raise-items.ts'
import { type Handles, readHandles } from './read-handles.ts'
import type { Numbered, Run } from './run.ts'
import type { Handle } from './sdk.ts'

/** Notes moved between two looks at the Stop button. */
const AT_ONCE = 24

/**
 * Moves people's notes. A child cannot be moved out of its frame: all notes of a frame leave it with
 * one write, are moved, and enter the next frame with one write. Between two writes a note is on the
 * page, where it was or where it goes: a run that dies loses nothing.
 */
export async function moveNotes(
  desk: Desk,
  run: Run,
  moves: readonly Numbered<MoveStep>[],
): Promise<void> {
  const stuck = new Set<HostId>()
  for (let at = 0; at < moves.length && !run.isOver; at += AT_ONCE) {
    const batch = moves.slice(at, at + AT_ONCE)
    try {
      await moveBatch(desk, run, batch, stuck)
    } catch (error) {
      for (const { index } of batch) run.fail(index, error, '')
    }
  }
}

async function moveBatch(
  desk: Desk,
  run: Run,
  moves: readonly Numbered<MoveStep>[],
  stuck: Set<HostId>,
): Promise<void> {
  const before = await readHandles(desk, run)
  const leaving = groupBy(moves, ({ step }) => {
    const from = before.get(step.on)?.parentId ?? null
    return from === step.into ? null : (from as HostId | null)
  })
  for (const [frame, notes] of leaving) {
    await desk.frames.releaseAll(
      frame,
      notes.map(({ step }) => step.on),
      run.finishing,
    )
  }
  const handles = leaving.size === 0 ? before : await readHandles(desk, run)
  const entering = moves.filter(({ step }) => (before.get(step.on)?.parentId ?? null) !== step.into)
  await raise(
    desk,
    run,
    entering.flatMap(({ step }) => handles.get(step.on) ?? []),
  )
  const moved: Numbered<MoveStep>[] = []
  const stayed: Numbered<MoveStep>[] = []
  const attempt = async (one: Numbered<MoveStep>) => {
    const { index, step } = one
    try {
      if (step.along !== undefined && stuck.has(step.along)) stayed.push(one)
      else {
        await moveNote(desk, run, step, handles)
        moved.push(one)
      }
    } catch (error) {
      stuck.add(step.on)
      stayed.push(one)
      run.fail(index, error, nameOf(step, handles))
    }
  }
  await Promise.all(moves.filter(({ step }) => step.along === undefined).map(attempt))
  await Promise.all(moves.filter(({ step }) => step.along !== undefined).map(attempt))
  await enterFrames(desk, run, moved, handles)
  for (const { index, step } of [...moved, ...stayed]) run.succeed(index, step.on)
  await goBack(desk, run, stayed, before)
}

/** What could not be moved is a child again of the frame it was let go of. */
async function goBack(
  desk: Desk,
  run: Run,
  stayed: readonly Numbered<MoveStep>[],
  before: Handles,
): Promise<void> {
  const homeOf = ({ step }: Numbered<MoveStep>) =>
    (before.get(step.on)?.parentId ?? null) as HostId | null
  for (const [frame, notes] of groupBy(stayed, homeOf)) {
    await desk.frames.adopt(
      frame,
      notes.map(({ step }) => step.on),
      run.finishing,
    )
  }
}

function nameOf({ on }: MoveStep, handles: Handles): string {
  return readHtml(handles.get(on)?.content ?? '')
}

/**
 * What is created later lies over what was created before, frames aside: a note would go under the areas
 * drawn for it, and a dot from our tray under a note that was written since. Done before they move, so
 * that a note that arrived is seen. What is wrong with one that refuses, its own move tells.
 */
async function raise(desk: Desk, run: Run, handles: readonly Handle[]): Promise<void> {
  const isNote = ({ type }: Handle) => type === 'sticky_note'
  await bringToFront(desk, run, handles.filter(isNote))
  await bringToFront(
    desk,
    run,
    handles.filter((handle) => !isNote(handle)),
  )
}

/**
 * Only what is wholly inside a frame may be its child. What people left half outside goes back half
 * outside, on the page: one that is refused would have the others taken in one by one.
 */
async function enterFrames(
  desk: Desk,
  run: Run,
  moved: readonly Numbered<MoveStep>[],
  handles: Handles,
): Promise<void> {
  for (const [frame, notes] of groupBy(moved, ({ step }) => step.into)) {
    const out = new Set(notes.filter(({ step }) => sticksOut(step, handles)))
    const take = (some: readonly Numbered<MoveStep>[]) =>
      desk.frames.adopt(
        frame,
        some.map(({ step }) => step.on),
        run.finishing,
      )
    const refused = new Map([
      ...(await take(notes.filter((one) => !out.has(one)))),
      ...(await take([...out])),
    ])
    for (const one of notes) {
      const error = refused.get(one.step.on)
      const mayStayOut = out.has(one) && readFault(error, '').code === 'host-refused'
      if (error !== undefined && !mayStayOut) run.fail(one.index, error, nameOf(one.step, handles))
    }
  }
}

function sticksOut({ on, to, into }: MoveStep, handles: Handles): boolean {
  const note = handles.get(on)
  const frame = into === null ? undefined : handles.get(into)
  if (note === undefined || frame === undefined) return false
  return !isInside({ ...rectOf(note), ...to }, rectOf(frame))
}

async function moveNote(
  desk: Desk,
  run: Run,
  { on, to, into }: MoveStep,
  handles: Handles,
): Promise<void> {
  const handle = handles.get(on)
  if (handle === undefined)
    throw new WorkshopError('item-gone', `Cannot find the item with ID: ${on}.`)
  const holder = handle.parentId === null ? undefined : handles.get(handle.parentId as HostId)
  if (holder !== undefined && holder.id !== into) {
    throw new WorkshopError('host-refused', 'The note could not leave its frame.')
  }
  const origin: Point = holder === undefined ? { x: 0, y: 0 } : rectOf(holder)
  const corner = translate(to, { x: -origin.x, y: -origin.y })
  Object.assign(handle, placeOf({ ...rectOf(handle), ...corner }))
  await desk.calls.call(COST.plain, run.finishing, () => handle.sync())
}

function groupBy<T>(
  items: readonly T[],
  frameOf: (item: T) => HostId | null,
): ReadonlyMap<HostId, readonly T[]> {
  const groups = new Map<HostId, T[]>()
  for (const item of items) {
    const frame = frameOf(item)
    if (frame === null) continue
    groups.set(frame, [...(groups.get(frame) ?? []), item])
  }
  return groups
}
