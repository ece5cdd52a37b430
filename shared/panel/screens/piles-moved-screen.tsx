import type { ClustersView } from '../../app/clusters-view.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { WorkFaults } from '../parts/fault-messages.tsx'
import { KeptList } from '../parts/kept-list.tsx'
import { Message } from '../parts/message.tsx'
import { Page } from '../parts/page.tsx'
import { PutBackButton } from '../parts/put-back-button.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { titleOfApplied, titleOfTakenOff } from '../pile-titles.ts'
import { canVote } from '../screen.ts'

/** The piles are on the board; the way back stays open. */
export function PilesMovedScreen() {
  const panel = usePanel()
  const { clusters: words, piles } = panel.words.value
  const view = panel.view.value
  const clusters = view?.clusters ?? null
  if (view === null || clusters === null) return null
  const isBusy = view.work !== null
  const manner = clusters.manner ?? 'move'
  const vote = () => {
    panel.sortingBy.value = 'votes'
  }
  return (
    <Page
      title={titleOfApplied(clusters, view.result, panel.words.value)}
      meta={piles.appliedText[manner]}
      foot={
        <>
          {canVote(view) ? (
            <Button kind="primary" onClick={vote}>
              {words.vote}
            </Button>
          ) : (
            <Button kind="primary" onClick={() => panel.goTo('take')}>
              {panel.words.value.run.takeAway}
            </Button>
          )}
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
      <div class="row wrap">
        <Button
          kind="small"
          isDisabled={isBusy}
          onClick={() => panel.send({ type: 'show-piles', record: null })}
        >
          {piles.show}
        </Button>
        <PutBackButton record={null} manner={manner} />
        {!canVote(view) && (
          <Button
            kind="small"
            isDisabled={isBusy}
            onClick={() => panel.capture({ type: 'capture-piles' })}
          >
            {panel.words.value.templates.capturePiles}
          </Button>
        )}
      </div>
      {clusters.isBegun && (
        <Message tone="warn" title={piles.begunTitle} text={piles.begunApplied} />
      )}
      {clusters.canFollow && (
        <section class="stack tight">
          <p class="meta">{piles.laterText}</p>
          <Button
            kind="small"
            isDisabled={isBusy}
            onClick={() => panel.send({ type: 'sort-later' })}
          >
            {view.work?.kind === 'cluster' ? words.proposing : piles.sortLater}
          </Button>
        </section>
      )}
      <Waiting />
      <WorkFaults kinds={['move-notes', 'put-back', 'cluster', 'export']} />
      {view.result?.kind === 'put-back' && <PutBackNews />}
      {(view.result?.kind === 'move-notes' || view.result?.kind === 'put-back') && <KeptList />}
      <Others clusters={clusters} />
      <section class="stack tight">
        <h2>{words.together}</h2>
        <p>{words.togetherText}</p>
      </section>
    </Page>
  )
}

/** Of other piles that were taken off: the screen still shows the latest. */
function PutBackNews() {
  const panel = usePanel()
  const result = panel.view.value?.result ?? null
  if (result?.outcome !== 'done') return null
  return <Message tone="ok" title={titleOfTakenOff(result, panel.words.value)} />
}

function Others({ clusters }: { readonly clusters: ClustersView }) {
  const { piles, about } = usePanel().words.value
  if (clusters.others.length === 0) return null
  return (
    <section class="stack tight">
      <h2>{piles.others}</h2>
      {clusters.others.map(({ id, manner, notes }) => {
        const name = piles.applied[manner](notes)
        return (
          <div key={id} class="row between wrap">
            <span class="grow">{name}</span>
            <PutBackButton record={id} manner={manner} label={about(piles.takeOff[manner], name)} />
          </div>
        )
      })}
    </section>
  )
}
