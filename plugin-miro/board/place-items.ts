import type { CreateStep } from '../../shared/core/board/change-plan.ts'
import type { Print } from '../../shared/core/board/fields.ts'
import { type Point, type Rect, translate } from '../../shared/core/board/geometry.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import { nameStep } from '../../shared/core/board/name-step.ts'
import { printLive } from '../../shared/core/board/print.ts'
import { WorkshopError } from '../../shared/core/errors.ts'
import { COST } from './credits.ts'
import type { Desk } from './desk.ts'
import { splitInWaves } from './layers.ts'
import { rectOf } from './places.ts'
import { describeHandle } from './read-item.ts'
import type { Numbered, Run } from './run.ts'
import { asHandle, type Handle } from './sdk.ts'
import { createFrame, createItem } from './write-item.ts'

interface Placed extends Numbered<CreateStep> {
  readonly handle: Handle
}

/** Creates a section's frame; answers its id. */
export async function placeFrame(
  desk: Desk,
  run: Run,
  { index, step }: Numbered<CreateStep>,
): Promise<HostId | null> {
  const { wanted } = step
  if (wanted.kind !== 'section') return null
  try {
    const created = await desk.calls.call(COST.plain, run.calls, () =>
      createFrame(desk.api, wanted.section),
    )
    const handle = asHandle(created)
    if (handle === null) throw new WorkshopError('host-refused', 'No frame came back.')
    const id = handle.id as HostId
    const got = printLive(describeHandle(handle, null), '', '')
    desk.shelf.put(id, { doc: step.doc, key: step.key, on: id, asked: step.asked, got })
    run.succeed(index, id)
    return id
  } catch (error) {
    run.fail(index, error, nameStep(step))
    return null
  }
}

/**
 * Creates items at their place on the page, back to front, takes them into the frame with one write
 * (`frameId` null: they stay on the page) and stamps them together. Once something is created the
 * rest follows even when the facilitator stops: a stop leaves nothing half done.
 */
export async function placeItems(
  desk: Desk,
  run: Run,
  steps: readonly Numbered<CreateStep>[],
  frameId: HostId | null,
): Promise<void> {
  const corner = frameId === null ? { x: 0, y: 0 } : await cornerOf(desk, run, frameId)
  const placed = await createInWaves(desk, run, steps, corner)
  if (placed.length === 0) return
  const refused =
    frameId === null
      ? new Map<HostId, unknown>()
      : await desk.frames.adopt(
          frameId,
          placed.map(({ handle }) => handle.id as HostId),
          run.finishing,
        )
  for (const one of placed) shelve(desk, one, frameId, corner, refused.has(one.handle.id as HostId))
  await desk.shelf.flush(frameId ?? desk.shelf.homeOfLoose(steps[0]?.step.doc ?? ''), run.finishing)
  for (const { index, step, handle } of placed) {
    const id = handle.id as HostId
    if (refused.has(id)) run.fail(index, refused.get(id), nameStep(step))
    else run.succeed(index, id)
  }
}

/** People may have moved the section: ask where it is. */
async function cornerOf(desk: Desk, run: Run, frameId: HostId): Promise<Point> {
  return rectOf(await desk.frames.fetchFrame(frameId, run.finishing))
}

async function createInWaves(
  desk: Desk,
  run: Run,
  steps: readonly Numbered<CreateStep>[],
  corner: Point,
): Promise<readonly Placed[]> {
  const placed: Placed[] = []
  const items = steps.flatMap((one) => {
    const { wanted } = one.step
    return wanted.kind === 'item' ? [{ ...one, item: wanted.item, rect: wanted.item.rect }] : []
  })
  for (const wave of splitInWaves(items)) {
    if (run.isOver) break
    await Promise.all(
      wave.map(async ({ index, step, item, rect }) => {
        try {
          const created = await desk.calls.call(COST.plain, run.calls, () =>
            createItem(desk.api, item, noteRect(desk, item.kind, translate(rect, corner))),
          )
          const handle = asHandle(created)
          if (handle === null) throw new WorkshopError('host-refused', 'No item came back.')
          placed.push({ index, step, handle })
        } catch (error) {
          run.fail(index, error, nameStep(step))
        }
      }),
    )
  }
  return placed
}

/** A note's size is the host's; only its corner is ours. */
function noteRect(desk: Desk, kind: string, rect: Rect): Rect {
  if (kind !== 'sticky') return rect
  const { note, wideNote } = desk.profile
  const shape = rect.width > note.width + 1 ? wideNote : note
  return { ...rect, width: shape.width, height: shape.height }
}

function shelve(
  desk: Desk,
  { step, handle }: Placed,
  frameId: HostId | null,
  corner: Point,
  refused: boolean,
): void {
  const { doc, key, asked } = step
  const on = handle.id as HostId
  const live = describeHandle(handle, null)
  // Some hosts capture what is created over a frame at once: the handle is then relative already.
  const captured = handle.parentId === frameId && frameId !== null
  const rect = captured ? live.rect : translate(live.rect, { x: -corner.x, y: -corner.y })
  const got: Print = printLive({ ...live, rect }, refused ? '' : asked.parent, asked.look)
  const stamp = { doc, key, on, asked, got }
  const home = frameId ?? desk.shelf.homeOfLoose(doc)
  desk.shelf.put(home, refused ? { ...stamp, writing: ['parent'] } : stamp)
}
