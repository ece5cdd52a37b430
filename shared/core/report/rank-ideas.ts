import type { CanvasForm } from '../catalogue/forms.ts'
import type { Language } from '../catalogue/recipe.ts'
import { roundTenth } from '../notes/lane-levels.ts'
import type { Effort, Priorities, ReportSection } from './report-tree.ts'

type MatrixForm = Extract<CanvasForm, { kind: 'matrix' }>

const COST: Readonly<Record<Effort, number>> = { S: 1, M: 2, L: 3 }
/** An effort nobody wrote is no reason to win. */
const USUAL_EFFORT: Effort = 'M'
/** A letter by itself at the end, in brackets or not: "Rappel la veille (S)", "Appeler - effort M". */
const EFFORT_AT_END = /(?:^|[\s([:–—-])([SML])[)\]]?[.\s]*$/u

/**
 * Ranks the ideas on a matrix by their places. Where both axes are gains (`weaker-side`), by twice the
 * smaller gain, plus the larger, less the effort: an idea that hurts one side cannot win. Elsewhere the
 * quadrant one looks for comes first, then the others by what is gained over what it takes.
 */
export function rankIdeas(
  { title, zones }: ReportSection,
  form: MatrixForm,
  language: Language,
): Priorities | null {
  const isBothSides = form.ranking === 'weaker-side'
  const placed = zones.flatMap((zone) =>
    [...zone.clusters.flatMap(({ notes }) => notes), ...zone.notes].flatMap((note) => {
      const { x, y } = note.marks ?? { x: null, y: null }
      if (x === null || y === null || note.text.trim() === '') return []
      const effort = isBothSides ? readEffort(note.text) : null
      const score = isBothSides ? weighSides(x, y, effort) : y - x
      const { id, text, votes } = note
      const idea = { id, text, votes, quadrant: zone.title, across: x, up: y, effort }
      return [{ ...idea, score: roundTenth(score), place: placeOf(zone.id, form) }]
    }),
  )
  if (placed.length === 0) return null
  const sorted = [...placed].sort((a, b) => a.place - b.place || b.score - a.score)
  const ideas = sorted.map(({ place, ...idea }) => ({
    ...idea,
    rank: 1 + sorted.findIndex((other) => other.place === place && other.score === idea.score),
  }))
  return {
    title,
    across: nameAxis(form.x.title[language]),
    up: nameAxis(form.y.title[language]),
    ideas,
  }
}

/** The winner, then the two to be discussed, then what is left aside; scores alone where sides differ. */
function placeOf(zone: string, form: MatrixForm): number {
  if (form.ranking === 'weaker-side') return 0
  const wanted = form.quadrants.indexOf(form.winner)
  const at = form.quadrants.indexOf(zone)
  if (at === wanted) return 0
  return at === 3 - wanted ? 2 : 1
}

function weighSides(x: number, y: number, effort: Effort | null): number {
  return 2 * Math.min(x, y) + Math.max(x, y) - COST[effort ?? USUAL_EFFORT]
}

function readEffort(text: string): Effort | null {
  return (EFFORT_AT_END.exec(text)?.[1] as Effort | undefined) ?? null
}

/** "effort : combien de semaines ?" is called "effort". */
function nameAxis(title: string): string {
  return (title.split(/\s*:/)[0] ?? title).trim()
}
