import { foldTeam } from './fold-team.ts'
import type { GroupSetup, Participant } from './setup.ts'

/**
 * The name each named person is told by. People of one name are told with their teams where these
 * differ ("Léa (Vente)"), else with numbers in the order of the groups ("Léa (1)").
 */
export function tellApart(groups: readonly GroupSetup[]): ReadonlyMap<Participant, string> {
  const called = new Map<string, Participant[]>()
  for (const person of groups.flatMap(({ people }) => people)) {
    if (person.name.trim() === '') continue
    const name = person.name.trim().normalize('NFC').toLowerCase()
    called.set(name, [...(called.get(name) ?? []), person])
  }
  return new Map(
    [...called.values()].flatMap((same) => same.map((person) => [person, tell(person, same)])),
  )
}

function tell(person: Participant, same: readonly Participant[]): string {
  const name = person.name.trim()
  const isAlone = (one: Participant) =>
    same.filter(({ team }) => foldTeam(team) === foldTeam(one.team)).length === 1
  if (same.length === 1) return name
  if (isAlone(person)) return person.team.trim() === '' ? name : `${name} (${person.team.trim()})`
  return `${name} (${same.filter((one) => !isAlone(one)).indexOf(person) + 1})`
}
