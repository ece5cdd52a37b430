import { isPartOf } from '../core/board/part-doc.ts'
import type { Fault } from '../core/errors.ts'
import { type ClusterRecord, PILES_PART, parseClusterRecord } from '../core/notes/cluster-record.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { findNames } from './keep-workshop.ts'
import { loadList } from './load-records.ts'
import { writeInPieces } from './store-pieces.ts'
import { layClusters } from './view-clusters.ts'

/** Keeps the records of a workshop on the board, and in the state. */
export async function saveRecords(
  desk: Desk,
  { doc }: WorkshopSetup,
  records: readonly ClusterRecord[],
): Promise<void> {
  const { clusters } = await findNames(desk, doc)
  await writeInPieces(desk.host.shared, clusters, records)
  showRecords(desk, records)
}

/** Takes the records into the state as they are on the board; what is proposed stays. */
export function showRecords(desk: Desk, records: readonly ClusterRecord[]): void {
  const preview = desk.state.clusters?.preview ?? null
  desk.update({ clusters: layClusters(preview, records) })
}

/**
 * Those of a workshop that can be read. The notes of a damaged one stay where they are, and `fault` tells of it;
 * null when all is well.
 */
export async function loadRecords(
  desk: Desk,
  { doc }: WorkshopSetup,
): Promise<{
  readonly records: readonly ClusterRecord[]
  readonly fault: Fault | null
}> {
  const { clusters } = await findNames(desk, doc)
  const { entries, fault } = await loadList(desk, clusters, parseClusterRecord)
  return { records: entries.filter((record) => isPartOf(record.doc, doc, PILES_PART)), fault }
}
