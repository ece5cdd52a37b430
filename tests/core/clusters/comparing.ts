import type { HostId, NodeKey } from '../../../shared/core/board/keys.ts'
import { buildClusterTree } from '../../../shared/core/clusters/build-cluster-tree.ts'
import { type ComparedZone, compareGroups } from '../../../shared/core/clusters/compare-groups.ts'
import type { Meaning } from '../../../shared/core/clusters/vectors/meaning.ts'
import type { PlacedNote } from '../../../shared/core/notes/collect-notes.ts'
import { finishSteps } from '../../../shared/core/steps.ts'
import { readMeaning } from './vectors/read-table.ts'

export const JOB = { id: 'job', title: 'Job', nature: 'fact' } as const
export const LETTERS = ['A', 'B', 'C', 'D']
export const meaning = readMeaning()

let count = 0
/** Of a group, in reading order. */
export function note(group: string | null, text: string, zone = 'job'): PlacedNote {
  count += 1
  return {
    id: `n${count}` as HostId,
    text,
    section: `persona/persona-top/${group ?? 'all'}` as NodeKey,
    copy: false,
    canvas: 'persona-top',
    group,
    zone,
    author: '',
    nature: 'fact',
    rect: { x: 0, y: count * 10, width: 10, height: 10 },
    evidence: false,
  }
}

export function compareAll(
  zones: readonly ComparedZone[],
  notes: readonly PlacedNote[],
  table?: Meaning,
) {
  const tree = finishSteps(buildClusterTree(notes, table))
  return finishSteps(compareGroups(zones, LETTERS, notes, tree))
}

/** One zone, by words alone. */
export function compare(...notes: readonly PlacedNote[]) {
  const [zone] = compareAll([JOB], notes)
  if (zone === undefined) throw new Error('No zone.')
  return zone
}
