import { useId } from 'preact/hooks'
import { workshopIn } from '../../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { turnCondition } from '../edit-setup.ts'
import { usePanel } from '../panel-context.ts'

/** What must hold for the workshop to be worth everyone's time: asked first, and never in the way. */
export function SetupConditions({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value.conditions
  const title = useId()
  const conditions = workshopIn(setup)?.conditions ?? []
  if (conditions.length === 0) return null
  const held = conditions.filter((_, index) => setup.conditionsHeld.includes(index)).length
  const missing = conditions.length - held
  return (
    <fieldset class="card stack" aria-labelledby={title}>
      <h2 id={title}>{words.title}</h2>
      {conditions.map((condition, index) => (
        // A condition has no name but its place in the recipe.
        <label key={index} class="row top">
          <input
            type="checkbox"
            class="check"
            checked={setup.conditionsHeld.includes(index)}
            onChange={() => panel.draft.edit((draft) => turnCondition(draft, index))}
          />
          <span class="grow">{condition[panel.language.value]}</span>
        </label>
      ))}
      <p class="meta" role="status">
        {missing === 0 ? words.hold : words.missing(missing, conditions.length)}
      </p>
    </fieldset>
  )
}
