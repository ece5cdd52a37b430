import { isEmpty, orderSteps, planRemoval } from '../core/board/plan-changes.ts'
import { describeKept } from './describe-kept.ts'
import type { Desk } from './desk.ts'
import { performSteps } from './perform-steps.ts'
import { type Ending, nothingDone, runWork } from './run-work.ts'
import { STORED } from './stored.ts'

/** Takes away what Atelier placed and nobody rewrote; people's notes stay where they are. */
export async function removePlaced(desk: Desk): Promise<void> {
  const setup = desk.state.placed
  if (setup === null) return
  await runWork(desk, 'remove', async (job): Promise<Ending> => {
    const document = desk.documentOf(setup)
    const snapshot = await desk.host.read(job.signal)
    const plan = planRemoval(document.id, snapshot)
    const steps = orderSteps(plan, document)
    job.progress({ total: steps.length, steps: { done: 0, total: steps.length } })
    const ending = isEmpty(plan)
      ? nothingDone
      : await performSteps(desk, job, steps, (_outcome, done) => job.progress({ done }))
    if (ending.outcome === 'done') {
      await desk.host.shared.write(STORED.setup, null)
      await desk.host.shared.write(STORED.agenda, null)
      desk.update({
        placed: null,
        sections: [],
        agenda: null,
        counts: null,
        votes: null,
        clusters: null,
        takeaway: null,
      })
    }
    return { ...ending, kept: describeKept(plan.kept, document, snapshot) }
  })
}
