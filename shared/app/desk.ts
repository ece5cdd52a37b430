import type { BoardDocument } from '../core/board/document.ts'
import type { KnownMap } from '../core/report/gather-maps.ts'
import type { AgendaState } from '../core/workshop/agenda.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { ClusterDesk, ClusterPreview } from './cluster-desk.ts'
import type { ChoiceDraft } from './clusters-view.ts'
import type { Event, ExportedFile } from './messages.ts'
import type { BoardHost, NoteSorter, Surroundings } from './ports.ts'
import type {
  BoardView,
  CountsView,
  EvidenceView,
  ResultView,
  SectionView,
  SessionView,
  TakeawayView,
  VotesView,
  WorkView,
} from './view.ts'
import type { ComparisonView } from './view-comparison.ts'
import { WorkshopKit } from './workshop-kit.ts'

export interface SessionState {
  readonly board: BoardView
  readonly draft: WorkshopSetup | null
  readonly placed: WorkshopSetup | null
  /** All that are on the board, `placed` among them as it was when the board was last asked. */
  readonly workshops: readonly WorkshopSetup[]
  readonly sections: readonly SectionView[]
  readonly work: WorkView | null
  readonly result: ResultView | null
  readonly agenda: AgendaState | null
  readonly counts: CountsView | null
  readonly votes: VotesView | null
  /** Plates on the board that say the votes of a note. */
  readonly totals: number
  readonly clusters: ClusterDesk | null
  /** Of notes to cluster, while it is being made. */
  readonly choice: ChoiceDraft | null
  readonly comparison: ComparisonView | null
  readonly evidence: EvidenceView | null
  readonly takeaway: TakeawayView | null
  readonly hasSettings: boolean
}

/** What one knows of a workshop only after looking. */
export const nothingKnown = {
  agenda: null,
  counts: null,
  votes: null,
  totals: 0,
  clusters: null,
  choice: null,
  comparison: null,
  evidence: null,
  takeaway: null,
} as const satisfies Partial<SessionState>

/** Least time between two views sent: a board of a thousand items must not send a thousand views. */
const VIEW_PAUSE_MS = 40

const opening: SessionState = {
  board: { state: 'opening', language: 'en', user: '', fault: null, nativeTimer: false },
  draft: null,
  placed: null,
  workshops: [],
  sections: [],
  work: null,
  result: null,
  ...nothingKnown,
  hasSettings: false,
}

/** Holds the running state of a session and tells who listens; decides nothing. */
export class Desk {
  readonly host: BoardHost
  readonly time: Surroundings
  readonly sorter: NoteSorter
  readonly kit: WorkshopKit
  #state: SessionState = opening
  #revision = 0
  #waiting: (() => void) | null = null
  #stale = false
  readonly #listeners = new Set<(event: Event) => void>()
  readonly #draw: (desk: Desk, revision: number) => SessionView

  /** `draw` makes the view of the whole state, for whoever listens. */
  constructor(
    host: BoardHost,
    time: Surroundings,
    sorter: NoteSorter,
    draw: (desk: Desk, revision: number) => SessionView,
  ) {
    this.host = host
    this.time = time
    this.sorter = sorter
    this.kit = new WorkshopKit(host.profile)
    this.#draw = draw
  }

  get state(): SessionState {
    return this.#state
  }

  update(patch: Partial<SessionState>): void {
    this.#state = { ...this.#state, ...patch }
    this.publish()
  }

  updateBoard(patch: Partial<BoardView>): void {
    this.update({ board: { ...this.#state.board, ...patch } })
  }

  /** Changes the proposal of piles, where there is one. */
  updatePreview(change: (preview: ClusterPreview) => ClusterPreview | null): void {
    const { clusters } = this.#state
    if (clusters === null || clusters.preview === null) return
    this.update({ clusters: { ...clusters, preview: change(clusters.preview) } })
  }

  /** A setup that is in the state, as it is laid out. */
  documentOf(setup: WorkshopSetup): BoardDocument {
    return this.kit.layOut(setup)
  }

  subscribe(listener: (event: Event) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  sendFiles(files: readonly ExportedFile[]): void {
    this.#send({ type: 'files', files })
  }

  sendMaps(maps: readonly KnownMap[]): void {
    this.#send({ type: 'maps', maps })
  }

  /** Sends the view now when none was sent lately, otherwise once the pause is over. */
  publish(): void {
    if (this.#waiting !== null) {
      this.#stale = true
      return
    }
    this.#revision += 1
    this.#waiting = this.time.after(VIEW_PAUSE_MS, () => {
      this.#waiting = null
      if (!this.#stale) return
      this.#stale = false
      this.publish()
    })
    this.#send({ type: 'view', view: this.#draw(this, this.#revision) })
  }

  #send(event: Event): void {
    for (const listener of this.#listeners) listener(event)
  }
}
