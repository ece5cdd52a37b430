import { useLayoutEffect, useRef } from 'preact/hooks'
import type { PhaseRecipe } from '../../core/catalogue/recipe.ts'
import { wrapMinute } from '../../core/workshop/agenda-phases.ts'
import { changePhase, movePhase, type NewPhase } from '../../core/workshop/edit-agenda.ts'
import { LONGEST_PHASE } from '../../core/workshop/read-agenda.ts'
import type { PhaseSetup, WorkshopSetup } from '../../core/workshop/setup.ts'
import { type TimedPhase, timeAgenda } from '../../core/workshop/time-agenda.ts'
import { usePanel } from '../panel-context.ts'
import { PhaseDetails } from './phase-details.tsx'
import { Switch } from './switch.tsx'

interface PhaseLineProps {
  readonly setup: WorkshopSetup
  readonly phase: PhaseSetup
  readonly recipe: PhaseRecipe
  readonly index: number
  /** Null when it does not take place. */
  readonly timed: TimedPhase | null
  readonly isArranging: boolean
  readonly isOpen: boolean
  readonly onToggle: () => void
  /** It was added just now. */
  readonly isNew: boolean
  readonly onAdd: (phase: NewPhase) => void
  readonly onRemove: () => void
}

/** A phase: on or off, when, how long; while arranging, its place and the rest. */
export function PhaseLine(props: PhaseLineProps) {
  const { setup, phase, recipe, timed, isArranging, isOpen } = props
  const panel = usePanel()
  const title = recipe.title[panel.language.value]
  const kind = recipe.mode === 'break' ? 'phase break' : 'phase'
  return (
    <li class="stack tight">
      <FreeTime setup={setup} timed={timed} />
      <div class={phase.on ? kind : `${kind} off`}>
        <Switch
          isOn={phase.on}
          onChange={(on) => panel.draft.edit((draft) => changePhase(draft, phase.id, { on }))}
        >
          {title}
          <Clock setup={setup} phase={phase} timed={timed} />
        </Switch>
        <Minutes phase={phase} recipe={recipe} title={title} />
      </div>
      {isArranging && <Arrange {...props} title={title} />}
      {isOpen && <PhaseDetails {...props} />}
    </li>
  )
}

function FreeTime({ setup, timed }: Pick<PhaseLineProps, 'setup' | 'timed'>) {
  const words = usePanel().words.value.agenda
  if (timed === null || timed.freeMinutes === 0) return null
  const isSlack = timed.freeMinutes === setup.slackMinutes && timed.fixedMinute === null
  const tell = isSlack ? words.slack : words.free
  return <p class="meta free">{tell(timed.freeMinutes)}</p>
}

function Clock({ setup, phase, timed }: Pick<PhaseLineProps, 'setup' | 'phase' | 'timed'>) {
  const panel = usePanel()
  if (timed === null) return null
  const clock = panel.clock.value(wrapMinute(setup.startMinute + timed.startsIn))
  const { fixedShort } = panel.words.value.agenda
  return (
    <span class="meta line">
      {phase.fixedMinute === undefined ? clock : `${clock} · ${fixedShort}`}
    </span>
  )
}

interface MinutesProps {
  readonly phase: PhaseSetup
  readonly recipe: PhaseRecipe
  readonly title: string
}

function Minutes({ phase, recipe, title }: MinutesProps) {
  const panel = usePanel()
  const words = panel.words.value.setup
  return (
    <>
      <input
        class="in minutes"
        type="number"
        inputMode="numeric"
        min={1}
        max={LONGEST_PHASE}
        aria-label={recipe.perGroup ? words.minutesPerGroupOf(title) : words.minutesOf(title)}
        disabled={!phase.on}
        value={phase.minutes}
        onInput={(event) => {
          const minutes = event.currentTarget.valueAsNumber
          if (Number.isInteger(minutes) && minutes >= 1 && minutes <= LONGEST_PHASE)
            panel.draft.edit((draft) => changePhase(draft, phase.id, { minutes }))
        }}
      />
      <span class="meta">{recipe.perGroup ? words.minutesPerGroup : words.minutes}</span>
    </>
  )
}

interface ArrangeProps extends PhaseLineProps {
  readonly title: string
}

/** One place up or down; the button keeps the focus wherever the phase goes. */
function Arrange({ setup, phase, index, title, isOpen, onToggle }: ArrangeProps) {
  const panel = usePanel()
  const words = panel.words.value.agenda
  const pressed = useRef<HTMLButtonElement | null>(null)
  // The line of a phase that moves is put elsewhere in the page, and loses the focus on the way.
  useLayoutEffect(() => {
    pressed.current?.focus()
    pressed.current = null
  }, [index])
  const move = (to: number, button: HTMLButtonElement) => {
    if (to < 0 || to >= setup.phases.length) return
    pressed.current = button
    const moved = movePhase(setup, phase.id, to)
    panel.draft.edit(() => moved)
    const timed = timeAgenda(moved).phases.find(({ recipe }) => recipe.id === phase.id)
    const clock =
      timed === undefined ? '' : panel.clock.value(wrapMinute(setup.startMinute + timed.startsIn))
    panel.spoken.value = words.moved(title, to + 1, setup.phases.length, clock)
  }
  return (
    <div class="row phase-more">
      <div class="stepper small">
        <button
          type="button"
          aria-label={words.up(title)}
          aria-disabled={index === 0}
          onClick={(event) => move(index - 1, event.currentTarget)}
        >
          ↑
        </button>
        <button
          type="button"
          aria-label={words.down(title)}
          aria-disabled={index === setup.phases.length - 1}
          onClick={(event) => move(index + 1, event.currentTarget)}
        >
          ↓
        </button>
      </div>
      <button
        type="button"
        class="btn link small"
        aria-label={words.more(title)}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {words.moreShort}
      </button>
    </div>
  )
}
