import type { BoardDocument } from '../board/document.ts'
import type { PlacedEvidence } from '../evidence/collect-evidence.ts'
import { nameZones } from '../evidence/match-zone.ts'
import { sortForReading } from '../notes/reading-order.ts'
import { canvasIn } from '../workshop/recipes-in.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import type { ReportEvidence } from './report-tree.ts'

interface Input {
  readonly setup: WorkshopSetup
  readonly document: BoardDocument
  readonly evidence: readonly PlacedEvidence[]
}

/** By canvas and zone in the order of the wall, then in reading order; of zones that are gone, last. */
export function listEvidence({ setup, document, evidence }: Input): readonly ReportEvidence[] {
  const places = listPlaces(setup, document)
  const ranks = new Map(places.map(({ name }, index) => [name, index]))
  const titles = new Map(places.map(({ name, title }) => [name, title]))
  const rankOf = (one: PlacedEvidence) => ranks.get(nameOf(one)) ?? places.length
  return [...sortForReading(evidence)]
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((one) => ({
      id: one.id,
      text: one.text,
      source: one.source,
      level: one.level,
      column: one.column,
      canvas: one.canvas,
      canvasTitle: canvasIn(setup, one.canvas)?.title[setup.language] ?? one.canvas,
      zone: one.zone,
      zoneTitle: titles.get(nameOf(one)) ?? one.zone,
    }))
}

function listPlaces(setup: WorkshopSetup, { sections }: BoardDocument) {
  return sections.flatMap(({ column, canvas, zones }) =>
    nameZones(zones, canvasIn(setup, canvas), setup.language).map(({ id: zone, title }) => ({
      name: nameOf({ column, canvas, zone }),
      title,
    })),
  )
}

function nameOf({ column, canvas, zone }: Pick<PlacedEvidence, 'column' | 'canvas' | 'zone'>) {
  return `${column}/${canvas}/${zone}`
}
