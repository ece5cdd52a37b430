import { CANVASES, WORKSHOPS } from '../shared/core/catalogue/catalogue.ts'
import type { Bilingual, CanvasRecipe, Rewording } from '../shared/core/catalogue/recipe.ts'

/** How a canvas and its zones may be titled on a board, in either language. */
interface CanvasTitles {
  readonly titles: readonly string[]
  readonly zones: Readonly<Record<string, readonly string[]>>
}

function listTexts(texts: readonly (Bilingual | undefined)[]): readonly string[] {
  return [...new Set(texts.flatMap((text) => (text === undefined ? [] : [text.fr, text.en])))]
}

function titlesOf(canvas: CanvasRecipe, rewordings: readonly Rewording[]): CanvasTitles {
  const zones = canvas.zones.map(({ id, title }) => {
    const reworded = rewordings.map((rewording) => rewording.zones?.[id]?.title)
    return [id, listTexts([title, ...reworded])] as const
  })
  const ribbons = rewordings.map((rewording) => rewording.ribbon)
  return {
    titles: listTexts([canvas.title, canvas.ribbon, ...ribbons]),
    zones: Object.fromEntries(zones),
  }
}

/** Every title of every canvas and zone, French and English, by canvas id. */
export function listCanvasNames(): Readonly<Record<string, CanvasTitles>> {
  const placements = WORKSHOPS.flatMap(({ columns }) => columns.flatMap(({ canvases }) => canvases))
  return Object.fromEntries(
    CANVASES.map((canvas) => {
      const rewordings = placements.flatMap((placement) =>
        placement.canvas === canvas.id && placement.rewording ? [placement.rewording] : [],
      )
      return [canvas.id, titlesOf(canvas, rewordings)]
    }),
  )
}
