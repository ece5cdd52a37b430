import type { HostId } from '../core/board/keys.ts'
import { type ClusterRecord, listPlaces, listRecorded } from '../core/notes/cluster-record.ts'
import type { PlacedNote } from '../core/notes/collect-notes.ts'
import { choiceOf } from './choose-notes.ts'
import type { ClusterPreview } from './cluster-desk.ts'
import type { NoteChoice } from './clusters-view.ts'
import type { Desk } from './desk.ts'

type Decided = Pick<ClusterPreview, 'titles' | 'places' | 'aside' | 'quiet'>

/** What was proposed of a choice before. */
export interface Earlier {
  /** As it was shown; null when that was in another session. */
  readonly shown: ClusterPreview | null
  /** Notes that piles were proposed for. */
  readonly notes: ReadonlySet<HostId>
}

/** The proposal last put aside or applied in each session: asked for again, it keeps what was decided. */
const latest = new WeakMap<Desk, ClusterPreview>()

/** `preview.record`: of what is on the board already, the record it was made on top of. */
export function keepDecisions(desk: Desk, preview: ClusterPreview): void {
  if (!preview.isLater) latest.set(desk, preview)
}

/**
 * What was decided on the notes of this choice: in this session, or in an earlier one, which left it with
 * the piles on the board. `before`: the latest of these that hold some of the notes.
 */
export function recallDecisions(
  desk: Desk,
  choice: NoteChoice,
  notes: readonly PlacedNote[],
  before: ClusterRecord | undefined,
): { readonly decided: Decided; readonly earlier: Earlier } {
  const here = new Set(notes.map(({ id }) => id))
  const known = before !== undefined && isSame(choiceOf(before), choice) ? before : undefined
  const own = latest.get(desk)
  const isNewer = known === undefined || own?.record === known.id
  const shown = own !== undefined && isNewer && isSame(own.choice, choice) ? own : null
  const found = shown ?? decidedIn(before, known)
  return {
    decided: {
      titles: found.titles,
      quiet: found.quiet,
      places: new Map([...found.places].filter(([note]) => here.has(note))),
      aside: new Set([...found.aside].filter((note) => here.has(note))),
    },
    earlier: {
      shown,
      notes: new Set(shown?.notes.keys() ?? (known === undefined ? [] : listRecorded(known))),
    },
  }
}

/** A size that was right is told of any piles; notes go by what was decided on the very same choice. */
function decidedIn(before: ClusterRecord | undefined, known: ClusterRecord | undefined): Decided {
  const decided = new Set(known?.decided)
  const places = known === undefined ? [] : [...listPlaces(known)]
  return {
    titles: new Map(),
    quiet: new Set(before?.quiet),
    places: new Map(places.filter(([note]) => decided.has(note))),
    aside: new Set(known?.aside),
  }
}

export function isSame(one: NoteChoice, other: NoteChoice): boolean {
  return tell(one) === tell(other)
}

function tell({ sections, zone, selection, withoutGroups, withoutZones }: NoteChoice): string {
  return JSON.stringify({ sections, zone, selection, withoutGroups, withoutZones })
}
