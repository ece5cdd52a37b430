import type { NoteSorter, SortOptions, Surroundings } from '../app/ports.ts'
import type { ClusterTree, NoteText } from '../core/clusters/clustering.ts'
import { WorkshopError } from '../core/errors.ts'
import { loadPart } from '../core/load-part.ts'
import type { SortAnswer, SortRequest } from './sort-messages.ts'

export interface SortParts {
  /** Opens a worker on `sort-worker.ts`; may throw or reject where the host allows none. */
  readonly openWorker: () => Promise<Worker>
  /** The table of meanings as it travels; may reject. */
  readonly fetchTable: () => Promise<Uint8Array<ArrayBuffer>>
  /** Opens what sorts on the page itself; asked for only where the host allows no worker. */
  readonly openSlices: (
    fetchTable: () => Promise<Uint8Array<ArrayBuffer> | null>,
    time: Surroundings,
  ) => Promise<NoteSorter>
}

/** The host allows no worker, or the worker broke: what it was asked is done on the page. */
class NoWorker extends Error {}

/** Sorts in a worker; on the page's own thread, in slices, where the host allows none. */
export class PageSorter implements NoteSorter {
  readonly #parts: SortParts
  readonly #time: Surroundings
  #worker: Promise<Worker> | null = null
  #slices: Promise<NoteSorter> | null = null
  /** Whether the table did not come: it is asked for again the next time. */
  #lacksTable = false

  constructor(parts: SortParts, time: Surroundings) {
    this.#parts = parts
    this.#time = time
  }

  async link(notes: readonly NoteText[], options: SortOptions): Promise<ClusterTree> {
    if (this.#slices !== null) return (await this.#slices).link(notes, options)
    try {
      if (this.#lacksTable) this.#close()
      this.#worker ??= this.#openWorker()
      return await ask(await this.#worker, notes, options)
    } catch (error) {
      this.#close()
      if (!(error instanceof NoWorker)) throw error
      this.#slices = this.#openSlices()
      return (await this.#slices).link(notes, options)
    }
  }

  /** What did not come is asked for again the next time. */
  #openSlices(): Promise<NoteSorter> {
    const slices = loadPart(() => this.#parts.openSlices(() => this.#fetchTable(), this.#time))
    slices.catch(() => {
      this.#slices = null
    })
    return slices
  }

  async #openWorker(): Promise<Worker> {
    try {
      const worker = await this.#parts.openWorker()
      tell(worker, { type: 'table', packed: await this.#fetchTable() })
      return worker
    } catch (cause) {
      throw new NoWorker('The host allows no worker.', { cause })
    }
  }

  /** Null when it does not come: notes are sorted all the same, by their words. */
  async #fetchTable(): Promise<Uint8Array<ArrayBuffer> | null> {
    this.#lacksTable = false
    try {
      return await this.#parts.fetchTable()
    } catch {
      this.#lacksTable = true
      return null
    }
  }

  #close(): void {
    this.#worker?.then(
      (worker) => worker.terminate(),
      () => undefined,
    )
    this.#worker = null
  }
}

function tell(worker: Worker, request: SortRequest): void {
  worker.postMessage(request)
}

/** A worker in the middle of its work hears nothing: to stop it is to end it. */
function ask(
  worker: Worker,
  notes: readonly NoteText[],
  { signal, onProgress }: SortOptions,
): Promise<ClusterTree> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new WorkshopError('cancelled', 'Stopped while sorting notes.'))
    if (signal.aborted) return stop()
    // One handler, however often one asks.
    signal.onabort = stop
    worker.onerror = () => reject(new NoWorker('The worker did not start.'))
    worker.onmessage = ({ data }: MessageEvent<SortAnswer>) => {
      if (data.type === 'progress') onProgress(data.share)
      else if (data.type === 'tree') resolve(data.tree)
      else reject(new NoWorker(data.detail))
    }
    tell(worker, { type: 'sort', notes })
  })
}
