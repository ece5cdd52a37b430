import { listPhases } from './agenda-phases.ts'
import { foldTeam } from './fold-team.ts'
import { workshopIn } from './recipes-in.ts'
import type { Participant, WorkshopSetup } from './setup.ts'
import { sideOf } from './sides.ts'

/** Somebody, and the group they are in. */
export interface Seat {
  readonly letter: string
  readonly person: Participant
}

export interface Pairing {
  readonly pairs: readonly (readonly [Seat, Seat])[]
  /** Named people without a partner, in the order of the groups. */
  readonly unpaired: readonly Seat[]
}

/** Whether a phase that takes place is worked on in pairs. */
export function hasPairs(setup: WorkshopSetup): boolean {
  return listPhases(setup).some(({ recipe }) => recipe.mode === 'pairs')
}

/** Whether its pairs join somebody who sees customers and somebody behind: it holds up a mirror to both. */
export function pairsSides(setup: WorkshopSetup): boolean {
  const columns = workshopIn(setup)?.columns ?? []
  return (
    hasPairs(setup) &&
    columns.some(({ canvases }) => canvases.some(({ canvas }) => canvas === 'mirror'))
  )
}

/**
 * Puts the named people in pairs: across the two sides where the workshop asks for it, across teams
 * elsewhere. Partners are of one group as long as there are any, so that a pair has one copy to
 * write on; those who are left pair with other groups. Nobody is in two pairs.
 */
export function formPairs(setup: WorkshopSetup): Pairing {
  const seats = setup.groups.map(({ letter, people }) =>
    people.filter(({ name }) => name !== '').map((person) => ({ letter, person })),
  )
  const join = pairsSides(setup) ? joinSides(setup) : joinTeams
  const pairs = seats.flatMap(join)
  const taken = new Set(pairs.flat())
  const left = seats.flat().filter((seat) => !taken.has(seat))
  const across = join(left)
  for (const seat of across.flat()) taken.add(seat)
  return {
    pairs: [...pairs, ...across],
    unpaired: left.filter((seat) => !taken.has(seat)),
  }
}

type Join = (seats: readonly Seat[]) => readonly (readonly [Seat, Seat])[]

function joinSides({ sides }: WorkshopSetup): Join {
  return (seats) => {
    const on = (side: 'front' | 'back') =>
      seats.filter(({ person }) => sideOf(person.team, sides) === side)
    const back = on('back')
    return on('front').flatMap((seat, index) => {
      const partner = back[index]
      return partner === undefined ? [] : [[seat, partner] as const]
    })
  }
}

/**
 * People in line, team after team, the largest first: each of the first half with somebody half of all
 * further on, so that teams meet as much as they can. Of an odd number, the one in the middle stays.
 */
function joinTeams(seats: readonly Seat[]): readonly (readonly [Seat, Seat])[] {
  const teams = new Map<string, Seat[]>()
  for (const seat of seats) {
    const team = foldTeam(seat.person.team)
    teams.set(team, [...(teams.get(team) ?? []), seat])
  }
  const ordered = [...teams.values()].sort((a, b) => b.length - a.length).flat()
  return ordered.slice(Math.ceil(ordered.length / 2)).flatMap((partner, index) => {
    const seat = ordered[index]
    return seat === undefined ? [] : [[seat, partner] as const]
  })
}

/** In which order teams are dealt to the groups, so that each group has people of both sides to pair. */
export function rankTeams(setup: WorkshopSetup): (team: string) => number {
  if (!pairsSides(setup)) return () => 0
  return (team) => ['front', 'back', null].indexOf(sideOf(team, setup.sides))
}
