import { LONGEST_NAME } from '../../core/workshop/groups.ts'
import type { Helpers, WorkshopSetup } from '../../core/workshop/setup.ts'
import { usePanel } from '../panel-context.ts'
import { Field } from './field.tsx'
import { Switch } from './switch.tsx'

/** Who helps the facilitator, and whether people are in one room. */
export function SetupHelpers({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value.agenda
  const name = (part: Partial<Helpers>) =>
    panel.draft.edit((draft) => ({ ...draft, helpers: { ...draft.helpers, ...part } }))
  return (
    <details>
      <summary>{words.helpers}</summary>
      <div class="stack wide">
        <Field
          label={words.scribe}
          hint={words.scribeHint}
          longest={LONGEST_NAME}
          value={setup.helpers.scribe}
          onInput={(scribe) => name({ scribe })}
        />
        <Field
          label={words.timekeeper}
          hint={words.timekeeperHint}
          longest={LONGEST_NAME}
          value={setup.helpers.timekeeper}
          onInput={(timekeeper) => name({ timekeeper })}
        />
        <Switch
          isOn={setup.isRemote}
          onChange={(isRemote) => panel.draft.edit((draft) => ({ ...draft, isRemote }))}
        >
          {words.remote}
        </Switch>
      </div>
    </details>
  )
}
