import { useState } from 'preact/hooks'
import type { NodeKey } from '../../core/board/keys.ts'
import { layOutOnce } from '../lay-out-once.ts'
import { tellApart } from '../notes-to-cluster.ts'
import { usePanel } from '../panel-context.ts'
import { useProfile } from '../use-profile.ts'
import { Button } from './button.tsx'
import { SelectField } from './select-field.tsx'

/** Makes a template of what people made of a section, or of the piles they sorted. */
export function CaptureTemplate() {
  const panel = usePanel()
  const words = panel.words.value.templates
  const view = panel.view.value
  const profile = useProfile()
  const placed = view?.placed ?? null
  const drawn = placed === null ? [] : layOutOnce(placed.setup, profile).sections
  const there = new Set((placed?.sections ?? []).flatMap(({ id, key }) => (id === null ? [] : key)))
  const sections = drawn.filter(({ key, zones }) => zones.length > 0 && there.has(key))
  const [picked, setPicked] = useState<NodeKey | null>(null)
  const section = sections.find(({ key }) => key === picked) ?? sections[0]
  if (view === null || placed === null || section === undefined) return null
  const titles = sections.map(({ title }) => title)
  const isBusy = view.work !== null
  return (
    <details>
      <summary>{words.capture}</summary>
      <div class="stack">
        <p>{words.captureWhy}</p>
        <ul class="limits meta">
          {words.captureLimits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
        <SelectField
          label={words.captureSection}
          value={section.key}
          options={sections.map(({ key, title, column, canvas }) => ({
            value: key,
            label: tellApart({ id: `${column}/${canvas}`, title }, titles, placed.setup),
          }))}
          onChange={setPicked}
        />
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
