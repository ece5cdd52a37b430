import type { CountsView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

/** "How might we" questions worth another look; folded away, and no more than a remark. */
export function QuestionRemarks({ questions }: Pick<CountsView, 'questions'>) {
  const panel = usePanel()
  const { questions: words, common } = panel.words.value
  if (questions.length === 0) return null
  return (
    <details>
      <summary>{words.title(questions.length)}</summary>
      <ul class="plain stack">
        {questions.map(({ id, text, flaws }) => (
          <li key={id} class="row between top">
            <span class="grow">
              {common.quoted(text)}
              <span class="meta line">{flaws.map((flaw) => words.flaws[flaw]).join(' ')}</span>
            </span>
            <Button
              kind="small"
              label={words.show(text)}
              onClick={() => panel.send({ type: 'show-items', ids: [id] })}
            >
              {common.show}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
