import { type Fault, faultOf, WorkshopError } from '../core/errors.ts'
import { type ClusterRecord, parseClusterRecord } from '../core/notes/cluster-record.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { readInPieces, writeInPieces } from './store-pieces.ts'
import { STORED } from './stored.ts'

/** Keeps the records on the board, and in the state. */
export async function saveRecords(desk: Desk, records: readonly ClusterRecord[]): Promise<void> {
  await writeInPieces(desk.host.shared, STORED.clusters, records)
  const preview = desk.state.clusters?.preview ?? null
  desk.update({ clusters: { preview, records } })
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
  try {
    const value = await readInPieces(desk.host.shared, STORED.clusters)
    if (value === null) return { records: [], fault: null }
    if (!Array.isArray(value)) throw new WorkshopError('bad-input', 'The piles are not a list.')
    const { records, fault } = readEach(value)
    return { records: records.filter((record) => record.doc.startsWith(`${doc}-c`)), fault }
  } catch (error) {
    const fault = faultOf(error)
    if (fault.code !== 'bad-input') throw error
    return { records: [], fault: { ...fault, on: STORED.clusters } }
  }
}

function readEach(entries: readonly unknown[]): Awaited<ReturnType<typeof loadRecords>> {
  const records: ClusterRecord[] = []
  const faults: Fault[] = []
  for (const entry of entries) {
    try {
      records.push(parseClusterRecord(entry))
    } catch (error) {
      faults.push(faultOf(error))
    }
  }
  return { records, fault: faults[0] ?? null }
}
