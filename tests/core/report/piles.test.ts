import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ClusterRecord } from '../../../shared/core/notes/cluster-record.ts'
import { readReport } from '../../../shared/core/report/read-report.ts'
import { writeCsv } from '../../../shared/core/report/write-csv.ts'
import { writeJson } from '../../../shared/core/report/write-json.ts'
import { writeMarkdown } from '../../../shared/core/report/write-markdown.ts'
import { idOf, makeDot, makeNote } from '../reading-board.ts'
import { notesSaying, pile, reportOf, spots } from './report-samples.ts'

/** Piles of those notes, each named by its letters. */
function pilesOf(...held: readonly (readonly string[])[]): ClusterRecord {
  const piles = held.map((notes, index) => ({
    id: `p${index + 1}`,
    title: `Paquet ${index + 1}`,
    isTitled: false,
    mark: index + 1,
    words: ['mot'],
    notes: notes.map(idOf),
  }))
  return { ...pile, piles }
}

const written = [
  makeNote('a', 'de A', spots.leftOfA),
  makeNote('b', 'de B', spots.rightOfB),
  makeNote('c', 'de personne', spots.decisions),
]

test('[R10] a pile tells its notes and votes, together and by group', () => {
  const dots = [
    makeDot('d1', 'A', { x: 180, y: 180 }),
    makeDot('d2', 'B', { x: 190, y: 190 }),
    makeDot('d3', 'B', { x: 880, y: 2180 }),
  ]
  const report = reportOf([...written, ...dots], { clusters: [pilesOf(['a', 'b', 'c', 'gone'])] })
  expect(report.piles).toEqual([
    {
      id: 'c1/p1',
      title: 'Paquet 1',
      clustered: 'Persona',
      words: ['mot'],
      notes: 3,
      votes: 3,
      byGroup: [
        { letter: 'A', notes: 1, votes: 1 },
        { letter: 'B', notes: 1, votes: 2 },
      ],
    },
  ])
  expect(writeMarkdown(report)).toContain('| Paquet 1 | mot | 3 | 3 |')
})

test('[R10] votes nobody knows the group of are told together only', () => {
  const dot = makeDot('m', '', { x: 180, y: 180 })
  const mark = { ...dot, kind: 'mark', mark: 'Dot', stuckTo: idOf('a') } as const
  const [told] = reportOf([...written, mark], { clusters: [pilesOf(['a'])] }).piles
  expect(told).toMatchObject({ votes: 1, byGroup: [{ letter: 'A', notes: 1, votes: 0 }] })
})

test('[R10] a pile without a note on the board is not told; without piles there are none', () => {
  expect(reportOf(written, { clusters: [pilesOf(['gone'], ['b'])] }).piles).toMatchObject([
    { id: 'c1/p2', notes: 1, votes: 0, byGroup: [{ letter: 'B', notes: 1, votes: 0 }] },
  ])
  expect(reportOf(written).piles).toEqual([])
  expect(writeMarkdown(reportOf(written))).not.toContain('## Paquets')
})

test('[R10] piles are told under what was clustered, each time of the same by itself', () => {
  const all = pilesOf(['a', 'b'])
  const zone = { ...pilesOf(['a']), id: 'c2', zone: 'left', manner: 'badge' } as const
  const again = { ...pilesOf(['b']), id: 'c3', manner: 'copy' } as const
  const nowhere = { ...pilesOf(['n']), id: 'c4' }
  const report = reportOf([...written, makeNote('n', 'nulle part', spots.nowhere)], {
    clusters: [all, zone, again, nowhere],
  })
  const names = ['Persona', 'Persona · LEFT', 'Persona (2)', 'Notes hors des canevas']
  expect(report.piles.map(({ clustered }) => clustered)).toEqual(names)
  const [, ...tables] =
    (writeMarkdown(report).split('## Paquets')[1] ?? '').split('\n## ')[0]?.split('\n### ') ?? []
  expect(tables.map((table) => table.split('\n')[0])).toEqual(names)
  expect(tables.map((table) => table.match(/\| mot \| \d/g))).toEqual([
    ['| mot | 2'],
    ['| mot | 1'],
    ['| mot | 1'],
    ['| mot | 1'],
  ])
  expect(readReport(writeJson(report))).toEqual(report)
})

test('[R2] [R10] of a file of before it was told what was clustered, piles are one table', () => {
  const report = reportOf(written, { clusters: [pilesOf(['a'], ['b'])] })
  const file = JSON.parse(writeJson(report))
  for (const pile of file.report.piles) delete pile.clustered
  const markdown = writeMarkdown(readReport(JSON.stringify(file)))
  expect(markdown.split('## Paquets')[1]?.split('\n\n')[1]).toContain('| Paquet 1 | mot | 1 | 0 |')
})

test('[R10] a pile has all its notes, those in no zone too, and the file reads back the same', () => {
  const texts = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const among = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 8, maxLength: 8 })
  fc.assert(
    fc.property(among, (places) => {
      const piled = [0, 1, 2].map((at) =>
        places.flatMap((place, note) => (place === at ? [`n${note}`] : [])),
      )
      const report = reportOf(notesSaying(texts), { clusters: [pilesOf(...piled)] })
      const parts = report.sections.flatMap(({ zones }) => zones).flatMap((zone) => zone.clusters)
      for (const { id } of parts) {
        const held = parts.filter((part) => part.id === id).flatMap(({ notes }) => notes)
        expect(report.piles.find((one) => one.id === id)?.notes).toBeGreaterThanOrEqual(held.length)
      }
      expect(report.piles.map(({ notes }) => notes)).toEqual(
        piled.map(({ length }) => length).filter((count) => count > 0),
      )
      expect(readReport(writeJson(report))).toEqual(report)
    }),
  )
})

test('[R10] a note in no zone is told under its pile in every file', () => {
  const report = reportOf(
    [
      makeNote('a', 'de A', spots.leftOfA),
      makeNote('m', 'entre deux', spots.betweenZones),
      makeNote('n', 'nulle part', spots.nowhere),
      makeNote('o', 'seule', { x: 9400, y: 9000 }),
    ],
    { clusters: [pilesOf(['a', 'm', 'n'])] },
  )
  const rows = writeCsv(report).split('\r\n')
  for (const text of ['de A', 'entre deux', 'nulle part']) {
    expect(rows.find((row) => row.includes(text))).toContain(',Paquet 1,')
  }
  expect(rows.find((row) => row.includes('seule'))).not.toContain('Paquet')
  const markdown = writeMarkdown(report)
  const under = (heading: string) => `${heading} Paquet 1\n\nEn commun\u00a0: mot\n\n`
  expect(markdown).toContain(`${under('####')}- entre deux`)
  expect(markdown).toContain(`\n${under('###')}- nulle part\n\n### Dans aucun paquet\n\n- seule`)
  expect(readReport(writeJson(report))).toEqual(report)
})

test('[R2] [R10] a file of before there were totals has none; damaged ones are named', () => {
  const file = JSON.parse(writeJson(reportOf(written, { clusters: [pilesOf(['a'])] })))
  const { piles, ...before } = file.report
  expect(readReport(JSON.stringify({ ...file, report: before })).piles).toEqual([])
  const damaged = {
    ...file.report,
    piles: [{ ...piles[0], byGroup: [{ letter: 'A', notes: '1' }] }],
  }
  expect(() => readReport(JSON.stringify({ ...file, report: damaged }))).toThrow(
    'report.piles[0].byGroup[0].notes',
  )
})
