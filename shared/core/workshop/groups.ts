import { createRandom, shuffle } from '../random.ts'
import { foldTeam } from './fold-team.ts'
import type { GroupSetup, Participant } from './setup.ts'

/** Groups of one workshop: ten forms and colours tell them apart on both hosts. */
export const GROUP_LETTERS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J'] as const
export const MOST_PEOPLE = 300
/** Longest name of a person, team or group kept, in characters. */
export const LONGEST_NAME = 80

/** People who are counted but not named yet. */
export function unnamedPeople(count: number): readonly Participant[] {
  const kept = Math.min(MOST_PEOPLE, Math.max(0, Math.floor(count)))
  return Array.from({ length: kept }, () => ({ name: '', team: '' }))
}

/**
 * Splits people into `count` groups (1 to 10) whose sizes differ by one at most. Profiles are mixed:
 * any team's people are spread over the groups within one as well, and so are teams of one rank. The
 * seed decides the rest.
 */
export function splitGroups(
  people: readonly Participant[],
  count: number,
  seed: number,
  rankOf: (team: string) => number = () => 0,
): readonly GroupSetup[] {
  const letters = GROUP_LETTERS.slice(0, clampCount(count))
  const seats = letters.map((): Participant[] => [])
  // Dealing one team after the other, round and round, spreads every team and every size within one.
  lineUpByTeam(shuffle(people, createRandom(seed)), rankOf).forEach((person, index) => {
    seats[index % seats.length]?.push(person)
  })
  return letters.map((letter, index) => ({ letter, name: '', people: seats[index] ?? [] }))
}

function clampCount(count: number): number {
  return Number.isFinite(count) ? Math.min(GROUP_LETTERS.length, Math.max(1, Math.floor(count))) : 1
}

/** "vente" and "Vente " are one team; within it, those who wrote it the same way follow one another. */
function lineUpByTeam(
  people: readonly Participant[],
  rankOf: (team: string) => number,
): readonly Participant[] {
  const teams = new Map<string, Map<string, Participant[]>>()
  for (const person of people) {
    const team = foldTeam(person.team)
    const spellings = teams.get(team) ?? new Map<string, Participant[]>()
    spellings.set(person.team, [...(spellings.get(person.team) ?? []), person])
    teams.set(team, spellings)
  }
  return [...teams]
    .sort(([a], [b]) => rankOf(a) - rankOf(b))
    .flatMap(([, spellings]) => [...spellings.values()].flat())
}

/** Splits the same people again into another number of groups; groups that stay keep their names. */
export function resizeGroups(
  groups: readonly GroupSetup[],
  count: number,
  seed: number,
  rankOf?: (team: string) => number,
): readonly GroupSetup[] {
  const names = new Map(groups.map((group) => [group.letter, group.name]))
  const people = groups.flatMap((group) => group.people)
  return splitGroups(people, count, seed, rankOf).map((group) => ({
    ...group,
    name: names.get(group.letter) ?? '',
  }))
}

/**
 * Another number of groups for people who are at work: whoever can stays. Those of groups that go
 * join the smallest ones; new groups take the last of the largest until sizes are within one.
 */
export function regroup(groups: readonly GroupSetup[], count: number): readonly GroupSetup[] {
  const letters = GROUP_LETTERS.slice(0, clampCount(count))
  const stay = new Map(groups.map((group) => [group.letter, group]))
  const seats = letters.map((letter) => [...(stay.get(letter)?.people ?? [])])
  const bySize = () => [...seats].sort((a, b) => a.length - b.length)
  for (const { letter, people } of groups) {
    if (letters.some((kept) => kept === letter)) continue
    for (const person of people) bySize()[0]?.push(person)
  }
  if (letters.length > groups.length) {
    for (let sorted = bySize(); isUneven(sorted); sorted = bySize()) {
      const person = sorted.at(-1)?.pop()
      if (person !== undefined) sorted[0]?.push(person)
    }
  }
  return letters.map((letter, index) => ({
    letter,
    name: stay.get(letter)?.name ?? '',
    people: seats[index] ?? [],
  }))
}

function isUneven(sorted: readonly (readonly Participant[])[]): boolean {
  return (sorted.at(-1)?.length ?? 0) - (sorted[0]?.length ?? 0) > 1
}

/**
 * Moves one person, named by group and place in it (names may be the same twice), to the end of
 * another group. Unknown places and letters change nothing.
 */
export function movePerson(
  groups: readonly GroupSetup[],
  from: { readonly letter: string; readonly index: number },
  to: string,
): readonly GroupSetup[] {
  const person = groups.find((group) => group.letter === from.letter)?.people[from.index]
  const isKnown = groups.some((group) => group.letter === to)
  if (person === undefined || !isKnown || from.letter === to) return groups
  return groups.map((group) => {
    if (group.letter === to) return { ...group, people: [...group.people, person] }
    if (group.letter !== from.letter) return group
    return { ...group, people: group.people.filter((_, index) => index !== from.index) }
  })
}
