import type { Snapshot } from '../core/board/snapshot.ts'
import { collectNotes } from '../core/notes/collect-notes.ts'
import { leaveToOthers } from '../core/notes/leave-to-others.ts'
import { buildReport } from '../core/report/build-report.ts'
import { gatherMaps, type KnownMap } from '../core/report/gather-maps.ts'
import { tallyVotes } from '../core/votes/tally-votes.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { loadRecords } from './cluster-records.ts'
import type { Desk } from './desk.ts'
import { locateDocument } from './locate-document.ts'
import { runWork } from './run-work.ts'
import { readWorkshops } from './stored-workshops.ts'

/**
 * Reads the maps of every workshop of the board, but for the one that is being prepared, and hands them
 * to the panel. The board is read once, and nothing on it changes.
 */
export async function findMaps(desk: Desk): Promise<void> {
  await runWork(desk, 'find-maps', async (job) => {
    const snapshot = await job.read()
    const { workshops } = await readWorkshops(desk)
    const maps: KnownMap[] = []
    for (const setup of workshops.filter(({ doc }) => doc !== desk.state.draft?.doc)) {
      await desk.kit.fetch(setup)
      maps.push(...(await mapsOf(desk, setup, workshops, snapshot)))
    }
    desk.sendMaps(maps)
    return null
  })
}

async function mapsOf(
  desk: Desk,
  setup: WorkshopSetup,
  workshops: readonly WorkshopSetup[],
  whole: Snapshot,
): Promise<readonly KnownMap[]> {
  const others = workshops.map(({ doc }) => doc).filter((doc) => doc !== setup.doc)
  const snapshot = leaveToOthers(whole, setup.doc, others)
  const document = locateDocument(desk.documentOf(setup), snapshot)
  if (document === null) return []
  const collected = collectNotes(document, snapshot, desk.host.profile)
  const { records } = await loadRecords(desk, setup)
  const report = buildReport({
    setup,
    document,
    snapshot,
    collected,
    clusters: records,
    evidence: [],
    carried: [],
    votes: tallyVotes(document, snapshot, {
      dotsPerPerson: setup.dotsPerPerson,
      groups: setup.groups,
      collected,
    }),
    agenda: null,
    madeAt: desk.time.now(),
    offsetMinutes: desk.time.offsetMinutes(),
    authors: false,
  })
  return gatherMaps(report).map((map) => ({ ...map, id: `${setup.doc} ${map.id}` }))
}
