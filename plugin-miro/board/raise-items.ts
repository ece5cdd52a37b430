import type { RaiseStep } from '../../shared/core/board/change-plan.ts'
import { WorkshopError } from '../../shared/core/errors.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'
import { readHandles } from './read-handles.ts'
import type { Numbered, Run } from './run.ts'
import type { Handle } from './sdk.ts'

/** Brings items over all others, in one call; one by one when one of them has them all refused. */
export async function raiseItems(
  desk: Desk,
  run: Run,
  raises: readonly Numbered<RaiseStep>[],
): Promise<void> {
  if (raises.length === 0 || run.isOver) return
  const handles = await readHandles(desk, run)
  const there = raises.flatMap(({ step }) => handles.get(step.on) ?? [])
  const refused = await bringToFront(desk, run, there)
  for (const { index, step } of raises) {
    if (!handles.has(step.on)) {
      run.fail(
        index,
        new WorkshopError('item-gone', `Cannot find the item with ID: ${step.on}.`),
        '',
      )
    } else if (refused.has(step.on)) run.fail(index, refused.get(step.on), '')
    else run.succeed(index, step.on)
  }
}

/** What refused, by id. */
export async function bringToFront(
  desk: Desk,
  run: Run,
  handles: readonly Handle[],
): Promise<ReadonlyMap<string, unknown>> {
  const refused = new Map<string, unknown>()
  if (handles.length === 0) return refused
  const call = (items: readonly Handle[]) =>
    desk.calls.call(COST.plain, run.finishing, () => desk.api.bringToFront(items))
  try {
    await call(handles)
  } catch {
    await Promise.all(
      handles.map((handle) =>
        call([handle]).catch((error: unknown) => refused.set(handle.id, error)),
      ),
    )
  }
  return refused
}
