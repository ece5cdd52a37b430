import type { ZoneRecipe } from '../core/catalogue/recipe.ts'
import { listRows } from '../core/workshop/journey-rows.ts'
import { canvasIn, workshopIn } from '../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'

export interface JourneyRows {
  /** From top to bottom. */
  readonly chosen: readonly ZoneRecipe[]
  readonly others: readonly ZoneRecipe[]
}

/** The rows of the journey of a setup, and those it could have; null when no journey is part of it. */
export function listJourneyRows(setup: WorkshopSetup): JourneyRows | null {
  const placements = workshopIn(setup)?.columns.flatMap(({ canvases }) => canvases) ?? []
  const canvas = [setup.recipe, ...placements.map((placement) => placement.canvas)]
    .map((id) => canvasIn({ ...setup, journeyRows: [] }, id))
    .find((known) => known?.form.kind === 'journey')
  if (canvas === undefined || canvas === null) return null
  const all = listRows(canvas)
  const chosen = canvasIn(setup, canvas.id)?.zones ?? canvas.zones
  const ids = new Set(chosen.map(({ id }) => id))
  return { chosen, others: all.filter(({ id }) => !ids.has(id)) }
}

/** Takes a row in at the end, or out; the last row stays. */
export function toggleRow(setup: WorkshopSetup, id: string): WorkshopSetup {
  const ids = listJourneyRows(setup)?.chosen.map((row) => row.id) ?? []
  const journeyRows = ids.includes(id) ? ids.filter((each) => each !== id) : [...ids, id]
  return journeyRows.length === 0 ? setup : { ...setup, journeyRows }
}

/** Moves a row one place up or down; at the end of the list it stays. */
export function moveRow(setup: WorkshopSetup, id: string, by: -1 | 1): WorkshopSetup {
  const ids = listJourneyRows(setup)?.chosen.map((row) => row.id) ?? []
  const from = ids.indexOf(id)
  const other = ids[from + by]
  if (from < 0 || other === undefined) return setup
  const journeyRows = ids.map((each) => (each === id ? other : each === other ? id : each))
  return { ...setup, journeyRows }
}
