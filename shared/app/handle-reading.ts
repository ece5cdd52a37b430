import { applyClusters } from './apply-clusters.ts'
import { cutPreview } from './cluster-desk.ts'
import { compareBoard } from './compare-board.ts'
import { countBoard, countVotes, takeStockOfBoard } from './count-board.ts'
import { decidePiles } from './decide-piles.ts'
import type { Desk } from './desk.ts'
import { findMaps } from './find-maps.ts'
import type { Command, PileDecision } from './messages.ts'
import { placeTotals, removeTotals } from './place-totals.ts'
import { dropClusters, proposeClusters } from './propose-clusters.ts'
import { putBack } from './put-back.ts'
import { showPiles } from './show-piles.ts'
import { sortLater } from './sort-later.ts'
import { exportFiles } from './take-away.ts'

type ReadingCommand =
  | PileDecision
  | Extract<
      Command,
      {
        type:
          | 'count-notes'
          | 'count-votes'
          | 'place-totals'
          | 'remove-totals'
          | 'take-stock'
          | 'export'
          | 'cluster'
          | 'compare'
          | 'set-pieces'
          | 'drop-clusters'
          | 'apply-clusters'
          | 'put-back'
          | 'show-piles'
          | 'sort-later'
          | 'find-maps'
      }
    >

/** Does what a facilitator asks once there are notes to read. Ends when what it started has ended. */
export async function handleReading(desk: Desk, command: ReadingCommand): Promise<void> {
  switch (command.type) {
    case 'count-notes':
      return countBoard(desk)
    case 'count-votes':
      return countVotes(desk, command.dotsPerPerson)
    case 'place-totals':
      return placeTotals(desk, command.dotsPerPerson)
    case 'remove-totals':
      return removeTotals(desk)
    case 'take-stock':
      return takeStockOfBoard(desk)
    case 'export':
      return exportFiles(desk, command.formats, command.authors)
    case 'cluster':
      return proposeClusters(desk, command)
    case 'compare':
      return compareBoard(desk, command)
    case 'set-pieces':
      return desk.updatePreview((preview) => cutPreview(preview, command.pieces))
    case 'drop-clusters':
      return dropClusters(desk)
    case 'apply-clusters':
      return applyClusters(desk, command.manner)
    case 'put-back':
      return putBack(desk, command.record)
    case 'sort-later':
      return sortLater(desk)
    case 'show-piles':
      return showPiles(desk, command.record)
    case 'find-maps':
      return findMaps(desk)
    default:
      return decidePiles(desk, command)
  }
}
