import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { WorkFaults } from '../parts/fault-messages.tsx'
import { Message } from '../parts/message.tsx'
import { Page } from '../parts/page.tsx'

/** The notes are in their piles; the way back stays open. */
export function PilesMovedScreen() {
  const panel = usePanel()
  const { clusters: words, common } = panel.words.value
  const view = panel.view.value
  const clusters = view?.clusters ?? null
  if (view === null || clusters === null) return null
  const { work } = view
  const isGoingBack = work?.kind === 'put-back'
  const vote = () => {
    panel.sorting.value = 'votes'
  }
  return (
    <Page
      title={words.doneTitle(clusters.total)}
      foot={
        <>
          <Button kind="primary" onClick={vote}>
            {words.vote}
          </Button>
          <Button
            onClick={() => {
              panel.isPicking.value = true
            }}
          >
            {words.other}
          </Button>
        </>
      }
    >
      <Message tone="ok" title={words.doneTitle(clusters.total)} text={words.doneText}>
        <Button
          kind="small"
          isDisabled={work !== null || view.board.state === 'read-only'}
          onClick={() => panel.send({ type: 'put-back' })}
        >
          {isGoingBack ? words.puttingBack : words.putBack}
        </Button>
        {isGoingBack && (
          <Button kind="link" onClick={() => panel.send({ type: 'cancel' })}>
            {work.cancelling ? common.stopping : common.stop}
          </Button>
        )}
      </Message>
      <WorkFaults kinds={['move-notes', 'put-back']} />
      <section class="stack tight">
        <h2>{words.together}</h2>
        <p>{words.togetherText}</p>
      </section>
    </Page>
  )
}
