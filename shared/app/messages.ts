import type { DocId, HostId, NodeKey } from '../core/board/keys.ts'
import type { Template } from '../core/catalogue/template.ts'
import type { EvidenceRow } from '../core/evidence/evidence-row.ts'
import type { Manner } from '../core/notes/manner.ts'
import type { KnownMap } from '../core/report/gather-maps.ts'
import type { AgendaEvent } from '../core/workshop/agenda.ts'
import type { Practical } from '../core/workshop/practical.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { ChoiceDraft, NoteChoice } from './clusters-view.ts'
import type { SessionView } from './view.ts'

export const EXPORT_FORMATS = ['markdown', 'csv', 'checks', 'json'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** What the panel asks of the session. Each is safe to send twice. */
export type Command =
  | { readonly type: 'hello' }
  | { readonly type: 'choose'; readonly recipe: WorkshopSetup['recipe'] }
  | { readonly type: 'draft'; readonly setup: WorkshopSetup }
  /** A workshop from a file. `inPlace`: it changes the same workshop, which is on this board. */
  | {
      readonly type: 'open-prepared'
      readonly setup: WorkshopSetup
      readonly inPlace: boolean
    }
  | { readonly type: 'forget-settings' }
  | { readonly type: 'drop-draft' }
  /** Drafts what a file holds: a change of what is on the board, when it is of the same recipe. */
  | { readonly type: 'use-template'; readonly template: Template }
  /** Writes the recipe of the draft, or of what is placed, as a file; one canvas when it is named. */
  | {
      readonly type: 'save-template'
      readonly canvas: string | null
      readonly author: string
      readonly licence: string
    }
  /** Goes over to another workshop of this board. */
  | { readonly type: 'open-workshop'; readonly doc: DocId }
  /** Drafts a canvas of its own: of a section as people left it, or of the piles they sorted. */
  | { readonly type: 'capture-section'; readonly section: NodeKey }
  | { readonly type: 'capture-piles' }
  /** For the workshop that is on the board, which does not change with it. */
  | { readonly type: 'set-practical'; readonly practical: Practical }
  /** Puts the draft on the board, or finishes what an earlier run left. */
  | { readonly type: 'generate' }
  | { readonly type: 'cancel' }
  | { readonly type: 'remove' }
  | { readonly type: 'dismiss' }
  | { readonly type: 'retry-board' }
  | Exclude<AgendaEvent, { readonly type: 'tick' | 'finish' }>
  | { readonly type: 'count-notes' }
  | { readonly type: 'extend-zone'; readonly section: NodeKey; readonly zone: string }
  | { readonly type: 'show'; readonly sections: readonly NodeKey[] }
  | { readonly type: 'show-items'; readonly ids: readonly HostId[] }
  | { readonly type: 'count-votes'; readonly dotsPerPerson: number }
  /** Counts, and says the votes of each note on a plate beside it; the same again brings them up to date. */
  | { readonly type: 'place-totals'; readonly dotsPerPerson: number }
  | { readonly type: 'remove-totals' }
  /** Is kept until piles are on the board: whoever selects notes may leave the panel for it. */
  | ({ readonly type: 'choose-notes' } & ChoiceDraft)
  /** Proposes piles for these notes; nothing moves. */
  | ({ readonly type: 'cluster' } & NoteChoice)
  | { readonly type: 'set-pieces'; readonly pieces: number }
  | PileDecision
  /** Sets the groups' versions of a canvas side by side; nothing is written. */
  | { readonly type: 'compare'; readonly column: string; readonly canvas: string }
  /** Copies them into the section of the wall that compares them. */
  | { readonly type: 'place-comparison'; readonly column: string; readonly canvas: string }
  | { readonly type: 'apply-clusters'; readonly manner: Manner }
  /** Takes piles off the board; null for the latest. */
  | { readonly type: 'put-back'; readonly record: string | null }
  /** Brings the view to piles that are on the board. */
  | { readonly type: 'show-piles'; readonly record: string | null }
  | { readonly type: 'drop-clusters' }
  /** Proposes a pile for the notes that came after the latest piles were applied. */
  | { readonly type: 'sort-later' }
  | { readonly type: 'take-stock' }
  /** A part of what is to be brought: at most `MOST_OFFERED` rows, those from `at` on. */
  | {
      readonly type: 'offer-evidence'
      readonly offer: string
      readonly at: number
      readonly rows: readonly EvidenceRow[]
    }
  /** Places what was offered beside a canvas, and finishes what an earlier run left. */
  | {
      readonly type: 'place-evidence'
      /** '' to finish only. */
      readonly offer: string
      readonly count: number
      readonly column: string
      readonly canvas: string
    }
  | { readonly type: 'remove-evidence' }
  /** Reads every workshop of the board for maps to start from; nothing is written. */
  | { readonly type: 'find-maps' }
  | {
      readonly type: 'export'
      readonly formats: readonly ExportFormat[]
      readonly authors: boolean
    }

export const TEMPLATE_COMMANDS = [
  'use-template',
  'save-template',
  'capture-section',
  'capture-piles',
] as const
export type TemplateCommand = Extract<
  Command,
  { readonly type: (typeof TEMPLATE_COMMANDS)[number] }
>

/** Rows in one message: a page takes hundreds of kilobytes at once, not megabytes. */
export const MOST_OFFERED = 200

/** What a facilitator decides on the piles proposed; kept, and the rest is proposed anew around it. */
export type PileDecision =
  | { readonly type: 'rename-pile'; readonly pile: string; readonly title: string }
  | { readonly type: 'move-to-pile'; readonly note: HostId; readonly pile: string | null }
  | { readonly type: 'move-to-new-pile'; readonly note: HostId }
  /** The notes of the pile stay in it, and its title stays. */
  | { readonly type: 'accept-pile'; readonly pile: string }
  | { readonly type: 'merge-piles'; readonly pile: string; readonly into: string }
  | { readonly type: 'split-pile'; readonly pile: string }
  /** The size of the pile is right as it is. */
  | { readonly type: 'keep-size'; readonly pile: string }
  /** A pile that people made on the board is taken as it is; null: all of them. */
  | { readonly type: 'take-own-pile'; readonly first: HostId | null }
  /** The note is not clustered, and stays where it is; or is, after all. */
  | { readonly type: 'leave-note' | 'take-note'; readonly note: HostId }

export interface ExportedFile {
  readonly name: string
  readonly mime: string
  readonly text: string
  /** The same as one pastes it into a document or a spreadsheet, where that is of use. */
  readonly paste?: string
}

/** What the session tells every panel that listens. */
export type Event =
  | { readonly type: 'view'; readonly view: SessionView }
  | { readonly type: 'files'; readonly files: readonly ExportedFile[] }
  | { readonly type: 'maps'; readonly maps: readonly KnownMap[] }
