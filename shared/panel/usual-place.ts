import { useEffect } from 'preact/hooks'
import type { SessionView } from '../app/view.ts'
import type { NodeKey } from '../core/board/keys.ts'
import { usePanel } from './panel-context.ts'

interface Place {
  readonly sections: readonly NodeKey[]
}

/** Of the places where notes may be, that of the phase that runs. */
function runningPlace<P extends Place>(places: readonly P[], { agenda }: SessionView) {
  const running = agenda?.state === 'finished' ? undefined : agenda?.phases[agenda.current]
  return places.find(isOn(running?.sections ?? []))
}

/**
 * Where notes are looked for unless somebody says otherwise: where the phase that runs is; else, of what was
 * worked on last, then of what groups fill, then of all, the first where somebody wrote, as far as is known.
 */
export function usualPlace<P extends Place>(
  places: readonly P[],
  view: SessionView,
): P | undefined {
  const { agenda, placed, takeaway } = view
  const phases = agenda?.phases.slice(0, agenda.current + 1).reverse() ?? []
  const filled = placed?.sections.filter(({ group }) => group !== null).map(({ key }) => key) ?? []
  const ranked = [
    ...phases.flatMap(({ sections }) => places.filter(isOn(sections))),
    ...places.filter(isOn(filled)),
    ...places,
  ]
  return (
    runningPlace(places, view) ?? ranked.find(isOn(takeaway?.writtenSections ?? [])) ?? ranked[0]
  )
}

function isOn(wanted: readonly NodeKey[]): (place: Place) => boolean {
  return ({ sections }) => sections.some((key) => wanted.includes(key))
}

/** Has the board read, once a screen opens on which nothing tells where people wrote. */
export function useWritten(places: readonly Place[]): void {
  const panel = usePanel()
  useEffect(() => {
    const view = panel.view.peek()
    if (view === null || view.work !== null || view.result !== null) return
    if (view.board.state === 'offline' || runningPlace(places, view) !== undefined) return
    if (places.length > 1) panel.send({ type: 'take-stock' })
  }, [])
}
