import type { DocId, HostId, NodeKey } from '../core/board/keys.ts'
import type { HostName } from '../core/board/profile.ts'
import type { Settlement } from '../core/catalogue/merge-canvas.ts'
import type { Language } from '../core/catalogue/recipe.ts'
import type { Fault } from '../core/errors.ts'
import type { NoteCounts } from '../core/notes/count-notes.ts'
import type { QuestionRemark } from '../core/notes/review-questions.ts'
import type { ReportFigures } from '../core/report/report-tree.ts'
import type { AgendaDescription, AgendaPhaseDescription } from '../core/workshop/agenda.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { ChoiceDraft, ClustersView } from './clusters-view.ts'
import type { ComparisonView } from './view-comparison.ts'

/** Everything the panel draws. Plain data, whole at each change: a panel that opens late misses nothing. */
export interface SessionView {
  readonly revision: number
  readonly host: HostName
  readonly board: BoardView
  /** Being prepared; not on the board yet, or about to change it. */
  readonly draft: DraftView | null
  /** On the board, and at hand. */
  readonly placed: PlacedView | null
  /** All that are on the board, in the order in which they came. */
  readonly workshops: readonly { readonly doc: DocId; readonly title: string }[]
  readonly work: WorkView | null
  /** How the last piece of work ended; cleared by `dismiss` or by the next one. */
  readonly result: ResultView | null
  readonly agenda: AgendaView | null
  readonly counts: CountsView | null
  readonly votes: VotesView | null
  /** Notes beside which a plate on the board says the votes. */
  readonly totals: number
  readonly clusters: ClustersView | null
  /** Which notes to cluster, while that is being chosen. */
  readonly choice: ChoiceDraft | null
  readonly comparison: ComparisonView | null
  /** Null when none was brought. */
  readonly evidence: EvidenceView | null
  readonly takeaway: TakeawayView | null
  /** Whether something of the facilitator's own is remembered from one workshop to the next. */
  readonly hasSettings: boolean
}

export interface BoardView {
  readonly state: 'opening' | 'ready' | 'read-only' | 'offline' | 'no-access'
  readonly language: Language
  readonly user: string
  readonly fault: Fault | null
  /** Whether the timer that runs is the host's own, which everybody sees. */
  readonly nativeTimer: boolean
}

export interface DraftView {
  readonly setup: WorkshopSetup
  /** What the whole of it is made of, placed already or not. */
  readonly size: { readonly sections: number; readonly items: number }
  readonly endMinute: number
  /** Sum of the phases that are on, in minutes. */
  readonly minutes: number
}

export type SectionState = 'ready' | 'partial' | 'placing' | 'waiting' | 'failed'

export interface SectionView {
  readonly key: NodeKey
  readonly id: HostId | null
  readonly title: string
  readonly group: string | null
  readonly column: string
  readonly state: SectionState
}

export interface PlacedView {
  readonly setup: WorkshopSetup
  readonly sections: readonly SectionView[]
}

export type WorkKind =
  | 'generate'
  | 'remove'
  | 'open-workshop'
  | 'count-notes'
  | 'count-votes'
  | 'cluster'
  | 'compare'
  | 'move-notes'
  | 'put-back'
  | 'place-evidence'
  | 'remove-evidence'
  | 'place-totals'
  | 'remove-totals'
  | 'export'
  | 'find-maps'

export interface WorkView {
  readonly kind: WorkKind
  /** Sections for `generate`, steps for `remove` and totals, notes otherwise; 0 of 0 while unknown. */
  readonly done: number
  readonly total: number
  readonly steps: { readonly done: number; readonly total: number }
  readonly canCancel: boolean
  readonly cancelling: boolean
  /** The first section is usable; the facilitator may begin while the rest goes on. */
  readonly canBegin: boolean
  /** Seconds the host asked us to wait; 0 when it goes on. */
  readonly waitSeconds: number
}

export interface ResultView {
  readonly kind: WorkKind
  readonly outcome: 'done' | 'cancelled' | 'partial' | 'failed'
  readonly created: number
  readonly updated: number
  readonly removed: number
  readonly moved: number
  /** What people had changed and we left as they wrote it. */
  readonly kept: readonly KeptView[]
  readonly faults: readonly Fault[]
  /** Sections that still miss something; running the same command again places the rest. */
  readonly sectionsLeft: number
  /** Of what was read from the board as a template, what did not come along. */
  readonly uncaptured?: UncapturedView
  /** Of a placing that was asked for to compare the groups, the section that does. */
  readonly compared?: NodeKey
}

export interface UncapturedView {
  /** Titles of areas, or of piles, beyond the most zones a canvas has. */
  readonly leftOut: readonly string[]
  /** Words that were cut, as they are now. */
  readonly shortened: readonly string[]
}

/** What people did to a note of the piles, to its place (it went `beside`) or to its group. */
type PileChange = 'strayed' | 'deleted' | 'beside' | 'ungrouped' | 'put-aside'

/** A number (`no-room`) or a total beside the note would have covered words. */
export type LeftOut = 'no-room' | 'no-total'

export interface KeptView {
  readonly id: HostId
  /** Where: "Groupe B · Persona, haut · Profil". */
  readonly where: string
  readonly change:
    | 'text'
    | 'moved'
    | 'resized'
    | 'recoloured'
    | 'reparented'
    | 'noted'
    | Settlement
    | PileChange
    | LeftOut
}

export interface AgendaView extends Omit<AgendaDescription, 'phases'> {
  readonly phases: readonly AgendaPhaseView[]
}

export interface AgendaPhaseView extends AgendaPhaseDescription {
  readonly say: string
  readonly participantsDo: string
  /** Sections where it is worked on, for "show". */
  readonly sections: readonly NodeKey[]
  /** Whether one of these has a zone for notes: they can be counted. */
  readonly takesNotes: boolean
}

/** Its sections are those of the phase that ran then; none where it needed no board: all was counted. */
export interface CountsView extends NoteCounts, Pick<AgendaPhaseView, 'sections'> {
  /** Local minute of the day when the board was read. */
  readonly atMinute: number
  /** "How might we" questions whose wording may be looked at again. */
  readonly questions: readonly QuestionRemark[]
  /** What lanes, mirrors and scoring tables of these sections say. */
  readonly figures: ReportFigures
}

export interface RankView {
  readonly rank: number
  readonly votes: number
  readonly byGroup: readonly { readonly letter: string; readonly votes: number }[]
  readonly tie: boolean
  /** Within one dot of the next rank: worth a word before deciding. */
  readonly nearTie: boolean
}

export interface VotesView {
  readonly atMinute: number
  /** What each person may place, as the facilitator said when they were counted. */
  readonly dotsPerPerson: number
  readonly placed: number
  readonly expected: number
  readonly ranking: readonly (RankView & { readonly id: HostId; readonly text: string })[]
  /** The piles last moved on the board, by the dots on them and on their notes; [] when there are none. */
  readonly piles: readonly (RankView & { readonly id: string; readonly title: string })[]
  readonly without: number
  readonly stray: readonly HostId[]
  readonly blankDots: readonly HostId[]
  readonly overspent: readonly {
    readonly letter: string
    readonly used: number
    readonly allowed: number
  }[]
}

export interface EvidenceView {
  /** Notes of evidence on the board. */
  readonly placed: number
  /** Of a placing that did not come to its end. */
  readonly left: number
  /** A removal did not come to its end; removing again does the rest. */
  readonly isLeaving: boolean
  /** The sections that hold them. */
  readonly sections: readonly HostId[]
}

export interface TakeawayView {
  readonly notes: number
  readonly writtenSections: readonly NodeKey[]
  readonly votes: number
  /** Notes of evidence, which are no notes of the groups. */
  readonly evidence: number
  readonly decisions: number
  readonly actions: number
  /** Ideas tried out for thirty days, which have days to be looked at again. */
  readonly trials: number
  readonly actionsWithoutOwner: readonly { readonly id: HostId; readonly text: string }[]
}
