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
  const all = [...scopes.values()]
  const titles = all.map(({ title }) => title)
  return all.map((scope) => ({ ...scope, title: tellApart(scope, titles, setup) }))
}

interface Named {
  /** Its column and its canvas: `journey/map`. */
  readonly id: string
  readonly title: string
}

/** A comparison says what it compares; another canvas used twice, in which column it is. */
export function tellApart(
  { id, title }: Named,
  titles: readonly string[],
  setup: WorkshopSetup,
): string {
  if (titles.indexOf(title) === titles.lastIndexOf(title)) return title
  const column = workshopIn(setup)?.columns.find((one) => id.startsWith(`${one.id}/`))
  const placement = column?.canvases.find(({ canvas }) => id.endsWith(`/${canvas}`))
  const compared = placement?.compares === undefined ? null : canvasIn(setup, placement.compares)
  const name = compared?.title ?? column?.title
  return name === undefined ? title : `${title} · ${name[setup.language]}`
}
