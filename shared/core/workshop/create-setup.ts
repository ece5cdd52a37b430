import type { DocId, NodeKey } from '../board/keys.ts'
import { LANGUAGES, type Language } from '../catalogue/bilingual.ts'
import type { Template } from '../catalogue/template.ts'
import { WorkshopError } from '../errors.ts'
import {
  type Fields,
  failAt,
  readFields,
  readList,
  readOneOf,
  readText,
  readWhole,
} from '../parse-value.ts'
import { MOST_DOTS, USUAL_DOTS } from './dots.ts'
import { GROUP_LETTERS, LONGEST_NAME, MOST_PEOPLE, splitGroups, unnamedPeople } from './groups.ts'
import { NO_PRACTICAL } from './practical.ts'
import { readAgenda } from './read-agenda.ts'
import { parseComparisons } from './read-comparisons.ts'
import { readPractical, readSides } from './read-practical.ts'
import { parseStartingPoint } from './read-starting-point.ts'
import { recipeIn, workshopIn } from './recipes-in.ts'
import type { Extension, GroupSetup, Participant, WorkshopSetup } from './setup.ts'
import { agendaFrom } from './template-agenda.ts'
import { stepsFrom } from './template-steps.ts'

/** Groups of three: what a persona workshop asks for (three to four people, profiles mixed). */
const USUAL_PEOPLE = 12
const USUAL_GROUPS = 4
const NO_AGENDA = { phases: [], slackMinutes: 0, cutFirst: [] }

export interface SetupOptions {
  readonly doc: DocId
  readonly language: Language
  /** `YYYY-MM-DD`, local. */
  readonly date: string
  /** Minutes after local midnight. */
  readonly startMinute: number
  readonly seed: number
  readonly template?: Template | null
}

/**
 * A setup that needs no change before one clicks: twelve people in four groups and every phase of
 * the recipe, as its template arranges them; or one copy for all when the recipe is a single canvas.
 */
export function createSetup(recipe: string, options: SetupOptions): WorkshopSetup {
  const { language, seed, template = null } = options
  const workshop = workshopIn({ recipe, template })
  return {
    version: 1,
    doc: options.doc,
    recipe,
    template,
    language,
    title: recipeIn({ recipe, template })?.title[language] ?? '',
    objective: workshop?.objective[language] ?? '',
    target: '',
    date: options.date,
    startMinute: options.startMinute,
    groups: workshop ? splitGroups(unnamedPeople(USUAL_PEOPLE), USUAL_GROUPS, seed) : [],
    ...(workshop === null ? NO_AGENDA : agendaFrom(workshop, template?.agenda, language)),
    helpers: { scribe: '', timekeeper: '' },
    conditionsHeld: [],
    isRemote: false,
    progression: stepsFrom(template, language),
    journeyRows: [],
    criteria: '',
    dotsPerPerson: USUAL_DOTS,
    extensions: [],
    practical: NO_PRACTICAL,
    sides: [],
    comparisons: [],
    startsFrom: null,
    seed,
  }
}

const MOST_EXTENSIONS = 200
const MOST_ROWS = 40
/** As many as a template may have. */
const MOST_CONDITIONS = 12
const LAST_MINUTE = 24 * 60 - 1
const LONGEST = {
  doc: 100,
  recipe: 100,
  title: 200,
  objective: 600,
  target: 120,
  key: 400,
  zone: 120,
}

/**
 * Reads a setup kept on a board, in a file or sent by the panel. What may be missing gets its usual
 * value; numbers are brought in range and texts cut. Throws `WorkshopError`: 'future-version' for a
 * newer Atelier's setup, 'bad-input' with the exact path of what cannot be understood. `parseTemplate`
 * is asked for a setup that brings a template, and for no other.
 */
export function parseSetup(
  value: unknown,
  parseTemplate: (value: unknown, path: string) => Template,
): WorkshopSetup {
  const fields = readFields(value, 'setup')
  checkVersion(fields['version'])
  const { template: own } = fields
  const template = own === undefined || own === null ? null : parseTemplate(own, 'setup.template')
  const recipe = readText(fields['recipe'], 'setup.recipe', LONGEST.recipe)
  if (recipeIn({ recipe, template }) === null)
    failAt('setup.recipe', 'a workshop or a canvas that is known here')
  const usual = createSetup(recipe, {
    doc: readDoc(fields['doc']),
    language: readOneOf(fields['language'], 'setup.language', LANGUAGES),
    date: readDate(fields['date']),
    startMinute: readWhole(fields['startMinute'] ?? 9 * 60, 'setup.startMinute', 0, LAST_MINUTE),
    seed: readWhole(fields['seed'] ?? 0, 'setup.seed', 0, 0xffffffff),
    template,
  })
  return {
    ...usual,
    title: readOr(fields, 'title', LONGEST.title, usual.title),
    objective: readOr(fields, 'objective', LONGEST.objective, usual.objective),
    target: readOr(fields, 'target', LONGEST.target, ''),
    groups: 'groups' in fields ? readGroups(fields['groups']) : usual.groups,
    ...readAgenda(fields, usual),
    conditionsHeld: readConditions(fields['conditionsHeld']),
    progression: readProgression(fields['progression'], usual.progression),
    journeyRows: readJourneyRows(fields['journeyRows']),
    criteria: readText(fields['criteria'] ?? '', 'setup.criteria', LONGEST.zone),
    dotsPerPerson: readWhole(
      fields['dotsPerPerson'] ?? USUAL_DOTS,
      'setup.dotsPerPerson',
      1,
      MOST_DOTS,
    ),
    extensions: readList(
      fields['extensions'] ?? [],
      'setup.extensions',
      MOST_EXTENSIONS,
      readExtension,
    ),
    practical: readPractical(fields['practical'], 'setup.practical'),
    sides: readSides(fields['sides'], 'setup.sides'),
    comparisons: parseComparisons(fields['comparisons'] ?? [], 'setup.comparisons'),
    startsFrom: parseStartingPoint(fields['startsFrom'], 'setup.startsFrom'),
  }
}

function checkVersion(version: unknown): void {
  if (typeof version === 'number' && version > 1) {
    throw new WorkshopError(
      'future-version',
      `Could not read the setup: it is version ${version}, this Atelier knows version 1.`,
    )
  }
  if (version !== 1) failAt('setup.version', '1')
}

function readDoc(value: unknown): DocId {
  const doc = readText(value, 'setup.doc', LONGEST.doc)
  return doc === '' ? failAt('setup.doc', 'a name') : (doc as DocId)
}

function readDate(value: unknown): string {
  const date = readText(value, 'setup.date', LONGEST.doc)
  // A day that is in no calendar is another day, or none, by the engine.
  return new Date(date).toJSON() === `${date}T00:00:00.000Z`
    ? date
    : failAt('setup.date', 'a date like 2026-01-31')
}

function readOr(fields: Fields, name: string, most: number, usual: string): string {
  return readText(fields[name] ?? usual, `setup.${name}`, most)
}

function readGroups(value: unknown): readonly GroupSetup[] {
  const groups = readList(value, 'setup.groups', GROUP_LETTERS.length, readGroup)
  const letters = groups.map((group) => group.letter)
  const twice = letters.findIndex((letter, index) => letters.indexOf(letter) !== index)
  if (twice >= 0) failAt(`setup.groups[${twice}].letter`, 'a letter used once')
  let room = MOST_PEOPLE
  return groups.map((group) => {
    const people = group.people.slice(0, room)
    room -= people.length
    return { ...group, people }
  })
}

function readGroup(value: unknown, path: string): GroupSetup {
  const fields = readFields(value, path)
  return {
    letter: readOneOf(fields['letter'], `${path}.letter`, GROUP_LETTERS),
    name: readText(fields['name'] ?? '', `${path}.name`, LONGEST_NAME),
    people: readList(fields['people'] ?? [], `${path}.people`, MOST_PEOPLE, readPerson),
  }
}

function readPerson(value: unknown, path: string): Participant {
  const fields = readFields(value, path)
  return {
    name: readText(fields['name'] ?? '', `${path}.name`, LONGEST_NAME),
    team: readText(fields['team'] ?? '', `${path}.team`, LONGEST_NAME),
  }
}

function readConditions(value: unknown): readonly number[] {
  const held = readList(value ?? [], 'setup.conditionsHeld', MOST_CONDITIONS, (entry, path) =>
    readWhole(entry, path, 0, MOST_CONDITIONS - 1),
  )
  return [...new Set(held)]
}

function readProgression(value: unknown, usual: readonly string[]): readonly string[] {
  const names = readList(value ?? [], 'setup.progression', 6, (entry, path) =>
    readText(entry, path, LONGEST_NAME),
  )
  return names.length < 3 ? usual : names
}

function readJourneyRows(value: unknown): readonly string[] {
  const rows = readList(value ?? [], 'setup.journeyRows', MOST_ROWS, (entry, path) =>
    readText(entry, path, LONGEST.zone),
  )
  return [...new Set(rows)]
}

function readExtension(value: unknown, path: string): Extension {
  const fields = readFields(value, path)
  return {
    section: readText(fields['section'], `${path}.section`, LONGEST.key) as NodeKey,
    zone: readText(fields['zone'], `${path}.zone`, LONGEST.zone),
  }
}
