import type { AgendaView } from '../../app/view.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { tellMode } from '../../core/workshop/tell-mode.ts'
import { usePanel } from '../panel-context.ts'

interface AfterBreakProps {
  readonly agenda: AgendaView
  readonly setup: WorkshopSetup
}

/** In a break nothing is written: when everybody is back, and for what. */
export function AfterBreak({ agenda, setup }: AfterBreakProps) {
  const panel = usePanel()
  const { run, common } = panel.words.value
  const next = agenda.phases.slice(agenda.current + 1).find(({ isSkipped }) => !isSkipped)
  if (next === undefined) return null
  const mode = tellMode(next.mode, setup.groups, panel.time.value)
  return (
    <section class="stack tight">
      <h2>{run.backAt(panel.clock.value(next.startMinute))}</h2>
      <p>
        <b>{next.title}</b>
      </p>
      <p class="meta">{[mode, common.duration(next.minutes)].join(' · ')}</p>
    </section>
  )
}
