import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { FaultMessages } from '../parts/fault-messages.tsx'
import { Sign } from '../parts/message.tsx'
import { Page } from '../parts/page.tsx'
import { SupportDetails } from '../parts/support-details.tsx'

/** What could not be placed or removed, why, and the same command to go on. */
export function FailedScreen() {
  const panel = usePanel()
  const words = panel.words.value
  const view = panel.view.value
  const result = view?.result ?? null
  if (view === null || result === null) return null
  const sections = view.placed?.sections ?? []
  const failed = sections.filter(({ state }) => state === 'failed')
  const left = result.kind === 'generate' ? result.sectionsLeft : 0
  const again = result.kind === 'remove' ? 'remove' : 'generate'
  return (
    <Page
      title={left > 0 ? words.failed.title(left) : words.failed.general}
      foot={
        <>
          <Button kind="primary" onClick={() => panel.send({ type: again })}>
            {words.failed.resume}
          </Button>
          <Button onClick={() => panel.send({ type: 'dismiss' })}>{words.failed.later}</Button>
        </>
      }
    >
      <FaultMessages faults={result.faults} />
      <ul class="list" hidden={failed.length === 0}>
        {failed.map(({ key, title }) => (
          <li key={key}>
            <Sign text="!" tone="failed" />
            <span class="grow">{title}</span>
            <span class="meta">{words.placing.states.failed}</span>
          </li>
        ))}
      </ul>
      <div class="stack tight">
        {left > 0 && (
          <p class="meta">{words.failed.ready(sections.length - left, sections.length)}</p>
        )}
        {result.faults.length > 0 && <SupportDetails faults={result.faults} />}
      </div>
    </Page>
  )
}
