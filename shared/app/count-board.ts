import type { BoardDocument } from '../core/board/document.ts'
import type { NodeKey } from '../core/board/keys.ts'
import { countNotes } from '../core/notes/count-notes.ts'
import { readLiveBoard } from '../core/notes/live-board.ts'
import { locateSections } from '../core/notes/locate-sections.ts'
import { reviewQuestions } from '../core/notes/review-questions.ts'
import { gatherFigures, pickFigures } from '../core/report/gather-figures.ts'
import { findBlankDots } from '../core/votes/find-blank-dots.ts'
import { tallyClusters } from '../core/votes/tally-clusters.ts'
import { tallyVotes } from '../core/votes/tally-votes.ts'
import { countTotals } from '../core/votes/totals.ts'
import type { Desk } from './desk.ts'
import { sectionsOfPhase } from './phase-sections.ts'
import { isVoting, raiseDots } from './raise-dots.ts'
import { type Reading, readNotes } from './read-board.ts'
import { runWork } from './run-work.ts'
import { takeStock } from './take-away.ts'
import type { VotesView } from './view.ts'

/** Counts the notes of the current phase, zone by zone and group by group. Only ever on demand. */
export async function countBoard(desk: Desk): Promise<void> {
  await runWork(desk, 'count-notes', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading === null) return null
    const { setup, document, snapshot, collected, atMinute } = reading
    const placed = locateSections(document, readLiveBoard(document, snapshot))
    const there = new Set(placed.map(({ section }) => section.key))
    // A group whose sheet was deleted is not slow: it has nowhere to write.
    const ofPhase = currentSections(desk)
    const worked = ofPhase.length > 0 ? ofPhase : listWritable(document)
    const sections = worked.filter((key) => there.has(key))
    const counted = countNotes(collected, document, sections, setup.groups)
    const questions = reviewQuestions(collected.notes, sections, setup.language)
    const figures = pickFigures(gatherFigures(reading), sections)
    desk.update({ counts: { ...counted, sections: ofPhase, questions, figures, atMinute } })
    if (isVoting(desk)) await raiseDots(desk, document, snapshot, job.signal)
    return null
  })
}

/** Sections of the running phase; none when it needs no board, or none runs. */
function currentSections(desk: Desk): readonly NodeKey[] {
  const { placed, agenda } = desk.state
  if (placed === null) return []
  const current = agenda?.phases[agenda.current]
  return current === undefined ? [] : sectionsOfPhase(placed, current.id, desk.documentOf(placed))
}

function listWritable({ sections }: BoardDocument): readonly NodeKey[] {
  return sections.filter(({ zones }) => zones.length > 0).map(({ key }) => key)
}

export async function countVotes(desk: Desk, dotsPerPerson: number): Promise<void> {
  await runWork(desk, 'count-votes', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading === null) return null
    desk.update({
      votes: tallyReading(reading, dotsPerPerson),
      totals: countTotals(reading.setup.doc, reading.board),
    })
    await raiseDots(desk, reading.document, reading.snapshot, job.signal)
    return null
  })
}

export function tallyReading(reading: Reading, dotsPerPerson: number): VotesView {
  const { setup, document, snapshot, collected, records, atMinute } = reading
  const { groups } = setup
  const votes = tallyVotes(document, snapshot, { dotsPerPerson, groups, collected })
  const record = records.at(-1)
  const onPiles = record === undefined ? null : tallyClusters(document, snapshot, record, groups)
  const stray = votes.stray.filter((dot) => onPiles?.dots.includes(dot) !== true)
  const blankDots = findBlankDots(
    snapshot.items,
    readLiveBoard(document, snapshot),
    collected.notes,
  )
  return { ...votes, stray, blankDots, piles: onPiles?.ranking ?? [], atMinute, dotsPerPerson }
}

/** Reads what there is to take away, before the facilitator chooses the files. */
export async function takeStockOfBoard(desk: Desk): Promise<void> {
  await runWork(desk, 'export', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading !== null) desk.update({ takeaway: takeStock(desk, reading) })
    return null
  })
}
