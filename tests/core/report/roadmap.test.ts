import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { DocId } from '../../../shared/core/board/keys.ts'
import { listTrials } from '../../../shared/core/report/list-trials.ts'
import { readReport } from '../../../shared/core/report/read-report.ts'
import type { Report } from '../../../shared/core/report/report-tree.ts'
import { writeChecks } from '../../../shared/core/report/write-checks.ts'
import { writeJson } from '../../../shared/core/report/write-json.ts'
import { writeMarkdown } from '../../../shared/core/report/write-markdown.ts'
import { HOSTILE } from './report-samples.ts'
import { reportOn, type Written } from './wall-samples.ts'

const onMatrix = (notes: readonly Written[]) =>
  reportOn('journey-prioritisation', 'impact-effort', notes)
const onBothSides = (notes: readonly Written[]) => reportOn('symmetry', 'dual-impact', notes)
const onSheet = (notes: readonly Written[], date = '2026-04-01') =>
  reportOn('symmetry', 'test-sheet', notes, { date })

const DOC = 'morning' as DocId

const ranking = (report: Report) =>
  report.priorities.flatMap(({ ideas }) =>
    ideas.map(({ rank, text, score }) => [rank, text, score]),
  )

test('[R8] quick wins come first, then what is gained over what it takes', () => {
  const report = onMatrix([
    { zone: 'waste', text: 'Refaire le site', at: [0.5, 0.5] },
    { zone: 'major', text: 'Nouvel outil', at: [0.6, 0.4] },
    { zone: 'filler', text: 'Affiche', at: [0.2, 0.4] },
    { zone: 'quick', text: 'Rappel la veille', at: [0.8, 0.2] },
    { zone: 'quick', text: 'SMS', at: [0.8, 0.2] },
  ])
  expect(ranking(report)).toEqual([
    [1, 'Rappel la veille', 5],
    [1, 'SMS', 5],
    [3, 'Affiche', 2],
    [4, 'Nouvel outil', 0],
    [5, 'Refaire le site', -5],
  ])
  expect(report.priorities[0]).toMatchObject({ across: 'effort', up: 'impact' })
})

test('[R8] an idea that hurts one side cannot win', () => {
  const report = onBothSides([
    { zone: 'customer', text: 'Ouvrir la nuit (S)', at: [0.2, 0] },
    { zone: 'win', text: 'Un seul logiciel - effort L', at: [0.2, 0.8] },
    { zone: 'win', text: 'Trois questions (S)', at: [0.2, 0.8] },
    { zone: 'team', text: 'L’écran', at: [0.5, 0.5] },
  ])
  expect(ranking(report)).toEqual([
    [1, 'Trois questions (S)', 17],
    [2, 'Un seul logiciel - effort L', 15],
    [3, 'Ouvrir la nuit (S)', 11],
    [4, 'L’écran', 10.5],
  ])
  expect(report.priorities[0]?.ideas.map(({ effort }) => effort)).toEqual(['S', 'L', 'S', null])
})

test('[R8] the more both sides gain, the higher an idea is', () => {
  const part = fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10)
  fc.assert(
    fc.property(part, part, part, part, (x, y, moreX, moreY) => {
      const [low] = onBothSides([{ zone: 'win', text: 'a', at: [x, 1 - y] }]).priorities
      const [high] = onBothSides([
        { zone: 'win', text: 'a', at: [Math.max(x, moreX), 1 - Math.max(y, moreY)] },
      ]).priorities
      expect(high?.ideas[0]?.score).toBeGreaterThanOrEqual(low?.ideas[0]?.score ?? 99)
    }),
    { numRuns: 20 },
  )
})

test('[R8] the ranking is in the Markdown, and the same when the file is read back', () => {
  const report = onBothSides([{ zone: 'win', text: '| a | # b (M)', at: [0.5, 0.5] }])
  expect(readReport(writeJson(report)).priorities).toEqual(report.priorities)
  const markdown = writeMarkdown(report)
  expect(markdown).toContain('## Feuille de route')
  expect(markdown).toContain(
    '| Rang | Idée | Où | effet pour le client | effet pour l’équipe | Effort | Score | Votes |',
  )
  expect(markdown).toMatch(
    /^\| 1 \| \\\| a \\\| .* \| Double gain \| 7,5 \| 7,5 \| M \| 20,5 \| 0 \|$/m,
  )
})

test('[R8] a file of before the ranking is read all the same', () => {
  const file = JSON.parse(writeJson(onMatrix([]))) as { report: Record<string, unknown> }
  delete file.report['priorities']
  expect(readReport(JSON.stringify(file)).priorities).toEqual([])
})

test('[R9] a trial is looked at again after 7, 15 and 30 days, never at a weekend', () => {
  const [trial, ...others] = listTrials(
    onSheet(
      [
        { zone: 'idea', text: 'Heure annoncée\nau comptoir' },
        { zone: 'whom', text: 'Léa' },
      ],
      '2026-04-03',
    ),
  )
  expect(others).toEqual([])
  expect(trial).toMatchObject({ idea: 'Heure annoncée au comptoir', who: 'Léa', indicators: '' })
  expect(trial?.checks).toEqual([
    { days: 7, date: '2026-04-10' },
    { days: 15, date: '2026-04-20' },
    { days: 30, date: '2026-05-04' },
  ])
  expect(listTrials(onSheet([{ zone: 'whom', text: 'Léa' }]))).toEqual([])
})

test('[R9] whatever the sheet says, the calendar file reads back as three whole days', () => {
  for (const text of HOSTILE.filter((each) => each.trim() !== '')) {
    const report = onSheet([
      { zone: 'idea', text },
      { zone: 'metrics', text },
    ])
    const file = writeChecks(report, DOC)
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
    expect(events).toHaveLength(3)
    for (const event of events) {
      const { startDate, summary } = new ICAL.Event(event)
      expect(startDate.isDate).toBe(true)
      expect(summary).toMatch(/^J(7|15|30) · /)
    }
    expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(
      true,
    )
  }
})

test('[R9] a calendar updates the days of a workshop, and keeps those of another of the same day', () => {
  const idsOf = (text: string, doc: DocId, date?: string) => {
    const file = writeChecks(onSheet([{ zone: 'idea', text }], date), doc)
    const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent')
    return events.map((event) => new ICAL.Event(event).uid)
  }
  const morning = idsOf('Heure annoncée', DOC)
  expect(new Set(morning).size).toBe(3)
  expect(idsOf('Heure annoncée au comptoir', DOC, '2026-04-02')).toEqual(morning)
  const afternoon = idsOf('Heure annoncée', 'afternoon' as DocId)
  expect(afternoon.filter((id) => morning.includes(id))).toEqual([])
})

test('[R9] the days are in the Markdown too, with what is looked at and what it takes to go on', () => {
  const markdown = writeMarkdown(
    onSheet([
      { zone: 'idea', text: 'Heure annoncée' },
      { zone: 'metrics', text: 'Plaintes' },
      { zone: 'stop', text: 'Dix de moins' },
    ]),
  )
  expect(markdown.replaceAll('\u00A0', ' ')).toContain(
    '| Heure annoncée | à nommer | 8 avril 2026 (J7), 16 avril 2026 (J15), 1er mai 2026 (J30) | Plaintes | Dix de moins |',
  )
})
