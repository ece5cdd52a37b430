import type { Steps } from '../steps.ts'
import type { Pile } from './choose-piles.ts'
import type { ClusterTree } from './clustering.ts'

/** What people decided tells what a pile is about; a proposal only suggests it. */
const DECIDED = 1
const PROPOSED = 0.5
/** A few notes may well be alike by chance: added for each note to how alike the notes of a pile are. */
const CHANCE = 0.3
/** A note in no pile is drawn when it is so much more of one pile than of any other. */
const LEAD = 0.08

const NO_PILE = -1

/** Where the notes are, before held piles draw any. */
export interface Places {
  /** The notes of each pile people decided on; none is empty. */
  readonly held: readonly Pile[]
  /** The undecided notes proposed in each of these. */
  readonly joined: readonly Pile[]
  /** The undecided notes of the other piles. */
  readonly proposed: readonly Pile[]
  /** For each held pile, the place in `proposed` of the pile that all of it was taken out of; else -1. */
  readonly takenFrom: readonly number[]
  /** Notes no pile may claim. */
  readonly loose: readonly number[]
}

/**
 * The undecided notes that each held pile draws: those that are more of it than of the pile they are
 * in, as far as one can tell from all that was decided. What says the same is drawn together.
 *
 * How much a note is of a pile is how alike it is to the notes of the pile, on average, over how alike
 * these are to each other. One set of values serves every board: moves to agreement are flat around it.
 * Notes that were only taken out of a pile do not draw the rest of it: they were set apart from it.
 */
export function* drawNotes(tree: ClusterTree, places: Places): Steps<readonly Pile[]> {
  const { held, joined, proposed, takenFrom, loose } = places
  const drawn: number[][] = held.map(() => [])
  if (held.length === 0) return drawn
  const decided = new Set([...loose, ...held.flat()])
  const piles = [...held.map((pile, at) => [...pile, ...(joined[at] ?? [])]), ...proposed]
  const pileOf = new Int32Array(tree.notes.length).fill(NO_PILE)
  for (const [pile, notes] of piles.entries()) for (const note of notes) pileOf[note] = pile
  const shares = yield* measureShares(tree, pileOf, piles.length, decided)
  const partedFrom = takenFrom.map((at) => (at < 0 ? null : held.length + at))
  for (const unit of listUnits(tree, decided)) {
    const own = pileOf[unit[0] ?? 0] ?? NO_PILE
    const [best, second] = held
      .map((_, pile) => ({ pile, share: sumShares(shares, unit, pile) }))
      .filter(({ pile }) => partedFrom[pile] !== own)
      .sort((a, b) => b.share - a.share || a.pile - b.pile)
    const rival = Math.max(0, second?.share ?? 0) + LEAD * unit.length
    const least = own === NO_PILE ? rival : sumShares(shares, unit, own)
    const isDrawn = best !== undefined && best.share > least
    drawn[isDrawn ? best.pile : own]?.push(...unit)
  }
  return drawn
}

/** The undecided notes, those that say the same together. */
function listUnits(tree: ClusterTree, decided: ReadonlySet<number>): readonly Pile[] {
  const isOpen = (note: number) => !decided.has(note)
  const groups = tree.duplicates.map((group) => group.filter(isOpen))
  const grouped = new Set(groups.flat())
  const alone = [...tree.notes.keys()].filter((note) => isOpen(note) && !grouped.has(note))
  return [...groups.filter(({ length }) => length > 0), ...alone.map((note) => [note])]
}

interface Shares {
  /** Row by row, a value for each pile. */
  readonly values: Float64Array
  readonly piles: number
}

function sumShares({ values, piles }: Shares, notes: Pile, pile: number): number {
  return notes.reduce((sum, note) => sum + (values[note * piles + pile] ?? 0), 0)
}

/** How much each note is of each pile. A note is wholly alike to itself. */
function* measureShares(
  { similarities }: ClusterTree,
  pileOf: Int32Array,
  piles: number,
  decided: ReadonlySet<number>,
): Steps<Shares> {
  const weights = Float64Array.from(pileOf, (_, note) => (decided.has(note) ? DECIDED : PROPOSED))
  const values = new Float64Array(pileOf.length * piles)
  const add = (note: number, other: number, alike: number) => {
    const pile = pileOf[other] ?? NO_PILE
    if (pile === NO_PILE) return
    const at = note * piles + pile
    values[at] = (values[at] ?? 0) + alike * (weights[other] ?? 0)
  }
  for (let i = 0, pair = 0; i < pileOf.length; i++) {
    yield (i / pileOf.length) ** 2
    for (let j = 0; j < i; j++, pair++) {
      add(i, j, similarities[pair] ?? 0)
      add(j, i, similarities[pair] ?? 0)
    }
    add(i, i, 1)
  }
  const scales = measureScales(values, pileOf, weights, piles)
  for (let at = 0; at < values.length; at++) {
    values[at] = (values[at] ?? 0) * (scales[at % piles] ?? 0)
  }
  return { values, piles }
}

/** For each pile, the weight of its notes over how alike these are to each other. */
function measureScales(
  values: Float64Array,
  pileOf: Int32Array,
  weights: Float64Array,
  piles: number,
): Float64Array {
  const totals = new Float64Array(piles)
  const within = new Float64Array(piles)
  for (const [note, pile] of pileOf.entries()) {
    if (pile === NO_PILE) continue
    const weight = weights[note] ?? 0
    totals[pile] = (totals[pile] ?? 0) + weight
    within[pile] = (within[pile] ?? 0) + weight * (values[note * piles + pile] ?? 0) + CHANCE
  }
  return totals.map((total, pile) => (total === 0 ? 0 : total / (within[pile] ?? 1)))
}
