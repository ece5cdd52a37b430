import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CanvasRecipe } from '../../../shared/core/catalogue/recipe.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { editedCanvases, freeCanvases } from '../catalogue/template-arbitraries.ts'
import { templateOf } from '../catalogue/template-samples.ts'
import { LANGUAGES, makeSetup, PROFILES } from './sample-setups.ts'
import { findFlaws } from './sound-layout.ts'

describe.each(PROFILES)('a template on $name', (profile) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    const lay = (canvas: CanvasRecipe, groups: number) => {
      const setup = makeSetup(canvas.id, { language, groups })
      return layoutWorkshop({ ...setup, template: templateOf({ canvases: [canvas] }) }, profile)
    }

    it('[M7] any one to twenty-four zones are laid out soundly', { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(freeCanvases, fc.constantFrom(1, 3), (canvas, groups) => {
          expect(findFlaws(lay(canvas, groups), profile)).toEqual([])
        }),
        { numRuns: 60 },
      )
    })

    it('[M7] so is any canvas of ours after any changes', { timeout: 60_000 }, () => {
      fc.assert(
        fc.property(editedCanvases, (canvas) => {
          expect(findFlaws(lay(canvas, 1), profile)).toEqual([])
        }),
        { numRuns: 100 },
      )
    })
  })
})
