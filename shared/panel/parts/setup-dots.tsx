import { hasDots, MOST_DOTS } from '../../core/workshop/dots.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { usePanel } from '../panel-context.ts'
import { Stepper } from './stepper.tsx'

/** How many dots each person has, where the workshop brings any. */
export function SetupDots({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value.votes
  if (!hasDots(setup)) return null
  return (
    <Stepper
      label={words.perPerson}
      value={setup.dotsPerPerson}
      least={1}
      most={MOST_DOTS}
      fewer={words.fewer}
      more={words.more}
      onChange={(dotsPerPerson) => panel.draft.edit((draft) => ({ ...draft, dotsPerPerson }))}
    />
  )
}
