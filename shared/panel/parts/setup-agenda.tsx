import { useRef, useState } from 'preact/hooks'
import { phaseRecipes, wrapMinute } from '../../core/workshop/agenda-phases.ts'
import { proposeBreaks, putBreaks } from '../../core/workshop/break-rule.ts'
import {
  addPhase,
  hasRoomForPhase,
  movePhase,
  NEW_BREAK,
  NEW_PHASE,
  type NewPhase,
  removeOwnPhases,
} from '../../core/workshop/edit-agenda.ts'
import { nextPhaseId } from '../../core/workshop/phase-ids.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { timeAgenda } from '../../core/workshop/time-agenda.ts'
import { livedPhases } from '../lived-phases.ts'
import { usePanel } from '../panel-context.ts'
import { AgendaTroubles } from './agenda-troubles.tsx'
import { Button } from './button.tsx'
import { Message } from './message.tsx'
import { PhaseLine } from './phase-line.tsx'

const FIRST_PHASES = 8

/** The phases with their times, each on or off; on demand, their order and what can be set of each. */
export function SetupAgenda({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value
  const [isWhole, setWhole] = useState(false)
  const [isArranging, setArranging] = useState(false)
  const [opened, setOpened] = useState<string | null>(null)
  const [newest, setNewest] = useState<string | null>(null)
  const [dragged, setDragged] = useState<string | null>(null)
  const list = useRef<HTMLOListElement>(null)
  const recipes = phaseRecipes(setup)
  const timed = new Map(timeAgenda(setup).phases.map((phase) => [phase.recipe.id, phase]))
  const titles = setup.phases.map(({ id }) => recipes.get(id)?.title[panel.language.value] ?? id)
  const shown = isWhole || isArranging ? setup.phases : setup.phases.slice(0, FIRST_PHASES)
  const add = (phase: NewPhase, beforeId: string | null) => {
    const lived = livedPhases(panel.view.value, setup)
    const id = nextPhaseId(setup, lived)
    setOpened(id)
    setNewest(id)
    panel.draft.edit((draft) => addPhase(draft, phase, beforeId, lived))
  }
  const remove = (id: string, title: string) => {
    panel.draft.edit((draft) => removeOwnPhases(draft, [id]))
    panel.say(words.agenda.removed(title))
    // What had the focus is gone.
    list.current?.focus()
  }
  return (
    <section class="stack">
      <div class="stack tight">
        <AgendaHead setup={setup} />
        <AgendaTroubles setup={setup} />
        {shown.length > 0 && (
          <ol class="phases" ref={list} tabIndex={-1} data-focus="phases">
            {shown.map((phase, index) => {
              const recipe = recipes.get(phase.id)
              const title = titles[index] ?? phase.id
              return recipe === undefined ? null : (
                <PhaseLine
                  key={phase.id}
                  {...{ setup, phase, recipe, title, index, isArranging }}
                  isTwin={titles.indexOf(title) !== titles.lastIndexOf(title)}
                  timed={timed.get(phase.id) ?? null}
                  isOpen={isArranging && opened === phase.id}
                  onToggle={() => setOpened(opened === phase.id ? null : phase.id)}
                  isNew={newest === phase.id}
                  onAdd={(added) => add(added, phase.id)}
                  onRemove={() => remove(phase.id, title)}
                  onDrag={() => setDragged(phase.id)}
                  onDrop={() => {
                    if (dragged !== null)
                      panel.draft.edit((draft) => movePhase(draft, dragged, index))
                    setDragged(null)
                  }}
                />
              )
            })}
          </ol>
        )}
        {shown.length < setup.phases.length && (
          <Button kind="link" onClick={() => setWhole(true)}>
            {words.setup.nextPhases(setup.phases.length - shown.length)}
          </Button>
        )}
      </div>
      <div class="row wrap">
        <Button kind="small" onClick={() => setArranging(!isArranging)}>
          {isArranging ? words.agenda.arranged : words.agenda.arrange}
        </Button>
        {isArranging && (
          <AddButtons
            setup={setup}
            onAdd={(phase) => add(phase, setup.phases.at(-1)?.id ?? null)}
          />
        )}
      </div>
      <BreaksByRule setup={setup} />
    </section>
  )
}

interface SetupProps {
  readonly setup: WorkshopSetup
}

function AgendaHead({ setup }: SetupProps) {
  const panel = usePanel()
  const { agenda, common } = panel.words.value
  const { busyMinutes, freeMinutes, endsIn, phases } = timeAgenda(setup)
  const end = setup.startMinute + endsIn
  const clock = panel.clock.value(wrapMinute(end))
  const isNextDay = end > 24 * 60
  if (phases.length === 0) return <h2>{agenda.title}</h2>
  const total = common.duration(busyMinutes)
  return (
    <>
      <div class="row between wrap">
        <h2>{agenda.title}</h2>
        <span class="meta">{isNextDay ? agenda.endsNextDay(clock) : agenda.ends(clock)}</span>
      </div>
      <p class="meta">
        {freeMinutes === 0
          ? agenda.total(total)
          : agenda.totalFree(total, common.duration(freeMinutes))}
      </p>
    </>
  )
}

interface AddButtonsProps extends SetupProps {
  readonly onAdd: (phase: NewPhase) => void
}

function AddButtons({ setup, onAdd }: AddButtonsProps) {
  const words = usePanel().words.value.agenda
  const isFull = !hasRoomForPhase(setup)
  return (
    <>
      <Button kind="small" isDisabled={isFull} onClick={() => onAdd(NEW_BREAK)}>
        {words.addBreak}
      </Button>
      <Button kind="small" isDisabled={isFull} onClick={() => onAdd(NEW_PHASE)}>
        {words.addPhase}
      </Button>
    </>
  )
}

/** The breaks that are missing, counted on the button; what they were is taken back in one click. */
function BreaksByRule({ setup }: SetupProps) {
  const panel = usePanel()
  const words = panel.words.value.agenda
  const [added, setAdded] = useState<readonly string[]>([])
  const missing = proposeBreaks(setup).length
  const there = added.filter((id) => setup.phases.some((phase) => phase.id === id))
  const place = useRef<HTMLDivElement>(null)
  const put = () => {
    const { setup: rested, added: ids } = putBreaks(setup, livedPhases(panel.view.value, setup))
    setAdded([...there, ...ids])
    panel.draft.edit(() => rested)
    panel.say(words.breaksAdded(ids.length))
    place.current?.focus()
  }
  const takeBack = () => {
    setAdded([])
    panel.draft.edit((draft) => removeOwnPhases(draft, there))
    place.current?.focus()
  }
  return (
    // The button that is pressed goes: the focus stays where it was.
    <div ref={place} tabIndex={-1}>
      {missing > 0 && hasRoomForPhase(setup) ? (
        <Button kind="small" onClick={put}>
          {words.breaksByRule(missing)}
        </Button>
      ) : (
        there.length > 0 && (
          <Message tone="ok" title={words.breaksAdded(there.length)} text={words.breaksAddedText}>
            <Button kind="small" onClick={takeBack}>
              {words.takeBreaksBack(there.length)}
            </Button>
          </Message>
        )
      )}
    </div>
  )
}
