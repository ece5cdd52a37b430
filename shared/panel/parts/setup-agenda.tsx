import { useState } from 'preact/hooks'
import type { PhaseRecipe } from '../../core/catalogue/recipe.ts'
import { workshopIn } from '../../core/workshop/recipes-in.ts'
import type { PhaseSetup, WorkshopSetup } from '../../core/workshop/setup.ts'
import { setPhase } from '../edit-setup.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { Switch } from './switch.tsx'

const FIRST_PHASES = 8
const LONGEST_PHASE = 480

/** The phases, each on or off, with its length. */
export function SetupAgenda({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value.setup
  const [isWhole, setWhole] = useState(false)
  const recipes = new Map(workshopIn(setup)?.phases.map((phase) => [phase.id, phase]))
  const shown = isWhole ? setup.phases : setup.phases.slice(0, FIRST_PHASES)
  const endMinute = panel.view.value?.draft?.endMinute
  return (
    <section class="stack tight">
      <div class="row between">
        <h2>{words.agenda}</h2>
        {endMinute !== undefined && (
          <span class="meta">{words.ends(panel.clock.value(endMinute % (24 * 60)))}</span>
        )}
      </div>
      {shown.map((phase) => {
        const recipe = recipes.get(phase.id)
        return recipe === undefined ? null : (
          <PhaseLine key={phase.id} phase={phase} recipe={recipe} />
        )
      })}
      {shown.length < setup.phases.length && (
        <Button kind="link" onClick={() => setWhole(true)}>
          {words.nextPhases(setup.phases.length - shown.length)}
        </Button>
      )}
    </section>
  )
}

interface PhaseLineProps {
  readonly phase: PhaseSetup
  readonly recipe: PhaseRecipe
}

function PhaseLine({ phase, recipe }: PhaseLineProps) {
  const panel = usePanel()
  const words = panel.words.value.setup
  const title = recipe.title[panel.language.value]
  const kind = recipe.mode === 'break' ? 'phase break' : 'phase'
  const label = recipe.perGroup ? words.minutesPerGroupOf(title) : words.minutesOf(title)
  const change = (part: Partial<Omit<PhaseSetup, 'id'>>) =>
    panel.draft.edit((draft) => setPhase(draft, phase.id, part))
  return (
    <div class={phase.on ? kind : `${kind} off`}>
      <Switch isOn={phase.on} onChange={(on) => change({ on })}>
        {title}
      </Switch>
      <input
        class="in minutes"
        type="number"
        inputMode="numeric"
        min={1}
        max={LONGEST_PHASE}
        aria-label={label}
        disabled={!phase.on}
        value={phase.minutes}
        onInput={(event) => {
          const minutes = event.currentTarget.valueAsNumber
          if (Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_PHASE)
            change({ minutes })
        }}
      />
      <span class="meta">{recipe.perGroup ? words.minutesPerGroup : words.minutes}</span>
    </div>
  )
}
