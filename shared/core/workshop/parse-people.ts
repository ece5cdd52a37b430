import { cutText } from '../parse-value.ts'
import { LONGEST_NAME, MOST_PEOPLE } from './groups.ts'
import { saysSomething, splitCells, splitPastedLines } from './pasted-lines.ts'
import { guessColumns, type PeopleColumns, readTitles } from './people-columns.ts'
import { columnsOf, findPairSeparator, guessReading, type PeopleReading } from './people-reading.ts'
import type { Participant } from './setup.ts'

/** What was taken from a pasted list, and what was not: nothing is left out without being told. */
export interface PastedPeople {
  readonly people: readonly Participant[]
  /** The line taken for the titles of the columns; '' when there is none. */
  readonly titles: string
  /** Lines in which there is no name. */
  readonly unread: readonly string[]
  /** Names and teams that were longer, as they are kept. */
  readonly shortened: readonly string[]
  /** Names that several people have, once each. */
  readonly twice: readonly string[]
  /** Names after the 300th. */
  readonly beyond: readonly string[]
  /** E-mail addresses, which are not kept. */
  readonly addresses: number
  /** Columns that were not used: their titles, or their numbers from 1. */
  readonly unused: readonly string[]
  /** How two cells on a line are read, all lines alike, where there are other ways; null where not. */
  readonly reading: PeopleReading | null
}

/** The local part has 64 characters at most (https://www.rfc-editor.org/rfc/rfc5321#section-4.5.3.1). */
const ADDRESS = /[^\s<>@,;:"()]{1,64}@[^\s<>@,;:"()]+/g
const IN_BRACKETS = /<\s*[^\s<>@]+@[^\s<>]+\s*>/g

/**
 * Reads a list of people as it was pasted: from a spreadsheet or a file (cells between tabs,
 * semicolons or commas, with or without titles), one a line, several a line, "Name – role",
 * "Name (role)", "Name <address>". Two people with the same name stay two. `wish`: how to read two cells
 * on a line, where that is not plain.
 */
export function parsePeople(text: string, wish: PeopleReading | null = null): PastedPeople {
  const lines = splitPastedLines(text)
  const guessed = chooseSeparator(lines)
  const pairs = isTitledBy(lines, guessed) ? null : findPairSeparator(lines)
  const reading = pairs === null ? null : (wish ?? guessReading(lines, guessed))
  if (pairs !== null && reading !== null) return readPairs(text, lines, pairs, reading)
  return readColumns(text, lines, guessed)
}

function isTitledBy(lines: readonly string[], separator: string | null): boolean {
  const [first] = lines
  if (first === undefined || lines.length < 2) return false
  return readTitles(separator === null ? [first] : splitCells(first, separator)) !== null
}

/** Lines of two cells at most, all read in one way; who is alone on a line is somebody in each. */
function readPairs(
  text: string,
  lines: readonly string[],
  separator: string,
  reading: PeopleReading,
): PastedPeople {
  const columns = columnsOf(reading)
  const found = lines.map((line) => {
    const cells = splitCells(line, separator)
    const isPair = cells.filter(saysSomething).length > 1
    const people =
      columns === null || !isPair ? readLine(line.replaceAll('\t', ';')) : readRow(cells, columns)
    return { line, people: people.filter(({ name }) => saysSomething(name)) }
  })
  const addresses = text.match(ADDRESS)?.length ?? 0
  return sumUp(found, { titles: '', addresses, unused: [], reading })
}

function readColumns(
  text: string,
  lines: readonly string[],
  separator: string | null,
): PastedPeople {
  const table = separator === null ? [] : lines.filter((line) => isRow(line, separator))
  const rows = table.map((line) => splitCells(line, separator ?? ''))
  const firstRow = rows[0] ?? (lines[0] === undefined ? [] : [lines[0]])
  // Titles come first, whether there are columns under them or only names.
  const isTitled = lines[0] !== undefined && (table.length === 0 || table[0] === lines[0])
  const titled = isTitled ? readTitles(firstRow) : null
  const isTitle = titled !== null && lines.length > 1
  const columns = isTitle ? titled : rows.length > 0 ? guessColumns(rows) : null
  const found = lines.slice(isTitle ? 1 : 0).map((line) => {
    const isCells = separator !== null && columns !== null && isRow(line, separator)
    const people = isCells ? readRow(splitCells(line, separator), columns) : readLine(line)
    return { line, people: people.filter(({ name }) => saysSomething(name)) }
  })
  return sumUp(found, {
    titles: isTitle ? firstRow.filter(saysSomething).join(' · ') : '',
    addresses: text.match(ADDRESS)?.length ?? 0,
    unused: (columns?.unused ?? []).map((at) => (isTitle && firstRow[at]) || String(at + 1)),
    reading: null,
  })
}

/** What stands between the cells, when these lines are rows; null when each is read by itself. */
function chooseSeparator(lines: readonly string[]): string | null {
  if (lines.some((line) => line.includes('\t'))) return '\t'
  return [';', ','].find((separator) => isTable(lines, separator)) ?? null
}

function isRow(line: string, separator: string): boolean {
  return separator !== '\t' || line.includes('\t')
}

function isTable(lines: readonly string[], separator: string): boolean {
  const [first] = lines
  if (first === undefined || lines.length < 2) return false
  const titles = splitCells(first, separator)
  if (titles.length > 1 && readTitles(titles) !== null) return true
  // "Dupont, Marie <…>": the comma is inside a name.
  if (lines.some((line) => line.match(IN_BRACKETS) !== null)) return false
  const widths = lines.map((line) => splitCells(line, separator).length)
  const width = Math.max(...widths)
  const whole = widths.filter((other) => other === width).length
  // "Ana, Ben, Chloé" on each line is people; three cells between semicolons are a name in two.
  const widest = separator === ';' ? 3 : 2
  return width > 1 && width <= widest && whole > 1 && whole * 2 >= lines.length
}

function readRow(cells: readonly string[], { name, team }: PeopleColumns): readonly Participant[] {
  const parts = name.map((at) => nameIn(cells[at] ?? '')).filter(Boolean)
  return [{ name: parts.join(' '), team: team === null ? '' : (cells[team] ?? '') }]
}

/** A name, without the address that follows it; out of the address when there is nothing else. */
function nameIn(cell: string): string {
  const bare = cell
    .replace(IN_BRACKETS, ' ')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
  if (saysSomething(bare)) return bare.includes('@') ? nameFromAddress(bare) : bare
  const [address = ''] = cell.match(ADDRESS) ?? []
  return nameFromAddress(address)
}

/** "marie.dupont@…" is "Marie Dupont". Anything with other signs stays as it is. */
function nameFromAddress(text: string): string {
  const local = /^([^\s@]+)@[^\s@]+$/.exec(text)?.[1]
  if (local === undefined) return text
  const words = local.split(/[._+-]+/).filter(Boolean)
  return words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1)).join(' ')
}

function readLine(line: string): readonly Participant[] {
  const addresses = line.match(IN_BRACKETS) ?? []
  if (addresses.length > 1) return readMailList(line, addresses)
  if (addresses.length === 1) {
    const [before = '', after = ''] = line.split(IN_BRACKETS)
    const isAlone = splitCells(before, ',;').length <= 2 && !saysSomething(after)
    if (isAlone && saysSomething(before)) return [readPerson(turnName(nameIn(before)))]
    // A function: in a text, "$&" would stand for the address.
    return readLine(line.replace(IN_BRACKETS, () => (saysSomething(before) ? ' ' : nameIn(line))))
  }
  const parts = splitCells(line, ',;')
  const withRole = parts.map((part) => readPerson(nameIn(part)))
  // "Marie – études, Paris": what follows belongs to the role.
  const isOneRole =
    withRole.filter(({ team }) => team !== '').length === 1 && withRole[0]?.team !== ''
  return isOneRole && parts.length > 1 ? [readPerson(line)] : withRole
}

/** Names before their addresses; a comma between two of them is no part of a name. */
function readMailList(line: string, addresses: readonly string[]): readonly Participant[] {
  const parts = line.split(IN_BRACKETS)
  const last = parts.pop() ?? ''
  const named = parts.map((part, index) => {
    const address = addresses[index] ?? ''
    const name = part.replace(/^[\s,;]+/, '')
    return readPerson(turnName(nameIn(saysSomething(name) ? name : address)))
  })
  return saysSomething(last) ? [...named, ...readLine(last.replace(/^[\s,;]+/, ''))] : named
}

/** "Dupont, Marie" is Marie Dupont. */
function turnName(name: string): string {
  const [last = '', first = '', ...more] = name.split(',').map((part) => part.trim())
  return first !== '' && last !== '' && more.length === 0 ? `${first} ${last}` : name
}

/** More than the longest name and the longest role: what is cut there is cut later anyway. */
const LONGEST_PERSON = 400

function readPerson(whole: string): Participant {
  const text = cutText(whole, LONGEST_PERSON)
  const dash = /^(.*?\S)\s+[-–—|]\s+(\S.*)$/.exec(text) ?? /^(.*?\S)\s*[:：]\s+(\S.*)$/.exec(text)
  const role = dash ?? /^(.*?\S)\s+[(（[](.+)[)）\]]\s*$/.exec(text)
  return { name: role?.[1] ?? text, team: role?.[2] ?? '' }
}

interface FoundLine {
  readonly line: string
  readonly people: readonly Participant[]
}

function sumUp(
  found: readonly FoundLine[],
  rest: Pick<PastedPeople, 'titles' | 'addresses' | 'unused' | 'reading'>,
): PastedPeople {
  const all = found.flatMap(({ people }) => people)
  const people = all.slice(0, MOST_PEOPLE).map(cleanPerson)
  const isShorter = (kept: string, before: string) => kept.length < tidy(before).length
  const shortened = people.flatMap(({ name, team }, index) => [
    ...(isShorter(name, all[index]?.name ?? '') ? [name] : []),
    ...(isShorter(team, all[index]?.team ?? '') ? [team] : []),
  ])
  const seen = new Map<string, number>()
  for (const { name } of people) seen.set(fold(name), (seen.get(fold(name)) ?? 0) + 1)
  const names = new Map(people.map(({ name }) => [fold(name), name]))
  return {
    people,
    unread: found.filter((one) => one.people.length === 0).map(({ line }) => tidy(line)),
    shortened,
    twice: [...names].flatMap(([key, name]) => ((seen.get(key) ?? 0) > 1 ? [name] : [])),
    beyond: all.slice(MOST_PEOPLE).map(({ name }) => cutText(tidy(name), LONGEST_NAME)),
    ...rest,
  }
}

function cleanPerson({ name, team }: Participant): Participant {
  return {
    name: cutText(tidy(name), LONGEST_NAME).trim(),
    team: cutText(tidy(team), LONGEST_NAME).trim(),
  }
}

function tidy(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
  return text.replace(/[\u0000-\u001f\u007f\s]+/g, ' ').trim()
}

function fold(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
