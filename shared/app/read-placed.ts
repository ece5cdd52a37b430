import { orderSteps } from '../core/board/order-steps.ts'
import { planChanges } from '../core/board/plan-changes.ts'
import { indexById, type Snapshot } from '../core/board/snapshot.ts'
import type { ClusterRecord } from '../core/notes/cluster-record.ts'
import { isAtHome } from '../core/notes/note-home.ts'
import { countTotals } from '../core/votes/totals.ts'
import { followSetup } from '../core/workshop/follow-setup.ts'
import { parseAgenda } from '../core/workshop/parse-agenda.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { loadRecords } from './cluster-records.ts'
import { type Desk, nothingKnown } from './desk.ts'
import { loadBatches, viewEvidence } from './evidence-batches.ts'
import { findNames } from './keep-workshop.ts'
import { locateDocument } from './locate-document.ts'
import { readStored } from './read-stored.ts'
import { loadLeaving } from './remove-evidence.ts'
import { SectionTracker } from './track-sections.ts'
import type { SectionView } from './view.ts'
import { layClusters } from './view-clusters.ts'

/** Reads how far a workshop that is on the board has come, and takes it up: all at once, or not at all. */
export async function readPlaced(
  desk: Desk,
  placed: WorkshopSetup,
  workshops: readonly WorkshopSetup[],
): Promise<void> {
  await desk.kit.fetch(placed)
  const names = await findNames(desk, placed.doc)
  const agenda = await readStored(desk, names.agenda, parseAgenda)
  const { records, fault: damage } = await loadRecords(desk, placed)
  const snapshot = await desk.host.read(new AbortController().signal)
  const sections = sectionsOnBoard(desk, placed, snapshot)
  const brought = await loadBatches(desk, placed)
  const leaving = await loadLeaving(desk, placed)
  const isLeaving = leaving.documents.length > 0
  const evidence = viewEvidence(placed, snapshot, brought.batches, isLeaving)
  const totals = countTotals(placed.doc, snapshot)
  const isSame = desk.state.placed?.doc === placed.doc
  const preview = isSame ? (desk.state.clusters?.preview ?? null) : null
  const isUnfinished = isLeftAtHome(records.at(-1), snapshot)
  const clusters =
    records.length === 0 && preview === null ? null : layClusters(preview, records, isUnfinished)
  // Whoever changed the setup may have gone before the agenda followed it.
  const lived = agenda.value === null ? null : followSetup(agenda.value, placed, placed)
  const before = isSame ? {} : nothingKnown
  desk.update({
    ...before,
    placed,
    workshops,
    agenda: lived,
    clusters,
    evidence,
    sections,
    totals,
  })
  const told = agenda.fault ?? damage ?? brought.fault ?? leaving.fault
  if (told !== null) desk.updateBoard({ fault: told })
}

/** Whether applying the piles ended before all notes were in them: some are still where they came from. */
function isLeftAtHome(record: ClusterRecord | undefined, snapshot: Snapshot): boolean {
  const live = indexById(snapshot)
  return (record?.homes ?? []).some((home) => {
    const found = live.get(home.note)
    return home.to !== undefined && found !== undefined && isAtHome(found, home)
  })
}

function sectionsOnBoard(
  desk: Desk,
  setup: WorkshopSetup,
  snapshot: Snapshot,
): readonly SectionView[] {
  const laidOut = desk.documentOf(setup)
  const document = locateDocument(laidOut, snapshot) ?? laidOut
  const steps = orderSteps(planChanges(document, snapshot), document)
  return new SectionTracker(document, snapshot, steps).views(false)
}
