import { findCanvas } from './catalogue.ts'
import type { CanvasForm, DatesLine, ZoneSpot, ZonesLine } from './forms.ts'

/** Drawings with a place for each of their zones; null where zones are lines that come and go. */
export function zonesOfDrawing(form: CanvasForm): readonly string[] | null {
  switch (form.kind) {
    case 'persona-top':
    case 'empathy-map':
    case 'votes':
    case 'comparison':
      return findCanvas(form.kind)?.zones.map(({ id }) => id) ?? []
    default:
      return null
  }
}

interface DrawnZone {
  readonly id: string
  readonly path: string
}

function inLine(line: ZonesLine | DatesLine, index: number): readonly DrawnZone[] {
  if (!('zones' in line)) return [{ id: line.zone, path: `lines[${index}].zone` }]
  return inSpots(line.zones, `lines[${index}].zones`)
}

function inSpots(spots: readonly ZoneSpot[], path: string): readonly DrawnZone[] {
  return spots.map(({ zone }, at) => ({ id: zone, path: `${path}[${at}].zone` }))
}

/** The zones a form names, and where it does; null where it draws whatever zones there are. */
export function drawnZones(form: CanvasForm): readonly DrawnZone[] | null {
  switch (form.kind) {
    case 'grid':
      return [...form.lines.flatMap(inLine), ...inSpots(form.aside ?? [], 'aside')]
    case 'cards':
      return form.lines.flatMap(inLine)
    case 'numbered':
      return form.columns.map(({ zone }, at) => ({ id: zone, path: `columns[${at}].zone` }))
    case 'steps':
      return form.rows.map(({ zone }, at) => ({ id: zone, path: `rows[${at}].zone` }))
    case 'matrix':
      return form.quadrants.map((id, at) => ({ id, path: `quadrants[${at}]` }))
    default:
      return null
  }
}
