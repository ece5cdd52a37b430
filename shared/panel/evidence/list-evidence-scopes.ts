import type { AgendaView } from '../../app/view.ts'
import type { NodeKey } from '../../core/board/keys.ts'
import type { HostProfile } from '../../core/board/profile.ts'
import { matchZone, type NamedZone, nameZones } from '../../core/evidence/match-zone.ts'
import type { Table } from '../../core/evidence/recognise-columns.ts'
import { canvasIn } from '../../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { layOutOnce } from '../lay-out-once.ts'
import { listScopes } from '../notes-to-cluster.ts'

/** A canvas that evidence can be brought to. */
export interface EvidenceScope {
  readonly id: string
  readonly title: string
  readonly column: string
  readonly canvas: string
  readonly zones: readonly NamedZone[]
  readonly sections: readonly NodeKey[]
  /** Groups work on it. */
  readonly isForGroups: boolean
}

/** Zones made for it. */
const MADE_FOR_IT = ['evidence', 'verbatim', 'verbatims']
/** Rows that tell which canvas a table speaks of. */
const LOOKED_AT = 200

export function listEvidenceScopes(
  setup: WorkshopSetup,
  profile: HostProfile,
): readonly EvidenceScope[] {
  const { sections } = layOutOnce(setup, profile)
  return listScopes(setup, profile).flatMap(({ id, title, sections: keys }): EvidenceScope[] => {
    const copies = sections.filter(({ key }) => keys.includes(key))
    const [first] = copies
    if (first === undefined) return []
    const { column, canvas } = first
    const zones = copies.flatMap((section) => section.zones)
    const named = nameZones(zones, canvasIn(setup, canvas), setup.language)
    const isForGroups = copies.some(({ group }) => group !== null)
    return [{ id, title, column, canvas, zones: named, sections: keys, isForGroups }]
  })
}

/**
 * The canvas whose zones the table names most; else one that has a zone for evidence, the one that is
 * worked on, the first that groups work on.
 */
export function suggestScope(
  table: Table,
  scopes: readonly EvidenceScope[],
  agenda: AgendaView | null,
): EvidenceScope | undefined {
  const cells = table.slice(0, LOOKED_AT).flat()
  const named = scopes.map(
    ({ zones }) => cells.filter((cell) => matchZone(cell, zones) !== null).length,
  )
  const most = Math.max(0, ...named)
  if (most > 0) return scopes[named.indexOf(most)]
  const current = agenda?.phases[agenda.current]?.sections ?? []
  return (
    scopes.find(({ zones }) => zones.some(isMadeForIt)) ??
    scopes.find(({ sections }) => sections.some((key) => current.includes(key))) ??
    scopes.find(({ isForGroups }) => isForGroups) ??
    scopes[0]
  )
}

/** Where evidence goes when nothing says where. */
export function usualZone({ zones }: EvidenceScope): NamedZone | undefined {
  return zones.find(isMadeForIt) ?? zones[0]
}

function isMadeForIt({ id }: NamedZone): boolean {
  return MADE_FOR_IT.includes(id.split('.')[0] ?? id)
}
