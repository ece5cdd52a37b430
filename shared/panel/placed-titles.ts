import type { ResultView, SessionView } from '../app/view.ts'
import type { PanelWording } from '../core/wording/panel.ts'
import { isNew } from './screen.ts'

type Placed = NonNullable<SessionView['placed']>

/** Whether all of a workshop, or of a canvas alone, is on the board, in a line. */
export function titleOfPlaced({ setup, sections }: Placed, { placed }: PanelWording): string {
  const isPartial = sections.some(({ state }) => state !== 'ready')
  if (setup.phases.length === 0) return isPartial ? placed.partialCanvasTitle : placed.canvasTitle
  return isPartial ? placed.partialTitle : placed.title
}

/** What bringing it up to date did, in a line. */
export function titleOfUpdate(
  { created, updated, removed }: ResultView,
  { kept }: PanelWording,
): string {
  return created + updated + removed === 0 ? kept.nothing : kept.title
}

/** What placing came to, as its screen says. */
export function titleOfPlacing(
  result: ResultView,
  placed: Placed | null,
  words: PanelWording,
): string {
  if (placed !== null && isNew(result)) return titleOfPlaced(placed, words)
  return titleOfUpdate(result, words)
}
