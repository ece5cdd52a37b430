import { type ClusterRecord, parseClusterRecord } from '../core/notes/cluster-record.ts'
import type { Desk } from './desk.ts'
import { readInPieces, writeInPieces } from './store-pieces.ts'
import { STORED } from './stored.ts'

export async function saveRecords(desk: Desk, records: readonly ClusterRecord[]): Promise<void> {
  await writeInPieces(desk.host.shared, STORED.clusters, records)
}

/** Those that can be read; a damaged one is left out, and its notes then stay where they are. */
export async function loadRecords(desk: Desk): Promise<readonly ClusterRecord[]> {
  const value = await readInPieces(desk.host.shared, STORED.clusters)
  if (!Array.isArray(value)) return []
  return value.flatMap((entry: unknown) => {
    try {
      return [parseClusterRecord(entry)]
    } catch {
      return []
    }
  })
}
