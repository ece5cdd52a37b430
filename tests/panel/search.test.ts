import { describe, expect, test } from 'vitest'
import { CANVASES, WORKSHOPS } from '../../shared/core/catalogue/catalogue.ts'
import { catalogueEn } from '../../shared/core/wording/panel-catalogue.en.ts'
import { catalogueFr } from '../../shared/core/wording/panel-catalogue.fr.ts'
import { findItems } from '../../shared/panel/find-items.ts'
import { searchRecipes } from '../../shared/panel/search-recipes.ts'

const CALLED = { fr: catalogueFr.alsoCalled, en: catalogueEn.alsoCalled }

function firstFound(search: string, language: 'fr' | 'en'): string | undefined {
  const { workshops, canvases, isCanvasFirst } = searchRecipes(search, language, CALLED[language])
  return (isCanvasFirst ? canvases[0] : (workshops[0] ?? canvases[0]))?.id
}

describe('[G15] a search in a list', () => {
  const find = (search: string, ...titles: string[]) =>
    findItems(search, titles, (title) => ({ titles: [title], called: ['chose'], inside: [] })).map(
      ({ item }) => item,
    )

  test('finds the beginning of words, accents and case apart', () => {
    expect(find('EMPATHIE', 'Carte d’empathie')).toHaveLength(1)
    expect(find('carte emp', 'Carte d’empathie')).toHaveLength(1)
    expect(find('apres', 'Avant, pendant, après')).toHaveLength(1)
    expect(find('sona', 'Persona')).toEqual([])
  })

  test('leaves everything in its order when nothing is searched for', () => {
    expect(find('  ', 'Persona', 'Carte')).toEqual(['Persona', 'Carte'])
  })

  test('finds what holds all its words, else what holds most, else one letter wrong', () => {
    expect(find('carte vide', 'Carte', 'Carte vide')).toEqual(['Carte vide'])
    expect(find('carte verte', 'Carte', 'Persona')).toEqual(['Carte'])
    expect(find('perosna', 'Carte', 'Persona')).toEqual(['Persona'])
    expect(find('de', 'Persona')).toEqual([])
  })

  test('shows first what is called so', () => {
    expect(find('cho', 'Carte', 'Choix')).toEqual(['Choix', 'Carte'])
  })
})

describe('[G15] the catalogue is found by the words of facilitators', () => {
  test.each([
    ['parcours client', 'journey-discovery'],
    ['customer journey', 'journey-discovery'],
    ['expérience utilisateur', 'empathy-journey'],
    ['carte d’empathie', 'empathy-map'],
    ['symétrie des attentions', 'symmetry'],
    ['persona', 'target-persona'],
    ['personna', 'target-persona'],
    ['HMW', 'how-might-we'],
    ['feuille de route', 'journey-prioritisation'],
    ['gommettes', 'votes'],
    ['rétro', 'quarterly-review'],
    ['impact effort', 'impact-effort'],
  ])('« %s »', (search, id) => {
    expect(firstFound(search, 'fr')).toBe(id)
  })

  test.each([
    ['customer journey', 'journey-discovery'],
    ['empathy map', 'empathy-map'],
    ['user persona', 'target-persona'],
    ['employee experience', 'symmetry'],
    ['dot voting', 'votes'],
    ['roadmap', 'journey-prioritisation'],
    ['brainstorm', 'idea-cards'],
    ['retrospective', 'quarterly-review'],
    ['storybord', 'storyboard'],
  ])('“%s”', (search, id) => {
    expect(firstFound(search, 'en')).toBe(id)
  })

  test('whatever else something is called, it is something of the catalogue', () => {
    const ids = [...WORKSHOPS, ...CANVASES].map(({ id }) => id)
    expect(ids).toEqual(expect.arrayContaining(Object.keys(CALLED.fr)))
  })
})
