import { useId, useLayoutEffect, useRef } from 'preact/hooks'
import type { Mode } from '../../core/catalogue/recipe.ts'
import {
  changePhase,
  hasRoomForPhase,
  NEW_BREAK,
  NEW_PHASE,
  type NewPhase,
  type PhaseChange,
} from '../../core/workshop/edit-agenda.ts'
import { LONGEST_NAME } from '../../core/workshop/groups.ts'
import { workshopIn } from '../../core/workshop/recipes-in.ts'
import type { OwnPhase, PhaseSetup, WorkshopSetup } from '../../core/workshop/setup.ts'
import { usePanel } from '../panel-context.ts'
import { readClock } from '../read-clock.ts'
import { useTyped } from '../use-typed.ts'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import { SelectField } from './select-field.tsx'

const MODES: readonly Mode[] = ['plenary', 'groups', 'pairs', 'alone', 'collective', 'break']

interface PhaseDetailsProps {
  readonly setup: WorkshopSetup
  readonly phase: PhaseSetup
  /** It was added just now: one goes on with its name. */
  readonly isNew: boolean
  readonly onAdd: (phase: NewPhase) => void
  readonly onRemove: () => void
}

/** What is rarely set of a phase: its fixed time, what comes before, and all of one that was added. */
export function PhaseDetails({ setup, phase, isNew, onAdd, onRemove }: PhaseDetailsProps) {
  const panel = usePanel()
  const words = panel.words.value.agenda
  const change = (part: PhaseChange) =>
    panel.draft.edit((draft) => changePhase(draft, phase.id, part))
  const isFull = !hasRoomForPhase(setup)
  const whole = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    if (isNew) whole.current?.querySelector('input')?.focus()
  }, [isNew])
  return (
    <div class="stack phase-details" ref={whole}>
      {phase.own !== undefined && (
        <OwnFields setup={setup} own={phase.own} onChange={(own) => change({ own })} />
      )}
      <FixedTime
        minute={phase.fixedMinute ?? null}
        onChange={(fixedMinute) => change({ fixedMinute })}
      />
      <div class="row wrap">
        <Button kind="small" isDisabled={isFull} onClick={() => onAdd(NEW_BREAK)}>
          {words.breakBefore}
        </Button>
        <Button kind="small" isDisabled={isFull} onClick={() => onAdd(NEW_PHASE)}>
          {words.phaseBefore}
        </Button>
        {phase.own !== undefined && (
          <Button kind="small" onClick={onRemove}>
            {words.remove}
          </Button>
        )}
      </div>
    </div>
  )
}

interface FixedTimeProps {
  readonly minute: number | null
  readonly onChange: (minute: number | null) => void
}

/** A time as people write it; emptied, there is none. What cannot be read goes back. */
function FixedTime({ minute, onChange }: FixedTimeProps) {
  const id = useId()
  const panel = usePanel()
  const words = panel.words.value.agenda
  const typed = useTyped(minute === null ? '' : panel.clock.value(minute))
  return (
    <div class="field">
      <label for={id}>{words.fixed}</label>
      <input
        id={id}
        class="in"
        type="text"
        placeholder={words.fixedHint}
        value={typed.value}
        onInput={(event) => typed.take(event.currentTarget.value)}
        onChange={(event) => {
          typed.take(null)
          const { value } = event.currentTarget
          onChange(value.trim() === '' ? null : (readClock(value) ?? minute))
        }}
      />
    </div>
  )
}

interface OwnFieldsProps {
  readonly setup: WorkshopSetup
  readonly own: OwnPhase
  readonly onChange: (own: Partial<OwnPhase>) => void
}

function OwnFields({ setup, own, onChange }: OwnFieldsProps) {
  const panel = usePanel()
  const words = panel.words.value.agenda
  const modes = panel.time.value.modes
  const columns = workshopIn(setup)?.columns ?? []
  return (
    <>
      <Field
        label={words.ownTitle}
        longest={LONGEST_NAME}
        value={own.title}
        onInput={(title) => onChange({ title })}
      />
      <SelectField
        label={words.ownMode}
        value={own.mode}
        options={MODES.map((mode) => ({ value: mode, label: modes[mode] }))}
        onChange={(mode) => onChange({ mode })}
      />
      {own.mode !== 'break' && (
        <SelectField
          label={words.ownColumn}
          value={own.column ?? ''}
          options={[
            { value: '', label: words.noColumn },
            ...columns.map(({ id, title }, index) => ({
              value: id,
              label: `${index + 1}. ${title[panel.language.value]}`,
            })),
          ]}
          onChange={(column) => onChange({ column: column || null })}
        />
      )}
    </>
  )
}
