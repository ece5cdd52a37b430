import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { childKey, type DocId } from '../../../shared/core/board/keys.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { collectNotes } from '../../../shared/core/notes/collect-notes.ts'
import { gatherFigures } from '../../../shared/core/report/gather-figures.ts'
import { readScoresOf } from '../../../shared/core/votes/scores-in-text.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { makeSetup } from '../layout/sample-setups.ts'
import { change, makeDot, makeNote, placeAll } from '../reading-board.ts'

function openTable(options: Partial<WorkshopSetup> = {}) {
  const setup = { ...makeSetup('scoring', { groups: 2 }), doc: 'doc' as DocId, ...options }
  const document = layoutWorkshop(setup, figjamProfile)
  const [section] = document.sections
  if (section === undefined) throw new Error('no table')
  let made = 0
  const place = (zone: string) => {
    const rect = section.zones.find(({ id }) => id === zone)?.rect
    if (rect === undefined) throw new Error(`no ${zone}`)
    made += 1
    return { name: `m${made}`, x: section.rect.x + rect.x, y: section.rect.y + rect.y }
  }
  return {
    section,
    items: placeAll(document),
    note(zone: string, text: string) {
      const { name, ...corner } = place(zone)
      return makeNote(name, text, corner)
    },
    dot(zone: string, letter: string) {
      const { name, x, y } = place(zone)
      return makeDot(name, letter, { x: x + 60, y: y + 60 })
    },
    read(items: readonly LiveItem[]) {
      const collected = collectNotes(document, { items }, figjamProfile)
      return gatherFigures({ setup, document, snapshot: { items }, collected }).scorings
    },
  }
}

describe('[V9] a scoring table', () => {
  test('gives each option its mean and spread, by the weights of the criteria', () => {
    const { items, note, read } = openTable()
    const [table] = read([
      ...items,
      note('option.1', 'Rappel la veille'),
      note('customer.1', '5'),
      note('customer.1', '3'),
      note('team.1', 'Léa 2, Inès 2'),
      note('feasible.1', '4'),
      note('speed.1', '1,5'),
      note('evidence.1', '0/5'),
    ])
    expect(table?.criteria.map(({ title, weight }) => [title, weight])).toEqual([
      ['Valeur client', 30],
      ['Valeur équipe', 20],
      ['Faisabilité', 20],
      ['Délai', 15],
      ['Preuve', 15],
    ])
    const [option] = table?.options ?? []
    // (4 × 30 + 2 × 20 + 4 × 20 + 1.5 × 15 + 0 × 15) / 100
    expect(option).toMatchObject({ name: 'Rappel la veille', mean: 2.6, spread: 2, isWhole: true })
    expect(option?.scores[0]).toEqual({ criterion: 'customer', count: 2, mean: 4, spread: 2 })
  })

  test('what is missing does not count, and is told', () => {
    const { items, note, read } = openTable()
    const [table] = read([...items, note('customer.2', '4'), note('team.2', 'Je ne sais pas')])
    expect(table?.options).toMatchObject([
      { line: 2, name: '', mean: 4, spread: 0, isWhole: false },
    ])
  })

  test('in a cell without a figure, the dots of a group are its score', () => {
    const { items, dot, note, read } = openTable()
    const dots = ['A', 'A', 'A', 'B'].map((letter) => dot('customer.1', letter))
    const [table] = read([...items, ...dots, dot('team.1', 'A'), note('team.1', '5')])
    expect(table?.options[0]?.scores.slice(0, 2)).toEqual([
      { criterion: 'customer', count: 2, mean: 2, spread: 2 },
      { criterion: 'team', count: 1, mean: 5, spread: 0 },
    ])
  })

  test('weights are those on the board; where one has none, all weigh the same', () => {
    const { items, note, read, section } = openTable()
    const scores = [note('customer.1', '5'), note('team.1', '1')]
    const title = childKey(section.key, 'customer', 'title')
    const heavy = change(items, title, { text: 'Valeur client · 60' })
    expect(read([...heavy, ...scores])[0]?.options[0]?.mean).toBe(4)
    const none = change(items, title, { text: 'Valeur client' })
    const [equal] = read([...none, ...scores])
    expect(equal?.criteria.every(({ weight }) => weight === null)).toBe(true)
    expect(equal?.options[0]?.mean).toBe(3)
  })

  test('new, useful, feasible are scored like the others', () => {
    const { items, note, read } = openTable({ criteria: 'nuf' })
    const [table] = read([
      ...items,
      note('new.1', '5'),
      note('useful.1', '4'),
      note('feasible.1', '3'),
    ])
    expect(table?.criteria.map(({ id }) => id)).toEqual(['new', 'useful', 'feasible'])
    expect(table?.options[0]).toMatchObject({ mean: 4, spread: 0, isWhole: true })
  })

  test('no score, no table', () => {
    const { items, note, read } = openTable()
    expect(read([...items, note('option.1', 'Une idée')])).toEqual([])
  })

  test('figures off the scale, dates and numbers in words are no score', () => {
    expect(readScoresOf('4', 0, 5)).toEqual([4])
    expect(readScoresOf('Léa 3, Inès 4.5', 0, 5)).toEqual([3, 4.5])
    expect(readScoresOf('12 semaines, J7, 2e fois, 3/12/2026, v1.2.3', 0, 5)).toEqual([])
  })

  test.each([
    ['4 sur 5', [4]],
    ['Léa 3 sur\u00A05, Inès 5 Sur 5', [3, 5]],
    ['4 out of 5', [4]],
    ['2 of 5', [2]],
    ['4 / 5', [4]],
    ['2026-03-04', []],
    ['04-03-2026 : 2', [2]],
    ['4.3.26', []],
    ['-3', []],
    ['Léa -3, Inès \u22122', []],
    ['Léa - 3', [3]],
    ['Léa-3', [3]],
    ['3-4', [3, 4]],
    ['3-4-5', [3, 4, 5]],
  ])(
    '[V9] %j: what a figure is out of is no score, nor are a date and less than nothing',
    (text, scores) => {
      expect(readScoresOf(text, 0, 5)).toEqual(scores)
    },
  )

  test('means are on the scale, spreads no wider than it, whatever is written', () => {
    const { items, note, read } = openTable()
    const cell = fc.record({
      zone: fc.constantFrom('customer.1', 'team.1', 'speed.1'),
      text: fc.string(),
    })
    const scored = fc.record({
      zone: fc.constantFrom('customer.1', 'team.1', 'speed.1'),
      text: fc.integer({ min: -3, max: 9 }).map(String),
    })
    fc.assert(
      fc.property(fc.array(fc.oneof(cell, scored), { maxLength: 8 }), (cells) => {
        const notes = cells.map(({ zone, text }) => note(zone, text))
        for (const { mean, spread } of read([...items, ...notes])[0]?.options ?? []) {
          expect(mean ?? 0).toBeGreaterThanOrEqual(0)
          expect(mean ?? 0).toBeLessThanOrEqual(5)
          expect(spread ?? 0).toBeLessThanOrEqual(5)
        }
      }),
    )
  })
})
