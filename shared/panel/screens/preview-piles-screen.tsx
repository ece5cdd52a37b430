import { useState } from 'preact/hooks'
import type { ClustersView } from '../../app/clusters-view.ts'
import type { WorkView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'
import { AsideCard } from '../parts/aside-card.tsx'
import { Button } from '../parts/button.tsx'
import { WorkFaults } from '../parts/fault-messages.tsx'
import { Message } from '../parts/message.tsx'
import { Page } from '../parts/page.tsx'
import { PileCard } from '../parts/pile-card.tsx'

const FEWEST_NOTES = 6

/** Piles as proposed: read, rename, move a note, ask for more or fewer. Nothing moves before the button. */
export function PreviewPilesScreen() {
  const panel = usePanel()
  const words = panel.words.value.clusters
  const view = panel.view.value
  const clusters = view?.clusters ?? null
  if (view === null || clusters === null) return null
  const isEnough = clusters.total >= FEWEST_NOTES
  const isNothing = clusters.selection === 'only' && clusters.total === 0
  const scope = clusters.selection === 'only' ? panel.words.value.piles.selected : clusters.scope
  const drop = () => panel.send({ type: 'drop-clusters' })
  return (
    <Page
      title={
        isEnough ? words.title(clusters.total, clusters.piles.length) : words.found(clusters.total)
      }
      meta={[scope, isEnough ? words.preview : ''].filter(Boolean).join(' · ')}
      foot={<PreviewFoot clusters={clusters} work={view.work} isEnough={isEnough} />}
    >
      <WorkFaults kinds={['move-notes']} />
      {isEnough ? (
        <>
          {!clusters.isByMeaning && (
            <Message
              tone="warn"
              title={panel.words.value.piles.wordsAlone.title}
              text={panel.words.value.piles.wordsAlone.text}
            />
          )}
          <PieceSlider clusters={clusters} />
          <div class="stack">
            {clusters.piles.map((pile) => (
              <PileCard key={pile.id} pile={pile} clusters={clusters} />
            ))}
            {clusters.undecided.length > 0 && <PileCard pile={null} clusters={clusters} />}
            <AsideCard clusters={clusters} />
          </div>
          <Button kind="link" onClick={drop}>
            {words.drop}
          </Button>
        </>
      ) : (
        <>
          <p>{isNothing ? panel.words.value.piles.noSelection : words.tooFew}</p>
          <AsideCard clusters={clusters} />
        </>
      )}
    </Page>
  )
}

interface PreviewFootProps {
  readonly clusters: ClustersView
  readonly work: WorkView | null
  readonly isEnough: boolean
}

function PreviewFoot({ clusters, work, isEnough }: PreviewFootProps) {
  const panel = usePanel()
  const { clusters: words, common } = panel.words.value
  if (!isEnough) {
    return (
      <Button kind="primary" onClick={() => panel.send({ type: 'drop-clusters' })}>
        {words.drop}
      </Button>
    )
  }
  const isMoving = work?.kind === 'move-notes'
  const isReadOnly = panel.view.value?.board.state === 'read-only'
  return (
    <>
      <p class="meta">{words.discuss}</p>
      <Button
        kind="primary"
        isDisabled={work !== null || isReadOnly}
        onClick={() => panel.send({ type: 'apply-clusters' })}
      >
        {isMoving ? words.moving(work.done, work.total) : words.apply(clusters.total)}
      </Button>
      {isMoving && (
        <Button
          isDisabled={!work.canCancel || work.cancelling}
          onClick={() => panel.send({ type: 'cancel' })}
        >
          {work.cancelling ? common.stopping : common.stop}
        </Button>
      )}
    </>
  )
}

function PieceSlider({ clusters }: { readonly clusters: ClustersView }) {
  const panel = usePanel()
  const words = panel.words.value.clusters
  const { pieces, minPieces, maxPieces } = clusters
  // While it is dragged, the hand is ahead of the session: its place is not taken back.
  const [wanted, setWanted] = useState<number | null>(null)
  if (minPieces === maxPieces) return null
  return (
    <div class="stack">
      <div class="row between meta" aria-hidden="true">
        <span>{words.fewerPiles}</span>
        <span>{words.morePiles}</span>
      </div>
      <input
        type="range"
        class="slider"
        aria-label={words.pieces}
        min={minPieces}
        max={maxPieces}
        value={wanted ?? pieces}
        onInput={(event) => {
          const count = event.currentTarget.valueAsNumber
          setWanted(count)
          panel.send({ type: 'set-pieces', pieces: count })
        }}
      />
    </div>
  )
}
