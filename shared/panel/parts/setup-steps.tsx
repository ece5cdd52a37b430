import { useState } from 'preact/hooks'
import { PROGRESSIONS } from '../../core/catalogue/progressions.ts'
import { LONGEST_NAME } from '../../core/workshop/groups.ts'
import { findProgression, takeProgression } from '../../core/workshop/known-progression.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { canAddStep, canDropStep, hasSteps, setStep } from '../edit-setup.ts'
import { usePanel } from '../panel-context.ts'
import { useLaterFocus } from '../use-later-focus.ts'
import { Button } from './button.tsx'
import { DecidedList } from './decided-list.tsx'
import { Field } from './field.tsx'

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

/** Names somebody typed are replaced by a button only, and can be had back. */
function KnownSteps({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value.setup
  const [typed, setTyped] = useState<readonly string[] | null>(null)
  const focusLater = useLaterFocus()
  const known = findProgression(setup)
  const take = (id: string) => {
    const isTyped = known === null && setup.progression.some((step) => step.trim() !== '')
    if (isTyped) {
      setTyped(setup.progression)
      panel.say(words.stepsTaken)
    }
    panel.draft.edit((draft) => takeProgression(draft, id))
    focusLater('step known')
  }
  const putBack = (progression: readonly string[]) => {
    setTyped(null)
    panel.draft.edit((draft) => ({ ...draft, progression }))
    focusLater('step known')
  }
  return (
    <div class="stack tight">
      <p aria-hidden="true">{words.knownSteps}</p>
      <DecidedList
        label={words.knownSteps}
        value={known ?? ''}
        options={[
          ...(known === null ? [{ value: '', label: words.ownSteps }] : []),
          ...PROGRESSIONS.map(({ id, title }) => ({
            value: id,
            label: title[panel.language.value],
          })),
        ]}
        verb={words.takeSteps}
        focusName="step known"
        onDecide={take}
      />
      {typed !== null && known !== null && (
        <div class="row between wrap">
          <span class="meta">{words.stepsTaken}</span>
          <Button kind="link" onClick={() => putBack(typed)}>
            {words.stepsBack}
          </Button>
        </div>
      )}
    </div>
  )
}
