import { useState } from 'preact/hooks'
import type { AgendaPhaseView, CountsView, SessionView } from '../../app/view.ts'
import { countsOfPhase } from '../counts-of-phase.ts'
import { listFullZones } from '../full-zones.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { FigureTables } from './figure-tables.tsx'
import { GroupSums } from './group-sums.tsx'
import { HeatTable } from './heat-table.tsx'
import { Message } from './message.tsx'
import { QuestionRemarks } from './question-remarks.tsx'

interface CountsProps {
  readonly view: SessionView
  readonly phase: AgendaPhaseView | null
}

/** How many notes are where, read when asked and showing its age. For the facilitator alone. */
export function Counts({ view, phase }: CountsProps) {
  const panel = usePanel()
  const words = panel.words.value.counts
  const counts = countsOfPhase(view.counts, phase)
  const isCounting = view.work?.kind === 'count-notes'
  const count = () => panel.send({ type: 'count-notes' })
  const isAlone = phase === null
  if (counts === null) {
    if (isAlone) return null
    return (
      <section class="stack tight">
        <h2>{words.title}</h2>
        <p class="meta">{words.never}</p>
        <div>
          <Button kind="small" isDisabled={view.work !== null} onClick={count}>
            {isCounting ? words.counting : words.count}
          </Button>
        </div>
      </section>
    )
  }
  const total = counts.rows.reduce((sum, row) => sum + row.total, 0)
  return (
    <section class="stack" aria-label={words.title}>
      <div class={view.board.state === 'offline' ? 'stack stale' : 'stack'}>
        <div class="row between">
          <span class="meta">{words.caption(panel.clock.value(counts.atMinute))}</span>
          {!isAlone && (
            <Button kind="link" isDisabled={view.work !== null} onClick={count}>
              {isCounting ? words.counting : words.recount}
            </Button>
          )}
        </div>
        {total === 0 ? <p>{words.none}</p> : <Figures counts={counts} />}
        <FigureTables figures={counts.figures} sections={view.placed?.sections ?? []} />
        {counts.unplaced > 0 && <p class="meta">{words.unplaced(counts.unplaced)}</p>}
      </div>
      <SlowGroup counts={counts} view={view} phase={phase} />
      <FullZones counts={counts} view={view} phase={phase} />
      <QuestionRemarks questions={counts.questions} />
    </section>
  )
}

/** Maps have a zone a cell: from that many on, the groups come first and the cells on demand. */
const MANY_ZONES = 12

function Figures({ counts }: { readonly counts: CountsView }) {
  const words = usePanel().words.value.counts
  return (
    <>
      <GroupSums counts={counts} />
      {counts.rows.length < MANY_ZONES ? (
        <HeatTable counts={counts} />
      ) : (
        <details>
          <summary>{words.byZone(counts.rows.length)}</summary>
          <HeatTable counts={counts} />
        </details>
      )}
    </>
  )
}

interface AdviceProps extends CountsProps {
  readonly counts: CountsView
}

/** Noted once, said again only after another count. */
function SlowGroup({ counts, view, phase }: AdviceProps) {
  const panel = usePanel()
  const { counts: words, common } = panel.words.value
  const [noted, setNoted] = useState<CountsView | null>(null)
  const { slow } = counts
  if (slow === null || noted?.atMinute === counts.atMinute) return null
  const worked = new Set(phase?.sections ?? [])
  const theirs = (view.placed?.sections ?? []).filter(({ group }) => group === slow.letter)
  const now = theirs.filter(({ key }) => worked.has(key))
  const sections = (now.length > 0 ? now : theirs).map(({ key }) => key)
  return (
    <Message
      tone="warn"
      title={words.slowTitle(slow.letter)}
      text={words.slowText(slow.notes, slow.others)}
    >
      <Button kind="small" onClick={() => panel.send({ type: 'show', sections })}>
        {words.goTo(slow.letter)}
      </Button>
      <Button kind="link" onClick={() => setNoted(counts)}>
        {common.noted}
      </Button>
    </Message>
  )
}

function FullZones({ counts, view, phase }: AdviceProps) {
  const panel = usePanel()
  const words = panel.words.value.counts
  if (view.board.state === 'read-only') return null
  return (
    <>
      {listFullZones(counts, phase, view.placed?.sections ?? []).map((full) => (
        <Message
          key={full.zone}
          tone="info"
          title={words.fullTitle(full.title)}
          text={words.fullText}
        >
          <Button
            kind="small"
            isDisabled={view.work !== null}
            onClick={() =>
              panel.send({ type: 'extend-zone', section: full.section, zone: full.zone })
            }
          >
            {full.group === null
              ? words.enlarge(full.title)
              : words.enlargeFor(full.title, full.group)}
          </Button>
        </Message>
      ))}
    </>
  )
}
