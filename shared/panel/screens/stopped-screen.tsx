import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { Message } from '../parts/message.tsx'
import { Page } from '../parts/page.tsx'
import { RemoveButton } from '../parts/remove-button.tsx'

/** Stopped as asked: what is there, and the same command to go on. */
export function StoppedScreen() {
  const panel = usePanel()
  const words = panel.words.value.stopped
  const view = panel.view.value
  const result = view?.result ?? null
  if (view === null || result === null) return null
  const left = result.sectionsLeft
  const total = view.placed?.sections.length ?? 0
  const isPlacing = result.kind === 'generate'
  return (
    <Page
      title={words.title}
      foot={
        <>
          <Button
            kind="primary"
            onClick={() => panel.send({ type: isPlacing ? 'generate' : 'remove' })}
          >
            {isPlacing && left > 0 ? words.rest(left) : words.resume}
          </Button>
          <Button onClick={() => panel.send({ type: 'dismiss' })}>{words.keep}</Button>
          {isPlacing && <RemoveButton />}
        </>
      }
    >
      <p>{isPlacing && left > 0 ? words.text(total - left, left) : words.nothing}</p>
      {isPlacing && left > 0 && (
        <progress class="bar" aria-label={words.title} value={total - left} max={total} />
      )}
      <Message tone="info" title={words.resumeTitle} text={words.resumeText} />
    </Page>
  )
}
