import type { NodeKey } from '../core/board/keys.ts'
import type { HostProfile } from '../core/board/profile.ts'
import { canvasIn, workshopIn } from '../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { canvasTitle } from './group-sections.ts'
import { layOutOnce } from './lay-out-once.ts'

/** Copies of one canvas whose notes can be clustered together. */
export interface Scope {
  readonly id: string
  readonly title: string
  readonly sections: readonly NodeKey[]
  readonly zones: readonly { readonly id: string; readonly title: string }[]
}

/** What a facilitator can cluster, in the order of the workshop. Canvases without zones are left out. */
export function listScopes(setup: WorkshopSetup, profile: HostProfile): readonly Scope[] {
  const scopes = new Map<string, Scope>()
  for (const { key, title, canvas, column, group, zones } of layOutOnce(setup, profile).sections) {
    if (zones.length === 0) continue
    const id = `${column}/${canvas}`
    const known = scopes.get(id)
    const names = new Map(known?.zones.map((zone) => [zone.id, zone.title]))
    for (const zone of zones) names.set(zone.id, names.get(zone.id) ?? zone.title)
    scopes.set(id, {
      id,
      // As the groups know it: the copy for all may have a name of its own.
      title: group === null && known !== undefined ? known.title : canvasTitle(title),
      sections: [...(known?.sections ?? []), key],
      zones: [...names].map(([zone, name]) => ({ id: zone, title: name })),
    })
  }
  return [...scopes.values()].map((scope, _, all) => tellApart(scope, all, setup))
}

/** A comparison says what it compares; another canvas used twice, in which column it is. */
function tellApart(scope: Scope, all: readonly Scope[], setup: WorkshopSetup): Scope {
  if (all.filter(({ title }) => title === scope.title).length < 2) return scope
  const column = workshopIn(setup)?.columns.find(({ id }) => scope.id.startsWith(`${id}/`))
  const placement = column?.canvases.find(({ canvas }) => scope.id.endsWith(`/${canvas}`))
  const compared = placement?.compares === undefined ? null : canvasIn(setup, placement.compares)
  const name = compared?.title ?? column?.title
  return name === undefined
    ? scope
    : { ...scope, title: `${scope.title} · ${name[setup.language]}` }
}
