import type { ClusterTree, NoteText } from '../core/clusters/clustering.ts'
import type { Meaning } from '../core/clusters/vectors/meaning.ts'
import type { Steps } from '../core/steps.ts'
import type { NoteSorter, SortOptions, Surroundings } from './ports.ts'
import { runSteps } from './run-steps.ts'

/** What `SliceSorter` needs of the core: a page loads it only where it sorts itself. */
export interface SliceParts {
  readonly build: (notes: readonly NoteText[], meaning?: Meaning) => Steps<ClusterTree>
  /** Called when notes are first sorted; null: by their words alone. */
  readonly load: () => Promise<Meaning | null>
}

/** Sorts on this thread, in slices. */
export class SliceSorter implements NoteSorter {
  readonly #time: Surroundings
  readonly #parts: SliceParts
  #meaning: Promise<Meaning | null> | null = null

  constructor(time: Surroundings, parts: SliceParts) {
    this.#time = time
    this.#parts = parts
  }

  async link(notes: readonly NoteText[], options: SortOptions): Promise<ClusterTree> {
    this.#meaning ??= this.#parts.load()
    const meaning = await this.#meaning
    // A table that did not come is asked for again the next time.
    if (meaning === null) this.#meaning = null
    return runSteps(this.#parts.build(notes, meaning ?? undefined), this.#time, options)
  }
}
