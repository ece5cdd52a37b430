import { addVector, type Meaning } from '../../shared/core/clusters/vectors/meaning.ts'

/** What a word written in several themes is of each: one over their number to this power. */
const SPLIT_POWER = 0.7
/** Words nobody wrote in a theme take part in those of the nearest words that were. */
const NEIGHBOURS = 5
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
  const written = members.filter(({ themes }) => themes.length > 0)
  return members.map((member) => {
    const shares = new Map<number, number>(splitThemes(member))
    const near = findNeighbours(member, written)
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

function findNeighbours(member: Member, written: readonly Member[]): Neighbour[] {
  const near: Neighbour[] = []
  for (const other of written) {
    if (other === member) continue
    const cosine = multiply(member.vector, other.vector)
    if (cosine > LEAST_COSINE) near.push({ cosine, member: other })
  }
  return near.sort((a, b) => b.cosine - a.cosine).slice(0, NEIGHBOURS)
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
