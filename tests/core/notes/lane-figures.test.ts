import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Section } from '../../../shared/core/board/document.ts'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { DocId } from '../../../shared/core/board/keys.ts'
import { childKey } from '../../../shared/core/board/keys.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { collectMarks, type LaneMark } from '../../../shared/core/notes/collect-marks.ts'
import { collectNotes } from '../../../shared/core/notes/collect-notes.ts'
import { gatherFigures } from '../../../shared/core/report/gather-figures.ts'
import type { ReportFigures } from '../../../shared/core/report/report-tree.ts'
import { makeSetup } from '../layout/sample-setups.ts'
import { change, duplicate, idOf, makeNote, placeAll } from '../reading-board.ts'

const SIGN = 64
const NOTE = 240

interface Lane {
  readonly section: Section
  readonly items: readonly LiveItem[]
  /** The page's point of a step and a level; `off` in steps, from the line of the step. */
  at(step: number, level: number, off?: number): { readonly x: number; readonly y: number }
  read(items: readonly LiveItem[]): ReportFigures & { readonly marks: readonly LaneMark[] }
}

function openLane(canvas: string, zoneId: string): Lane {
  const setup = { ...makeSetup(canvas, { groups: 2 }), doc: 'doc' as DocId }
  const document = layoutWorkshop(setup, figjamProfile)
  const section = document.sections.find(({ group }) => group === 'A') ?? document.sections[0]
  const zone = section?.zones.find(({ id }) => id === zoneId)
  if (section === undefined || zone === undefined) throw new Error(`no ${zoneId}`)
  const { x, y } = zone.axes ?? {}
  if (x === undefined || y === undefined) throw new Error(`no axes on ${zoneId}`)
  return {
    section,
    items: placeAll(document),
    at: (step, level, off = 0) => ({
      x: section.rect.x + zone.rect.x + ((step + off - x.from) / (x.to - x.from)) * zone.rect.width,
      y: section.rect.y + zone.rect.y + ((y.to - level) / (y.to - y.from)) * zone.rect.height,
    }),
    read(items) {
      const snapshot = { items }
      const collected = collectNotes(document, { items }, figjamProfile)
      const marks = collectMarks(document, snapshot, ['A', 'B'])
      return { ...gatherFigures({ setup, document, snapshot, collected }), marks }
    },
  }
}

function sign(
  id: string,
  form: LiveItem['form'],
  centre: { readonly x: number; readonly y: number },
  options: Partial<LiveItem> = {},
): LiveItem {
  const rect = { x: centre.x - SIGN / 2, y: centre.y - SIGN / 2, width: SIGN, height: SIGN }
  const plain = { id: idOf(id), kind: 'shape', parent: null, text: '', fill: '#FFFFFF' } as const
  return { ...plain, form, rect, ...options }
}

function noteAt(id: string, centre: { readonly x: number; readonly y: number }): LiveItem {
  return makeNote(id, 'Elle attend', { x: centre.x - NOTE / 2, y: centre.y - NOTE / 2 })
}

describe('[N14] signs in a lane', () => {
  const { at, items, read, section } = openLane('journey', 'emotion')

  test('are read as their step and level, copies of the scale and shapes of people alike', () => {
    const level = items.find(
      ({ id }) => id === idOf(childKey(section.key, 'emotion', 'level', '1')),
    )
    if (level === undefined) throw new Error('no level')
    const copied = { ...sign('copy', 'ellipse', at(2, 1)), text: '+1', stamp: level.stamp }
    const figures = read([
      ...items,
      copied as LiveItem,
      sign('own', 'rectangle', at(3, -2)),
      noteAt('n', at(2, -1)),
    ])
    expect(figures.marks).toMatchObject([
      { id: 'copy', form: 'disc', text: '+1', place: { x: 2, y: 1 } },
      { id: 'own', form: 'square', place: { x: 3, y: -2 } },
    ])
    const [curve] = figures.curves
    expect(curve?.steps.filter(({ count }) => count > 0)).toEqual([
      { number: 2, name: '', level: 0, count: 2 },
      { number: 3, name: '', level: -2, count: 1 },
    ])
  })

  test('the scale itself counts once it is dragged into the lane, and not before', () => {
    expect(read(items).marks).toEqual([])
    const key = childKey(section.key, 'emotion', 'level', '2')
    const { x, y } = at(5, 2)
    const rect = { x: x - section.rect.x - 32, y: y - section.rect.y - 32, width: 64, height: 64 }
    expect(read(change(items, key, { rect })).marks).toMatchObject([{ place: { x: 5, y: 2 } }])
  })

  test('a voting dot, a line and a plate are none', () => {
    const figures = read([
      ...items,
      sign('dot', 'ellipse', at(1, 0), { text: 'a' }),
      sign('line', 'rectangle', at(2, 0), { rect: { ...at(2, 0), width: 12, height: 100 } }),
      sign('plate', 'rectangle', at(3, 0), { rect: { ...at(3, 0), width: 176, height: 64 } }),
      sign('stamp', 'ellipse', at(4, 0), { stampFault: 'unreadable' }),
    ])
    expect(figures.marks).toEqual([])
  })

  test('nor is what we put beside a note: the number of its pile, the total of its votes', () => {
    const stamp = items.find((item) => item.stamp !== undefined)?.stamp
    if (stamp === undefined) throw new Error('no stamp')
    const ofDoc = (id: string, doc: string, form: LiveItem['form'], place: number) =>
      sign(id, form, at(place, 1), { stamp: { ...stamp, doc: doc as DocId, on: idOf(id) } })
    expect(
      read([...items, ofDoc('number', 'doc-c1', 'rectangle', 2)]).marks.concat(
        read([...items, ofDoc('total', 'doc-totals', 'rectangle', 3)]).marks,
      ),
    ).toEqual([])
  })

  test('those of a copied section are that copy’s', () => {
    const copies = duplicate(items, section.key, { x: 0, y: 20_000 })
    const { x, y } = at(4, 1)
    const { marks } = read([...items, ...copies, sign('m', 'ellipse', { x, y: y + 20_000 })])
    expect(marks).toMatchObject([{ id: 'm', copy: true, place: { x: 4, y: 1 } }])
  })

  test('levels and steps stay on the lane, wherever in it a sign lies', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.51, max: 9.49, noNaN: true }),
        fc.double({ min: -2.49, max: 2.49, noNaN: true }),
        (step, level) => {
          const { curves } = read([...items, sign('m', 'ellipse', at(step, level))])
          const found = curves[0]?.steps.find(({ count }) => count === 1)
          expect(found?.number).toBeGreaterThanOrEqual(1)
          expect(found?.number).toBeLessThanOrEqual(9)
          expect([-2, -1, 0, 1, 2]).toContain(found?.level)
        },
      ),
    )
  })
})

describe('[N13] a mirror', () => {
  const { at, items, read, section } = openLane('mirror', 'mirror')
  const moment = (number: number, all: readonly LiveItem[]) =>
    read([...items, ...all]).mirrors[0]?.moments[number - 1]

  test('says for each moment who suffers and who is well', () => {
    const pair = (step: number, above: number, below: number) => [
      sign(`c${step}`, 'ellipse', at(step, above)),
      sign(`t${step}`, 'rectangle', at(step, below, 0.1)),
    ]
    const all = [
      ...pair(1, -2, -1),
      ...pair(2, -2, 1),
      ...pair(3, 2, -2),
      ...pair(4, 1, 2),
      ...pair(5, 0, 1),
      sign('c6', 'ellipse', at(6, 1)),
    ]
    const [mirror] = read([...items, ...all]).mirrors
    expect(mirror).toMatchObject({ above: 'Client', below: 'Équipe' })
    const told = mirror?.moments.map(({ above, below, gap, reading }) => [
      above,
      below,
      gap,
      reading,
    ])
    expect(told).toEqual([
      [-2, -1, 1, 'shared-pain'],
      [-2, 1, 3, 'above-only'],
      [2, -2, 4, 'below-only'],
      [1, 2, 1, 'shared-strength'],
      [0, 1, 1, 'neutral'],
      [1, null, null, null],
    ])
  })

  test('a note is of the side of the line it lies on, and on the line of neither', () => {
    const all = [noteAt('l', at(2, 2, -0.25)), noteAt('r', at(2, -1, 0.25)), noteAt('m', at(3, 1))]
    expect(moment(2, all)).toMatchObject({ above: 2, below: -1, gap: 3, reading: 'below-only' })
    expect(moment(3, all)).toMatchObject({ above: null, below: null, unsided: ['m'] })
  })

  test('moments have the names people gave them, and what is offered for each', () => {
    const named = change(items, childKey(section.key, 'step', '4', 'title'), { text: 'La panne' })
    const cell = section.zones.find(({ id }) => id === 'attention.4')
    if (cell === undefined) throw new Error('no attention')
    const { x, y } = { x: section.rect.x + cell.rect.x, y: section.rect.y + cell.rect.y }
    const { mirrors } = read([...named, makeNote('o', 'Un numéro direct', { x, y })])
    expect(mirrors[0]?.moments[3]).toMatchObject({
      name: 'La panne',
      attention: [{ id: 'o', text: 'Un numéro direct' }],
    })
  })

  test('nothing in it, nothing of it', () => {
    expect(read(items).mirrors).toEqual([])
  })

  test('a gap is between 0 and 4, and only where both sides are', () => {
    const marks = fc.array(
      fc.record({
        isDisc: fc.boolean(),
        step: fc.integer({ min: 1, max: 6 }),
        level: fc.double({ min: -2.49, max: 2.49, noNaN: true }),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(marks, (list) => {
        const signs = list.map(({ isDisc, step, level }, index) =>
          sign(`s${index}`, isDisc ? 'ellipse' : 'rectangle', at(step, level)),
        )
        for (const found of read([...items, ...signs]).mirrors[0]?.moments ?? []) {
          const isBoth = found.above !== null && found.below !== null
          expect(found.gap === null).toBe(!isBoth)
          expect(found.reading === null).toBe(!isBoth)
          expect(found.gap ?? 0).toBeGreaterThanOrEqual(0)
          expect(found.gap ?? 0).toBeLessThanOrEqual(4)
        }
      }),
    )
  })
})
