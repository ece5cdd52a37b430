import type { BoardDocument } from '../core/board/document.ts'
import type { Snapshot } from '../core/board/snapshot.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import { type Collected, collectNotes } from '../core/notes/collect-notes.ts'
import { leaveToOthers } from '../core/notes/leave-to-others.ts'
import { restoreHomes } from '../core/notes/restore-homes.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { localMinute } from './local-minute.ts'
import { locateDocument } from './locate-document.ts'
import { readRecord } from './piles-document.ts'
import type { Job } from './run-work.ts'

export interface Reading {
  readonly setup: WorkshopSetup
  readonly document: BoardDocument
  readonly snapshot: Snapshot
  /** The same with what lies in the sections and piles of other workshops. */
  readonly board: Snapshot
  readonly collected: Collected
  /** Piles on the board, as people left them. */
  readonly records: readonly ClusterRecord[]
  /** Local minute of the day of the reading: figures tell their age. */
  readonly atMinute: number
}

/** Reads the board once, for the workshop that is on it; null when there is none. */
export async function readNotes(desk: Desk, job: Job): Promise<Reading | null> {
  const setup = desk.state.placed
  if (setup === null) return null
  const others = desk.state.workshops.map(({ doc }) => doc).filter((doc) => doc !== setup.doc)
  const board = await job.read()
  const snapshot = leaveToOthers(board, setup.doc, others)
  const laidOut = desk.documentOf(setup)
  const document = locateDocument(laidOut, snapshot) ?? laidOut
  const found = collectNotes(document, snapshot, desk.host.profile)
  // A note that was moved into a pile still belongs to the zone it was written in.
  const stored = desk.state.clusters?.records ?? []
  const collected = restoreHomes(found, stored, document)
  const records = stored.map((record) => readRecord(desk, record, snapshot))
  const atMinute = localMinute(desk.time)
  return { setup, document, snapshot, board, collected, records, atMinute }
}
