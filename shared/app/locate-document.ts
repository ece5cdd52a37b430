import type { BoardDocument } from '../core/board/document.ts'
import { findOrigin, placeDocument } from '../core/board/place-document.ts'
import type { Snapshot } from '../core/board/snapshot.ts'

/** A document where it is on the board; null when it is not there. */
export function locateDocument(laidOut: BoardDocument, snapshot: Snapshot): BoardDocument | null {
  const origin = findOrigin(laidOut, snapshot)
  return origin === null ? null : placeDocument(laidOut, origin)
}
