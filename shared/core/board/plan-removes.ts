import type { Kept, RemoveStep } from './change-plan.ts'
import type { Owned } from './find-ours.ts'
import type { HostId } from './keys.ts'
import type { Snapshot } from './snapshot.ts'

/**
 * Takes away items of ours, but for those whose text people changed: these are listed. What stays
 * and is inside a section that goes is let go of first.
 */
export function planRemoves(
  unwanted: readonly Owned[],
  snapshot: Snapshot,
): { readonly remove: readonly RemoveStep[]; readonly kept: readonly Kept[] } {
  const going = unwanted.filter((item) => !isRewritten(item))
  const gone = new Set(going.map(({ live }) => live.id))
  const staying = groupStaying(snapshot, gone)
  const isSection = ({ live }: Owned) => live.kind === 'section'
  // Items before the section they are in, so that no host takes what we did not count.
  const ordered = [...going.filter((item) => !isSection(item)), ...going.filter(isSection)]
  return {
    remove: ordered.map(({ live, stamp }) => ({
      do: 'remove',
      key: stamp.key,
      on: live.id,
      release: staying.get(live.id) ?? [],
    })),
    kept: unwanted
      .filter(isRewritten)
      .map(({ live, stamp }) => ({ key: stamp.key, on: live.id, field: 'text' })),
  }
}

/** A run that died while writing a text may have left the new one without telling the stamp. */
function isRewritten({ stamp, found }: Owned): boolean {
  if (found.text === stamp.got.text) return false
  return !(stamp.writing?.includes('text') && found.text === stamp.asked.text)
}

/** By section, what is in it and is not going. */
function groupStaying(
  snapshot: Snapshot,
  gone: ReadonlySet<HostId>,
): ReadonlyMap<HostId, readonly HostId[]> {
  const staying = new Map<HostId, HostId[]>()
  for (const { id, parent } of snapshot.items) {
    if (parent === null || !gone.has(parent) || gone.has(id)) continue
    const list = staying.get(parent)
    if (list === undefined) staying.set(parent, [id])
    else list.push(id)
  }
  return staying
}
