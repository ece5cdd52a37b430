import { usePanel } from '../panel-context.ts'
import type { Moment } from '../screen.ts'

const MOMENTS: readonly Moment[] = ['prepare', 'run', 'sort', 'take']

/** The four moments of a workshop: the only navigation there is. */
export function Moments() {
  const panel = usePanel()
  const words = panel.words.value.moments
  return (
    <nav class="moments" aria-label={words.label}>
      {MOMENTS.map((moment) => (
        <button
          key={moment}
          type="button"
          aria-current={panel.moment.value === moment ? 'page' : undefined}
          onClick={() => panel.goTo(moment)}
        >
          {words[moment]}
        </button>
      ))}
    </nav>
  )
}
