import { useState } from 'preact/hooks'
import type { RankView, SessionView, VotesView } from '../../app/view.ts'
import { hasDots, MOST_DOTS, USUAL_DOTS } from '../../core/workshop/dots.ts'
import { firstIdeas } from '../first-ideas.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { DotAdvice } from '../parts/dot-advice.tsx'
import { WorkFaults } from '../parts/fault-messages.tsx'
import { GroupBadge } from '../parts/group-badge.tsx'
import { Message } from '../parts/message.tsx'
import { Page } from '../parts/page.tsx'
import { Stepper } from '../parts/stepper.tsx'
import { VoteTotals } from '../parts/vote-totals.tsx'
import { Waiting } from '../parts/waiting.tsx'
import { canVote } from '../screen.ts'

const FIRST_IDEAS = 7

/** Dots counted on demand. The old ranking stays until the new one is whole. */
export function VotesScreen() {
  const panel = usePanel()
  const words = panel.words.value.votes
  const view = panel.view.value
  const [wanted, setDots] = useState<number | null>(null)
  if (view === null) return null
  const { votes, work, placed } = view
  const dots = wanted ?? votes?.dotsPerPerson ?? placed?.setup.dotsPerPerson ?? USUAL_DOTS
  const hasVote = canVote(view)
  const isCounting = work?.kind === 'count-votes'
  return (
    <Page
      title={isCounting ? words.counting : titleOf(view, words)}
      meta={votes === null ? undefined : metaOf(view, votes, words, panel.clock.value)}
      foot={
        <>
          <Button
            kind="primary"
            isDisabled={work !== null}
            onClick={() => panel.send({ type: 'count-votes', dotsPerPerson: dots })}
          >
            {isCounting ? words.counting : votes === null ? words.count : words.recount}
          </Button>
          {votes !== null && <ShowFirst votes={votes} />}
        </>
      }
    >
      <Waiting />
      <WorkFaults kinds={['count-votes', 'place-totals', 'remove-totals']} />
      {votes === null && hasVote && <p>{words.beforeText}</p>}
      {!hasVote && <p>{words.noVoteText[view.host]}</p>}
      {hasVote && (
        <>
          <Stepper
            label={words.perPerson}
            value={dots}
            least={1}
            most={MOST_DOTS}
            fewer={words.fewer}
            more={words.more}
            onChange={setDots}
          />
          <DotAdvice
            counted={votes === null ? null : votes.ranking.length + votes.without}
            onTake={(given) => setDots(Math.min(MOST_DOTS, given))}
          />
        </>
      )}
      {votes !== null && <Ranking votes={votes} />}
      {votes !== null && votes.piles.length > 0 && <PileRanking piles={votes.piles} />}
      <VoteTotals view={view} dotsPerPerson={dots} />
      {votes !== null && <VoteNotices votes={votes} />}
    </Page>
  )
}

type VoteWords = ReturnType<typeof usePanel>['words']['value']['votes']

function titleOf(view: SessionView, words: VoteWords): string {
  const { votes } = view
  if (!canVote(view)) return words.noVote
  if (votes === null) return words.before
  if (votes.placed === 0) return words.noneTitle
  return isExpected(view) ? words.title(votes.placed, votes.expected) : words.placed(votes.placed)
}

/** Whether everybody has dots to place: without, those that people brought are no part of a whole. */
function isExpected({ placed }: SessionView): boolean {
  return placed !== null && hasDots(placed.setup)
}

function metaOf(
  view: SessionView,
  votes: VotesView,
  words: VoteWords,
  clock: (minute: number) => string,
): string {
  if (!isExpected(view)) return words.countedAt(clock(votes.atMinute))
  if (votes.placed === 0) return words.none
  return words.left(votes.expected - votes.placed, clock(votes.atMinute))
}

function ShowFirst({ votes }: { readonly votes: VotesView }) {
  const panel = usePanel()
  const first = firstIdeas(votes)
  if (first.length === 0) return null
  return (
    <Button onClick={() => panel.send({ type: 'show-items', ids: first.map(({ id }) => id) })}>
      {panel.words.value.votes.showFirst(first.length)}
    </Button>
  )
}

function Ranking({ votes }: { readonly votes: VotesView }) {
  const panel = usePanel()
  const words = panel.words.value.votes
  const [isWhole, setWhole] = useState(false)
  const voted = votes.ranking.filter((idea) => idea.votes > 0)
  const shown = isWhole ? voted : voted.slice(0, FIRST_IDEAS)
  const most = voted[0]?.votes ?? 1
  const rest = voted.length - shown.length
  return (
    <div class="stack">
      {shown.length > 0 && (
        <ol class="list ranking">
          {shown.map((idea) => (
            <Idea key={idea.id} idea={idea} name={idea.text} most={most} />
          ))}
        </ol>
      )}
      {rest > 0 && (
        <Button kind="link" onClick={() => setWhole(true)}>
          {words.seeMore(rest)}
        </Button>
      )}
      {votes.without > 0 && <p class="meta">{words.without(votes.without)}</p>}
      {voted.some(({ tie }) => tie) && <p class="meta">{words.ties}</p>}
    </div>
  )
}

/** Dots on a pile, its title or its notes. */
function PileRanking({ piles }: { readonly piles: VotesView['piles'] }) {
  const words = usePanel().words.value.votes
  const most = Math.max(1, ...piles.map(({ votes }) => votes))
  return (
    <div class="stack">
      <h2>{words.byPile}</h2>
      <ol class="list ranking">
        {piles.map((pile) => (
          <Idea key={pile.id} idea={pile} name={pile.title} most={most} />
        ))}
      </ol>
    </div>
  )
}

interface IdeaProps {
  readonly idea: RankView
  /** What people wrote, or a pile's title. */
  readonly name: string
  readonly most: number
}

function Idea({ idea, name, most }: IdeaProps) {
  const words = usePanel().words.value.votes
  return (
    <li>
      <b class="rank">{idea.rank}</b>
      <div class="grow">
        <div class="row between top">
          <span class="note">{name.trim() === '' ? words.blank : name}</span>
          <b class="whole">
            <span aria-hidden="true">● {idea.votes}</span>
            <span class="quiet">{words.voteCount(idea.votes)}</span>
          </b>
        </div>
        <div class="votes" aria-hidden="true">
          <i style={{ width: `${(100 * idea.votes) / most}%` }} />
        </div>
        <div class="row wrap voters">
          {idea.byGroup
            .filter(({ votes }) => votes > 0)
            .map(({ letter, votes }) => (
              <span class="row voter" key={letter}>
                <GroupBadge letter={letter} />
                <span class="meta">{votes}</span>
              </span>
            ))}
          {idea.tie && <span class="pill">{words.tie}</span>}
          {!idea.tie && idea.nearTie && <span class="pill">{words.near}</span>}
        </div>
      </div>
    </li>
  )
}

function VoteNotices({ votes }: { readonly votes: VotesView }) {
  const panel = usePanel()
  const { votes: words, common } = panel.words.value
  const { stray, blankDots, overspent } = votes
  const notCounted = [
    {
      ids: stray,
      title: words.strayTitle(stray.length),
      text: words.strayText(stray.length),
    },
    { ids: blankDots, title: words.blankTitle(blankDots.length), text: words.blankText },
  ]
  const over = overspent.map(({ letter, used, allowed }) => words.overspent(letter, used, allowed))
  return (
    <>
      {notCounted.map(
        ({ ids, title, text }) =>
          ids.length > 0 && (
            <Message key={text} tone="info" title={title} text={text}>
              <Button kind="small" onClick={() => panel.send({ type: 'show-items', ids })}>
                {common.showThem}
              </Button>
            </Message>
          ),
      )}
      {over.length > 0 && (
        <Message tone="warn" title={words.overspentTitle} text={over.join(' ')} />
      )}
    </>
  )
}
