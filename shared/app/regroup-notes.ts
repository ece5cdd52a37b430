import type { RegroupStep } from '../core/board/change-plan.ts'
import type { HostId } from '../core/board/keys.ts'
import { indexById, type Snapshot } from '../core/board/snapshot.ts'
import type { ClusterRecord, LeftGroup } from '../core/notes/cluster-record.ts'
import type { Desk } from './desk.ts'
import { performSteps } from './perform-steps.ts'
import type { Job } from './run-work.ts'

/**
 * Puts notes that went home back in the groups of people's they were in. Answers those the host did not
 * take in; they stay where they are.
 *
 * @param strayed notes that did not go home.
 */
export async function regroupNotes(
  desk: Desk,
  job: Job,
  { homes, left }: ClusterRecord,
  strayed: ReadonlySet<HostId>,
): Promise<readonly HostId[]> {
  if (left.length === 0) return []
  const home = new Set(homes.flatMap(({ note }) => (strayed.has(note) ? [] : [note])))
  const snapshot = await job.read()
  const steps = left.flatMap((group) => planGroup(group, snapshot, home))
  if (steps.length === 0) return []
  const apart: HostId[] = []
  await performSteps(desk, job, steps, ({ index, fault }) => {
    const notes = fault === null ? [] : (steps[index]?.notes ?? [])
    apart.push(...notes.filter((note) => home.has(note)))
  })
  return apart
}

/** Whoever took something out of its group, or put it in another, meant it. */
function planGroup(
  { id, items }: LeftGroup,
  snapshot: Snapshot,
  home: ReadonlySet<HostId>,
): readonly RegroupStep[] {
  const live = indexById(snapshot)
  const isThere = snapshot.items.some(({ group }) => group === id)
  const apart = items.flatMap((item) => {
    const found = live.get(item)
    const isFree = found !== undefined && found.group === undefined
    return isFree && (home.has(item) || !isThere) ? [found] : []
  })
  const [first] = apart.filter((item) => home.has(item.id))
  if (first === undefined) return []
  const notes = apart.filter(({ parent }) => parent === first.parent).map((item) => item.id)
  return [{ do: 'regroup', group: id, notes }]
}
