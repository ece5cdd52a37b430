import { useState } from 'preact/hooks'
import type { ClustersView } from '../../app/clusters-view.ts'
import type { PanelWording } from '../../core/wording/panel.ts'
import { usePanel } from '../panel-context.ts'
import { AsideCard } from '../parts/aside-card.tsx'
import { Button } from '../parts/button.tsx'
import { WorkFaults } from '../parts/fault-messages.tsx'
import { Message } from '../parts/message.tsx'
import { OwnPiles } from '../parts/own-piles.tsx'
import { Page } from '../parts/page.tsx'
import { PileCard } from '../parts/pile-card.tsx'
import { PilesFoot } from '../parts/piles-foot.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { hasEnough, titleOfProposal } from '../pile-titles.ts'
import { useDecided } from '../use-decided.ts'

/** Piles as proposed: read, rename, move a note, ask for more or fewer. Nothing moves before the button. */
export function PreviewPilesScreen() {
  const panel = usePanel()
  const words = panel.words.value.clusters
  const view = panel.view.value
  const clusters = view?.clusters ?? null
  useDecided(clusters)
  if (view === null || clusters === null) return null
  const { later } = clusters
  const isEnough = hasEnough(clusters)
  const why = whyNone(clusters, panel.words.value)
  const scope = clusters.selection === 'only' ? panel.words.value.piles.selected : clusters.scope
  const drop = () => panel.send({ type: 'drop-clusters' })
  return (
    <Page
      title={titleOfProposal(clusters, panel.words.value)}
      meta={[scope, isEnough ? tellWhere(clusters, panel.words.value) : '']
        .filter(Boolean)
        .join(' · ')}
      foot={<PilesFoot clusters={clusters} work={view.work} isEnough={isEnough} />}
    >
      <Waiting />
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
          {clusters.piles.length === 0 && <p>{words.noPile}</p>}
          {later === null && <PieceSlider clusters={clusters} />}
          {later?.length === 0 && <p>{panel.words.value.piles.tidyText}</p>}
          <OwnPiles clusters={clusters} />
          <div class="stack">
            {clusters.piles.map((pile) => (
              <PileCard key={pile.id} pile={pile} clusters={clusters} />
            ))}
            {clusters.undecided.length > 0 && <PileCard pile={null} clusters={clusters} />}
            <AsideCard clusters={clusters} />
          </div>
          <Button kind="link" onClick={drop}>
            {later === null ? words.drop : panel.words.value.piles.backToPiles}
          </Button>
        </>
      ) : (
        <>
          {why !== '' && <p>{why}</p>}
          <AsideCard clusters={clusters} />
        </>
      )}
    </Page>
  )
}

function tellWhere({ isBegun }: ClustersView, { clusters, piles }: PanelWording): string {
  return isBegun ? piles.begunText : clusters.preview
}

/** Where there is none in the zones, the title has said all. */
function whyNone({ selection, total }: ClustersView, { clusters, piles }: PanelWording): string {
  if (total > 0) return clusters.tooFew
  return selection === 'only' ? piles.noSelection : ''
}

function PieceSlider({ clusters }: { readonly clusters: ClustersView }) {
  const panel = usePanel()
  const words = panel.words.value.clusters
  const { pieces, minPieces, maxPieces } = clusters
  const [wanted, setWanted] = useState({ count: pieces, before: clusters })
  const [isHeld, setHeld] = useState(false)
  // While it is dragged, the hand is ahead of the session: its place is not taken back before it lets
  // go. Then it is where the answer says, which may have another number of piles.
  const isAhead = isHeld || wanted.before === clusters
  const letGo = () => setHeld(false)
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
        value={isAhead ? wanted.count : pieces}
        onInput={(event) => {
          const count = event.currentTarget.valueAsNumber
          setWanted({ count, before: clusters })
          setHeld(true)
          panel.send({ type: 'set-pieces', pieces: count })
        }}
        onChange={letGo}
        onPointerUp={letGo}
      />
    </div>
  )
}
