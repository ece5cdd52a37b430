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
  readonly title: string
  /** Another phase has the same title: the time tells them apart. */
  readonly isTwin: boolean
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
  readonly onDrag: () => void
  /** What is dragged is let go of here: it takes this place. */
  readonly onDrop: () => void
}

/** A phase: on or off, when, how long; while arranging, its place and the rest. */
export function PhaseLine(props: PhaseLineProps) {
  const { setup, phase, recipe, title, timed, isArranging, isOpen } = props
  const panel = usePanel()
  const clock = timed === null ? '' : panel.clock.value(clockMinute(setup, timed))
  const name = props.isTwin && clock !== '' ? `${title}, ${clock}` : title
  const kind = recipe.mode === 'break' ? 'phase break' : 'phase'
  return (
    <li
      class="stack tight"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        props.onDrop()
      }}
    >
      <FreeTime setup={setup} timed={timed} />
      <div class={phase.on ? kind : `${kind} off`}>
        <Switch
          isOn={phase.on}
          onChange={(on) => panel.draft.edit((draft) => changePhase(draft, phase.id, { on }))}
        >
          {title}
          {clock !== '' && <Clock clock={clock} isFixed={phase.fixedMinute !== undefined} />}
        </Switch>
        <Minutes phase={phase} recipe={recipe} title={name} />
      </div>
      {isArranging && <Arrange {...props} name={name} />}
      {isOpen && <PhaseDetails {...props} />}
    </li>
  )
}

function clockMinute(setup: WorkshopSetup, { startsIn }: TimedPhase): number {
  return wrapMinute(setup.startMinute + startsIn)
}

function FreeTime({ setup, timed }: Pick<PhaseLineProps, 'setup' | 'timed'>) {
  const words = usePanel().words.value.agenda
  if (timed === null || timed.freeMinutes === 0) return null
  const isSlack = timed.freeMinutes === setup.slackMinutes && timed.fixedMinute === null
  const tell = isSlack ? words.slack : words.free
  return <p class="meta free">{tell(timed.freeMinutes)}</p>
}

function Clock({ clock, isFixed }: { readonly clock: string; readonly isFixed: boolean }) {
  const { fixedShort } = usePanel().words.value.agenda
  return <span class="meta line">{isFixed ? `${clock} · ${fixedShort}` : clock}</span>
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
  /** What it is called where it is not seen beside its time. */
  readonly name: string
}

/** One place up or down; the button keeps the focus wherever the phase goes. */
function Arrange({ setup, phase, index, title, name, isOpen, onToggle, onDrag }: ArrangeProps) {
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
    const clock = timed === undefined ? '' : panel.clock.value(clockMinute(setup, timed))
    panel.say(words.moved(title, to + 1, setup.phases.length, clock))
  }
  return (
    <div class="row">
      <span
        class="grip"
        aria-hidden="true"
        draggable
        onDragStart={(event) => {
          // Firefox drags nothing that carries no data.
          event.dataTransfer?.setData('text/plain', name)
          onDrag()
        }}
      >
        ⠿
      </span>
      <div class="stepper small">
        <button
          type="button"
          aria-label={words.up(name)}
          aria-disabled={index === 0}
          onClick={(event) => move(index - 1, event.currentTarget)}
        >
          ↑
        </button>
        <button
          type="button"
          aria-label={words.down(name)}
          aria-disabled={index === setup.phases.length - 1}
          onClick={(event) => move(index + 1, event.currentTarget)}
        >
          ↓
        </button>
      </div>
      <button
        type="button"
        class="btn link small"
        aria-label={words.more(name)}
        aria-expanded={isOpen}
        onClick={onToggle}
      >
        {words.moreShort}
      </button>
    </div>
  )
}
