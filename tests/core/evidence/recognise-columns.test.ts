import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCanvas } from '../../../shared/core/catalogue/catalogue.ts'
import { COLUMN_MEANINGS } from '../../../shared/core/evidence/column-words.ts'
import { matchZone, nameZones } from '../../../shared/core/evidence/match-zone.ts'
import { readLevel } from '../../../shared/core/evidence/read-level.ts'
import {
  hasHeader,
  recogniseColumns,
  type Table,
} from '../../../shared/core/evidence/recognise-columns.ts'

const ZONES = nameZones(
  [
    { id: 'see', title: '3. Voit' },
    { id: 'hear', title: '6. Entend' },
  ],
  findCanvas('empathy-map'),
  'fr',
)

function recognise(table: Table) {
  return recogniseColumns(table, hasHeader(table), ZONES)
}

describe('[W3] columns', () => {
  test.each([
    ['verbatim', 'source', 'date', 'zone', 'niveau de preuve', 'ressenti'],
    ['Commentaire client', 'Nom du client', 'Date de réponse', 'Rubrique', 'Fiabilité', 'Tonalité'],
    ['Customer comment', 'Channel', 'Response date', 'Step', 'Evidence level', 'Mood'],
    ['QUOTE', 'Who?', 'When?', 'Zone', 'Confidence', 'Sentiment'],
  ])('are known by their headers: %s, %s…', (...header) => {
    const table = [header, ['a', 'b', 'c', 'd', 'e', 'f']]
    expect(hasHeader(table)).toBe(true)
    const meanings = ['text', 'source', 'date', 'zone', 'level', 'sentiment']
    expect(recognise(table)).toEqual(meanings)
  })

  test('are known by what is in them when nothing names them', () => {
    const table = [
      ['On attend une heure et personne ne vient nous voir', 'Ana', '12/03/2026', '●●○', '3. Voit'],
      ['Je ne trouve jamais le bon formulaire sur le site', 'Ben', '13/03/2026', '●○○', 'Entend'],
      ['Le guichet ferme à midi alors que je travaille', 'Chloé', '14/03/2026', '●●●', 'hear'],
    ]
    expect(hasHeader(table)).toBe(false)
    expect(recognise(table)).toEqual(['text', 'source', 'date', 'level', 'zone'])
  })

  test('of statistics are a label and a figure', () => {
    const table = [
      ['Indicateur', 'Valeur'],
      ['Taux d’abandon', '42 %'],
      ['Délai moyen', '3,5 jours'],
    ]
    expect(recognise(table)).toEqual(['text', 'figure'])
    expect(recognise(table.slice(1))).toEqual(['text', 'figure'])
    expect(hasHeader(table.slice(1))).toBe(false)
    const signs = ['(12)', '.5 %', "5'", '10² m', '(1 200 €)'].map((figure) => ['Écart', figure])
    expect(recognise(signs)).toEqual(['text', 'figure'])
  })

  test('of two that are named after zones, the one that names more of them is', () => {
    const header = ['Section', 'Zone', 'Texte']
    const row = ['Groupe A · Carte d’empathie', 'Voit', 'Une file']
    expect(recognise([header, row])).toEqual(['none', 'zone', 'text'])
    expect(recognise([header, ['Entend', '', 'Une file']])[0]).toBe('zone')
  })

  test('a column alone has a header only when it is a bare one', () => {
    expect(hasHeader([['Verbatims'], ['Trop long']])).toBe(true)
    expect(hasHeader([['Le client attend'], ['Trop long']])).toBe(false)
  })

  test('of any table are always told, the same, with something to say', () => {
    const table = fc.array(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }))
    fc.assert(
      fc.property(table, fc.boolean(), (rows, isHeaded) => {
        const told = recogniseColumns(rows, isHeaded, ZONES)
        expect(recogniseColumns(rows, isHeaded, ZONES)).toEqual(told)
        expect(told.every((meaning) => COLUMN_MEANINGS.includes(meaning))).toBe(true)
        const says = told.includes('text') || told.includes('figure')
        expect(says).toBe(rows.length > 0)
        expect(typeof hasHeader(rows)).toBe('boolean')
      }),
    )
  })
})

describe('[W3] zones and levels', () => {
  test('a zone is known by its id and its title in either language, case and number aside', () => {
    for (const name of ['see', '3. Voit', 'voit', '3. See', 'SEE ', '« Voit »']) {
      expect(matchZone(name, ZONES)?.id, name).toBe('see')
    }
    for (const name of ['', 'ailleurs', '3', 'see.1']) expect(matchZone(name, ZONES)).toBeNull()
  })

  test('a row of cells can be named as a whole', () => {
    const cells = [
      { id: 'stage.1', title: 'Étape · étape 1' },
      { id: 'stage.2', title: 'Étape · étape 2' },
    ]
    const zones = nameZones(cells, findCanvas('journey'), 'fr')
    expect(zones.map(({ id }) => id)).toEqual(['stage', 'stage.1', 'stage.2'])
  })

  test('a level is read from signs, figures and words', () => {
    expect(['●○○', '1', 'supposé', 'Guess'].map(readLevel)).toEqual(Array(4).fill('guess'))
    expect(['●●○', '●●', 'des indices', 'HINTS'].map(readLevel)).toEqual(Array(4).fill('hints'))
    expect(['●●●', '3', 'Vérifié', 'checked'].map(readLevel)).toEqual(Array(4).fill('checked'))
    expect(['', '4', 'peut-être', '○○○'].map(readLevel)).toEqual(Array(4).fill(null))
  })
})
