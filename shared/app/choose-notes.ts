import type { HostId } from '../core/board/keys.ts'
import { indexById, type LiveItem } from '../core/board/snapshot.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import type { PlacedNote } from '../core/notes/collect-notes.ts'
import type { NoteChoice } from './clusters-view.ts'
import type { Desk } from './desk.ts'
import type { Reading } from './read-board.ts'

/**
 * The notes a facilitator chose to cluster, in reading order, but for blank ones. What is selected counts with all that
 * lies in it; selected alone, it is taken wherever it is.
 */
export async function chooseNotes(
  desk: Desk,
  { collected, snapshot }: Reading,
  choice: NoteChoice,
): Promise<readonly PlacedNote[]> {
  const { selection, withoutGroups, withoutZones } = choice
  const chosen = selection === 'any' ? null : new Set(await desk.host.selection())
  const live = indexById(snapshot)
  const isSelected = ({ id }: PlacedNote) => chosen !== null && isIn(chosen, id, live)
  return collected.notes.filter((note) => {
    if (note.text.trim() === '') return false
    if (note.group !== null && withoutGroups.includes(note.group)) return false
    if (note.zone !== null && withoutZones.includes(note.zone)) return false
    if (selection === 'only') return isSelected(note)
    return isInScope(note, choice) && !isSelected(note)
  })
}

function isInScope({ section, zone }: PlacedNote, choice: NoteChoice): boolean {
  if (section === null) return false
  const isThere = choice.sections.length === 0 || choice.sections.includes(section)
  return isThere && (choice.zone === null || choice.zone === zone)
}

/** It, or what holds it. */
function isIn(
  chosen: ReadonlySet<HostId>,
  id: HostId,
  live: ReadonlyMap<HostId, LiveItem>,
): boolean {
  const seen = new Set<HostId>()
  for (let at: HostId | null = id; at !== null && !seen.has(at); ) {
    if (chosen.has(at)) return true
    seen.add(at)
    at = live.get(at)?.parent ?? null
  }
  return false
}

/** What was chosen when piles were applied; what was selected then is not selected now. */
export function choiceOf(record: ClusterRecord): NoteChoice {
  const { sections, zone, withoutGroups, withoutZones, isSelection } = record
  const selection = isSelection ? 'only' : 'any'
  return { sections, zone, selection, withoutGroups, withoutZones }
}
