import type { DocId } from '../core/board/keys.ts'
import type { HostProfile } from '../core/board/profile.ts'
import type { CanvasRecipe, Language } from '../core/catalogue/recipe.ts'
import type { Template } from '../core/catalogue/template.ts'
import { layoutWorkshop } from '../core/layout/layout-workshop.ts'
import { pictureOf, type SmallPicture } from '../core/layout/picture.ts'
import { createSetup } from '../core/workshop/create-setup.ts'
import { beginTemplate } from '../core/workshop/own-recipes.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'

/** They open and close every workshop, so they tell nothing of one. */
const USUAL_CANVASES: readonly string[] = ['welcome', 'icebreaker', 'parking', 'check-out']
const MOST_PICTURES = 4

const drawn = new Map<string, readonly SmallPicture[]>()

/** Small pictures of the canvases of a recipe, laid out as they would be on the board. */
export function pictureRecipe(
  recipe: string,
  language: Language,
  profile: HostProfile,
): readonly SmallPicture[] {
  const name = `${profile.name} ${language} ${recipe}`
  const known = drawn.get(name)
  if (known !== undefined) return known
  const pictures = layoutRecipe(recipe, language, profile)
  drawn.set(name, pictures)
  return pictures
}

const drawnCanvases = new WeakMap<CanvasRecipe, SmallPicture>()

/** A small picture of a canvas that is being changed. */
export function pictureCanvas(
  canvas: CanvasRecipe,
  language: Language,
  profile: HostProfile,
): SmallPicture | undefined {
  const known = drawnCanvases.get(canvas)
  if (known !== undefined) return known
  const template = { ...beginTemplate(canvas.id), canvases: [canvas] }
  const [section] = layoutWorkshop(setupOf(canvas.id, language, template), profile).sections
  const picture = section === undefined ? undefined : pictureOf(section)
  if (picture !== undefined) drawnCanvases.set(canvas, picture)
  return picture
}

function setupOf(recipe: string, language: Language, template: Template | null): WorkshopSetup {
  return createSetup(recipe, {
    doc: 'picture' as DocId,
    language,
    date: '2026-01-01',
    startMinute: 540,
    seed: 1,
    template,
  })
}

function layoutRecipe(
  recipe: string,
  language: Language,
  profile: HostProfile,
): readonly SmallPicture[] {
  const { sections } = layoutWorkshop(setupOf(recipe, language, null), profile)
  const telling = sections.filter(({ canvas }) => !USUAL_CANVASES.includes(canvas))
  const first = (telling.length > 0 ? telling : sections).filter(
    ({ canvas }, index, all) => all.findIndex((section) => section.canvas === canvas) === index,
  )
  return first.slice(0, MOST_PICTURES).map(pictureOf)
}
