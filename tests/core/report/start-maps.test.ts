import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { gatherMaps, startFromMap } from '../../../shared/core/report/gather-maps.ts'
import { gatherReview } from '../../../shared/core/report/gather-review.ts'
import { openReport } from '../../../shared/core/report/open-report.ts'
import { writeJson } from '../../../shared/core/report/write-json.ts'
import { writePrepared } from '../../../shared/core/workshop/prepared-file.ts'
import { MOST_ON_MAP } from '../../../shared/core/workshop/starting-point.ts'
import {
  noteIn,
  persona,
  personaReport,
  personaWall,
  reportFor,
  setupOf,
} from './carried-samples.ts'

describe('a workshop starts from a map', () => {
  const journey = setupOf('journey')
  const board = layoutWorkshop({ ...journey, groups: [] }, figjamProfile)
  const notes = [
    noteIn(board, 'journey', 'stage.1', 'Je cherche'),
    noteIn(board, 'journey', 'action.1', 'Tape un mot'),
    noteIn(board, 'journey', 'pain.1', 'Ne trouve rien'),
    noteIn(board, 'journey', 'action.2', 'Compare'),
    noteIn(board, 'journey', 'pain.8', 'Attend le remboursement'),
  ]
  const report = reportFor({ ...journey, groups: [] }, notes)

  test('[F7] stages are named as people named them; those of a part go together', () => {
    const [map, ...others] = gatherMaps(report)
    expect(others).toEqual([])
    expect(map?.stages.slice(0, 2).map(({ title }) => title)).toEqual(['Je cherche', 'Étape 2'])
    expect(map?.parts.map(({ title, stages }) => [title, stages.length])).toEqual([
      ['Avant', 3],
      ['Pendant', 4],
      ['Après', 2],
    ])
    if (map === undefined) throw new Error('No map.')
    const one = startFromMap(map, ['1'])
    expect([one.heading, one.stages]).toEqual(['Je cherche', ['Je cherche']])
    const said = one.notes.map(({ row, text }) => [one.rows[row]?.title, text])
    expect(said).toEqual([
      ['Actions', 'Tape un mot'],
      ['Irritants', 'Ne trouve rien'],
    ])
    expect(startFromMap(map, ['1', '2', '3']).heading).toBe('Avant')
    const whole = startFromMap(
      map,
      map.stages.map(({ id }) => id),
    )
    expect([whole.heading, whole.notes.length, whole.left]).toEqual(['', notes.length, 0])
  })

  test('[F7] a lane tells the stage by its place, and a persona by the names of its phases', () => {
    const lane = noteIn(board, 'journey', 'emotion', 'Inquiet')
    const [map] = gatherMaps(reportFor({ ...journey, groups: [] }, [lane, ...notes]))
    expect(map?.notes.find(({ row }) => row === 'emotion')?.stage).toBe('1')
    const bottom = [noteIn(personaWall, 'persona-bottom', 'trigger.2', 'Un devis')]
    const [persona2] = gatherMaps(reportFor(persona, bottom))
    expect(persona2?.source.section).toBe('Ensemble · Le persona commun, suite')
    expect(persona2?.stages.map(({ title }) => title)).toEqual([
      ...['Éveil', 'Exploration', 'Choix', 'Usage et fidélité'],
    ])
  })

  test('[F7] a map of 300 notes stays legible: the others are counted', () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      noteIn(board, 'journey', `action.${(index % 9) + 1}`, `Fait ${index}`),
    )
    const [map] = gatherMaps(reportFor({ ...journey, groups: [] }, many))
    if (map === undefined) throw new Error('No map.')
    const whole = startFromMap(
      map,
      map.stages.map(({ id }) => id),
    )
    expect(whole.notes.length).toBeLessThanOrEqual(MOST_ON_MAP)
    expect(whole.notes.length + whole.left).toBe(300)
    expect(startFromMap(map, ['1']).notes).toHaveLength(12)
  })
})

test.each([
  ['', 'empty'],
  ['\uFEFF ', 'empty'],
  ['\ufffdPNG\r\n', 'picture'],
  ['%PDF-1.7', 'picture'],
  ['Section,Canevas,Zone,Groupe\r\na,b,c,d', 'table'],
  ['# Persona cible\n\n- 12 mars', 'table'],
  ['{"format":', 'not-json'],
  [writePrepared(persona), 'prepared'],
  ['{"format":"atelier-template"}', 'template'],
  ['{"kind":"miro-board"}', 'board'],
  ['[1]', 'other'],
  ['{"format":"atelier-report","version":2}', 'future'],
  ['{"format":"atelier-report","version":1,"report":{"language":"de"}}', 'damaged'],
  ['x'.repeat(5_000_001), 'too-large'],
])('[F3] a file that is no result is refused as what it is: %.40s', (text, refusal) => {
  const reading = openReport(text)
  expect(reading).toMatchObject({ refusal })
  if (refusal === 'damaged') {
    expect(reading).toMatchObject({ path: 'report.language', expected: 'one of fr, en' })
  }
})

test('[F3] a damaged result is refused, never thrown, and nothing of it is taken', () => {
  const whole = JSON.parse(writeJson(personaReport())) as { report: Record<string, unknown> }
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(whole.report)), fc.jsonValue(), (field, value) => {
      const text = JSON.stringify({ ...whole, report: { ...whole.report, [field]: value } })
      const reading = openReport(text)
      if ('refusal' in reading) expect(['damaged', 'future']).toContain(reading.refusal)
      else expect(gatherReview(reading.report).items.length).toBeGreaterThanOrEqual(0)
    }),
  )
})
