import { NATURES } from '../board/document.ts'
import { LANGUAGES } from '../catalogue/bilingual.ts'
import { WorkshopError } from '../errors.ts'
import type { AxisMarks } from '../notes/read-axes.ts'
import { failAt, readFields, readNumber } from '../parse-value.ts'
import { readCarriedFrom, readCarriedItem } from './read-carried.ts'
import { readEntry, readWords } from './read-entry.ts'
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

const LAST_INSTANT = 253_402_300_799_999
const DAY_MINUTES = 1440

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
  const entry = readEntry(file['report'], 'report')
  return {
    language: entry.oneOf('language', LANGUAGES),
    recipe: entry.words('recipe'),
    title: entry.words('title'),
    objective: entry.words('objective'),
    target: entry.words('target'),
    date: entry.words('date'),
    madeAt: entry.number('madeAt', 0, LAST_INSTANT),
    offsetMinutes: entry.whole('offsetMinutes', -DAY_MINUTES, DAY_MINUTES),
    authors: entry.flag('authors'),
    groups: entry.list('groups', readGroup),
    phases: entry.list('phases', readPhase),
    decisions: entry.list('decisions', readDecision),
    actions: entry.list('actions', readAction),
    votes: entry.read('votes', readTally),
    piles: entry.newerList('piles', readPile),
    figures: entry.read('figures', (figures, path) => readFigures(figures ?? {}, path)),
    priorities: entry.newerList('priorities', readPriorities),
    sections: entry.list('sections', readSection),
    unplaced: entry.list('unplaced', readNote),
    evidence: entry.newerList('evidence', readEvidence),
    carriedFrom: entry.read('carriedFrom', readCarriedFrom),
    carried: entry.newerList('carried', readCarriedItem),
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (cause) {
    throw new WorkshopError('bad-input', 'Could not read the report: it is not JSON.', { cause })
  }
}

function readGroup(value: unknown, path: string): ReportGroup {
  const entry = readEntry(value, path)
  return {
    letter: entry.words('letter'),
    name: entry.words('name'),
    size: entry.count('size'),
    people: entry.list('people', readWords),
  }
}

function readPhase(value: unknown, path: string): ReportPhase {
  const entry = readEntry(value, path)
  return {
    id: entry.words('id'),
    title: entry.words('title'),
    startMinute: entry.whole('startMinute', 0, DAY_MINUTES - 1),
    plannedMinutes: entry.count('plannedMinutes'),
    livedMinutes: entry.orNull('livedMinutes', entry.count),
    ...entry.optional('isUnderWay', entry.flag),
  }
}

function readDecision(value: unknown, path: string): ReportDecision {
  const entry = readEntry(value, path)
  return { id: entry.id('id'), text: entry.words('text') }
}

function readAction(value: unknown, path: string): ReportAction {
  const entry = readEntry(value, path)
  return {
    ...readDecision(value, path),
    what: entry.words('what'),
    who: entry.words('who'),
    when: entry.words('when'),
  }
}

function readPile(value: unknown, path: string): ReportPile {
  const entry = readEntry(value, path)
  return {
    id: entry.words('id'),
    title: entry.words('title'),
    words: entry.list('words', readWords),
    ...entry.optional('clustered', entry.words),
    notes: entry.count('notes'),
    votes: entry.count('votes'),
    byGroup: entry.list('byGroup', readPileGroup),
  }
}

function readPileGroup(value: unknown, path: string): ReportPile['byGroup'][number] {
  const entry = readEntry(value, path)
  return {
    letter: entry.words('letter'),
    notes: entry.count('notes'),
    votes: entry.count('votes'),
  }
}

function readSection(value: unknown, path: string): ReportSection {
  const entry = readEntry(value, path)
  return {
    key: entry.key('key'),
    title: entry.words('title'),
    canvas: entry.words('canvas'),
    canvasTitle: entry.words('canvasTitle'),
    column: entry.words('column'),
    group: entry.orNull('group', entry.words),
    copy: entry.flag('copy'),
    ...entry.optional('continues', entry.key),
    zones: entry.list('zones', readZone),
    unplaced: entry.list('unplaced', readNote),
  }
}

function readZone(value: unknown, path: string): ReportZone {
  const entry = readEntry(value, path)
  return {
    id: entry.words('id'),
    title: entry.words('title'),
    question: entry.words('question'),
    nature: entry.oneOf('nature', NATURES),
    clusters: entry.list('clusters', readCluster),
    notes: entry.list('notes', readNote),
  }
}

function readCluster(value: unknown, path: string): ReportCluster {
  const entry = readEntry(value, path)
  return {
    id: entry.words('id'),
    title: entry.words('title'),
    words: entry.list('words', readWords),
    notes: entry.list('notes', readNote),
  }
}

function readNote(value: unknown, path: string): ReportNote {
  const entry = readEntry(value, path)
  return {
    id: entry.id('id'),
    text: entry.words('text'),
    author: entry.words('author'),
    nature: entry.oneOf('nature', NATURES),
    votes: entry.count('votes'),
    evidence: entry.flag('evidence'),
    ...entry.optional('marks', (name) => entry.read(name, readMarks)),
    ...entry.optional('pile', entry.words),
  }
}

function readMarks(value: unknown, path: string): AxisMarks {
  const entry = readEntry(value, path)
  return { x: entry.orNull('x', entry.number), y: entry.orNull('y', entry.number) }
}
