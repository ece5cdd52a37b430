import { faultSentence } from '../../core/wording/faults.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { CanvasPicture } from '../parts/canvas-picture.tsx'
import { Page } from '../parts/page.tsx'
import { SupportDetails } from '../parts/support-details.tsx'
import { usePictures } from '../use-pictures.ts'

export function OpeningScreen() {
  const { words } = usePanel()
  return (
    <Page title={words.value.opening.title}>
      <progress class="bar" aria-label={words.value.opening.title} />
    </Page>
  )
}

export function NoAccessScreen() {
  const panel = usePanel()
  const { noAccess: words, faults } = panel.words.value
  const fault = panel.view.value?.board.fault ?? null
  const sentence = fault === null ? null : faultSentence(fault, faults)
  return (
    <Page
      title={words.title}
      foot={
        <Button kind="primary" onClick={() => panel.send({ type: 'retry-board' })}>
          {words.retry}
        </Button>
      }
    >
      {sentence !== null && <p>{sentence.remedy}</p>}
      {fault !== null && <SupportDetails faults={[fault]} />}
    </Page>
  )
}

/** Where something will be once a workshop is on the board: what, then how. */
export function EmptyScreen() {
  const panel = usePanel()
  const words = panel.words.value.empty
  const pictures = usePictures('journey')
  const hasDraft = panel.view.value?.draft != null
  return (
    <Page
      title={words.title}
      foot={
        <Button kind="primary" onClick={() => panel.goTo('prepare')}>
          {hasDraft ? words.backToSetup : words.choose}
        </Button>
      }
    >
      <p>{words.text}</p>
      <div class="preview">
        <CanvasPicture picture={pictures?.[0]} />
      </div>
      <p class="meta">{words.elsewhere}</p>
    </Page>
  )
}
