import type { Nature } from '../board/document.ts'
import type { HostId, NodeKey } from '../board/keys.ts'
import type { Language } from '../catalogue/recipe.ts'
import { WorkshopError } from '../errors.ts'
import type { AxisMarks } from '../notes/read-axes.ts'
import {
  type Fields,
  failAt,
  readFields,
  readFlag,
  readList,
  readNumber,
  readOneOf,
  readText,
  readWhole,
} from '../parse-value.ts'
import { readCarriedFrom, readCarriedItem } from './read-carried.ts'
import { readEvidence } from './read-evidence.ts'
import { readFigures } from './read-figures.ts'
import { readPriorities } from './read-priorities.ts'
import { readTally } from './read-tally.ts'
import type {
  Report,
  ReportAction,
  ReportCluster,
  ReportDecision,
  ReportGroup,
  ReportNote,
  ReportPhase,
  ReportPile,
  ReportSection,
  ReportZone,
} from './report-tree.ts'
import { REPORT_FORMAT, REPORT_VERSION } from './write-json.ts'

const LANGUAGES: readonly Language[] = ['fr', 'en']
const NATURES: readonly Nature[] = ['fact', 'voice', 'snag', 'lift', 'doubt', 'pledge']
const MOST = 10_000
const LONGEST = 100_000
const LAST_INSTANT = 253_402_300_799_999

/**
 * Reads a report file back into the tree it was written from. The text may be anything. Throws
 * `WorkshopError`: 'bad-input' for another file, naming the path of what is wrong, 'future-version'
 * for a file of a newer Atelier.
 */
export function readReport(text: string): Report {
  const file = readFields(parseJson(text), 'file')
  if (file['format'] !== REPORT_FORMAT) failAt('file.format', `'${REPORT_FORMAT}'`)
  const version = readNumber(file['version'], 'file.version', 0, Number.MAX_SAFE_INTEGER)
  if (version > REPORT_VERSION) {
    throw new WorkshopError(
      'future-version',
      `Could not read the report: it is version ${version}, this Atelier knows ${REPORT_VERSION}.`,
    )
  }
  const fields = readFields(file['report'], 'report')
  return {
    language: readOneOf(fields['language'], 'report.language', LANGUAGES),
    recipe: readWords(fields, 'recipe', 'report'),
    title: readWords(fields, 'title', 'report'),
    objective: readWords(fields, 'objective', 'report'),
    target: readWords(fields, 'target', 'report'),
    date: readWords(fields, 'date', 'report'),
    madeAt: readNumber(fields['madeAt'], 'report.madeAt', 0, LAST_INSTANT),
    offsetMinutes: readWhole(fields['offsetMinutes'], 'report.offsetMinutes', -1440, 1440),
    authors: readFlag(fields['authors'], 'report.authors'),
    groups: readList(fields['groups'], 'report.groups', MOST, readGroup),
    phases: readList(fields['phases'], 'report.phases', MOST, readPhase),
    decisions: readList(fields['decisions'], 'report.decisions', MOST, readDecision),
    actions: readList(fields['actions'], 'report.actions', MOST, readAction),
    votes: readTally(fields['votes'], 'report.votes'),
    // Files of before there were any have none.
    piles: readList(fields['piles'] ?? [], 'report.piles', MOST, readPile),
    figures: readFigures(fields['figures'] ?? {}, 'report.figures'),
    priorities: readList(fields['priorities'] ?? [], 'report.priorities', MOST, readPriorities),
    sections: readList(fields['sections'], 'report.sections', MOST, readSection),
    unplaced: readList(fields['unplaced'], 'report.unplaced', MOST, readNote),
    evidence: readList(fields['evidence'] ?? [], 'report.evidence', MOST, readEvidence),
    carriedFrom: readCarriedFrom(fields['carriedFrom'], 'report.carriedFrom'),
    carried: readList(fields['carried'] ?? [], 'report.carried', MOST, readCarriedItem),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new WorkshopError('bad-input', 'Could not read the report: it is not JSON.', { cause })
  }
}

function readWords(fields: Fields, name: string, path: string): string {
  return readText(fields[name], `${path}.${name}`, LONGEST)
}

function readCount(fields: Fields, name: string, path: string): number {
  return readWhole(fields[name], `${path}.${name}`, 0, LAST_INSTANT)
}

function readString(value: unknown, path: string): string {
  return readText(value, path, LONGEST)
}

function readGroup(value: unknown, path: string): ReportGroup {
  const fields = readFields(value, path)
  return {
    letter: readWords(fields, 'letter', path),
    name: readWords(fields, 'name', path),
    size: readWhole(fields['size'], `${path}.size`, 0, MOST),
    people: readList(fields['people'], `${path}.people`, MOST, readString),
  }
}

function readPhase(value: unknown, path: string): ReportPhase {
  const fields = readFields(value, path)
  const lived = fields['livedMinutes']
  return {
    id: readWords(fields, 'id', path),
    title: readWords(fields, 'title', path),
    startMinute: readWhole(fields['startMinute'], `${path}.startMinute`, 0, 1439),
    plannedMinutes: readWhole(fields['plannedMinutes'], `${path}.plannedMinutes`, 0, LAST_INSTANT),
    livedMinutes: lived === null ? null : readWhole(lived, `${path}.livedMinutes`, 0, LAST_INSTANT),
  }
}

function readDecision(value: unknown, path: string): ReportDecision {
  const fields = readFields(value, path)
  return { id: readWords(fields, 'id', path) as HostId, text: readWords(fields, 'text', path) }
}

function readAction(value: unknown, path: string): ReportAction {
  const fields = readFields(value, path)
  return {
    ...readDecision(value, path),
    what: readWords(fields, 'what', path),
    who: readWords(fields, 'who', path),
    when: readWords(fields, 'when', path),
  }
}

function readPile(value: unknown, path: string): ReportPile {
  const fields = readFields(value, path)
  return {
    id: readWords(fields, 'id', path),
    title: readWords(fields, 'title', path),
    words: readList(fields['words'], `${path}.words`, MOST, readString),
    notes: readCount(fields, 'notes', path),
    votes: readCount(fields, 'votes', path),
    byGroup: readList(fields['byGroup'], `${path}.byGroup`, MOST, (group, at) => {
      const parts = readFields(group, at)
      return {
        letter: readWords(parts, 'letter', at),
        notes: readCount(parts, 'notes', at),
        votes: readCount(parts, 'votes', at),
      }
    }),
  }
}

function readSection(value: unknown, path: string): ReportSection {
  const fields = readFields(value, path)
  return {
    key: readWords(fields, 'key', path) as NodeKey,
    title: readWords(fields, 'title', path),
    canvas: readWords(fields, 'canvas', path),
    canvasTitle: readWords(fields, 'canvasTitle', path),
    column: readWords(fields, 'column', path),
    group: fields['group'] === null ? null : readWords(fields, 'group', path),
    copy: readFlag(fields['copy'], `${path}.copy`),
    ...(fields['continues'] === undefined
      ? {}
      : { continues: readWords(fields, 'continues', path) as NodeKey }),
    zones: readList(fields['zones'], `${path}.zones`, MOST, readZone),
    unplaced: readList(fields['unplaced'], `${path}.unplaced`, MOST, readNote),
  }
}

function readZone(value: unknown, path: string): ReportZone {
  const fields = readFields(value, path)
  return {
    id: readWords(fields, 'id', path),
    title: readWords(fields, 'title', path),
    question: readWords(fields, 'question', path),
    nature: readOneOf(fields['nature'], `${path}.nature`, NATURES),
    clusters: readList(fields['clusters'], `${path}.clusters`, MOST, readCluster),
    notes: readList(fields['notes'], `${path}.notes`, MOST, readNote),
  }
}

function readCluster(value: unknown, path: string): ReportCluster {
  const fields = readFields(value, path)
  return {
    id: readWords(fields, 'id', path),
    title: readWords(fields, 'title', path),
    words: readList(fields['words'], `${path}.words`, MOST, readString),
    notes: readList(fields['notes'], `${path}.notes`, MOST, readNote),
  }
}

function readNote(value: unknown, path: string): ReportNote {
  const fields = readFields(value, path)
  return {
    id: readWords(fields, 'id', path) as HostId,
    text: readWords(fields, 'text', path),
    author: readWords(fields, 'author', path),
    nature: readOneOf(fields['nature'], `${path}.nature`, NATURES),
    votes: readCount(fields, 'votes', path),
    evidence: readFlag(fields['evidence'], `${path}.evidence`),
    ...(fields['marks'] === undefined
      ? {}
      : { marks: readMarks(fields['marks'], `${path}.marks`) }),
  }
}

function readMarks(value: unknown, path: string): AxisMarks {
  const fields = readFields(value, path)
  const read = (name: 'x' | 'y') =>
    fields[name] === null ? null : readNumber(fields[name], `${path}.${name}`, -MOST, MOST)
  return { x: read('x'), y: read('y') }
}
