import type { BoardDocument } from '../board/document.ts'
import type { HostProfile } from '../board/profile.ts'
import { compareCanvases, listWays, type Settlement } from '../catalogue/merge-canvas.ts'
import type { CanvasRecipe } from '../catalogue/recipe.ts'
import type { PlacedNote } from '../notes/collect-notes.ts'
import { isSameRecipe, putCanvas } from '../workshop/own-recipes.ts'
import { canvasIn } from '../workshop/recipes-in.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import { layoutWorkshop } from './layout-workshop.ts'

export interface KeptZone {
  readonly canvas: string
  /** Id of the zone; null when it is about the canvas as a whole. */
  readonly zone: string | null
  readonly title: string
  readonly change: Settlement
  /** A note that stood in the way, where one is in that zone. */
  readonly note: PlacedNote | null
}

export interface Settled {
  readonly setup: WorkshopSetup
  readonly kept: readonly KeptZone[]
}

/**
 * A setup whose changed canvases leave every zone that holds a note, and every section notes are in,
 * exactly where it was; what had to be left as it was is told. `before` is what is on the board.
 */
export function settleTemplate(
  before: WorkshopSetup,
  wanted: WorkshopSetup,
  notes: readonly PlacedNote[],
  profile: HostProfile,
): Settled {
  const here = notes.filter(({ section, copy }) => section !== null && !copy)
  const ground = layoutWorkshop(before, profile)
  const kept: KeptZone[] = []
  let setup = wanted
  for (const id of changedCanvases(before, wanted)) {
    const from = canvasIn(before, id)
    const to = canvasIn(wanted, id)
    if (from === null || to === null) continue
    const inUse = new Set(here.flatMap((note) => (note.canvas === id ? rowOf(note) : [])))
    const others = setup
    const fits = (canvas: CanvasRecipe) =>
      movesNothing(ground, layoutWorkshop(putCanvas(others, canvas), profile), here)
    const ways = listWays(from, to, inUse)
    const way = here.length === 0 ? to : (ways.find(fits) ?? ways.at(-1) ?? to)
    setup = putCanvas(setup, way)
    kept.push(...tellKept(way, to, from, wanted, here))
  }
  return { setup, kept }
}

function tellKept(
  settled: CanvasRecipe,
  to: CanvasRecipe,
  from: CanvasRecipe,
  { language }: WorkshopSetup,
  notes: readonly PlacedNote[],
): readonly KeptZone[] {
  return compareCanvases(settled, to, from).map(({ zone, change }) => ({
    canvas: to.id,
    zone: zone?.id ?? null,
    change,
    title: (zone ?? to).title[language],
    note: notes.find((note) => zone !== null && rowOf(note).includes(zone.id)) ?? null,
  }))
}

function changedCanvases(before: WorkshopSetup, wanted: WorkshopSetup): readonly string[] {
  const own = [before, wanted].flatMap(({ template }) => template?.canvases ?? [])
  return [...new Set(own.map(({ id }) => id))].filter(
    (id) => !isSameRecipe(canvasIn(before, id), canvasIn(wanted, id)),
  )
}

/** `action.3` is a cell of the row `action`. */
function rowOf({ zone }: PlacedNote): readonly string[] {
  return zone === null ? [] : [zone.replace(/\..*$/, '')]
}

/** Whether the sections with notes, and the zones that hold them, are where they were. */
function movesNothing(
  before: BoardDocument,
  after: BoardDocument,
  notes: readonly PlacedNote[],
): boolean {
  const sections = new Map(after.sections.map((section) => [section.key, section]))
  return before.sections.every((section) => {
    const inside = notes.filter((note) => note.section === section.key)
    if (inside.length === 0) return true
    const now = sections.get(section.key)
    if (now === undefined || now.rect.x !== section.rect.x || now.rect.y !== section.rect.y) {
      return false
    }
    const used = new Set(inside.map(({ zone }) => zone))
    return section.zones
      .filter(({ id }) => used.has(id))
      .every(({ id, rect }) => {
        const zone = now.zones.find((one) => one.id === id)
        return zone !== undefined && JSON.stringify(zone.rect) === JSON.stringify(rect)
      })
  })
}
