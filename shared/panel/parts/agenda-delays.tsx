import { useId } from 'preact/hooks'
import { listPhases, phaseRecipes, wrapMinute } from '../../core/workshop/agenda-phases.ts'
import { chooseCut, moveCut } from '../../core/workshop/edit-agenda.ts'
import { proposeSlack } from '../../core/workshop/propose-slack.ts'
import { MOST_SLACK } from '../../core/workshop/read-agenda.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { timeAgenda } from '../../core/workshop/time-agenda.ts'
import { usePanel } from '../panel-context.ts'
import { useLaterFocus } from '../use-later-focus.ts'
import { Button } from './button.tsx'
import { DecidedList } from './decided-list.tsx'

interface SetupProps {
  readonly setup: WorkshopSetup
}

/** What a delay will take: the time kept free, then the phases that go first. */
export function AgendaDelays({ setup }: SetupProps) {
  const words = usePanel().words.value.agenda
  return (
    <details>
      <summary>{words.late}</summary>
      <div class="stack wide">
        <Slack setup={setup} />
        <CutOrder setup={setup} />
      </div>
    </details>
  )
}

function Slack({ setup }: SetupProps) {
  const id = useId()
  const panel = usePanel()
  const words = panel.words.value.agenda
  const { least, usual, most } = proposeSlack(setup)
  const keep = (slackMinutes: number) => panel.draft.edit((draft) => ({ ...draft, slackMinutes }))
  return (
    <div class="stack tight">
      <div class="row between">
        <label for={id}>
          <b>{words.slackField}</b>
        </label>
        <input
          id={id}
          class="in minutes"
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_SLACK}
          value={setup.slackMinutes}
          onInput={(event) => {
            const minutes = event.currentTarget.valueAsNumber
            if (Number.isInteger(minutes) && minutes >= 0 && minutes <= MOST_SLACK) keep(minutes)
          }}
        />
      </div>
      <p class="meta">{words.slackAdvice(least, most)}</p>
      {setup.slackMinutes < least && (
        <div>
          <Button kind="small" onClick={() => keep(usual)}>
            {words.slackUse(usual)}
          </Button>
        </div>
      )}
    </div>
  )
}

/** The phases that give time back first, and are proposed to be skipped when that is not enough. */
function CutOrder({ setup }: SetupProps) {
  const panel = usePanel()
  const words = panel.words.value.agenda
  const recipes = phaseRecipes(setup)
  const titleOf = (id: string) => recipes.get(id)?.title[panel.language.value] ?? id
  const titles = setup.phases.map(({ id }) => titleOf(id))
  const timed = timeAgenda(setup).phases
  /** Of several with one title, with its time. */
  const nameOf = (id: string) => {
    const title = titleOf(id)
    const phase = timed.find(({ recipe }) => recipe.id === id)
    if (phase === undefined || titles.indexOf(title) === titles.lastIndexOf(title)) return title
    return `${title}, ${panel.clock.value(wrapMinute(setup.startMinute + phase.startsIn))}`
  }
  const focusLater = useLaterFocus()
  const others = listPhases(setup).filter(({ recipe }) => !setup.cutFirst.includes(recipe.id))
  return (
    <div class="stack tight">
      <h2>{words.cutTitle}</h2>
      {setup.cutFirst.length === 0 ? (
        <p class="meta">{words.cutNone}</p>
      ) : (
        <ol class="plain stack tight">
          {setup.cutFirst.map((id, index) => (
            <CutLine key={id} {...{ setup, id, index, focusLater }} title={nameOf(id)} />
          ))}
        </ol>
      )}
      <DecidedList
        label={words.cutAdd}
        value=""
        options={[
          { value: '', label: words.cutChoose },
          ...others.map(({ recipe: { id } }) => ({ value: id, label: nameOf(id) })),
        ]}
        verb={words.cutTake}
        focusName="cut add"
        onDecide={(id) => panel.draft.edit((draft) => chooseCut(draft, id, true))}
      />
    </div>
  )
}

interface CutLineProps extends SetupProps {
  readonly id: string
  readonly index: number
  readonly title: string
  readonly focusLater: (...names: readonly string[]) => void
}

function CutLine({ setup, id, index, title, focusLater }: CutLineProps) {
  const panel = usePanel()
  const words = panel.words.value.agenda
  const isLast = index === setup.cutFirst.length - 1
  const move = (to: number) => {
    panel.draft.edit((draft) => moveCut(draft, id, to))
    focusLater(`cut ${id} ${to < index ? 'up' : 'down'}`)
  }
  const drop = () => {
    panel.draft.edit((draft) => chooseCut(draft, id, false))
    focusLater('cut add')
  }
  return (
    <li class="row">
      <span class="grow">{`${index + 1}. ${title}`}</span>
      <div class="stepper small">
        <button
          type="button"
          aria-label={words.cutUp(title)}
          aria-disabled={index === 0}
          data-focus={`cut ${id} up`}
          onClick={() => move(index - 1)}
        >
          ↑
        </button>
        <button
          type="button"
          aria-label={words.cutDown(title)}
          aria-disabled={isLast}
          data-focus={`cut ${id} down`}
          onClick={() => move(index + 1)}
        >
          ↓
        </button>
      </div>
      <Button kind="link" label={words.cutDropOf(title)} onClick={drop}>
        {words.cutDrop}
      </Button>
    </li>
  )
}
