import { addVector, type Meaning } from '../../shared/core/clusters/vectors/meaning.ts'

/** What a word written in several themes is of each: one over their number to this power. */
const SPLIT_POWER = 0.7
/** Words nobody wrote in a theme take part in those of the nearest words that were. */
const NEIGHBOURS = 5
/** Vectors that a processor keeps near. */
const AT_HAND = 256
const LEAST_COSINE = 0.5
const MOST_TAKEN = 3
const TAKEN_SHARE = 0.5
/** What a word that is in themes takes from its neighbours besides. */
const TAKEN_BESIDE = 0.25

type Shares = ReadonlyMap<number, number>

/** A word or phrase of the table, and the themes it was written in, if any. */
export interface Member {
  readonly vector: Float32Array
  readonly themes: readonly number[]
}

/** How much each member is of each theme: what was written, and what its neighbours are. */
export function shareThemes(members: readonly Member[]): Shares[] {
  const neighbours = findNeighbours(members)
  return members.map((member, index) => {
    const shares = new Map<number, number>(splitThemes(member))
    const near = neighbours[index] ?? []
    const best = near[0]?.cosine
    if (best === undefined) return shares
    const taken = addNeighbours(near)
    const length = Math.sqrt(taken.reduce((sum, [, value]) => sum + value * value, 0))
    const part = best * (member.themes.length > 0 ? TAKEN_BESIDE : TAKEN_SHARE)
    for (const [theme, value] of taken) {
      shares.set(theme, (shares.get(theme) ?? 0) + (part * value) / length)
    }
    return shares
  })
}

function splitThemes({ themes }: Member): [number, number][] {
  return themes.map((theme) => [theme, 1 / themes.length ** SPLIT_POWER])
}

interface Neighbour {
  readonly cosine: number
  readonly member: Member
}

/**
 * For each member the nearest of those that were written in a theme, nearest first. These are taken a
 * few at a time, so that they stay at hand while all members are compared with them.
 */
function findNeighbours(members: readonly Member[]): readonly (readonly Neighbour[])[] {
  const written = members.filter(({ themes }) => themes.length > 0)
  const near = members.map((): Neighbour[] => [])
  for (let from = 0; from < written.length; from += AT_HAND) {
    const others = written.slice(from, from + AT_HAND)
    for (const [index, member] of members.entries()) {
      for (const other of others) {
        if (other === member) continue
        const cosine = multiply(member.vector, other.vector)
        if (cosine > LEAST_COSINE) insert({ cosine, member: other }, near[index] ?? [])
      }
    }
  }
  return near
}

/** Keeps the list in order and short; of two as near, the first to come stays first. */
function insert(neighbour: Neighbour, near: Neighbour[]): void {
  const at = near.findIndex(({ cosine }) => cosine < neighbour.cosine)
  near.splice(at < 0 ? near.length : at, 0, neighbour)
  near.length = Math.min(near.length, NEIGHBOURS)
}

/** Four sums at a time: this is most of the minutes it takes. */
function multiply(a: Float32Array, b: Float32Array): number {
  let [one, two, three, four] = [0, 0, 0, 0]
  for (let at = 0; at < a.length; at += 4) {
    one += (a[at] ?? 0) * (b[at] ?? 0)
    two += (a[at + 1] ?? 0) * (b[at + 1] ?? 0)
    three += (a[at + 2] ?? 0) * (b[at + 2] ?? 0)
    four += (a[at + 3] ?? 0) * (b[at + 3] ?? 0)
  }
  return one + two + three + four
}

function addNeighbours(near: readonly Neighbour[]): (readonly [number, number])[] {
  const sums = new Map<number, number>()
  for (const { cosine, member } of near) {
    for (const [theme, share] of splitThemes(member)) {
      sums.set(theme, (sums.get(theme) ?? 0) + cosine * share)
    }
  }
  return [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_TAKEN)
}

/** The vector of an entry, of length 1. */
export function readVector(meaning: Meaning, entry: number): Float32Array {
  const sum = new Float64Array(meaning.dimensions)
  addVector(meaning, entry, 1, sum, 0)
  return scaleVector(sum)
}

export function scaleVector(vector: Float64Array): Float32Array {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0)) || 1
  return Float32Array.from(vector, (value) => value / length)
}
