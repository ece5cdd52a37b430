import { describe, expect, it } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { findCanvas, findWorkshop } from '../../../shared/core/catalogue/catalogue.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { canvasIn, recipeIn, workshopIn } from '../../../shared/core/workshop/recipes-in.ts'
import { knownCanvas, templateOf } from '../catalogue/template-samples.ts'
import { makeSetup } from '../layout/sample-setups.ts'

describe('where the recipes of a setup are found', () => {
  it('[M1] takes the catalogue when a setup brings none', () => {
    expect(workshopIn(makeSetup('symmetry'))).toBe(findWorkshop('symmetry'))
    expect(workshopIn(makeSetup('journey'))).toBeNull()
    expect(recipeIn(makeSetup('journey'))).toBe(findCanvas('journey'))
    expect(recipeIn(makeSetup('toString'))).toBeNull()
  })

  it('[M1] takes the template’s own before the catalogue’s', () => {
    const title = { fr: 'Le nôtre', en: 'Ours' }
    const canvas = { ...knownCanvas('parking'), title }
    const alone = { ...makeSetup('parking'), template: templateOf({ canvases: [canvas] }) }
    expect(canvasIn(alone, 'parking')).toBe(canvas)
    expect(canvasIn(alone, 'journey')).toBe(findCanvas('journey'))
    const [section] = layoutWorkshop(alone, figjamProfile).sections
    expect(section?.title).toBe('Ensemble · Le nôtre')
  })

  it('[M1] draws a changed canvas wherever the workshop places it', () => {
    const canvas = { ...knownCanvas('parking'), title: { fr: 'Pour plus tard', en: 'For later' } }
    const template = templateOf({ canvases: [canvas] })
    const { sections } = layoutWorkshop({ ...makeSetup('symmetry'), template }, figjamProfile)
    const titles = sections.filter((one) => one.canvas === 'parking').map(({ title }) => title)
    expect(titles).toEqual(['Ensemble · Pour plus tard'])
  })

  it('[M1] leaves out what a workshop places and nobody knows', () => {
    const workshop = findWorkshop('symmetry')
    const columns = [
      {
        id: 'x',
        title: { fr: 'X', en: 'X' },
        canvases: [{ canvas: 'gone', copies: 'all' as const }],
      },
    ]
    const own = workshop === null ? null : { ...workshop, columns }
    const setup = { ...makeSetup('symmetry'), template: templateOf({ workshop: own }) }
    expect(layoutWorkshop(setup, figjamProfile).sections).toEqual([])
  })
})
