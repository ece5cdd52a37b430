import type { HostId } from '../board/keys.ts'
import type { Dot } from './find-dots.ts'
import { buildGrid, findUnder, type Target, type TargetGrid } from './note-grid.ts'

interface Cast<Id> {
  /** For each target with a vote, its dots. */
  readonly votes: ReadonlyMap<Id, readonly Dot[]>
  /** Dots of ours that lie on no target; the host's own marks may lie anywhere. */
  readonly stray: readonly HostId[]
}

/** Gives each dot to one target at most. */
export function castDots<Id extends string>(
  dots: readonly Dot[],
  targets: readonly Target<Id>[],
): Cast<Id> {
  const grid = buildGrid(targets)
  const known = new Map<string, Target<Id>>(targets.map((target) => [target.id, target]))
  const votes = new Map<Id, Dot[]>()
  const stray: HostId[] = []
  for (const dot of dots) {
    if (dot.inTray) continue
    const target = findTarget(dot, grid, known)
    if (target === null) {
      if (dot.source === 'dot') stray.push(dot.id)
      continue
    }
    const held = votes.get(target.id)
    if (held === undefined) votes.set(target.id, [dot])
    else held.push(dot)
  }
  return { votes, stray }
}

function findTarget<Id extends string>(
  dot: Dot,
  grid: TargetGrid<Id>,
  known: ReadonlyMap<string, Target<Id>>,
): Target<Id> | null {
  const stuck = dot.stuckTo === null ? undefined : known.get(dot.stuckTo)
  return stuck ?? findUnder(grid, dot.rect)
}
