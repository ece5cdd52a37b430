import type { BoardDocument, Zone } from '../../../shared/core/board/document.ts'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { DocId } from '../../../shared/core/board/keys.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import type { Report } from '../../../shared/core/report/report-tree.ts'
import { createSetup } from '../../../shared/core/workshop/create-setup.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { makeDot, makeNote, placeAll } from '../reading-board.ts'
import { reportFrom } from './report-samples.ts'

export interface Written {
  readonly zone: string
  readonly text: string
  /** Where in the zone the note's middle is, from 0 to 1: from the left, from the top. */
  readonly at?: readonly [number, number]
  /** A sign people put there, in place of a note; 'dot' says the letter of a group. */
  readonly sign?: 'disc' | 'square' | 'dot'
}

/** Laid out once: the wall does not depend on the date. */
const walls = new Map<string, BoardDocument>()

function layOut(setup: WorkshopSetup): BoardDocument {
  const name = `${setup.recipe} ${setup.criteria}`
  const wall = walls.get(name) ?? layoutWorkshop(setup, figjamProfile)
  walls.set(name, wall)
  return wall
}

/** A report of the whole wall of a workshop, with those notes on the one canvas of that name. */
export function reportOn(
  recipe: string,
  canvas: string,
  notes: readonly Written[],
  changes: Partial<WorkshopSetup> = {},
): Report {
  const usual = { language: 'fr', date: '2026-04-01', startMinute: 540, seed: 1 } as const
  const setup = { ...createSetup(recipe, { doc: 'doc' as DocId, ...usual }), ...changes }
  const document = layOut(setup)
  const section = document.sections.find((each) => each.canvas === canvas)
  const zoneOf = (id: string): Zone => {
    const zone = section?.zones.find((each) => each.id === id)
    if (zone === undefined) throw new Error(`No ${id} on ${canvas}`)
    return zone
  }
  const items = notes.map(({ zone, text, sign, at: [across, down] = [0.5, 0.5] }, index) => {
    const { rect } = zoneOf(zone)
    const x = (section?.rect.x ?? 0) + rect.x + across * rect.width
    const y = (section?.rect.y ?? 0) + rect.y + down * rect.height
    if (sign === undefined) return makeNote(`n${index}`, text, { x: x - 120, y: y - 120 })
    const drawn = makeDot(`n${index}`, text, { x, y })
    return sign === 'square' ? { ...drawn, form: 'rectangle' as const } : drawn
  })
  return reportFrom([...placeAll(document), ...items], { setup, document })
}
