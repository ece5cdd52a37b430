import { signal } from '@preact/signals'
import type { KnownMap } from '../../core/report/gather-maps.ts'
import type { ReviewOffer } from '../../core/report/gather-review.ts'
import type { ReportReading } from '../../core/report/open-report.ts'

/** Maps that can be started from, and whether they are of a file or of this board. */
interface FoundMaps {
  readonly maps: readonly KnownMap[]
  readonly isOfFile: boolean
}

/** What could be carried over, as it was read. It lives in this panel alone. */
export class StartTray {
  readonly offer = signal<{ readonly doc: string; readonly offer: ReviewOffer } | null>(null)
  readonly found = signal<FoundMaps | null>(null)
  readonly map = signal<KnownMap | null>(null)
  readonly refused = signal<Extract<ReportReading, { readonly refusal: unknown }> | null>(null)
  /** A sound file that has nothing of the kind. */
  readonly isEmpty = signal(false)

  clear(): void {
    this.offer.value = null
    this.found.value = null
    this.map.value = null
    this.refused.value = null
    this.isEmpty.value = false
  }

  takeMaps(maps: readonly KnownMap[], isOfFile: boolean): void {
    this.clear()
    this.found.value = { maps, isOfFile }
  }
}
