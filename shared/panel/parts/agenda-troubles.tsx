import { type AgendaTrouble, listTroubles } from '../../core/workshop/agenda-troubles.ts'
import { swapForBreak } from '../../core/workshop/break-rule.ts'
import { hasRoomForPhase } from '../../core/workshop/edit-agenda.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { timeAgenda } from '../../core/workshop/time-agenda.ts'
import { clockChange } from '../clock-change.ts'
import { livedPhases } from '../lived-phases.ts'
import { usePanel } from '../panel-context.ts'
import { useLaterFocus } from '../use-later-focus.ts'
import { Button } from './button.tsx'
import { Sign } from './message.tsx'

/** What is odd about the agenda, one sentence each. Nothing is refused for it. */
export function AgendaTroubles({ setup }: { readonly setup: WorkshopSetup }) {
  const tell = useTroubleWords()
  const focusLater = useLaterFocus()
  const { date, startMinute } = setup
  const troubles = listTroubles(setup, clockChange(date, startMinute, timeAgenda(setup).endsIn))
  if (troubles.length === 0) return null
  return (
    <ul class="plain troubles stack tight">
      {troubles.map((trouble, index) => (
        <li class="row top" key={index}>
          <Sign text="!" tone="warn" />
          <span class="grow">{tell(trouble)}</span>
          {trouble.kind === 'meal-far-from-noon' && (
            <SwapMeal setup={setup} id={trouble.id} focusLater={focusLater} />
          )}
        </li>
      ))}
    </ul>
  )
}

interface SwapMealProps {
  readonly setup: WorkshopSetup
  readonly id: string
  /** The button that is pressed goes with its sentence. */
  readonly focusLater: (name: string) => void
}

function SwapMeal({ setup, id, focusLater }: SwapMealProps) {
  const panel = usePanel()
  const words = panel.words.value.agenda
  if (!hasRoomForPhase(setup)) return null
  const swap = () => {
    const lived = livedPhases(panel.view.value, setup)
    panel.draft.edit((draft) => swapForBreak(draft, id, lived))
    panel.say(words.breaksAdded(1))
    focusLater('phases')
  }
  return (
    <Button kind="small" onClick={swap}>
      {words.swapMeal}
    </Button>
  )
}

function useTroubleWords(): (trouble: AgendaTrouble) => string {
  const panel = usePanel()
  const { agenda, common } = panel.words.value
  const words = agenda.troubles
  const clock = panel.clock.value
  return (trouble) => {
    switch (trouble.kind) {
      case 'empty':
        return words.empty
      case 'full':
        return words.full(trouble.most)
      case 'ends-next-day':
        return words.nextDay(clock(trouble.endMinute))
      case 'over-a-day':
        return words.overDay(common.duration(trouble.minutes))
      case 'misses-its-time':
        return words.missed(trouble.phase, clock(trouble.fixedMinute), trouble.minutes)
      case 'meal-far-from-noon':
        return words.meal(trouble.phase, clock(trouble.startMinute))
      case 'clock-change':
        return trouble.minutes > 0 ? words.forward(trouble.minutes) : words.back(-trouble.minutes)
    }
  }
}
