import type { Nature } from '../board/document.ts'
import type { HostId, NodeKey } from '../board/keys.ts'
import type { Language } from '../catalogue/recipe.ts'
import type { EvidenceLevel } from '../evidence/evidence-row.ts'
import type { AxisMarks } from '../notes/read-axes.ts'
import type { LaneCurve } from '../notes/read-curves.ts'
import type { MirrorFigures } from '../notes/read-mirrors.ts'
import type { ScoringFigures } from '../votes/read-scores.ts'
import type { VoteTally } from '../votes/tally-votes.ts'
import type { CarriedKind, CarriedSource, CarriedStatus } from '../workshop/starting-point.ts'

export interface ReportNote {
  readonly id: HostId
  /** As written: never markup, whatever it looks like. */
  readonly text: string
  /** '' when the host does not tell, or when the report was asked for without authors. */
  readonly author: string
  readonly nature: Nature
  readonly votes: number
  readonly evidence: boolean
  /** Only where the place in the zone is data: a matrix, a lane of emotions or of evidence. */
  readonly marks?: AxisMarks
  /** Only of a note of a pile that is in no zone: the id of the pile. */
  readonly pile?: string
}

export interface ReportCluster {
  readonly id: string
  readonly title: string
  readonly words: readonly string[]
  readonly notes: readonly ReportNote[]
}

export interface ReportZone {
  readonly id: string
  readonly title: string
  readonly question: string
  readonly nature: Nature
  readonly clusters: readonly ReportCluster[]
  readonly notes: readonly ReportNote[]
}

export interface ReportSection {
  readonly key: NodeKey
  readonly title: string
  readonly canvas: string
  /** The canvas's name in the report's language. */
  readonly canvasTitle: string
  readonly column: string
  readonly group: string | null
  readonly copy: boolean
  /** The section this is the second half of, which is right before it; left out where it is whole. */
  readonly continues?: NodeKey
  readonly zones: readonly ReportZone[]
  readonly unplaced: readonly ReportNote[]
}

export interface ReportGroup {
  readonly letter: string
  readonly name: string
  readonly size: number
  /** Names, when the report was asked for with authors. */
  readonly people: readonly string[]
}

export interface ReportPhase {
  readonly id: string
  readonly title: string
  /** Minutes after local midnight: when it started; announced start when it did not. */
  readonly startMinute: number
  readonly plannedMinutes: number
  /** Null while it has not started. */
  readonly livedMinutes: number | null
  /** There while it goes on: its minutes are those so far. */
  readonly isUnderWay?: boolean
}

export interface ReportDecision {
  readonly id: HostId
  readonly text: string
}

export interface ReportAction {
  readonly id: HostId
  readonly text: string
  readonly what: string
  /** '' when nobody is named. */
  readonly who: string
  readonly when: string
}

/** What was brought to a workshop, and is no note of a participant. */
export interface ReportEvidence {
  readonly id: HostId
  readonly text: string
  /** Who, where, when, as it was brought; '' when not told. */
  readonly source: string
  /** Null when people took it off the board. */
  readonly level: EvidenceLevel | null
  readonly column: string
  readonly canvas: string
  readonly canvasTitle: string
  readonly zone: string
  readonly zoneTitle: string
}

/** What an idea takes, as written at the end of its note: small, medium or large. */
export type Effort = 'S' | 'M' | 'L'

export interface RankedIdea extends Pick<ReportNote, 'id' | 'text' | 'votes'> {
  /** Equal marks, equal rank; the first is 1. */
  readonly rank: number
  /** Title of the quadrant it lies in. */
  readonly quadrant: string
  readonly across: number
  readonly up: number
  /** Null where the note does not say, or where effort is an axis. */
  readonly effort: Effort | null
  /** To a tenth. */
  readonly score: number
}

/** The ideas of one matrix, the most worth it first. */
export interface Priorities {
  readonly title: string
  /** What the axes stand for. */
  readonly across: string
  readonly up: string
  readonly ideas: readonly RankedIdea[]
}

/** What signs, places and figures on the board say, beside the words. Ids and keys are the board's. */
export interface ReportFigures {
  readonly curves: readonly LaneCurve[]
  readonly mirrors: readonly MirrorFigures[]
  readonly scorings: readonly ScoringFigures[]
}

/** What a workshop started from, as the board shows it at its end; no note of a participant. */
export interface ReportCarried {
  readonly id: HostId
  /** `note`: of a map. */
  readonly kind: CarriedKind | 'note'
  readonly text: string
  readonly who: string
  readonly when: string
  /** Of a note of a map: its row and its stage; '' elsewhere. */
  readonly place: string
  /** Null while nobody said. */
  readonly status: CarriedStatus | null
}

/** A pile of the board, whole: its notes are under the zones they were written in. */
export interface ReportPile extends Pick<ReportCluster, 'id' | 'title' | 'words'> {
  /** What was clustered into it and others, in words, another each time; none in files of before it was told. */
  readonly clustered?: string
  readonly notes: number
  /** Dots on its notes and on what draws it. */
  readonly votes: number
  /** Groups that wrote one of its notes or voted for it; less than all where nobody knows whose. */
  readonly byGroup: readonly {
    readonly letter: string
    readonly notes: number
    readonly votes: number
  }[]
}

/** What a workshop gave: one neutral tree that every file is written from. */
export interface Report {
  readonly language: Language
  readonly recipe: string
  readonly title: string
  readonly objective: string
  readonly target: string
  /** The day it took place, else the announced one: `YYYY-MM-DD`, local. */
  readonly date: string
  /** When the report was made: ms since 1970 UTC, and minutes to add to get local time. */
  readonly madeAt: number
  readonly offsetMinutes: number
  /** Whether names of authors and participants are in it. */
  readonly authors: boolean
  readonly groups: readonly ReportGroup[]
  readonly phases: readonly ReportPhase[]
  readonly decisions: readonly ReportDecision[]
  readonly actions: readonly ReportAction[]
  readonly votes: VoteTally
  readonly piles: readonly ReportPile[]
  /** Ideas as their places on the matrices rank them, a matrix after the other. */
  readonly priorities: readonly Priorities[]
  readonly figures: ReportFigures
  readonly sections: readonly ReportSection[]
  /** Notes in no section: kept, never dropped. */
  readonly unplaced: readonly ReportNote[]
  /** By canvas and zone, then in reading order. */
  readonly evidence: readonly ReportEvidence[]
  /** The workshop that `carried` was taken from; null when it started from nothing. */
  readonly carriedFrom: CarriedSource | null
  readonly carried: readonly ReportCarried[]
}
