import type { Steps } from '../steps.ts'
import { limitsOf, type Pile } from './choose-piles.ts'
import type { ClusterTree } from './clustering.ts'
import { locatePair } from './pairs.ts'

/** What people decided tells what a pile is about; a proposal only suggests it. */
const DECIDED = 1
const PROPOSED = 0.5
/** A few notes may well be alike by chance: added for each note to how alike the notes of a pile are. */
const CHANCE = 0.3
/** A note in no pile is drawn when it is so much more of one pile than of any other, and near a note of it. */
const LEAD = 0.08

/** Where the notes are, before held piles draw any. */
interface Places {
  /** Each pile people decided on, with the undecided notes proposed in it. */
  readonly held: readonly Pile[]
  /** The undecided notes of the other piles. */
  readonly proposed: readonly Pile[]
  /** For each held pile, the place in `proposed` of the pile that all of it was taken out of; else -1. */
  readonly takenFrom: readonly number[]
  readonly decided: ReadonlySet<number>
}

/**
 * The undecided notes that each held pile draws: those that are more of it than of the pile they are
 * in, as far as one can tell from all that was decided. What says the same is drawn together.
 *
 * How much a note is of a pile is how alike it is to the notes of the pile, on average, over how alike
 * these are to each other. One set of values serves every board: moves to agreement are flat around it.
 * Notes that were only taken out of a pile do not draw the rest of it: they were set apart from it.
 * What says the same as a decided note goes with it.
 */
export function* drawNotes(
  tree: ClusterTree,
  { held, proposed, takenFrom, decided }: Places,
): Steps<readonly Pile[]> {
  const drawn: number[][] = held.map(() => [])
  if (held.length === 0) return drawn
  const piles = [...held, ...proposed]
  const pileOf = new Map(piles.flatMap((notes, pile) => notes.map((note) => [note, pile] as const)))
  const weigh = (note: number) => (decided.has(note) ? DECIDED : PROPOSED)
  // A note is wholly like itself.
  const alike = (one: number, other: number) =>
    one === other ? 1 : (tree.similarities[locatePair(one, other)] ?? 0)
  const compare = (one: number, pile: Pile) =>
    pile.reduce((sum, other) => sum + weigh(other) * alike(one, other), 0)
  const scales = piles.map((pile) => {
    const within = pile.reduce((sum, note) => sum + weigh(note) * compare(note, pile) + CHANCE, 0)
    return pile.reduce((sum, note) => sum + weigh(note), 0) / within
  })
  const near = 1 - limitsOf(tree).cut
  const seen = new Set(decided)
  for (const group of [...tree.duplicates, ...[...tree.notes.keys()].map((note) => [note])]) {
    yield seen.size / tree.notes.length
    const unit = group.filter((note) => !seen.has(note))
    const [first] = unit
    if (first === undefined) continue
    for (const note of unit) seen.add(note)
    const share = (pile: number) => compare(first, piles[pile] ?? []) * (scales[pile] ?? 0)
    const own = pileOf.get(first)
    const [best, second] = held
      .map((_, pile) => ({ pile, share: share(pile) }))
      .filter(({ pile }) => own === undefined || proposed[takenFrom[pile] ?? -1] !== piles[own])
      .sort((a, b) => b.share - a.share || a.pile - b.pile)
    const least = own === undefined ? Math.max(0, second?.share ?? 0) + LEAD : share(own)
    const isNear = (pile: Pile = []) =>
      own !== undefined || pile.some((note) => alike(first, note) >= near)
    const isDrawn = best !== undefined && best.share > least && isNear(held[best.pile])
    const drawing = isDrawn ? best.pile : own
    const twin = group.find((note) => decided.has(note) && pileOf.has(note))
    drawn[(twin === undefined ? drawing : pileOf.get(twin)) ?? held.length]?.push(...unit)
  }
  return drawn
}
