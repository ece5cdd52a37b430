import type { DocId, HostId, NodeKey } from '../core/board/keys.ts'
import type { Template } from '../core/catalogue/template.ts'
import { MOST_ROWS, parseEvidenceRow } from '../core/evidence/evidence-row.ts'
import { MANNERS } from '../core/notes/manner.ts'
import { MOST_LEFT_OUT } from '../core/notes/read-ids.ts'
import {
  type Fields,
  readFields,
  readFlag,
  readList,
  readOneOf,
  readText,
  readWhole,
} from '../core/parse-value.ts'
import { parseSetup } from '../core/workshop/create-setup.ts'
import { readPractical } from '../core/workshop/read-practical.ts'
import type { NoteChoice } from './clusters-view.ts'
import { type Command, EXPORT_FORMATS, MOST_OFFERED, type PileDecision } from './messages.ts'

const LONGEST_LIST = 10_000
const LONGEST_TEXT = 500
const MOST_MINUTES = 600
const LONGEST_ID = 120
const LONGEST_CREDIT = 200
const SELECTIONS = ['any', 'only', 'except'] as const

/** Commands that say nothing but their name. */
const PLAIN = [
  'hello',
  'drop-draft',
  'forget-settings',
  'generate',
  'cancel',
  'remove',
  'dismiss',
  'retry-board',
  'begin',
  'pause',
  'resume',
  'next',
  'previous',
  'count-notes',
  'drop-clusters',
  'sort-later',
  'take-stock',
  'capture-piles',
  'remove-evidence',
  'remove-totals',
  'find-maps',
] as const

/**
 * Reads what came from a panel: numbers are brought in range, lists and texts cut. `parseTemplate` is
 * asked for a message that brings a template, and for no other.
 * @throws WorkshopError `bad-input` naming the first path that does not fit.
 */
export function parseCommand(
  value: unknown,
  parseTemplate: (value: unknown, path: string) => Template,
): Command {
  const fields = readFields(value, 'command')
  const text = (name: string) => readText(fields[name], `command.${name}`, LONGEST_TEXT)
  const textOrNull = (name: string) => (fields[name] === null ? null : text(name))
  const count = (name: string) => readWhole(fields[name], `command.${name}`, 0, LONGEST_LIST)
  const { type } = fields
  switch (type) {
    case 'choose':
      return { type, recipe: text('recipe') }
    case 'use-template':
      return { type, template: parseTemplate(fields['template'], 'command.template') }
    case 'capture-section':
      return { type, section: text('section') as NodeKey }
    case 'save-template':
      return { type, canvas: textOrNull('canvas'), ...readCredit(fields) }
    case 'draft':
      return { type, setup: parseSetup(fields['setup'], parseTemplate) }
    case 'open-prepared': {
      const inPlace = readFlag(fields['inPlace'], 'command.inPlace')
      return { type, setup: parseSetup(fields['setup'], parseTemplate), inPlace }
    }
    case 'open-workshop':
      return { type, doc: text('doc') as DocId }
    case 'set-practical':
      return { type, practical: readPractical(fields['practical'], 'command.practical') }
    case 'add-minutes':
      return {
        type,
        minutes: readWhole(fields['minutes'], 'command.minutes', -MOST_MINUTES, MOST_MINUTES),
      }
    case 'skip-phase':
    case 'keep-phase':
      return { type, phase: text('phase') }
    case 'extend-zone':
      return { type, section: text('section') as NodeKey, zone: text('zone') }
    case 'show':
      return { type, sections: readTexts(fields, 'sections') as readonly NodeKey[] }
    case 'show-items':
      return { type, ids: readTexts(fields, 'ids') as readonly HostId[] }
    case 'count-votes':
    case 'place-totals':
      return { type, dotsPerPerson: count('dotsPerPerson') }
    case 'choose-notes':
    case 'cluster':
      return readNotesCommand(type, fields)
    case 'apply-clusters':
      return { type, manner: readOneOf(fields['manner'] ?? 'move', 'command.manner', MANNERS) }
    case 'put-back':
    case 'show-piles': {
      const { record = null } = fields
      return { type, record: record === null ? null : text('record') }
    }
    case 'compare':
    case 'place-comparison':
      return { type, column: text('column'), canvas: text('canvas') }
    case 'set-pieces':
      return { type, pieces: count('pieces') }
    case 'offer-evidence':
    case 'place-evidence':
      return readEvidence(type, fields)
    case 'export':
      return readExport(fields)
    default:
      return readPileDecision(fields) ?? { type: readOneOf(type, 'command.type', PLAIN) }
  }
}

/** Null: it is another command. */
function readPileDecision(fields: Fields): PileDecision | null {
  const text = (name: string) => readText(fields[name], `command.${name}`, LONGEST_TEXT)
  const { type } = fields
  switch (type) {
    case 'rename-pile':
      return { type, pile: text('pile'), title: text('title') }
    case 'accept-pile':
    case 'split-pile':
    case 'keep-size':
      return { type, pile: text('pile') }
    case 'merge-piles':
      return { type, pile: text('pile'), into: text('into') }
    case 'move-to-new-pile':
    case 'leave-note':
    case 'take-note':
      return { type, note: text('note') as HostId }
    case 'take-own-pile': {
      const first = fields['first'] === null ? null : (text('first') as HostId)
      return { type, first }
    }
    case 'move-to-pile': {
      const pile = fields['pile'] === null ? null : text('pile')
      return { type, note: text('note') as HostId, pile }
    }
    default:
      return null
  }
}

function readNotesCommand(type: 'choose-notes' | 'cluster', fields: Fields): Command {
  const choice = readChoice(fields)
  if (type === 'cluster') {
    return { type, sections: readTexts(fields, 'sections') as readonly NodeKey[], ...choice }
  }
  const { scope } = fields
  return {
    type,
    scope: scope === null ? null : readText(scope, 'command.scope', LONGEST_TEXT),
    ...choice,
  }
}

/** A choice that says nothing of selection, groups or zones leaves nothing aside. */
function readChoice(fields: Fields): Omit<NoteChoice, 'sections'> {
  const { zone, selection = 'any' } = fields
  const list = (name: string) =>
    readList(fields[name] ?? [], `command.${name}`, MOST_LEFT_OUT, (entry, path) =>
      readText(entry, path, LONGEST_ID),
    )
  return {
    zone: zone === null ? null : readText(zone, 'command.zone', LONGEST_TEXT),
    selection: readOneOf(selection, 'command.selection', SELECTIONS),
    withoutGroups: list('withoutGroups'),
    withoutZones: list('withoutZones'),
  }
}

function readCredit(fields: Fields): { readonly author: string; readonly licence: string } {
  const line = (name: string) =>
    readText(fields[name], `command.${name}`, LONGEST_CREDIT).replace(/\p{Cc}/gu, ' ')
  return { author: line('author'), licence: line('licence') }
}

function readEvidence(type: 'offer-evidence' | 'place-evidence', fields: Fields): Command {
  const text = (name: string) => readText(fields[name], `command.${name}`, LONGEST_TEXT)
  const count = (name: string) => readWhole(fields[name], `command.${name}`, 0, MOST_ROWS)
  const offer = text('offer')
  if (type === 'place-evidence') {
    return { type, offer, count: count('count'), column: text('column'), canvas: text('canvas') }
  }
  const rows = readList(fields['rows'], 'command.rows', MOST_OFFERED, parseEvidenceRow)
  return { type, offer, at: count('at'), rows }
}

function readTexts(fields: Fields, name: string): readonly string[] {
  return readList(fields[name], `command.${name}`, LONGEST_LIST, (entry, path) =>
    readText(entry, path, LONGEST_TEXT),
  )
}

function readExport(fields: Fields): Command {
  const { formats, authors } = fields
  return {
    type: 'export',
    formats: readList(formats, 'command.formats', EXPORT_FORMATS.length, (entry, path) =>
      readOneOf(entry, path, EXPORT_FORMATS),
    ),
    authors: readFlag(authors, 'command.authors'),
  }
}
