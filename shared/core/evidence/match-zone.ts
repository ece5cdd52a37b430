import type { Zone } from '../board/document.ts'
import type { Bilingual, CanvasRecipe, Language } from '../catalogue/recipe.ts'
import { foldEvidence } from './fold-evidence.ts'

/** A zone one can name, by any of its names. */
export interface NamedZone {
  readonly id: string
  /** As the board shows it. */
  readonly title: string
  /** Its id and its titles in both languages, folded. */
  readonly names: readonly string[]
}

/**
 * The zones of a canvas, each once, in its order; a row of cells (`stage.1`, `stage.2`) can be named
 * as a whole too. `recipe` null: only what the board shows is known.
 */
export function nameZones(
  zones: readonly Pick<Zone, 'id' | 'title'>[],
  recipe: CanvasRecipe | null,
  language: Language,
): readonly NamedZone[] {
  const known = new Map<string, NamedZone>()
  const add = (id: string, title: string) => {
    if (known.has(id)) return
    const both = titlesOf(id, recipe)
    const names = [id, title, ...(both === undefined ? [] : [both.fr, both.en])]
    known.set(id, { id, title, names: [...new Set(names.map(foldZone))] })
  }
  for (const { id, title } of zones) {
    const row = id.split('.')[0] ?? id
    const whole = row === id ? undefined : titlesOf(row, recipe)
    if (whole !== undefined) add(row, whole[language])
    add(id, title)
  }
  return [...known.values()]
}

function titlesOf(id: string, recipe: CanvasRecipe | null): Bilingual | undefined {
  return recipe?.zones.find((zone) => zone.id === id)?.title
}

/** No title is as long, with all the signs around it; a cell may hold a whole file. */
const LONGEST_NAME = 1_000

/** The zone a cell names; null for none. A number before the name ("3. Voit") may be left out. */
export function matchZone(cell: string, zones: readonly NamedZone[]): NamedZone | null {
  if (cell.length > LONGEST_NAME) return null
  const wanted = foldZone(cell)
  return zones.find(({ names }) => names.includes(wanted)) ?? null
}

function foldZone(name: string): string {
  const folded = foldEvidence(name)
  return folded.replace(/^\d+[\s.)-]+(?=\D)/, '')
}
