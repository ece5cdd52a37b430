import { useEffect, useLayoutEffect, useRef } from 'preact/hooks'
import type { ClustersView } from '../app/clusters-view.ts'
import { usePanel } from './panel-context.ts'
import { showDecision } from './show-decision.ts'
import { focusFirst } from './use-later-focus.ts'

/**
 * Tells what was decided on the piles as soon as it shows. Whoever decided with keys goes on at the note,
 * or at the pile it went to; whoever points stays where they are on the page.
 */
export function useDecided(clusters: ClustersView | null): void {
  const panel = usePanel()
  const before = useRef(clusters)
  const isPointing = useRef(false)
  useEffect(() => {
    const point = () => {
      isPointing.current = true
    }
    const type = () => {
      isPointing.current = false
    }
    document.addEventListener('pointerdown', point)
    document.addEventListener('keydown', type)
    return () => {
      document.removeEventListener('pointerdown', point)
      document.removeEventListener('keydown', type)
    }
  }, [])
  // Before the place of what had the focus is looked for.
  useLayoutEffect(() => {
    const was = before.current
    before.current = clusters
    if (was === null || clusters === null) return
    const shown = showDecision(panel.lastSent, was, clusters, panel.words.peek())
    if (shown === null) return
    panel.say(shown.told)
    if (!isPointing.current) focusFirst(shown.places)
  }, [clusters, panel])
}
