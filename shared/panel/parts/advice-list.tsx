import { useRef, useState } from 'preact/hooks'
import type { Advice } from '../../core/workshop/advice/advice.ts'
import { advise, followAdvice } from '../../core/workshop/advice/advise.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { tellAdvice } from '../advice-words.ts'
import { livedPhases } from '../lived-phases.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

interface Followed {
  readonly before: WorkshopSetup
  readonly after: WorkshopSetup
}

/** What may be worth changing, folded away: the count says that there is something. */
export function AdviceList({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value.advice
  const [followed, setFollowed] = useState<Followed | null>(null)
  const head = useRef<HTMLElement>(null)
  const list = advise(setup)
  const canUndo = followed?.after === setup
  if (list.length === 0 && !canUndo) return null
  const take = (after: WorkshopSetup, undoes: Followed | null) => {
    setFollowed(undoes)
    panel.draft.edit(() => after)
    panel.say(`${words.done} ${words.count(advise(after).length)}`)
    // The button that was pressed goes with its advice.
    head.current?.focus()
  }
  return (
    <details>
      <summary ref={head}>{words.count(list.length)}</summary>
      <div class="stack wide">
        {canUndo && (
          <div class="row between">
            <span>{words.done}</span>
            <Button kind="link" onClick={() => take(followed.before, null)}>
              {words.undo}
            </Button>
          </div>
        )}
        {list.length === 0 && <p class="meta">{words.none}</p>}
        <ul class="plain stack wide">
          {list.map((advice) => (
            <AdviceLine
              key={advice.id}
              advice={advice}
              onFollow={() => {
                const after = followAdvice(setup, advice, livedPhases(panel.view.value, setup))
                if (after !== null) take(after, { before: setup, after })
              }}
            />
          ))}
        </ul>
      </div>
    </details>
  )
}

interface AdviceLineProps {
  readonly advice: Advice
  readonly onFollow: () => void
}

function AdviceLine({ advice, onFollow }: AdviceLineProps) {
  const panel = usePanel()
  const { what, why, act } = tellAdvice(advice, panel.words.value, panel.language.value)
  const names = advice.sources.map(({ name }) => name).join(', ')
  return (
    <li class="stack tight">
      <b>{what}</b>
      <p>{why}</p>
      <p class="meta">{panel.words.value.advice.source(names)}</p>
      {act !== '' && (
        <div>
          <Button kind="small" onClick={onFollow}>
            {act}
          </Button>
        </div>
      )}
    </li>
  )
}
