import { countTotals } from '../core/votes/totals.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import { tallyReading } from './count-board.ts'
import type { Desk } from './desk.ts'
import { holdingLease } from './lease.ts'
import { performSteps } from './perform-steps.ts'
import { planTotals, planTotalsOff, type TotalsPlan } from './plan-totals.ts'
import { readNotes } from './read-board.ts'
import { type Ending, type Job, nothingDone, runWork } from './run-work.ts'
import type { VotesView } from './view.ts'

interface Prepared {
  readonly setup: WorkshopSetup
  readonly ranking: VotesView['ranking']
  readonly plan: TotalsPlan
}

/**
 * Counts, and says the votes of each note on a plate beside it, for whoever looks at the board. The same
 * again brings the plates up to date; where nothing changed, nothing is written.
 */
export async function placeTotals(desk: Desk, dotsPerPerson: number): Promise<void> {
  await runWork(desk, 'place-totals', async (job) => {
    const first = await prepare(desk, job, dotsPerPerson)
    if (first === null) return null
    const { steps, moves, kept } = first.plan
    if (steps.length + moves.length === 0) return { ...nothingDone, kept }
    return holdingLease(desk, job, async () => {
      // Somebody may have placed them between our reading and our lease.
      const prepared = await prepare(desk, job, dotsPerPerson)
      return prepared === null ? null : draw(desk, job, prepared)
    })
  })
}

/** Counting again, so that the panel tells what the board is about to. */
async function prepare(desk: Desk, job: Job, dotsPerPerson: number): Promise<Prepared | null> {
  const reading = await readNotes(desk, job)
  if (reading === null) return null
  const { setup, board } = reading
  const votes = tallyReading(reading, dotsPerPerson)
  desk.update({ votes, totals: countTotals(setup.doc, board) })
  const { ranking } = votes
  return { setup, ranking, plan: planTotals(desk.documentOf(setup), setup, ranking, board) }
}

/** Plates are made on the page; once they are there, they go into the sections of their notes. */
async function draw(desk: Desk, job: Job, { setup, ranking, plan }: Prepared): Promise<Ending> {
  const { steps, moves, kept } = plan
  const made = steps.filter((step) => step.do === 'create').length
  job.progress({ total: steps.length + made + moves.length })
  const drawn = await performSteps(desk, job, steps, (_outcome, done) => job.progress({ done }))
  const { created, updated, removed } = drawn
  if (drawn.outcome !== 'done') {
    desk.update({ totals: Math.max(0, desk.state.totals + created - removed) })
    return { ...drawn, kept }
  }
  const snapshot = await job.read()
  desk.update({ totals: countTotals(setup.doc, snapshot) })
  const rest = planTotals(desk.documentOf(setup), setup, ranking, snapshot)
  const settled = await performSteps(desk, job, rest.moves, (_outcome, done) =>
    job.progress({ done: steps.length + done }),
  )
  return { ...settled, created, updated, removed, kept: rest.kept }
}

/** Takes the plates off, but for those people wrote on. */
export async function removeTotals(desk: Desk): Promise<void> {
  const setup = desk.state.placed
  if (setup === null) return
  await runWork(desk, 'remove-totals', (job) =>
    holdingLease(desk, job, async () => {
      const { steps, kept } = planTotalsOff(desk.documentOf(setup), await job.read())
      job.progress({ total: steps.length })
      const ending = await performSteps(desk, job, steps, (_outcome, done) =>
        job.progress({ done }),
      )
      desk.update({ totals: Math.max(0, desk.state.totals - ending.removed) })
      return { ...ending, kept }
    }),
  )
}
