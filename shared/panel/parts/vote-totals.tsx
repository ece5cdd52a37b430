import type { ResultView, SessionView } from '../../app/view.ts'
import type { PanelWording } from '../../core/wording/panel.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { KeptList } from './kept-list.tsx'
import { Message } from './message.tsx'
import { WorkBar } from './work-bar.tsx'

interface VoteTotalsProps {
  readonly view: SessionView
  readonly dotsPerPerson: number
}

/** What participants see of the count: they look at the board, and not at the panel. */
export function VoteTotals({ view, dotsPerPerson }: VoteTotalsProps) {
  const panel = usePanel()
  const words = panel.words.value.votes.totals
  const { votes, totals, work, result, board } = view
  const isThere = totals > 0
  const news = isOfTotals(result) ? tellTotals(result, totals, panel.words.value) : null
  const isOffered = isThere || (votes !== null && votes.ranking.length > 0)
  if (!isOffered && news === null) return null
  const isOff = work !== null || board.state === 'read-only'
  return (
    <section class="stack tight" aria-label={words.title}>
      <h2>{words.title}</h2>
      {/* Over the buttons, where whoever has just pressed one looks. */}
      {news === null ? <p class="meta">{words.text}</p> : <Message {...news} />}
      {isOffered && (
        <div class="row wrap">
          <Button
            kind="small"
            isDisabled={isOff}
            onClick={() => panel.send({ type: 'place-totals', dotsPerPerson })}
          >
            {isThere ? words.update : words.show}
          </Button>
          {isThere && (
            <Button
              kind="small"
              isDisabled={isOff}
              onClick={() => panel.send({ type: 'remove-totals' })}
            >
              {words.takeOff}
            </Button>
          )}
        </div>
      )}
      <TotalsProgress view={view} />
      {isOfTotals(result) && <KeptList />}
    </section>
  )
}

function TotalsProgress({ view: { work } }: { readonly view: SessionView }) {
  const panel = usePanel()
  const { votes, stop } = panel.words.value
  if (work?.kind !== 'place-totals' && work?.kind !== 'remove-totals') return null
  const title = work.kind === 'place-totals' ? votes.totals.placing : votes.totals.removing
  return (
    <>
      <p>{title}</p>
      <WorkBar title={title} work={work} />
      <Button
        kind="small"
        isDisabled={!work.canCancel || work.cancelling}
        onClick={() => panel.send({ type: 'cancel' })}
      >
        {stop(work.cancelling)}
      </Button>
    </>
  )
}

function isOfTotals(result: ResultView | null): result is ResultView {
  return result?.kind === 'place-totals' || result?.kind === 'remove-totals'
}

/** Faults are told on their own. */
function tellTotals(result: ResultView, totals: number, { votes, stopped }: PanelWording) {
  if (result.outcome === 'cancelled') {
    return { tone: 'info', title: stopped.title, text: stopped.nothing } as const
  }
  if (result.outcome !== 'done') return null
  const words = votes.totals
  const isOff = result.kind === 'remove-totals'
  return { tone: 'ok', title: isOff ? words.removed : words.placed(result, totals) } as const
}
