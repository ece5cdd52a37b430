import type { NodeKey } from '../core/board/keys.ts'
import { gatherTemplate } from '../core/catalogue/gather-template.ts'
import type { Bilingual, CanvasRecipe } from '../core/catalogue/recipe.ts'
import type { Ancestor, Template } from '../core/catalogue/template.ts'
import { WorkshopError } from '../core/errors.ts'
import { capturePiles, type TitledPile } from '../core/notes/capture-piles.ts'
import { captureSection } from '../core/notes/capture-section.ts'
import type { CapturedCanvas } from '../core/notes/live-words.ts'
import { boardWording } from '../core/wording/board.ts'
import { beginTemplate } from '../core/workshop/own-recipes.ts'
import { lineageOf } from '../core/workshop/save-template.ts'
import type { Desk } from './desk.ts'
import { type Reading, readNotes } from './read-board.ts'
import { type Ending, nothingDone, runWork } from './run-work.ts'

type Take = (template: Template) => Promise<void>

/** Reads a section as people made it, as a template of its own. */
export async function captureFromSection(desk: Desk, section: NodeKey, take: Take): Promise<void> {
  await runWork(desk, 'export', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading === null) return null
    const { document, snapshot, setup } = reading
    const captured = captureSection(document, snapshot, setup, section)
    if (captured === null) throw new WorkshopError('item-gone', 'The section is not on the board.')
    const source = document.sections.find(({ key }) => key === section)
    const lineage = lineageOf(setup, gatherTemplate(source?.canvas ?? setup.recipe, {}))
    await take(wrap(captured.canvas, lineage))
    return endOf(captured)
  })
}

/** Makes a zone of each pile: of those being sorted, else of those that were moved last. */
export async function captureFromPiles(desk: Desk, take: Take): Promise<void> {
  await runWork(desk, 'export', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading === null) return null
    const captured = capturePiles(pilesOf(desk, reading), nameBoxes(reading.setup.title))
    if (captured === null) throw new WorkshopError('item-gone', 'There is no pile with words.')
    await take(wrap(captured.canvas, []))
    return endOf(captured)
  })
}

/** Whose boxes they are, in both languages: the canvas is another thing than the workshop. */
function nameBoxes(workshop: string): { readonly title: Bilingual; readonly ribbon: Bilingual } {
  const [fr, en] = [boardWording('fr').boxes, boardWording('en').boxes]
  return {
    title: { fr: fr.title(workshop), en: en.title(workshop) },
    ribbon: { fr: fr.ribbon, en: en.ribbon },
  }
}

function wrap(canvas: CanvasRecipe, derivedFrom: readonly Ancestor[]): Template {
  const begun = beginTemplate(canvas.id)
  return { ...begun, credits: { ...begun.credits, derivedFrom }, canvases: [canvas] }
}

function endOf({ leftOut, shortened }: CapturedCanvas): Ending {
  const isWhole = leftOut.length === 0 && shortened.length === 0
  return isWhole ? nothingDone : { ...nothingDone, uncaptured: { leftOut, shortened } }
}

function pilesOf(desk: Desk, { collected, records }: Reading): readonly TitledPile[] {
  const piles = desk.state.clusters?.preview?.piles ?? records.at(-1)?.piles ?? []
  const texts = new Map(collected.notes.map(({ id, text }) => [id, text]))
  return piles.map(({ title, notes }) => ({
    title,
    notes: notes.map((note) => texts.get(note) ?? ''),
  }))
}
