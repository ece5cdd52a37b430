import type { HostId, NodeKey } from '../../shared/core/board/keys.ts'
import { buildClusterTree } from '../../shared/core/clusters/build-cluster-tree.ts'
import { compareGroups, type ZoneComparison } from '../../shared/core/clusters/compare-groups.ts'
import type { Meaning } from '../../shared/core/clusters/vectors/meaning.ts'
import { finishSteps } from '../../shared/core/steps.ts'
import { type FilledCanvas, fillZones } from './fill-zones.ts'
import type { LabelledBoard } from './read-boards.ts'

/** Canvases filled from each board. */
const FILLED = 30

/** From 0 to 1: of what is told, how much is so; of what is so, how much is told. */
export interface Told {
  readonly right: number
  readonly found: number
}

export interface ComparisonJudgement {
  /** Two groups say the same in a zone. */
  readonly pairs: Told
  /** A zone is agreed. */
  readonly agreed: Told
}

interface Tally {
  told: number
  so: number
  both: number
}

/** Compares groups that wrote the notes of labelled boards: those of one label say the same. */
export function judgeComparisons(
  boards: readonly LabelledBoard[],
  meaning?: Meaning,
): ComparisonJudgement {
  const pairs: Tally = { told: 0, so: 0, both: 0 }
  const agreed: Tally = { told: 0, so: 0, both: 0 }
  const canvases = boards.flatMap((board) =>
    Array.from({ length: FILLED }, (_, seed) => fillZones(board, seed + 1)),
  )
  for (const canvas of canvases) {
    const labels = new Map<string, string>(canvas.notes.map(({ id, label }) => [id, label]))
    for (const { id, groups, sharedBy, verdict } of compareFilled(canvas, meaning)) {
      const said = groups
        .filter(({ letter }) => sharedBy.includes(letter))
        .map(({ notes: [first] }) => labels.get(first?.id ?? '') ?? '')
      const sharing = canvas.sharing.get(id) ?? 0
      pairs.told += countPairs(said.length)
      pairs.so += countPairs(sharing)
      pairs.both += countEqual(said)
      const isAgreed = sharing > 1 && sharing * 2 > canvas.letters.length
      agreed.told += Number(verdict === 'agreed')
      agreed.so += Number(isAgreed)
      agreed.both += Number(verdict === 'agreed' && isAgreed)
    }
  }
  return { pairs: rate(pairs), agreed: rate(agreed) }
}

function compareFilled(canvas: FilledCanvas, meaning?: Meaning): readonly ZoneComparison[] {
  const placed = canvas.notes.map(({ id, text, zone, group }, index) => ({
    ...{ id: id as HostId, text, zone, group },
    ...{ section: `a/b/${group}` as NodeKey, canvas: 'b', author: '' },
    ...{ copy: false, evidence: false, nature: 'fact' as const },
    rect: { x: 0, y: index, width: 1, height: 1 },
  }))
  const zones = [...canvas.sharing.keys()].map((id) => ({ id, title: id, nature: 'fact' as const }))
  const tree = finishSteps(buildClusterTree(placed, meaning))
  return finishSteps(compareGroups(zones, canvas.letters, placed, tree))
}

function countPairs(of: number): number {
  return (of * (of - 1)) / 2
}

function countEqual(labels: readonly string[]): number {
  return labels.reduce(
    (sum, label, at) => sum + labels.slice(0, at).filter((other) => other === label).length,
    0,
  )
}

function rate({ told, so, both }: Tally): Told {
  return { right: both / Math.max(1, told), found: both / Math.max(1, so) }
}
