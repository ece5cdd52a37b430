import { PROGRESSIONS } from '../../core/catalogue/progressions.ts'
import { LONGEST_NAME } from '../../core/workshop/groups.ts'
import { findProgression, takeProgression } from '../../core/workshop/known-progression.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { canAddStep, canDropStep, hasSteps, setStep } from '../edit-setup.ts'
import { usePanel } from '../panel-context.ts'
import { useLaterFocus } from '../use-later-focus.ts'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import { SelectField } from './select-field.tsx'

/** The names of the steps of a journey, three to six, from a known set or one's own. */
export function SetupSteps({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value.setup
  const focusLater = useLaterFocus()
  if (!hasSteps(setup)) return null
  const write = (progression: readonly string[]) =>
    panel.draft.edit((draft) => ({ ...draft, progression }))
  return (
    <details>
      <summary>{words.steps}</summary>
      <div class="stack">
        <KnownSteps setup={setup} />
        {setup.progression.map((step, index) => (
          <Field
            // Steps have no name of their own but their place.
            key={index}
            label={words.stepNumber(index + 1)}
            longest={LONGEST_NAME}
            focusName={`step ${index}`}
            value={step}
            onInput={(name) => panel.draft.edit((draft) => setStep(draft, index, name))}
          />
        ))}
        <div class="row wrap">
          <Button
            kind="small"
            isDisabled={!canAddStep(setup)}
            onClick={() => {
              write([...setup.progression, ''])
              focusLater(`step ${setup.progression.length}`)
            }}
          >
            {words.addStep}
          </Button>
          <Button
            kind="small"
            isDisabled={!canDropStep(setup)}
            focusName="step drop"
            onClick={() => {
              write(setup.progression.slice(0, -1))
              // Not on the button beside it, which would undo this when it is pressed once more.
              focusLater('step drop', `step ${setup.progression.length - 2}`)
            }}
          >
            {words.dropStep}
          </Button>
        </div>
      </div>
    </details>
  )
}

function KnownSteps({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value.setup
  return (
    <SelectField
      label={words.knownSteps}
      value={findProgression(setup) ?? ''}
      options={[
        { value: '', label: words.ownSteps },
        ...PROGRESSIONS.map(({ id, title }) => ({ value: id, label: title[panel.language.value] })),
      ]}
      onChange={(id) => panel.draft.edit((draft) => takeProgression(draft, id))}
    />
  )
}
