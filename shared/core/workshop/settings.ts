import { LANGUAGES, type Language } from '../catalogue/bilingual.ts'
import { WorkshopError } from '../errors.ts'
import { readFields, readOneOf, readText, readWhole } from '../parse-value.ts'
import { DAY_MINUTES } from './agenda-phases.ts'
import { GROUP_LETTERS, MOST_PEOPLE, splitGroups, unnamedPeople } from './groups.ts'
import { findProgression, takeProgression } from './known-progression.ts'
import type { Practical } from './practical.ts'
import { readPractical } from './read-practical.ts'
import { workshopIn } from './recipes-in.ts'
import type { WorkshopSetup } from './setup.ts'

/**
 * What one facilitator chose last time in place of what was offered; null for what was taken as it
 * came. Theirs alone: it holds no name of a participant and nothing of a board.
 */
export interface Settings {
  readonly version: 1
  readonly language: Language | null
  readonly groups: number | null
  readonly people: number | null
  /** Minutes after local midnight. */
  readonly startMinute: number | null
  readonly practical: Practical | null
  /** Id of a known progression. */
  readonly progression: string | null
}

export const NO_SETTINGS: Settings = {
  version: 1,
  language: null,
  groups: null,
  people: null,
  startMinute: null,
  practical: null,
  progression: null,
}

/** Throws `WorkshopError`: 'future-version', or 'bad-input' with the path. */
export function parseSettings(value: unknown): Settings {
  const fields = readFields(value, 'settings')
  const { version, language, practical, progression } = fields
  if (typeof version === 'number' && version > 1) {
    throw new WorkshopError('future-version', `Settings of version ${version}, 1 is known.`)
  }
  const whole = (name: 'groups' | 'people' | 'startMinute', least: number, most: number) =>
    (fields[name] ?? null) === null
      ? null
      : readWhole(fields[name], `settings.${name}`, least, most)
  return {
    version: 1,
    language:
      (language ?? null) === null ? null : readOneOf(language, 'settings.language', LANGUAGES),
    groups: whole('groups', 1, GROUP_LETTERS.length),
    people: whole('people', 0, MOST_PEOPLE),
    startMinute: whole('startMinute', 0, DAY_MINUTES - 1),
    practical: (practical ?? null) === null ? null : readPractical(practical, 'settings.practical'),
    progression:
      (progression ?? null) === null ? null : readText(progression, 'settings.progression', 80),
  }
}

export function hasSettings(settings: Settings): boolean {
  return Object.entries(settings).some(([name, value]) => name !== 'version' && value !== null)
}

function countPeople({ groups }: WorkshopSetup): number {
  return groups.reduce((sum, { people }) => sum + people.length, 0)
}

/** A new setup as this facilitator usually has it. Its language and start are chosen before. */
export function applySettings(setup: WorkshopSetup, settings: Settings): WorkshopSetup {
  if (workshopIn(setup) === null) return setup
  const people = unnamedPeople(settings.people ?? countPeople(setup))
  const usual = {
    ...setup,
    groups: splitGroups(people, settings.groups ?? setup.groups.length, setup.seed),
    practical: settings.practical ?? setup.practical,
  }
  // Whoever wrote a template chose its steps.
  const isChosen = settings.progression === null || setup.template?.steps !== undefined
  return isChosen ? usual : takeProgression(usual, settings.progression)
}

/** What is remembered of a workshop that is placed: where it differs from what was offered. */
export function learnSettings(
  before: Settings,
  offered: WorkshopSetup,
  chosen: WorkshopSetup,
): Settings {
  if (workshopIn(chosen) === null || chosen.doc !== offered.doc) return before
  const learn = <T>(kept: T | null, pick: (setup: WorkshopSetup) => T | null): T | null => {
    const isNew = JSON.stringify(pick(chosen)) !== JSON.stringify(pick(offered))
    return isNew ? pick(chosen) : kept
  }
  return {
    version: 1,
    language: learn(before.language, ({ language }) => language),
    groups: learn(before.groups, ({ groups }) => groups.length),
    people: learn(before.people, countPeople),
    startMinute: learn(before.startMinute, ({ startMinute }) => startMinute),
    practical: learn(before.practical, ({ practical }) =>
      Object.values(practical).every((text) => text.trim() === '') ? null : practical,
    ),
    // Another language names the same steps otherwise: the set is what is compared.
    progression: learn(before.progression, findProgression),
  }
}
