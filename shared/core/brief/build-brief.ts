import { boardWording } from '../wording/board.ts'
import { briefWording } from '../wording/brief.ts'
import { DAY_MINUTES } from '../workshop/agenda-phases.ts'
import { needsGroups } from '../workshop/needs-groups.ts'
import { formPairs, hasPairs, type Seat } from '../workshop/pairs.ts'
import { workshopIn } from '../workshop/recipes-in.ts'
import type { WorkshopSetup } from '../workshop/setup.ts'
import { tellApart } from '../workshop/tell-apart.ts'
import { timeAgenda } from '../workshop/time-agenda.ts'
import { whatToBring } from './what-to-bring.ts'

/** A part of what participants are sent: a heading, sentences, then lines of a list. */
export interface BriefPart {
  readonly heading: string
  readonly sentences: readonly string[]
  readonly lines: readonly string[]
  /** Whether the lines follow one another in an order that matters. */
  readonly isOrdered: boolean
}

/** What participants are sent before they come, in the language of the workshop. */
export interface Brief {
  readonly title: string
  /** "Jeudi 2 avril 2026, 9 h 00 – 12 h 30". */
  readonly when: string
  readonly parts: readonly BriefPart[]
}

interface BriefOptions {
  readonly bring: boolean
  /** Names who is in which group, and in which pair where there are any. */
  readonly groups: boolean
}

export function buildBrief(setup: WorkshopSetup, options: BriefOptions): Brief {
  const words = briefWording(setup.language)
  const target = setup.target.trim()
  const objective = [setup.objective.trim(), target === '' ? '' : words.target(target)]
  const parts = [
    part(words.objective, objective),
    ...(options.bring ? [sayWhatToBring(setup)] : []),
    part(words.practical, sayPractical(setup)),
    { ...part(words.agenda, [], listAgenda(setup)), isOrdered: true },
    ...(options.groups && needsGroups(setup)
      ? [part(words.groups, [], listGroups(setup)), listPairs(setup)]
      : []),
  ]
  return {
    title: setup.title.trim() || (workshopIn(setup)?.title[setup.language] ?? ''),
    when: sayWhen(setup),
    parts: parts.filter(({ sentences, lines }) => sentences.length + lines.length > 0),
  }
}

function part(
  heading: string,
  sentences: readonly string[],
  lines: readonly string[] = [],
): BriefPart {
  return { heading, sentences: sentences.filter((text) => text !== ''), lines, isOrdered: false }
}

function sayWhen(setup: WorkshopSetup): string {
  const board = boardWording(setup.language)
  const words = briefWording(setup.language)
  const day = new Date(`${setup.date}T00:00:00Z`)
  const date = board.date(day.getUTCDay(), day.getUTCDate(), day.getUTCMonth())
  const end = sayMinute(setup, setup.startMinute + timeAgenda(setup).endsIn)
  const hours = board.until(board.clock(setup.startMinute), end)
  return `${words.year(date, setup.date.slice(0, 4))}, ${hours}`
}

/** A minute after the midnight before the start; "0 h 30 le lendemain" past the next one. */
function sayMinute({ language }: WorkshopSetup, minute: number): string {
  const clock = boardWording(language).clock(minute % DAY_MINUTES)
  return minute < DAY_MINUTES ? clock : `${clock} (${briefWording(language).nextDay})`
}

function sayWhatToBring(setup: WorkshopSetup): BriefPart {
  const { language } = setup
  const { ask, points } = whatToBring(setup.recipe)
  const lines = points.map((point) => point[language])
  return part(briefWording(language).bring, [ask[language]], lines)
}

function sayPractical({ practical, language }: WorkshopSetup): readonly string[] {
  const words = briefWording(language)
  const place = practical.place.trim()
  const host = practical.host.trim()
  return [
    place === '' ? '' : words.place(place),
    host === '' ? '' : words.host(host),
    ...practical.details.split(/\r\n|\r|\n/).map((line) => line.trim()),
  ]
}

function listAgenda(setup: WorkshopSetup): readonly string[] {
  const words = briefWording(setup.language)
  return timeAgenda(setup).phases.map(({ recipe, startsIn, minutes }) => {
    const clock = sayMinute(setup, setup.startMinute + startsIn)
    return `${clock} · ${recipe.title[setup.language]} (${words.duration(minutes)})`
  })
}

function listGroups({ groups, language }: WorkshopSetup): readonly string[] {
  const { group: label } = boardWording(language)
  const names = tellApart(groups)
  return groups.flatMap(({ letter, name, people }) => {
    const named = people.flatMap((person) => names.get(person) ?? [])
    if (named.length === 0) return []
    const title = name.trim() === '' ? label(letter) : `${label(letter)}, ${name.trim()}`
    return [`${title} · ${named.join(', ')}`]
  })
}

function listPairs(setup: WorkshopSetup): BriefPart {
  const words = briefWording(setup.language)
  if (!hasPairs(setup)) return part(words.pairs, [])
  const { pairs, unpaired } = formPairs(setup)
  const names = tellApart(setup.groups)
  const nameOf = ({ person }: Seat) => names.get(person) ?? person.name
  const alone = unpaired.map(nameOf).join(', ')
  return part(
    words.pairs,
    pairs.length > 0 && alone !== '' ? [words.alone(alone)] : [],
    pairs.map((pair) => pair.map(nameOf).join(words.and)),
  )
}
