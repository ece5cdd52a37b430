import type { Mode } from '../catalogue/recipe.ts'
import {
  type Fields,
  readFields,
  readFlag,
  readList,
  readOneOf,
  readText,
  readWhole,
} from '../parse-value.ts'
import { DAY_MINUTES } from './agenda-phases.ts'
import { LONGEST_NAME } from './groups.ts'
import { workshopIn } from './recipes-in.ts'
import type { Helpers, OwnPhase, PhaseSetup, WorkshopSetup } from './setup.ts'

/** Phases of one workshop, on or off. */
export const MOST_PHASES = 40
export const LONGEST_PHASE = 480
export const MOST_SLACK = 240
const LONGEST_ID = 120
const MODES: readonly Mode[] = ['plenary', 'groups', 'pairs', 'alone', 'collective', 'break']

type AgendaPart = Pick<
  WorkshopSetup,
  'phases' | 'slackMinutes' | 'cutFirst' | 'helpers' | 'isRemote'
>

/** The part of a stored setup that is about the agenda; what is missing is as in `usual`. */
export function readAgenda(fields: Fields, usual: WorkshopSetup): AgendaPart {
  const phases = 'phases' in fields ? readPhases(fields['phases'], usual) : usual.phases
  const ids = new Set(phases.map(({ id }) => id))
  const cut = readList(fields['cutFirst'] ?? usual.cutFirst, 'setup.cutFirst', MOST_PHASES, readId)
  return {
    phases,
    slackMinutes: readWhole(
      fields['slackMinutes'] ?? usual.slackMinutes,
      'setup.slackMinutes',
      0,
      MOST_SLACK,
    ),
    cutFirst: [...new Set(cut)].filter((id) => ids.has(id)),
    helpers: readHelpers(fields['helpers'] ?? {}),
    isRemote: readFlag(fields['isRemote'] ?? false, 'setup.isRemote'),
  }
}

function readId(value: unknown, path: string): string {
  return readText(value, path, LONGEST_ID)
}

function readPhases(value: unknown, usual: WorkshopSetup): readonly PhaseSetup[] {
  const known = new Map(workshopIn(usual)?.phases.map((phase) => [phase.id, phase]))
  const seen = new Set<string>()
  const phases = readList(value, 'setup.phases', MOST_PHASES, (entry, path): PhaseSetup => {
    const fields = readFields(entry, path)
    const id = readId(fields['id'], `${path}.id`)
    const own = known.has(id) ? undefined : readOwnPhase(fields['own'], `${path}.own`)
    const usualMinutes = known.get(id)?.minutes
    return {
      id,
      minutes: readWhole(fields['minutes'] ?? usualMinutes, `${path}.minutes`, 0, LONGEST_PHASE),
      on: readFlag(fields['on'] ?? true, `${path}.on`),
      ...readFixedMinute(fields['fixedMinute'], `${path}.fixedMinute`),
      ...(own === undefined ? {} : { own }),
    }
  })
  // A phase neither the recipe nor anybody describes (renamed since, or hand-edited) says nothing.
  return phases.filter(
    ({ id, own }) => (known.has(id) || own !== undefined) && !seen.has(id) && seen.add(id),
  )
}

function readFixedMinute(value: unknown, path: string): Pick<PhaseSetup, 'fixedMinute'> {
  if (value === undefined || value === null) return {}
  return { fixedMinute: readWhole(value, path, 0, DAY_MINUTES - 1) }
}

/** What a phase that was added is; undefined when nothing is told. */
export function readOwnPhase(value: unknown, path: string): OwnPhase | undefined {
  if (value === undefined) return undefined
  const fields = readFields(value, path)
  const column = fields['column'] ?? null
  return {
    title: readText(fields['title'] ?? '', `${path}.title`, LONGEST_NAME),
    mode: readOneOf(fields['mode'], `${path}.mode`, MODES),
    column: column === null ? null : readId(column, `${path}.column`),
  }
}

function readHelpers(value: unknown): Helpers {
  const fields = readFields(value, 'setup.helpers')
  const name = (role: keyof Helpers) =>
    readText(fields[role] ?? '', `setup.helpers.${role}`, LONGEST_NAME)
  return { scribe: name('scribe'), timekeeper: name('timekeeper') }
}
