import { signal } from '@preact/signals'
import type { Separator } from '../../core/evidence/choose-reading.ts'
import type { ColumnMeaning } from '../../core/evidence/column-words.ts'
import type { EvidenceLevel } from '../../core/evidence/evidence-row.ts'
import type { Table } from '../../core/evidence/recognise-columns.ts'

/** A table that was read, and how the facilitator has it understood. */
export interface Brought {
  /** Of the file; '' for pasted text. */
  readonly name: string
  /** As it came, to be read again with another separator. */
  readonly text: string
  readonly separator: Separator
  readonly rows: Table
  /** Lines after those, which were not read. */
  readonly unread: number
  readonly isHeaded: boolean
  readonly meanings: readonly ColumnMeaning[]
  /** Id of the canvas it goes beside. */
  readonly scope: string
  /** Of every row; null when a column tells. */
  readonly zone: string | null
  readonly level: EvidenceLevel
  /** The order to place it was given. */
  readonly isOrdered: boolean
}

export type Trouble =
  | { readonly kind: 'tooLarge'; readonly megabytes: number }
  | { readonly kind: 'empty' | 'unreadable' | 'several' | 'offline' }

/** What is being brought. It lives in this panel alone, until it is placed. */
export class EvidenceTray {
  readonly isOpen = signal(false)
  readonly pasted = signal('')
  readonly isReading = signal(false)
  readonly trouble = signal<Trouble | null>(null)
  readonly brought = signal<Brought | null>(null)

  clear(): void {
    this.pasted.value = ''
    this.trouble.value = null
    this.brought.value = null
  }
}
