import type { DocId } from '../core/board/keys.ts'
import type { HostProfile } from '../core/board/profile.ts'
import type { Language } from '../core/catalogue/recipe.ts'
import { layoutWorkshop } from '../core/layout/layout-workshop.ts'
import { pictureOf, type SmallPicture } from '../core/layout/picture.ts'
import { createSetup } from '../core/workshop/create-setup.ts'

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

function layoutRecipe(
  recipe: string,
  language: Language,
  profile: HostProfile,
): readonly SmallPicture[] {
  const setup = createSetup(recipe, {
    doc: 'picture' as DocId,
    language,
    date: '2026-01-01',
    startMinute: 540,
    seed: 1,
  })
  const { sections } = layoutWorkshop(setup, profile)
  const telling = sections.filter(({ canvas }) => !USUAL_CANVASES.includes(canvas))
  const first = (telling.length > 0 ? telling : sections).filter(
    ({ canvas }, index, all) => all.findIndex((section) => section.canvas === canvas) === index,
  )
  return first.slice(0, MOST_PICTURES).map(pictureOf)
}
