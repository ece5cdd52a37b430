import { GROUP_LETTERS } from '../groups.ts'
import { worksInGroups } from '../needs-groups.ts'
import type { WorkshopSetup } from '../setup.ts'
import { type Advice, SOURCES } from './advice.ts'

/** Three to four people in a group, profiles mixed; talk gets worse from about five on. */
const MOST_IN_A_GROUP = 4
/** Eight to ten people at most around one table, else sub-groups. */
const MOST_IN_A_ROOM = 10

function countPeople({ groups }: WorkshopSetup): number {
  return groups.reduce((sum, { people }) => sum + people.length, 0)
}

export function adviseGroups(setup: WorkshopSetup): readonly Advice[] {
  const people = Math.max(0, ...setup.groups.map((group) => group.people.length))
  if (people <= MOST_IN_A_GROUP || !worksInGroups(setup)) return []
  const wanted = Math.ceil(countPeople(setup) / MOST_IN_A_GROUP)
  const groups = wanted > GROUP_LETTERS.length || wanted <= setup.groups.length ? 0 : wanted
  const sources = [SOURCES.targetMap, SOURCES.onopia, SOURCES.fender]
  return [{ id: 'large-groups', people, groups, sources }]
}

export function adviseRoom(setup: WorkshopSetup): readonly Advice[] {
  const people = countPeople(setup)
  if (people <= MOST_IN_A_ROOM || worksInGroups(setup)) return []
  return [{ id: 'full-room', people, sources: [SOURCES.propulsLead] }]
}

export function adviseScribe({ helpers }: WorkshopSetup): readonly Advice[] {
  if (helpers.scribe.trim() !== '') return []
  return [{ id: 'no-scribe', sources: [SOURCES.propulsLead, SOURCES.enablingChange] }]
}
