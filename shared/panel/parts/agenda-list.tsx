import { useState } from 'preact/hooks'
import type { AgendaPhaseView, AgendaView, SessionView } from '../../app/view.ts'
import { agendaTimes } from '../../core/workshop/agenda.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

/** The phase that runs and the next three; all of them on demand. */
const NEXT_PHASES = 4

interface AgendaListProps {
  readonly view: SessionView
  readonly agenda: AgendaView
}

export function AgendaList({ view, agenda }: AgendaListProps) {
  const panel = usePanel()
  const { run } = panel.words.value
  const [isWhole, setWhole] = useState(false)
  const first = Math.max(0, agenda.current)
  const phases = isWhole ? agenda.phases : agenda.phases.slice(first, first + NEXT_PHASES)
  const planned = new Map(
    view.placed === null
      ? []
      : agendaTimes(view.placed.setup).map(({ id, minutes }) => [id, minutes]),
  )
  const canGoBack = agenda.current > 0 && view.board.state !== 'read-only'
  return (
    <section class="stack tight">
      <h2>{run.agenda}</h2>
      <ol class="agenda">
        {phases.map((phase) => (
          <AgendaLine
            key={phase.id}
            phase={phase}
            planned={planned.get(phase.id) ?? phase.minutes}
            when={compare(agenda.phases.indexOf(phase), agenda.current)}
            isFixed={view.board.state === 'read-only'}
          />
        ))}
      </ol>
      <div class="row between wrap">
        {agenda.phases.length > NEXT_PHASES && (
          <Button kind="link" onClick={() => setWhole(!isWhole)}>
            {isWhole ? run.less : run.whole}
          </Button>
        )}
        {canGoBack && (
          <Button kind="link" onClick={() => panel.send({ type: 'previous' })}>
            {run.previous}
          </Button>
        )}
      </div>
    </section>
  )
}

type When = 'done' | 'now' | 'next'

function compare(index: number, current: number): When {
  if (index === current) return 'now'
  return index < current ? 'done' : 'next'
}

interface AgendaLineProps {
  readonly phase: AgendaPhaseView
  readonly planned: number
  readonly when: When
  /** Nobody here may change it. */
  readonly isFixed: boolean
}

function AgendaLine({ phase, planned, when, isFixed }: AgendaLineProps) {
  const panel = usePanel()
  const { run, common } = panel.words.value
  if (phase.isSkipped) return <SkippedLine phase={phase} canKeep={when === 'next' && !isFixed} />
  const minutes =
    phase.minutes < planned && when === 'next'
      ? run.shortened(phase.minutes, planned)
      : common.duration(phase.minutes)
  return (
    <li class={when} aria-current={when === 'now' ? 'step' : undefined}>
      <b>{panel.clock.value(phase.startMinute)}</b>
      <span lang={panel.view.value?.placed?.setup.language}>{phase.title}</span>
      <span class="meta">{minutes}</span>
    </li>
  )
}

interface SkippedLineProps {
  readonly phase: AgendaPhaseView
  readonly canKeep: boolean
}

function SkippedLine({ phase, canKeep }: SkippedLineProps) {
  const panel = usePanel()
  const words = panel.words.value.agenda
  return (
    <li class="next">
      <b>–</b>
      <s>{phase.title}</s>
      <span class="meta">
        {canKeep ? (
          <Button
            kind="link"
            label={words.keep(phase.title)}
            onClick={() => panel.send({ type: 'keep-phase', phase: phase.id })}
          >
            {words.keepShort}
          </Button>
        ) : (
          words.skipped
        )}
      </span>
    </li>
  )
}
