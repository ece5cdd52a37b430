import { foldTeam } from './fold-team.ts'
import type { GroupSetup, Participant } from './setup.ts'

/**
 * The name each named person is told by. People of one name are told with their teams where these
 * differ ("Léa (Vente)"), else with numbers in the order of the groups ("Léa (1)").
 */
export function tellApart(groups: readonly GroupSetup[]): ReadonlyMap<Participant, string> {
  const everybody = groups.flatMap(({ people }) => people).filter(({ name }) => name.trim() !== '')
  const called = groupBy(everybody, ({ name }) => name.trim().normalize('NFC').toLowerCase())
  return new Map([...called.values()].flatMap(tellSame))
}

/** People of one name. */
function tellSame(same: readonly Participant[]): readonly (readonly [Participant, string])[] {
  const teams = groupBy(same, ({ team }) => foldTeam(team))
  let number = 0
  return same.map((person) => {
    const name = person.name.trim()
    const team = person.team.trim()
    if (same.length === 1) return [person, name]
    const isAlone = teams.get(foldTeam(team))?.length === 1
    if (isAlone) return [person, team === '' ? name : `${name} (${team})`]
    number += 1
    return [person, `${name} (${number})`]
  })
}

function groupBy(
  people: readonly Participant[],
  keyOf: (person: Participant) => string,
): ReadonlyMap<string, readonly Participant[]> {
  const groups = new Map<string, Participant[]>()
  for (const person of people) {
    const key = keyOf(person)
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [person])
    else known.push(person)
  }
  return groups
}
