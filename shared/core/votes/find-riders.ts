import type { BoardDocument } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import type { HostId } from '../board/keys.ts'
import type { Snapshot } from '../board/snapshot.ts'
import { isFiniteRect, readLiveBoard } from '../notes/live-board.ts'
import type { GroupSetup } from '../workshop/setup.ts'
import { castDots } from './cast-dots.ts'
import { findDots } from './find-dots.ts'

interface Rider {
  readonly id: HostId
  /** On the page. */
  readonly rect: Rect
}

/**
 * The dots and marks that lie on each of these notes: who moves a note takes them along, or the
 * votes would stay behind. `notes`: boxes on the page.
 */
export function findRiders(
  document: BoardDocument,
  snapshot: Snapshot,
  notes: readonly { readonly id: HostId; readonly rect: Rect }[],
  groups: readonly GroupSetup[],
): ReadonlyMap<HostId, readonly Rider[]> {
  const dots = findDots(document, snapshot, readLiveBoard(document, snapshot), groups)
  return castDots(
    dots,
    notes.filter(({ rect }) => isFiniteRect(rect)),
  ).votes
}
