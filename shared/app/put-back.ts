import type { Step } from '../core/board/change-plan.ts'
import { centreOf, contains } from '../core/board/geometry.ts'
import type { HostId } from '../core/board/keys.ts'
import { orderSteps, planRemoval } from '../core/board/plan-changes.ts'
import { absoluteRect, indexById, type LiveItem, type Snapshot } from '../core/board/snapshot.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import { saveRecords } from './cluster-records.ts'
import type { Desk } from './desk.ts'
import { performSteps } from './perform-steps.ts'
import { type Ending, nothingDone, runWork } from './run-work.ts'

/**
 * Puts the notes of the latest piles back where they were. A note that somebody has since moved out
 * of the piles stays where they put it.
 */
export async function putBack(desk: Desk): Promise<void> {
  const { clusters, placed } = desk.state
  const record = clusters?.records.at(-1)
  if (clusters === null || record === undefined || placed === null) return
  await runWork(desk, 'put-back', async (job): Promise<Ending> => {
    const snapshot = await desk.host.read(job.signal)
    const steps = homeSteps(record, snapshot)
    job.progress({ total: steps.length })
    const moved =
      steps.length === 0
        ? nothingDone
        : await performSteps(desk, job, steps, (_outcome, done) => job.progress({ done }))
    if (moved.outcome !== 'done') return moved
    const after = await desk.host.read(job.signal)
    const removal = planRemoval(record.doc, after)
    const rest = orderSteps(removal, { id: record.doc, sections: [], loose: [] })
    const removed =
      rest.length === 0 ? nothingDone : await performSteps(desk, job, rest, () => undefined)
    const records = clusters.records.slice(0, -1)
    await saveRecords(desk, records)
    desk.update({ clusters: { preview: null, records } })
    return { ...removed, moved: moved.moved }
  })
}

function homeSteps(record: ClusterRecord, snapshot: Snapshot): readonly Step[] {
  const live = indexById(snapshot)
  const piles = snapshot.items.find(
    ({ kind, stamp }) => kind === 'section' && stamp?.doc === record.doc,
  )
  if (piles === undefined) return []
  const area = absoluteRect(piles, live)
  return record.homes.flatMap(({ note, parent, x, y }): readonly Step[] => {
    const found = live.get(note)
    if (found === undefined || !contains(area, centreOf(absoluteRect(found, live)))) return []
    const home = homeOf(parent, live)
    if (home === null) return []
    const corner = home === 'page' ? { x: 0, y: 0 } : absoluteRect(home, live)
    const into = home === 'page' ? null : home.id
    return [{ do: 'move', on: note, to: { x: corner.x + x, y: corner.y + y }, into }]
  })
}

/** Null when the section it came from is gone: the note then stays in the piles. */
function homeOf(
  parent: HostId | null,
  live: ReadonlyMap<HostId, LiveItem>,
): LiveItem | 'page' | null {
  if (parent === null) return 'page'
  return live.get(parent) ?? null
}
