import { useState } from 'preact/hooks'
import { workshopIn } from '../../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { usePanel } from '../panel-context.ts'

/** What must hold for the workshop to be worth everyone's time: asked first, and never in the way. */
export function SetupConditions({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value.conditions
  const [held, setHeld] = useState<ReadonlySet<number>>(new Set())
  const conditions = workshopIn(setup)?.conditions ?? []
  if (conditions.length === 0) return null
  const missing = conditions.length - held.size
  const turn = (index: number) =>
    setHeld(
      new Set(held.has(index) ? [...held].filter((each) => each !== index) : [...held, index]),
    )
  return (
    <fieldset class="stack tight">
      <legend>{words.title}</legend>
      {conditions.map((condition, index) => (
        // A condition has no name but its place in the recipe.
        <label key={index} class="row top">
          <input type="checkbox" checked={held.has(index)} onChange={() => turn(index)} />
          <span class="grow">{condition[panel.language.value]}</span>
        </label>
      ))}
      <p class="meta" role="status">
        {missing === 0 ? words.hold : words.missing(missing, conditions.length)}
      </p>
    </fieldset>
  )
}
