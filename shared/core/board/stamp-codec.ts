import { FIELDS, type Field, type Print } from './fields.ts'
import type { DocId, HostId, NodeKey } from './keys.ts'
import { hashText } from './print.ts'
import type { StampFault } from './snapshot.ts'
import type { Stamp } from './stamp.ts'
import { encodeWhole, escapeText, parseWhole, sharedStart, unescapeText } from './stamp-text.ts'

/**
 * A pool is one text for many stamps:
 * `version|check|words|start of keys|start of ids|stamp|stamp…`, each stamp
 * `doc,key,id,asked (8 fields),which of got differ,these fields,writing`. Words said again and again
 * (documents, fills, looks, parents) are said once and numbered; lengths are in tenths of a px.
 */
const VERSION = 1

/** Longer is no stamp of ours: FigJam takes 100 kB an entry (figma.com/plugin-docs, setPluginData). */
const LONGEST = 100_000

const CHECK_LENGTH = 5

const WORD_FIELDS: readonly Field[] = ['fill', 'look', 'parent']

export function encodeStamp(stamp: Stamp): string {
  return encodePool([stamp])
}

/** ASCII: its length is its size in bytes. */
export function encodePool(stamps: readonly Stamp[]): string {
  const keyStart = sharedStart(stamps.map(({ key }) => key))
  const idStart = sharedStart(stamps.map(({ on }) => on))
  const words = new Map<string, number>()
  const entries = stamps.map((stamp) =>
    encodeEntry(stamp, keyStart.length, idStart.length, words).join(','),
  )
  const table = Array.from(words.keys()).map(escapeText).join(',')
  const body = [table, escapeText(keyStart), escapeText(idStart), ...entries].join('|')
  return `${VERSION}|${checkOf(body)}|${body}`
}

/** Between bars, because the hash leaves out blanks at either end. */
function checkOf(body: string): string {
  return hashText(`|${body}|`).slice(-CHECK_LENGTH)
}

function encodeEntry(
  { doc, key, on, asked, got, writing }: Stamp,
  keyFrom: number,
  idFrom: number,
  words: Map<string, number>,
): readonly string[] {
  const wordOf = (word: string) => {
    const number = words.get(word) ?? words.size
    words.set(word, number)
    return encodeWhole(number)
  }
  const cellOf = (print: Print, field: Field) => {
    const value = print[field]
    if (typeof value === 'number') return encodeTenths(value)
    return WORD_FIELDS.includes(field) ? wordOf(value) : escapeText(value)
  }
  const differing = FIELDS.filter((field) => got[field] !== asked[field])
  return [
    wordOf(doc),
    escapeText(key.slice(keyFrom)),
    escapeText(on.slice(idFrom)),
    ...FIELDS.map((field) => cellOf(asked, field)),
    encodeFields(differing),
    ...differing.map((field) => cellOf(got, field)),
    ...(writing === undefined ? [] : [encodeFields(writing)]),
  ]
}

/** Miro gives -Infinity for what is in a table or a kanban; no item of ours is to stay there. */
function encodeTenths(value: number): string {
  return encodeWhole(Number.isFinite(value) ? Math.round(value * 10) : 0)
}

function encodeFields(fields: readonly Field[]): string {
  return encodeWhole(fields.reduce((mask, field) => mask | (1 << FIELDS.indexOf(field)), 0))
}

/** Reads what `encodeStamp` wrote. Never throws. */
export function parseStamp(value: unknown): Stamp | StampFault {
  const pool = parsePool(value)
  if (typeof pool === 'string') return pool
  const [stamp, ...others] = pool
  return stamp === undefined || others.length > 0 ? 'unreadable' : stamp
}

/** Reads what `encodePool` wrote; a pool that was cut short or edited is unreadable. Never throws. */
export function parsePool(value: unknown): readonly Stamp[] | StampFault {
  if (typeof value !== 'string' || value.length > LONGEST) return 'unreadable'
  const [version = '', check, ...rest] = value.split('|')
  if (!/^[1-9]\d{0,5}$/.test(version)) return 'unreadable'
  if (Number(version) > VERSION) return 'future'
  if (check !== checkOf(rest.join('|'))) return 'unreadable'
  const [table = '', keyStart = '', idStart = '', ...entries] = rest
  const words = table.split(',').map(unescapeText)
  const stamps: Stamp[] = []
  for (const entry of entries) {
    const stamp = parseEntry(entry.split(','), unescapeText(keyStart), unescapeText(idStart), words)
    if (stamp === null) return 'unreadable'
    stamps.push(stamp)
  }
  return stamps
}

function parseEntry(
  cells: readonly string[],
  keyStart: string,
  idStart: string,
  words: readonly string[],
): Stamp | null {
  const [docCell = '', keyCell, idCell] = cells
  const doc = words[parseWhole(docCell) ?? -1]
  let at = 3
  const readPrint = (fields: readonly Field[], base: object): Print | null => {
    const print: Record<string, string | number> = { ...base }
    for (const field of fields) {
      const value = parseValue(field, cells[at], words)
      if (value === null) return null
      print[field] = value
      at += 1
    }
    // `parseValue` keeps each field to its type.
    return print as unknown as Print
  }
  const asked = readPrint(FIELDS, {})
  const differing = parseFields(cells[at])
  at += 1
  const got = asked === null || differing === null ? null : readPrint(differing, asked)
  const writing = at < cells.length ? parseFields(cells[at]) : undefined
  if (doc === undefined || keyCell === undefined || idCell === undefined) return null
  if (asked === null || got === null || writing === null || at + 1 < cells.length) return null
  return {
    doc: doc as DocId,
    key: (keyStart + unescapeText(keyCell)) as NodeKey,
    on: (idStart + unescapeText(idCell)) as HostId,
    asked,
    got,
    ...(writing === undefined ? {} : { writing }),
  }
}

function parseValue(
  field: Field,
  cell: string | undefined,
  words: readonly string[],
): string | number | null {
  if (cell === undefined) return null
  if (field === 'text') return unescapeText(cell)
  const number = parseWhole(cell)
  if (number === null) return null
  return WORD_FIELDS.includes(field) ? (words[number] ?? null) : number / 10
}

function parseFields(cell: string | undefined): readonly Field[] | null {
  const mask = cell === undefined ? null : parseWhole(cell)
  if (mask === null || mask < 0 || mask >= 1 << FIELDS.length) return null
  return FIELDS.filter((_, index) => (mask & (1 << index)) !== 0)
}
