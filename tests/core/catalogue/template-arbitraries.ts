import fc from 'fast-check'
import { NATURES } from '../../../shared/core/board/document.ts'
import { CANVASES } from '../../../shared/core/catalogue/catalogue.ts'
import {
  addZone,
  editZone,
  freeCanvas,
  moveZone,
  removeZone,
} from '../../../shared/core/catalogue/edit-canvas.ts'
import { freeForm } from '../../../shared/core/catalogue/free-form.ts'
import type { Bilingual, CanvasRecipe, ZoneRecipe } from '../../../shared/core/catalogue/recipe.ts'

/** What people may write in one line: any letters, long words, markup, right to left. */
function lineOf(maxLength: number): fc.Arbitrary<string> {
  const plain = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: maxLength / 8 })
    .filter((text) => !/[\p{Cc}\u2028\u2029]/u.test(text) && text.trim() !== '')
  const long = fc.constantFrom('W', 'i', 'فريق التصميم ', '<b>&', '🧑‍🤝‍🧑 ', 'Quand on part ')
  return fc.oneof(
    plain,
    long.map((part) => part.repeat(Math.floor(maxLength / [...part].length)).trim()),
  )
}

function wordsOf(maxLength: number): fc.Arbitrary<Bilingual> {
  return fc.record({ fr: lineOf(maxLength), en: lineOf(maxLength) })
}

const zone = fc.record({
  title: wordsOf(80),
  question: wordsOf(300),
  nature: fc.constantFrom(...NATURES),
  advised: fc.integer({ min: 0, max: 24 }),
})

/** Any one to twenty-four zones in a grid. */
export const freeCanvases: fc.Arbitrary<CanvasRecipe> = fc
  .record({
    zones: fc.array(zone, { minLength: 1, maxLength: 24 }),
    title: wordsOf(80),
    ribbon: wordsOf(300),
    advice: wordsOf(300),
    perGroup: fc.boolean(),
  })
  .map(({ zones, ...rest }) => {
    const named: readonly ZoneRecipe[] = zones.map((one, at) => ({ id: `zone-${at + 1}`, ...one }))
    return { id: 'own', ...rest, zones: named, form: freeForm(named) }
  })

/** A change a facilitator makes to a canvas; `pick` says to which zone. */
export const edits: fc.Arbitrary<(canvas: CanvasRecipe) => CanvasRecipe> = fc.oneof(
  fc.record({ pick: fc.nat(), change: zone }).map(({ pick, change }) => (canvas: CanvasRecipe) => {
    return editZone(canvas, zoneAt(canvas, pick), change)
  }),
  fc.record({ title: wordsOf(80), question: wordsOf(300) }).map((words) => {
    return (canvas: CanvasRecipe) => addZone(canvas, words)
  }),
  fc.nat().map((pick) => (canvas: CanvasRecipe) => removeZone(canvas, zoneAt(canvas, pick))),
  fc.record({ pick: fc.nat(), by: fc.constantFrom(-1 as const, 1 as const) }).map(
    ({ pick, by }) =>
      (canvas: CanvasRecipe) =>
        moveZone(canvas, zoneAt(canvas, pick), by),
  ),
  fc.constant((canvas: CanvasRecipe) => (canvas.zones.length === 0 ? canvas : freeCanvas(canvas))),
)

function zoneAt({ zones }: CanvasRecipe, pick: number): string {
  return zones[pick % Math.max(1, zones.length)]?.id ?? ''
}

/** A canvas of the catalogue that was changed a few times. */
export const editedCanvases: fc.Arbitrary<CanvasRecipe> = fc
  .tuple(fc.constantFrom(...CANVASES), fc.array(edits, { maxLength: 12 }))
  .map(([canvas, changes]) => changes.reduce((one, change) => change(one), canvas))
