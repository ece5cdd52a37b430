import type { WorkshopSetup } from './setup.ts'
import { timeAgenda } from './time-agenda.ts'

const ROUND = 5

/**
 * Minutes worth keeping free: a tenth of the phases at least (https://workshopr.io/tips/category.php?slug=time),
 * up to a fifth (https://workshopweaver.com/blog/why-your-workshop-agenda-needs-contingency-blocks).
 * Rounded to five minutes.
 */
export function proposeSlack(setup: WorkshopSetup): {
  readonly least: number
  readonly usual: number
  readonly most: number
} {
  const { busyMinutes } = timeAgenda(setup)
  const share = (part: number) => Math.round((busyMinutes * part) / ROUND) * ROUND
  return { least: share(0.1), usual: share(0.15), most: share(0.2) }
}
