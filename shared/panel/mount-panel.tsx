import { render } from 'preact'
import './panel.css'
import './controls.css'
import './cards.css'
import './figures.css'
import './forced-colors.css'
import { App } from './app.tsx'
import { mergeDoubleClicks } from './merge-double-clicks.ts'
import { PanelContext } from './panel-context.ts'
import type { PanelLink, PanelOptions } from './panel-link.ts'
import { PanelState } from './panel-state.ts'

/**
 * Draws the panel in `root` and keeps it up to date with what the session says. Returns how to take
 * it away; whatever was typed is sent first.
 */
export function mountPanel(root: HTMLElement, link: PanelLink, options: PanelOptions): () => void {
  const panel = new PanelState(link)
  root.dataset['theme'] = options.theme
  mergeDoubleClicks(root)
  render(
    <PanelContext.Provider value={panel}>
      <App />
    </PanelContext.Provider>,
    root,
  )
  panel.open()
  return () => {
    panel.close()
    render(null, root)
  }
}
