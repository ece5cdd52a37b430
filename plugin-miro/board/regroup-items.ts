import type { RegroupStep } from '../../shared/core/board/change-plan.ts'
import { fieldsOf } from '../../shared/core/parse-value.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'
import { readFault } from './faults.ts'
import { type Handles, readHandles } from './read-handles.ts'
import type { Numbered, Run } from './run.ts'
import { asHandle, type Handle } from './sdk.ts'

interface GroupHandle {
  /** Dissolves it, and answers what was in it. */
  ungroup(): Promise<readonly unknown[]>
}

/** Puts notes back in their groups. Nothing joins a group that is there: it is made anew, with all of them. */
export async function regroupItems(
  desk: Desk,
  run: Run,
  steps: readonly Numbered<RegroupStep>[],
): Promise<void> {
  if (steps.length === 0 || run.isOver) return
  try {
    const handles = await readHandles(desk, run)
    for (const { index, step } of steps) {
      if (run.isOver) return
      try {
        await regroup(desk, run, step, handles)
        run.succeed(index, step.group)
      } catch (error) {
        run.fail(index, error, '')
      }
    }
  } catch (error) {
    for (const { index } of steps) run.fail(index, error, '')
  }
}

async function regroup(
  desk: Desk,
  run: Run,
  { group, notes }: RegroupStep,
  handles: Handles,
): Promise<void> {
  const joining = notes.flatMap((note) => {
    const handle = handles.get(note)
    return handle === undefined || handle.groupId ? [] : [handle]
  })
  if (joining.length === 0) return
  const found = await findGroup(desk, run, group)
  const stayed = found === null ? [] : await dissolve(desk, run, found)
  try {
    await gather(desk, run, [...stayed, ...joining])
  } catch (error) {
    // One that may be in no group must not cost the others theirs.
    await gather(desk, run, stayed)
    throw error
  }
}

/** Null when it went with its last item. */
async function findGroup(desk: Desk, run: Run, id: string): Promise<GroupHandle | null> {
  try {
    const found = await desk.calls.call(COST.plain, run.finishing, () => desk.api.getById(id))
    return fieldsOf(found)['type'] === 'group' ? (found as GroupHandle) : null
  } catch (error) {
    if (readFault(error, '').code === 'item-gone') return null
    throw error
  }
}

async function dissolve(desk: Desk, run: Run, group: GroupHandle): Promise<readonly Handle[]> {
  const items = await desk.calls.call(COST.plain, run.finishing, () => group.ungroup())
  return items.map(asHandle).filter((handle) => handle !== null)
}

async function gather(desk: Desk, run: Run, items: readonly Handle[]): Promise<void> {
  if (items.length < 2) return
  await desk.calls.call(COST.plain, run.finishing, () => desk.api.group({ items: items }))
}
