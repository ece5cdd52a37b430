import { buildClusterTree } from '../core/clusters/build-cluster-tree.ts'
import type { ClusterTree, NoteText } from '../core/clusters/clustering.ts'
import type { Meaning } from '../core/clusters/vectors/meaning.ts'
import type { NoteSorter, SortOptions, Surroundings } from './ports.ts'
import { runSteps } from './run-steps.ts'

/** Sorts on this thread, in slices. */
export class SliceSorter implements NoteSorter {
  readonly #time: Surroundings
  readonly #load: () => Promise<Meaning | null>
  #meaning: Promise<Meaning | null> | null = null

  /** `load` is called when notes are first sorted; null: by their words alone. */
  constructor(time: Surroundings, load: () => Promise<Meaning | null>) {
    this.#time = time
    this.#load = load
  }

  async link(notes: readonly NoteText[], options: SortOptions): Promise<ClusterTree> {
    this.#meaning ??= this.#load()
    const meaning = await this.#meaning
    return runSteps(buildClusterTree(notes, meaning ?? undefined), this.#time, options)
  }
}
