import { buildClusterTree } from '../../shared/core/clusters/build-cluster-tree.ts'
import type { Clustering } from '../../shared/core/clusters/clustering.ts'
import { cutTree } from '../../shared/core/clusters/cut-tree.ts'
import { followDecisions } from '../../shared/core/clusters/follow-decisions.ts'
import { splitNotes } from '../../shared/core/clusters/split-notes.ts'
import type { Meaning } from '../../shared/core/clusters/vectors/meaning.ts'
import { finishSteps } from '../../shared/core/steps.ts'
import type { LabelledBoard } from './read-boards.ts'

/** A pile mostly of one label, this much or more, is merged into the pile of that label. */
const PURE_ENOUGH = 0.6
/** A pile of two subjects, at least so many notes of each and so few others, is split. */
const LEAST_PART = 3
const MOST_OTHERS = 1
/** A pile in which a note would keep more wrong notes than this waits until missing piles are made. */
const NEARLY_RIGHT = 1

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
  /** Wrong notes that it keeps where it goes. */
  readonly kept: number
  /** How right the pile is that it comes from. */
  readonly purity: number
}

/**
 * A facilitator who knows the labels corrects a proposal until it is theirs, one gesture of the panel
 * at a time, never knowing what comes of it: merges a pile into another, else splits a pile of two
 * subjects, else drags a note. Who puts a note in a pile keeps what is in it: it goes where that is
 * right, or nearly, before it goes anywhere else, and comes from the pile that is the nearest to right.
 * After each move the rest is proposed anew.
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
    return this.#merge(piles, homes) || this.#split(piles) || this.#drag(piles, undecided, homes)
  }

  #merge(piles: readonly SeenPile[], homes: ReadonlyMap<string, SeenPile>): boolean {
    const stray = piles
      .filter((pile) => homes.get(pile.label) !== pile && pile.right > 1)
      .filter(({ notes, right }) => right >= PURE_ENOUGH * notes.length)
      .sort((a, b) => b.right - a.right)[0]
    const home = homes.get(stray?.label ?? '')
    if (stray === undefined || home === undefined) return false
    this.#hold(home.id, [...this.#listOpen(home), ...stray.notes])
    this.#given.set(home.id, home.label)
    return true
  }

  #split(piles: readonly SeenPile[]): boolean {
    const mixed = piles.find(({ notes }) => {
      const [first = 0, second = 0] = [...countEach(notes.map((note) => this.#labelOf(note)))]
        .map(([, count]) => count)
        .sort((a, b) => b - a)
      const isOpen = notes.every((note) => !this.#places.has(note))
      return isOpen && second >= LEAST_PART && notes.length - first - second <= MOST_OTHERS
    })
    const parts = mixed === undefined ? null : splitNotes(this.#base, mixed.notes)
    if (mixed === undefined || parts === null) return false
    this.#hold(mixed.id, parts[0])
    this.#hold(this.#newId(parts[1][0] ?? ''), parts[1])
    return true
  }

  #drag(
    piles: readonly SeenPile[],
    undecided: readonly string[],
    homes: ReadonlyMap<string, SeenPile>,
  ): boolean {
    const drag = this.#chooseDrag(piles, undecided, homes)
    if (drag === null) return false
    const id = drag.pile?.id ?? this.#newId(drag.note)
    this.#hold(id, [...this.#listOpen(drag.pile), drag.note])
    this.#given.set(id, this.#labelOf(drag.note))
    return true
  }

  #propose(): Clustering {
    const held = new Map<string, string[]>()
    for (const [note, pile] of this.#places) held.set(pile, [...(held.get(pile) ?? []), note])
    const decisions = { held: [...held].map(([id, notes]) => ({ id, notes })), loose: [] }
    return cutTree(finishSteps(followDecisions(this.#base, decisions)))
  }

  #hold(pile: string, notes: readonly string[]): void {
    for (const note of notes) this.#places.set(note, pile)
  }

  #newId(note: string): string {
    return `new-${note}-${this.#places.size}`
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
    const places: readonly { readonly note: string; readonly from: SeenPile | null }[] = [
      ...piles.flatMap((from) => from.notes.map((note) => ({ note, from }))),
      ...undecided.map((note) => ({ note, from: null })),
    ]
    const drags = places.flatMap(({ note, from }): Drag[] => {
      const pile = homes.get(this.#labelOf(note)) ?? null
      if (from !== null && pile === from) return []
      const isAlone = this.#size(this.#labelOf(note)) === 1 && (from?.notes.length ?? 1) === 1
      if (pile === null && isAlone) return []
      const purity = from === null ? 0 : from.right / from.notes.length
      return [
        { note, pile, kept: pile === null ? NEARLY_RIGHT + 0.5 : this.#countKept(pile), purity },
      ]
    })
    return drags.sort((a, b) => a.kept - b.kept || b.purity - a.purity)[0] ?? null
  }

  /** The wrong notes that a note put in the pile would keep there. */
  #countKept(pile: SeenPile): number {
    return this.#listOpen(pile).filter((note) => this.#labelOf(note) !== pile.label).length
  }

  /** What a note put in the pile keeps there: not what the pile only drew. */
  #listOpen(pile: SeenPile | null): readonly string[] {
    const notes = pile?.notes ?? []
    return notes.some((note) => this.#places.get(note) === pile?.id) ? [] : notes
  }
}

function countEach(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}
