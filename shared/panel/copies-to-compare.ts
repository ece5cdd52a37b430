import type { NodeKey } from '../core/board/keys.ts'
import type { HostProfile } from '../core/board/profile.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { canvasTitle } from './group-sections.ts'
import { layOutOnce } from './lay-out-once.ts'

/** One canvas of which several groups have a copy in one column. */
export interface ComparableCopies {
  readonly id: string
  readonly column: string
  readonly canvas: string
  readonly title: string
  readonly sections: readonly NodeKey[]
}

/** What can be compared, in the order of the workshop. */
export function listComparable(
  setup: WorkshopSetup,
  profile: HostProfile,
): readonly ComparableCopies[] {
  const copies = new Map<string, ComparableCopies>()
  for (const { key, title, canvas, column, group, zones } of layOutOnce(setup, profile).sections) {
    if (group === null || zones.length === 0) continue
    const id = `${column}/${canvas}`
    const sections = [...(copies.get(id)?.sections ?? []), key]
    copies.set(id, { id, column, canvas, title: canvasTitle(title), sections })
  }
  return [...copies.values()].filter(({ sections }) => sections.length > 1)
}
