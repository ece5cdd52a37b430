import fc from 'fast-check'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { WorkshopError } from '../../../shared/core/errors.ts'
import { escapeLine } from '../../../shared/core/report/escape-markdown.ts'
import { listRows } from '../../../shared/core/report/list-rows.ts'
import { readReport } from '../../../shared/core/report/read-report.ts'
import type { Report } from '../../../shared/core/report/report-tree.ts'
import { writeCsv, writeTabs } from '../../../shared/core/report/write-csv.ts'
import { writeJson } from '../../../shared/core/report/write-json.ts'
import { writeMarkdown } from '../../../shared/core/report/write-markdown.ts'
import { makeDot, makeNote } from '../reading-board.ts'
import { HOSTILE, notesSaying, pile, reportOf, setup, spots } from './report-samples.ts'

const hostile = reportOf(notesSaying(HOSTILE), { clusters: [pile] })

const anyTexts = fc.array(
  fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.constantFrom(...HOSTILE)),
  { maxLength: 12 },
)

function parseCsv(csv: string): readonly (readonly string[])[] {
  expect(csv.startsWith('\uFEFF')).toBe(true)
  const { data, errors } = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' })
  expect(errors).toEqual([])
  expect(data.at(-1)).toEqual([''])
  return data.slice(0, -1)
}

/** A cell as a reader gets it: what looks like a formula has an apostrophe before it. */
function guarded(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}

test('[R3] the CSV has a header in the language and one row a note', () => {
  const rows = parseCsv(writeCsv(reportOf(notesSaying(['Pressée']))))
  expect(rows).toEqual([
    ['Section', 'Canevas', 'Zone', 'Groupe', 'Paquet', 'Votes', 'Auteur', 'Texte', 'Identifiant'],
    ['Group A · Persona', 'Persona, haut', 'LEFT', 'A', '', '0', 'Inès', 'Pressée', 'n0'],
  ])
  const english = reportOf([], { setup: { ...setup, language: 'en' } })
  expect(parseCsv(writeCsv(english))[0]).toEqual([
    ...['Section', 'Canvas', 'Zone', 'Group', 'Pile', 'Votes', 'Author', 'Text', 'Identifier'],
  ])
})

test('[R1] [R3] the CSV reads back to the same cells, whatever people wrote', () => {
  fc.assert(
    fc.property(anyTexts, fc.string(), (texts, author) => {
      const report = reportOf(notesSaying(texts, author))
      const rows = parseCsv(writeCsv(report)).slice(1)
      expect(rows.map((row) => [row[6], row[7], row[8]])).toEqual(
        listRows(report).map(({ note }) => [guarded(note.author), guarded(note.text), note.id]),
      )
      expect(rows.map((row) => row[8]).sort()).toEqual(texts.map((_, index) => `n${index}`).sort())
    }),
  )
})

test('[R3] no cell starts like a formula', () => {
  for (const row of parseCsv(writeCsv(hostile))) {
    for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r＝＋－＠]/)
  }
})

test('[R12] what is pasted has the rows of the CSV, in columns, whatever people wrote', () => {
  fc.assert(
    fc.property(anyTexts, (texts) => {
      const report = reportOf(notesSaying([...texts, 'a\tb', '=1+1', 'two\nlines']))
      const pasted = Papa.parse<string[]>(writeTabs(report), { delimiter: '\t', newline: '\r\n' })
      expect(pasted.errors).toEqual([])
      expect(pasted.data.slice(0, -1)).toEqual(parseCsv(writeCsv(report)))
    }),
  )
})

test('[R5] without authors the CSV has no column for them and the files no name', () => {
  const report = reportOf(notesSaying(['x']), { authors: false })
  expect(parseCsv(writeCsv(report)).map((row) => row.length)).toEqual([8, 8])
  for (const file of [writeCsv(report), writeJson(report), writeMarkdown(report)]) {
    expect(file).not.toMatch(/Inès|Léa/)
  }
})

test('[R2] the JSON is versioned and rebuilds the same tree', () => {
  const dot = makeDot('d', 'A', { x: 180, y: 180 })
  const report = reportOf([...notesSaying(HOSTILE), dot], { clusters: [pile] })
  expect(JSON.parse(writeJson(report))).toMatchObject({ format: 'atelier-report', version: 1 })
  expect(readReport(writeJson(report))).toEqual(report)
})

test('[R1] [R2] whatever people wrote, the JSON reads back the same', () => {
  fc.assert(
    fc.property(anyTexts, (texts) => {
      const report = reportOf(notesSaying(texts), { clusters: [pile] })
      expect(readReport(writeJson(report))).toEqual(report)
    }),
  )
})

function refusal(text: string): string {
  try {
    readReport(text)
  } catch (error) {
    if (error instanceof WorkshopError) return `${error.code} ${error.on}`.trim()
    throw error
  }
  return 'accepted'
}

test('[R2] another file, a damaged one or a newer one is refused with a reason', () => {
  const file = JSON.parse(writeJson(reportOf(notesSaying(['x'])))) as { report: Report }
  const change = (changes: object) =>
    JSON.stringify({ ...file, report: { ...file.report, ...changes } })
  expect(refusal('Section,Zone\r\n')).toBe('bad-input')
  expect(refusal('[]')).toBe('bad-input file')
  expect(refusal('{"format":"other","version":1}')).toBe('bad-input file.format')
  expect(refusal(JSON.stringify({ ...file, version: 2 }))).toBe('future-version')
  expect(refusal(change({ language: 'de' }))).toBe('bad-input report.language')
  expect(refusal(change({ sections: [{ key: 'a' }] }))).toBe('bad-input report.sections[0].title')
  expect(refusal(change({ votes: null }))).toBe('bad-input report.votes')
  expect(refusal(change({}))).toBe('accepted')
})

test('[R2] any JSON is read or refused, never anything else', () => {
  const names = Object.keys(reportOf([]))
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...names), fc.jsonValue()), (changes) => {
      const file = { format: 'atelier-report', version: 1, report: { ...reportOf([]), ...changes } }
      expect(refusal(JSON.stringify(file))).toMatch(/^accepted$|^bad-input report/)
    }),
  )
})

/** Shapes of the lines of a Markdown file, people's words apart. */
function shapeOf(line: string): string {
  if (/^#{1,4} /.test(line)) return line.startsWith('####') ? 'pile' : 'heading'
  if (line.startsWith('- ')) return 'item'
  if (line.startsWith('  ')) return 'item goes on'
  if (line.startsWith('| ')) return 'table'
  return line === '' ? '' : 'words'
}

/** A line as a Markdown reader shows it, when it holds nothing but escaped text. */
function shownAs(line: string): string {
  return line.replace(/\\([!-/:-@[-`{-~])/g, '$1')
}

test('[R4] hostile notes are items of lists, and are shown letter by letter', () => {
  const lines = writeMarkdown(hostile).split('\n')
  const plain = writeMarkdown(
    reportOf(notesSaying(HOSTILE.map((text) => (text.trim() ? 'x' : text))), { clusters: [pile] }),
  )
  const skeleton = (all: readonly string[]) =>
    all.filter((line) => shapeOf(line) !== 'item goes on').map(shapeOf)
  expect(skeleton(lines)).toEqual(skeleton(plain.split('\n')))
  const shown = lines.map(shownAs).join('\n')
  for (const text of HOSTILE) {
    for (const line of text.split(/[\r\n]/)) {
      const words = line.replace(/\s+/g, ' ').replace('\0', '\uFFFD').trim()
      expect(shown).toContain(words)
    }
  }
})

test('[R4] nothing people wrote is left unescaped where it would mean something', () => {
  for (const line of writeMarkdown(hostile).split('\n')) {
    const words = line.replace(/^(?:- | {2}|#{1,4} )/, '').replace(/\\$/, '')
    if (shapeOf(line) === 'table') continue
    const bare = words.replace(/\\[!-/:-@[-`{-~]/g, '')
    expect(bare).not.toMatch(/[\\`*_[\]<>|~&#$]|:\/|:[\w+-]+:/)
    expect(words).not.toMatch(/^(?:[-+>=#]|\d+[.)])/)
  }
})

test('[R4] addresses and codes between colons are escaped, and legible as they are', () => {
  const lines = [
    ['lea@a.fr', 'lea\\@a.fr'],
    ['https://a.fr', 'https\\://a.fr'],
    ['_www.a.fr', '\\_www\\.a.fr'],
    ['@Léa. Fin', '\\@Léa. Fin'],
    [':+1: 12:30', '\\:+1: 12:30'],
  ] as const
  for (const [text, escaped] of lines) {
    expect(escapeLine(text)).toBe(escaped)
    expect(shownAs(escaped)).toBe(text)
  }
})

test('[R4] rows of a table keep their cells, whatever is in them', () => {
  const report = reportOf([
    makeNote('a', 'Un | deux \\| trois\nquatre → Léa | Paul → lundi', spots.actions),
    makeNote('b', '\\', { x: 3760, y: 330 }),
  ])
  const table = writeMarkdown(report)
    .split('\n')
    .filter((line) => line.startsWith('| '))
  expect(table).toHaveLength(4)
  for (const row of table) {
    const cells = row.replace(/\\[!-/:-@[-`{-~]/g, '').split('|')
    expect(cells).toHaveLength(5)
  }
  expect(table[3]).toContain('à nommer')
})

test('[R1] the Markdown has every note, with its pile, votes and author', () => {
  const dot = makeDot('d', 'A', { x: 180, y: 180 })
  const homes = [
    {
      note: pile.piles[0]?.notes[0] ?? fail(),
      parent: null,
      x: 0,
      y: 0,
      section: keyOfA(),
      zone: 'left',
    },
  ]
  const report = reportOf([...notesSaying(['Pressée', 'Méfiante']), dot], {
    clusters: [{ ...pile, homes }],
  })
  const text = writeMarkdown(report)
  expect(text).toContain('# Atelier \\# persona\n')
  expect(text).toContain('- 1er\u00A0mars\u00A02026\n')
  expect(text).toContain('- Groupe A, R\\&D / Web — Léa\n')
  expect(text).toContain(
    '#### \\# Attente\n\nEn commun\u00A0: attente, \\*\n\n- Pressée (1\u00A0vote) — Inès',
  )
  expect(text).toContain('- Méfiante — Inès')
  expect(text).toContain('1\u00A0gommette posée sur\u00A0')
})

test('[V4] votes of no group leave out the column of the groups', () => {
  const dot = makeDot('d', 'A', { x: 180, y: 180 })
  const report = reportOf([...notesSaying(['Pressée']), dot])
  expect(writeMarkdown(report)).toContain('| Rang | Note | Où | Votes | Groupes |\n')
  const ranking = report.votes.ranking.map((note) => ({ ...note, byGroup: [] }))
  const marked = writeMarkdown({ ...report, votes: { ...report.votes, ranking } })
  expect(marked).toContain(
    '| Rang | Note | Où | Votes |\n| --- | --- | --- | --- |\n| 1 | Pressée | Group A · Persona · LEFT | 1 |\n',
  )
})

function keyOfA() {
  return reportOf([]).sections[0]?.key ?? fail()
}

function fail(): never {
  throw new Error('the sample has changed')
}
