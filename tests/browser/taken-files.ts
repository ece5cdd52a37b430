import Papa from 'papaparse'
import { expect } from 'vitest'
import { listRows } from '../../shared/core/report/list-rows.ts'
import { readReport } from '../../shared/core/report/read-report.ts'
import type { SeenNote } from './saved-board.ts'

export interface TakenFile {
  readonly name: string
  readonly text: string
}

function fileOf(files: readonly TakenFile[], end: string): string {
  const file = files.find(({ name }) => name.endsWith(end))
  if (file === undefined) throw new Error(`No ${end} file among ${files.map(({ name }) => name)}.`)
  return file.text
}

/** A spreadsheet shows what stands behind the apostrophe that keeps it from being a formula. */
function asShown(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/, '')
}

/** As a Markdown reader shows it: escapes gone, blanks of any kind one space. */
function flatten(text: string): string {
  return text.replace(/\\(?=[^\w\s])/g, '').replace(/\s+/g, ' ')
}

/** What notes of a pile say, as the panel lists them. */
export interface SeenPile {
  readonly title: string
  readonly texts: readonly string[]
}

/** Holds the table to the board, note by note. */
function compareTable(table: string, notes: readonly SeenNote[], piles: readonly SeenPile[]): void {
  const { data, errors } = Papa.parse<Record<string, string>>(table.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  })
  expect(errors).toEqual([])
  const rows = data.map((row) => ({
    id: row['Identifiant'] ?? '',
    text: asShown(row['Texte'] ?? ''),
    author: asShown(row['Auteur'] ?? ''),
    group: row['Groupe'],
    votes: Number(row['Votes']),
  }))
  const wanted = notes.map(({ id, text, author, group, votes }) => ({
    id,
    text,
    author,
    group: group ?? '',
    votes,
  }))
  expect(sortById(rows)).toEqual(sortById(wanted))
  const piled = data.flatMap((row) => {
    const pile = asShown(row['Paquet'] ?? '')
    return pile === '' ? [] : [[pile, flatten(asShown(row['Texte'] ?? ''))].join(': ')]
  })
  expect(piled.sort()).toEqual(listPiled(piles))
}

/** Holds the data file to the board: the same, and the very zone. */
function compareData(data: string, notes: readonly SeenNote[], piles: readonly SeenPile[]): void {
  const report = readReport(data)
  const zones = report.sections.flatMap((section) => section.zones)
  const zoneOf = new Map(
    zones.flatMap((zone) =>
      [...zone.notes, ...zone.clusters.flatMap((cluster) => cluster.notes)].map(({ id }) => [
        String(id),
        zone.id,
      ]),
    ),
  )
  const rows = listRows(report)
  const found = rows.map(({ note: { id, text, author, votes }, section }) => ({
    id: String(id),
    text,
    author,
    canvas: section?.canvas ?? '',
    group: section?.group ?? null,
    votes,
  }))
  const wanted = notes.map(({ id, text, author, canvas, group, votes }) => ({
    id,
    text,
    author,
    canvas,
    group,
    votes,
  }))
  expect(sortById(found)).toEqual(sortById(wanted))
  const known = notes.filter(({ zone }) => zone !== '')
  expect(known.length).toBeGreaterThan(notes.length * 0.9)
  expect(known.map(({ id, text }) => [text, zoneOf.get(id)])).toEqual(
    known.map(({ text, zone }) => [text, zone]),
  )
  const piled = rows.filter(({ cluster }) => cluster !== '')
  expect(piled.map(({ cluster, note }) => [cluster, flatten(note.text)].join(': ')).sort()).toEqual(
    listPiled(piles),
  )
}

function listPiled(piles: readonly SeenPile[]): readonly string[] {
  return piles
    .flatMap(({ title, texts }) => texts.map((text) => [title, flatten(text)].join(': ')))
    .sort()
}

/** Holds the three files to what is on the board and to the piles the panel showed. */
export function compareFiles(
  files: readonly TakenFile[],
  board: ReadonlyMap<string, SeenNote>,
  piles: readonly SeenPile[],
): void {
  const notes = [...board.values()]
  compareTable(fileOf(files, '.csv'), notes, piles)
  compareData(fileOf(files, '.json'), notes, piles)
  const markdown = flatten(fileOf(files, '.md'))
  expect(markdown).toMatch(/^# /)
  const missing = notes.filter(({ text }) => !markdown.includes(flatten(text).trim()))
  expect(missing).toEqual([])
}

function sortById<Row extends { readonly id: string }>(rows: readonly Row[]): readonly Row[] {
  return rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))
}
