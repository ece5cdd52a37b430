import { partSteps, type Steps } from '../steps.ts'
import type { Pile } from './choose-piles.ts'
import type { ClusterTree, ReadNote } from './clustering.ts'
import { linkNotes } from './link-notes.ts'
import { distancesAmong, joinPairs, locatePair } from './pairs.ts'
import { areOtherFacts, readFacts } from './read-facts.ts'
import { areContrary, readStances } from './read-stances.ts'
import { areOpposed, readWordings } from './read-wordings.ts'

/**
 * Notes of one idea are at least this alike, on average: an agreement that is none costs a group more
 * than one that goes unseen. Measured by `npm run bench -- clusters` on zones made of labelled notes.
 */
const ALIKE_BY_MEANING = 0.37
const ALIKE_BY_WORDS = 0.1

/**
 * Groups some notes of a tree by what they say, in piles of two at least. How alike they are is seen
 * from all notes of the tree: a few notes have no middle to be seen from.
 */
export function* groupIdeas(tree: ClusterTree, ids: readonly string[]): Steps<readonly Pile[]> {
  const wanted = new Set(ids)
  const among = [...tree.notes.keys()].filter((at) => wanted.has(tree.notes[at]?.id ?? ''))
  const distances = yield* partSteps(distancesAmong(among, tree.similarities), 0, 0.3)
  const places = new Map(among.map((note, place) => [note, place]))
  for (const group of tree.duplicates) {
    joinPairs(
      group.flatMap((note) => places.get(note) ?? []),
      distances,
    )
  }
  const notes = among.flatMap((note) => tree.notes[note] ?? [])
  yield* partSteps(partOpposed(notes, distances), 0.3, 0.5)
  const merges = yield* partSteps(linkNotes(among.length, distances), 0.5, 1)
  const farthest = 1 - (tree.isByMeaning ? ALIKE_BY_MEANING : ALIKE_BY_WORDS)
  const piles = new Map<number, readonly number[]>(among.map((note, place) => [place, [note]]))
  merges.forEach(({ left, right, distance }, index) => {
    if (distance > farthest) return
    piles.set(among.length + index, [...(piles.get(left) ?? []), ...(piles.get(right) ?? [])])
    piles.delete(left)
    piles.delete(right)
  })
  return [...piles.values()]
    .filter(({ length }) => length > 1)
    .map((pile) => [...pile].sort((a, b) => a - b))
}

/**
 * Notes in the same words that differ by what turns them, that state other figures or names of one
 * subject, or that say the contrary of a thing, are never of one idea, whatever is beside them.
 */
function* partOpposed(notes: readonly ReadNote[], distances: Float64Array): Steps<void> {
  const apart = notes.length ** 2
  const wordings = yield* partSteps(readWordings(notes), 0, 0.4)
  const facts = yield* partSteps(readFacts(notes), 0.4, 0.45)
  const stances = yield* partSteps(readStances(notes), 0.45, 0.5)
  for (const [i, one] of wordings.entries()) {
    yield 0.5 + 0.5 * (i / wordings.length) ** 2
    for (const [j, other] of wordings.slice(0, i).entries()) {
      const [here, there] = [facts[i], facts[j]]
      const isOther = here !== undefined && there !== undefined && areOtherFacts(here, there)
      const isContrary = areContrary(stances[i], stances[j])
      if (isOther || isContrary || areOpposed(one, other)) distances[locatePair(i, j)] = apart
    }
  }
}
