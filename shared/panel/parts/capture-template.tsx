import { useState } from 'preact/hooks'
import type { NodeKey } from '../../core/board/keys.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

/** Makes a template of what people made of a section, or of the piles they sorted. */
export function CaptureTemplate() {
  const panel = usePanel()
  const words = panel.words.value.templates
  const view = panel.view.value
  const sections = (view?.placed?.sections ?? []).filter(({ id }) => id !== null)
  const [picked, setPicked] = useState<NodeKey | null>(null)
  const section = sections.find(({ key }) => key === picked) ?? sections[0]
  if (view === null || section === undefined) return null
  const isBusy = view.work !== null
  return (
    <details>
      <summary>{words.capture}</summary>
      <div class="stack">
        <p class="meta">{words.captureWhy}</p>
        <label class="field">
          {words.captureSection}
          <select
            class="in"
            value={section.key}
            onChange={(event) => setPicked(event.currentTarget.value as NodeKey)}
          >
            {sections.map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <div class="row wrap">
          <Button
            kind="small"
            isDisabled={isBusy}
            onClick={() => panel.capture({ type: 'capture-section', section: section.key })}
          >
            {words.captureRead}
          </Button>
          {view.clusters !== null && (
            <Button
              kind="small"
              isDisabled={isBusy}
              onClick={() => panel.capture({ type: 'capture-piles' })}
            >
              {words.capturePiles}
            </Button>
          )}
        </div>
        {view.clusters !== null && <p class="meta">{words.capturePilesWhy}</p>}
      </div>
    </details>
  )
}
