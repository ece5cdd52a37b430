import type { NodeKey } from '../core/board/keys.ts'
import { gatherTemplate } from '../core/catalogue/gather-template.ts'
import type { CanvasRecipe } from '../core/catalogue/recipe.ts'
import type { Template } from '../core/catalogue/template.ts'
import { WorkshopError } from '../core/errors.ts'
import { capturePiles, type TitledPile } from '../core/notes/capture-piles.ts'
import { captureSection } from '../core/notes/capture-section.ts'
import { beginTemplate } from '../core/workshop/own-recipes.ts'
import { lineageOf } from '../core/workshop/save-template.ts'
import type { Desk } from './desk.ts'
import { type Reading, readNotes } from './read-board.ts'
import { nothingDone, runWork } from './run-work.ts'

type Take = (template: Template) => Promise<void>

/** Reads a section as people made it, as a template of its own. */
export async function captureFromSection(desk: Desk, section: NodeKey, take: Take): Promise<void> {
  await runWork(desk, 'export', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading === null) return null
    const { document, snapshot, setup } = reading
    const canvas = captureSection(document, snapshot, setup, section)
    if (canvas === null) throw new WorkshopError('item-gone', 'The section is not on the board.')
    const source = document.sections.find(({ key }) => key === section)
    const lineage = lineageOf(setup, gatherTemplate(source?.canvas ?? setup.recipe, {}))
    await take(wrap(canvas, { ...beginTemplate(canvas.id).credits, derivedFrom: lineage }))
    return nothingDone
  })
}

/** Makes a zone of each pile: of those being sorted, else of those that were moved last. */
export async function captureFromPiles(desk: Desk, take: Take): Promise<void> {
  await runWork(desk, 'export', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading === null) return null
    const { title } = reading.setup
    const canvas = capturePiles(pilesOf(desk, reading), { title, ribbon: reading.setup.objective })
    if (canvas === null) throw new WorkshopError('item-gone', 'There is no pile with words.')
    await take(wrap(canvas, beginTemplate(canvas.id).credits))
    return nothingDone
  })
}

function wrap(canvas: CanvasRecipe, credits: Template['credits']): Template {
  return { ...beginTemplate(canvas.id), credits, canvases: [canvas] }
}

function pilesOf(desk: Desk, { collected }: Reading): readonly TitledPile[] {
  const { clusters } = desk.state
  const piles = clusters?.preview?.piles ?? clusters?.records.at(-1)?.piles ?? []
  const texts = new Map(collected.notes.map(({ id, text }) => [id, text]))
  return piles.map(({ title, notes }) => ({
    title,
    notes: notes.map((note) => texts.get(note) ?? ''),
  }))
}
