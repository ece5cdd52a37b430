import Papa from 'papaparse'
import { expect, test } from 'vitest'
import type { HostId } from '../../../shared/core/board/keys.ts'
import type { PlacedEvidence } from '../../../shared/core/evidence/collect-evidence.ts'
import { readReport } from '../../../shared/core/report/read-report.ts'
import { writeCsv } from '../../../shared/core/report/write-csv.ts'
import { writeJson } from '../../../shared/core/report/write-json.ts'
import { writeMarkdown } from '../../../shared/core/report/write-markdown.ts'
import { HOSTILE, notesSaying, reportOf } from './report-samples.ts'

function evidenceSaying(texts: readonly string[]): readonly PlacedEvidence[] {
  return texts.map((text, index) => ({
    id: `e${index}` as HostId,
    ...{ column: 'c', canvas: 'persona-top', zone: 'left' },
    ...{ text, source: 'Enquête 2026', level: index % 2 === 0 ? 'checked' : null },
    rect: { x: 0, y: index * 300, width: 416, height: 200 },
  }))
}

const report = reportOf(notesSaying(['Une note']), { evidence: evidenceSaying(HOSTILE) })

test('[W12] evidence reads back from the JSON; a file of before there was any has none', () => {
  expect(readReport(writeJson(report))).toEqual(report)
  const file = JSON.parse(writeJson(report)) as { report: Record<string, unknown> }
  delete file.report['evidence']
  expect(readReport(JSON.stringify(file)).evidence).toEqual([])
})

test('[W12] in the CSV it has a kind of its own, and no cell is a formula', () => {
  const { data } = Papa.parse<string[]>(writeCsv(report).slice(1), { newline: '\r\n' })
  const [header = [], note = [], ...rest] = data.slice(0, -1)
  expect(header.slice(-3)).toEqual(['Type', 'Niveau de preuve', 'Source'])
  expect(note.slice(-3)).toEqual(['Note', '', ''])
  expect(rest.map((row) => row.slice(-3, -1))).toEqual(
    HOSTILE.map((_, index) => ['Preuve', index % 2 === 0 ? 'vérifié' : '']),
  )
  expect(new Set(data.slice(0, -1).map(({ length }) => length)).size).toBe(1)
  for (const cell of data.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
})

test('[W12] without evidence no file says anything of it', () => {
  const bare = reportOf(notesSaying(['Une note']))
  expect(writeCsv(bare)).not.toContain('Niveau de preuve')
  expect(writeMarkdown(bare)).not.toContain('Preuves')
})

test('[W12] in the Markdown it is apart, and shown letter by letter', () => {
  const [, apart = ''] = writeMarkdown(report).split('\n## Preuves et verbatims\n')
  const lines = apart.split('\n').filter((line) => line.startsWith('- '))
  expect(lines).toHaveLength(HOSTILE.length)
  expect(apart).toContain('— Enquête 2026 (●●● vérifié)')
  expect(apart).not.toMatch(/^#{1,2} |(?<!\\)<img|^\|/m)
})
