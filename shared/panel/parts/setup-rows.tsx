import { useEffect, useRef } from 'preact/hooks'
import type { ZoneRecipe } from '../../core/catalogue/recipe.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { listJourneyRows, moveRow, toggleRow } from '../edit-rows.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

/** The rows of a journey: which ones, and in which order. */
export function SetupRows({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value.rows
  const rows = listJourneyRows(setup)
  if (rows === null) return null
  const { chosen, others } = rows
  return (
    <details>
      <summary>{words.title(chosen.length, chosen.length + others.length)}</summary>
      <div class="stack tight">
        <p class="meta">{words.hint}</p>
        {chosen.map((row, index) => (
          <ChosenRow
            key={row.id}
            row={row}
            isFirst={index === 0}
            isLast={index === chosen.length - 1}
          />
        ))}
        {others.length > 0 && <p class="meta">{words.others}</p>}
        {others.map((row) => (
          <label key={row.id} class="row line-high">
            <input
              type="checkbox"
              class="check"
              checked={false}
              onChange={() => panel.draft.edit((draft) => toggleRow(draft, row.id))}
            />
            <span class="grow">{row.title[panel.language.value]}</span>
          </label>
        ))}
        {setup.journeyRows.length > 0 && (
          <div class="row">
            <Button
              kind="small"
              onClick={() => panel.draft.edit((draft) => ({ ...draft, journeyRows: [] }))}
            >
              {words.usual}
            </Button>
          </div>
        )}
      </div>
    </details>
  )
}

interface ChosenRowProps {
  readonly row: ZoneRecipe
  readonly isFirst: boolean
  readonly isLast: boolean
}

function ChosenRow({ row, isFirst, isLast }: ChosenRowProps) {
  const panel = usePanel()
  const words = panel.words.value.rows
  const title = row.title[panel.language.value]
  const line = useRef<HTMLDivElement>(null)
  const moved = useRef<-1 | 1 | null>(null)
  // A line that changes place loses the focus, and a button at the end of its way cannot hold it.
  useEffect(() => {
    if (moved.current === null) return
    const [up, down] = line.current?.querySelectorAll('button') ?? []
    const [same, other] = moved.current < 0 ? [up, down] : [down, up]
    moved.current = null
    ;(same?.disabled === false ? same : other)?.focus()
  })
  const move = (by: -1 | 1) => {
    moved.current = by
    panel.draft.edit((draft) => moveRow(draft, row.id, by))
  }
  return (
    <div class="row line-high" ref={line}>
      <label class="row grow">
        <input
          type="checkbox"
          class="check"
          checked
          disabled={isFirst && isLast}
          onChange={() => panel.draft.edit((draft) => toggleRow(draft, row.id))}
        />
        <span class="grow">{title}</span>
      </label>
      <Button kind="small" label={words.up(title)} isDisabled={isFirst} onClick={() => move(-1)}>
        ↑
      </Button>
      <Button kind="small" label={words.down(title)} isDisabled={isLast} onClick={() => move(1)}>
        ↓
      </Button>
    </div>
  )
}
