import type { AgendaView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'

/** In a break nothing is written: when everybody is back, and for what. */
export function AfterBreak({ agenda }: { readonly agenda: AgendaView }) {
  const panel = usePanel()
  const { run, common } = panel.words.value
  const next = agenda.phases.slice(agenda.current + 1).find(({ isSkipped }) => !isSkipped)
  if (next === undefined) return null
  return (
    <section class="stack tight">
      <h2>{run.backAt(panel.clock.value(next.startMinute))}</h2>
      <p>
        <b>{next.title}</b>
      </p>
      <p class="meta">{[panel.modes.value[next.mode], common.minutes(next.minutes)].join(' · ')}</p>
    </section>
  )
}
