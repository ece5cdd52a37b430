import type { CanvasForm, ZoneSpot, ZonesLine } from './forms.ts'
import type { ZoneRecipe } from './recipe.ts'

type GridForm = Extract<CanvasForm, { kind: 'grid' }>

export const MOST_ZONES = 24
/** A wall of six zones side by side is as wide as the widest canvas of the catalogue. */
const MOST_IN_LINE = 6

/** Room for about twice the notes that are asked for, never narrower than a title needs. */
export function roomFor(advised: number): Pick<ZoneSpot, 'columns' | 'rows'> {
  if (advised <= 2) return { columns: 2, rows: 2 }
  if (advised <= 3) return { columns: 3, rows: 2 }
  if (advised <= 4) return { columns: 4, rows: 2 }
  if (advised <= 6) return { columns: 4, rows: 3 }
  return { columns: 6, rows: Math.min(8, Math.ceil(advised / 3)) }
}

/** A grid for any zones, in their order, about half as high as it is wide. */
export function freeForm(zones: readonly Pick<ZoneRecipe, 'id' | 'advised'>[]): GridForm {
  const inLine = Math.min(MOST_IN_LINE, Math.max(1, Math.ceil(Math.sqrt(zones.length * 1.5))))
  const lines = Math.max(1, Math.ceil(zones.length / inLine))
  const spots = zones.map(({ id, advised }) => ({ zone: id, ...roomFor(advised) }))
  return { kind: 'grid', lines: shareOut(spots, lines) }
}

/** The longer lines come first. */
function shareOut(spots: readonly ZoneSpot[], count: number): readonly ZonesLine[] {
  const short = Math.floor(spots.length / count)
  const longer = spots.length % count
  let from = 0
  return Array.from({ length: count }, (_, index) => {
    const zones = spots.slice(from, from + short + (index < longer ? 1 : 0))
    from += zones.length
    return { zones }
  })
}
