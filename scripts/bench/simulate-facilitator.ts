import { buildClusterTree } from '../../shared/core/clusters/build-cluster-tree.ts'
import type { Clustering } from '../../shared/core/clusters/clustering.ts'
import { cutTree } from '../../shared/core/clusters/cut-tree.ts'
import { followDecisions } from '../../shared/core/clusters/follow-decisions.ts'
import type { Meaning } from '../../shared/core/clusters/vectors/meaning.ts'
import { finishSteps } from '../../shared/core/steps.ts'
import type { LabelledBoard } from './read-boards.ts'

/** A pile mostly of one label, this much or more, is merged into the pile of that label. */
const PURE_ENOUGH = 0.6

interface SeenPile {
  readonly id: string
  readonly notes: readonly string[]
  /** What the facilitator takes the pile for: the label most of its notes have, or that they gave it. */
  readonly label: string
  /** Its notes that have that label. */
  readonly right: number
}

interface Drag {
  readonly note: string
  /** Null: to a new pile. */
  readonly pile: SeenPile | null
}

/**
 * A facilitator who knows the labels corrects a proposal until it is theirs: merges a pile into
 * another, else drags the note that joins the purest pile. After each move the rest is proposed anew.
 *
 * @returns moves over notes; sorting all of them by hand is 1. At most 2.
 */
export function simulateFacilitator(board: LabelledBoard, meaning: Meaning): number {
  const facilitator = new Facilitator(board, meaning)
  let moves = 0
  while (moves < 2 * board.notes.length && facilitator.correct()) moves += 1
  return moves / board.notes.length
}

class Facilitator {
  readonly #labels: ReadonlyMap<string, string>
  readonly #sizes: ReadonlyMap<string, number>
  readonly #base
  readonly #places = new Map<string, string>()
  readonly #given = new Map<string, string>()

  constructor({ notes }: LabelledBoard, meaning: Meaning) {
    this.#labels = new Map(notes.map(({ id, label }) => [id, label]))
    this.#sizes = countEach(notes.map(({ label }) => label))
    this.#base = finishSteps(buildClusterTree(notes, meaning))
  }

  /** Makes one move; false when there is nothing left to correct. */
  correct(): boolean {
    const { clusters, undecided } = this.#propose()
    const piles = clusters.map(({ id, notes }) => this.#look(id, notes))
    const isDone =
      piles.every(
        ({ notes, label, right }) => right === notes.length && right === this.#size(label),
      ) && undecided.every((note) => this.#size(this.#labelOf(note)) === 1)
    if (isDone) return false
    const homes = this.#findHomes(piles)
    const stray = piles
      .filter((pile) => homes.get(pile.label) !== pile && pile.right > 1)
      .filter(({ notes, right }) => right >= PURE_ENOUGH * notes.length)
      .sort((a, b) => b.right - a.right)[0]
    const home = homes.get(stray?.label ?? '')
    if (stray !== undefined && home !== undefined) {
      this.#hold(home.id, home.label, [...home.notes, ...stray.notes])
      return true
    }
    const drag = this.#chooseDrag(piles, undecided, homes)
    if (drag === null) return false
    const id = drag.pile?.id ?? `new-${drag.note}-${this.#places.size}`
    const open = (drag.pile?.notes ?? []).filter((note) => !this.#places.has(note))
    this.#hold(id, this.#labelOf(drag.note), [...open, drag.note])
    return true
  }

  #propose(): Clustering {
    const held = new Map<string, string[]>()
    for (const [note, pile] of this.#places) held.set(pile, [...(held.get(pile) ?? []), note])
    const decisions = { held: [...held].map(([id, notes]) => ({ id, notes })), loose: [] }
    return cutTree(finishSteps(followDecisions(this.#base, decisions)))
  }

  #hold(pile: string, label: string, notes: readonly string[]): void {
    for (const note of notes) this.#places.set(note, pile)
    this.#given.set(pile, label)
  }

  #labelOf(note: string): string {
    return this.#labels.get(note) ?? ''
  }

  #size(label: string): number {
    return this.#sizes.get(label) ?? 0
  }

  #look(id: string, notes: readonly string[]): SeenPile {
    const counts = countEach(notes.map((note) => this.#labelOf(note)))
    const most = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? ''
    const label = this.#given.get(id) ?? most
    return { id, notes, label, right: counts.get(label) ?? 0 }
  }

  /** Where each label is: the pile it was given, else the pile that holds the most of it. */
  #findHomes(piles: readonly SeenPile[]): ReadonlyMap<string, SeenPile> {
    const weigh = ({ id, right }: SeenPile) => Number(this.#given.has(id)) * 1e6 + right
    const homes = new Map<string, SeenPile>()
    for (const pile of [...piles].sort((a, b) => weigh(b) - weigh(a))) {
      if (!homes.has(pile.label)) homes.set(pile.label, pile)
    }
    return homes
  }

  #chooseDrag(
    piles: readonly SeenPile[],
    undecided: readonly string[],
    homes: ReadonlyMap<string, SeenPile>,
  ): Drag | null {
    const places = [
      ...piles.flatMap((pile) => pile.notes.map((note) => ({ note, from: pile.id }))),
      ...undecided.map((note) => ({ note, from: '' })),
    ]
    const drags = places.flatMap(({ note, from }): Drag[] => {
      const pile = homes.get(this.#labelOf(note)) ?? null
      return pile?.id === from ? [] : [{ note, pile }]
    })
    const purity = ({ pile }: Drag) => (pile === null ? -1 : pile.right / pile.notes.length)
    return drags.sort((a, b) => purity(b) - purity(a))[0] ?? null
  }
}

function countEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
