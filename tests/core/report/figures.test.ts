import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readReport } from '../../../shared/core/report/read-report.ts'
import { writeCsv, writeTabs } from '../../../shared/core/report/write-csv.ts'
import { writeJson } from '../../../shared/core/report/write-json.ts'
import { writeMarkdown } from '../../../shared/core/report/write-markdown.ts'
import { reportOn, type Written } from './wall-samples.ts'

/** The lane of the mirror has five bands, +2 on top, and as many steps as there are moments. */
const MOMENTS = 6
const inLane = (moment: number, level: number, more: Omit<Written, 'zone' | 'at'>): Written => ({
  zone: 'mirror',
  at: [(moment - 0.5) / MOMENTS, (2.5 - level) / 5],
  ...more,
})
const disc = (moment: number, level: number) => inLane(moment, level, { text: '', sign: 'disc' })
const square = (moment: number, level: number) =>
  inLane(moment, level, { text: '', sign: 'square' })

const onMirror = (notes: readonly Written[]) => reportOn('mirror', 'mirror', notes)
const momentsOf = (notes: readonly Written[]) => onMirror(notes).figures.mirrors[0]?.moments ?? []

test('[N13] a disc is the customer, a square the team; the gap and its reading follow', () => {
  const moments = momentsOf([
    ...[disc(1, -2), square(1, -1)],
    ...[disc(2, -2), square(2, 1)],
    ...[disc(3, 1), square(3, -2)],
    ...[disc(4, 2), square(4, 2)],
    ...[disc(5, 0), square(5, 0)],
    disc(6, 1),
  ])
  expect(moments.map(({ above, below, gap, reading }) => [above, below, gap, reading])).toEqual([
    [-2, -1, 1, 'shared-pain'],
    [-2, 1, 3, 'above-only'],
    [1, -2, 3, 'below-only'],
    [2, 2, 0, 'shared-strength'],
    [0, 0, 0, 'neutral'],
    [1, null, null, null],
  ])
})

test('[N13] a voting dot is no sign, and a mirror nobody touched has no figures', () => {
  const voted = [inLane(1, 1, { text: 'A', sign: 'dot' })] as const
  expect(reportOn('symmetry', 'mirror', voted).figures.mirrors).toEqual([])
  expect(onMirror([]).figures).toEqual({ curves: [], mirrors: [], scorings: [] })
})

test('[N13] several signs of one side are a mean, and a gap is never above 4', () => {
  const level = fc.integer({ min: -2, max: 2 })
  fc.assert(
    fc.property(
      fc.array(level, { minLength: 1 }),
      fc.array(level, { minLength: 1 }),
      (up, down) => {
        const [moment] = momentsOf([
          ...up.map((each) => disc(1, each)),
          ...down.map((each) => square(1, each)),
        ])
        const mean = up.reduce((sum, each) => sum + each, 0) / up.length
        expect(Math.abs((moment?.above ?? 9) - mean)).toBeLessThan(0.051)
        expect(moment?.gap).toBeGreaterThanOrEqual(0)
        expect(moment?.gap).toBeLessThanOrEqual(4)
      },
    ),
    { numRuns: 30 },
  )
})

test('[N13] the reading is in the Markdown, with the attention people wrote, and reads back', () => {
  const report = onMirror([
    ...[disc(2, -2), square(2, 1)],
    { zone: 'attention.2', text: '| Un relais | au comptoir' },
  ])
  const markdown = writeMarkdown(report).replaceAll('\u00A0', ' ')
  expect(markdown).toContain('## Lecture du miroir : ')
  expect(markdown).toMatch(/\| −2 \| 1 \| 3 \| souffre : .* seulement \| \\\| Un relais/)
  expect(readReport(writeJson(report)).figures).toEqual(report.figures)
})

test('[R4] figures are figures in the Markdown, whatever their sign', () => {
  const notes = [disc(1, 0), disc(1, 1), disc(2, 0), disc(2, -1)]
  const markdown = writeMarkdown({ ...onMirror(notes), language: 'en' })
  expect(markdown).toContain('| Moment 1 | 0.5 |')
  expect(markdown).toContain('| Moment 2 | −0.5 |')
})

test('[N14] a lane of emotions is a curve, a level a step; steps of which nothing is known have no line', () => {
  const report = reportOn('journey', 'journey', [
    { zone: 'stage.1', text: 'Je cherche' },
    { zone: 'emotion', text: '+2', sign: 'disc', at: [0.01, 0.1] },
    { zone: 'emotion', text: 'déçu', at: [0.99, 0.9] },
  ])
  const steps = report.figures.curves[0]?.steps
  expect(steps?.[0]).toEqual({ number: 1, name: 'Je cherche', level: 2, count: 1 })
  expect(steps?.at(-1)).toMatchObject({ name: '', level: -2, count: 1 })
  expect(writeMarkdown(report)).toContain(
    `| --- | --- | --- |\n| Je cherche | 2 | 1 |\n| Étape ${steps?.length} | −2 | 1 |\n\n`,
  )
})

const onTable = (notes: readonly Written[], criteria = '') =>
  reportOn('scoring', 'scoring', notes, { criteria })

test('[V9] an option has the weighed mean of its criteria, and the widest spread', () => {
  const [table] = onTable([
    { zone: 'option.1', text: 'Rappel la veille' },
    { zone: 'customer.1', text: 'Léa 5, Inès 3' },
    { zone: 'team.1', text: '2/5' },
  ]).figures.scorings
  expect(table?.options).toMatchObject([
    { line: 1, name: 'Rappel la veille', mean: 3.2, spread: 2, isWhole: false },
  ])
  expect(table?.options[0]?.scores[0]).toEqual({
    criterion: 'customer',
    count: 2,
    mean: 4,
    spread: 2,
  })
})

test('[V9] without a figure, the dots of a group in a cell are its score', () => {
  const dots = (zone: string, letters: string): readonly Written[] =>
    [...letters].map((text, index) => ({ zone, text, sign: 'dot', at: [0.2 + index / 10, 0.5] }))
  const voted = [...dots('customer.2', 'AAAB'), ...dots('team.2', 'B')]
  const [table] = reportOn('journey-prioritisation', 'scoring', voted).figures.scorings
  expect(table?.options[0]?.scores.slice(0, 2)).toEqual([
    { criterion: 'customer', count: 2, mean: 2, spread: 2 },
    { criterion: 'team', count: 1, mean: 1, spread: 0 },
  ])
})

test('[V9] dates, weeks and what is off the scale are no scores', () => {
  const report = onTable([
    { zone: 'option.1', text: 'SMS' },
    { zone: 'customer.1', text: 'S12, le 30/04, 12 semaines' },
  ])
  expect(report.figures.scorings).toEqual([])
})

test('[V9] new, useful, feasible are three criteria of the same weight', () => {
  const report = onTable(
    [
      { zone: 'option.1', text: 'SMS' },
      { zone: 'new.1', text: '1' },
      { zone: 'useful.1', text: '5' },
      { zone: 'feasible.1', text: '4,5' },
    ],
    'nuf',
  )
  const [table] = report.figures.scorings
  expect(table?.criteria.map(({ title, weight }) => [title, weight])).toEqual([
    ['Nouveau', null],
    ['Utile', null],
    ['Faisable', null],
  ])
  expect(table?.options[0]).toMatchObject({ mean: 3.5, isWhole: true })
  expect(writeMarkdown(report)).toContain('| SMS | 1 | 5 | 4,5 | 3,5 |')
  expect(readReport(writeJson(report)).figures).toEqual(report.figures)
})

test('[R12] figures that are pasted are figures in the language of the report', () => {
  const report = onMirror([inLane(2, -1.5, { text: 'Peur de déranger' })])
  const endOf = (table: string) => table.trim().split('\r\n').at(-1)?.split('Peur de déranger')[1]
  expect(endOf(writeTabs(report))).toBe('\tn0\t2\t-1,5')
  expect(endOf(writeTabs({ ...report, language: 'en' }))).toBe('\tn0\t2\t-1.5')
  expect(endOf(writeCsv(report))).toBe(',n0,2,-1.5')
})
