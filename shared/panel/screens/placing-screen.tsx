import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { Message } from '../parts/message.tsx'
import { Page } from '../parts/page.tsx'
import { SectionList } from '../parts/section-list.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { canBegin } from '../screen.ts'
import { estimateSeconds } from '../tick.ts'

/** A workshop being placed or removed: how far, what is usable already, how to stop. */
export function PlacingScreen() {
  const panel = usePanel()
  const view = panel.view.value
  const work = view?.work ?? null
  if (view === null || work === null) return null
  const words = panel.words.value
  const isPlacing = work.kind === 'generate'
  const isReady = isPlacing && canBegin(view)
  return (
    <Page
      title={isPlacing ? words.placing.title : words.placing.removing}
      foot={
        <>
          {isReady && (
            <Button kind="primary" onClick={() => panel.begin()}>
              {words.placing.begin}
            </Button>
          )}
          <Button
            isDisabled={!work.canCancel || work.cancelling}
            onClick={() => panel.send({ type: 'cancel' })}
          >
            {work.cancelling ? words.stop(true) : words.placing.stop}
          </Button>
        </>
      }
    >
      <Progress />
      <Waiting />
      {isReady && (
        <Message tone="ok" title={words.placing.readyTitle} text={words.placing.readyText} />
      )}
      {isPlacing && view.placed !== null && <SectionList sections={view.placed.sections} />}
    </Page>
  )
}

function Progress() {
  const panel = usePanel()
  const work = panel.view.value?.work ?? null
  if (work === null) return null
  const words = panel.words.value.placing
  const { done, total, steps } = work
  const seconds = estimateSeconds(panel.workSince.value, panel.now.value, steps)
  const unit = work.kind === 'generate' ? words.sections : words.items
  const about = seconds === null || work.waitSeconds > 0 ? '' : words.about(seconds)
  const most = steps.total > 0 ? steps.total : total
  return (
    <div class="stack">
      <div class="row between">
        <b class="progress">{total === 0 ? words.reading : words.of(done, total)}</b>
        {total > 0 && <span class="meta">{[unit, about].filter(Boolean).join(' · ')}</span>}
      </div>
      <progress
        class="bar brand"
        aria-label={work.kind === 'generate' ? words.title : words.removing}
        value={most === 0 ? undefined : steps.total > 0 ? steps.done : done}
        max={most === 0 ? undefined : most}
      />
    </div>
  )
}
