import type { SessionView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { Message } from './message.tsx'

/** What goes on, or went wrong, in Préparer while the workshop runs. */
export function RunNotices({ view }: { readonly view: SessionView }) {
  const panel = usePanel()
  const words = panel.words.value
  const { work, result } = view
  const see = (
    <Button kind="small" onClick={() => panel.goTo('prepare')}>
      {words.common.show}
    </Button>
  )
  if (work?.kind === 'generate' && work.total > 0) {
    const title = words.about(words.placing.title, words.placing.of(work.done, work.total))
    return (
      <Message tone="info" title={title}>
        {see}
      </Message>
    )
  }
  const isBad = result?.outcome === 'failed' || result?.outcome === 'partial'
  if (result?.kind !== 'generate' || !isBad) return null
  const title =
    result.sectionsLeft > 0 ? words.failed.title(result.sectionsLeft) : words.failed.general
  return (
    <Message tone="bad" title={title}>
      {see}
    </Message>
  )
}
