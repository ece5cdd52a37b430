import type { ZoneRecipe } from '../../core/catalogue/recipe.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { listJourneyRows, moveRow, toggleRow } from '../edit-rows.ts'
import { usePanel } from '../panel-context.ts'
import { useLaterFocus } from '../use-later-focus.ts'
import { Button } from './button.tsx'

/** The rows of a journey: which ones, and in which order. Whoever changes a row is left on it. */
export function SetupRows({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  const words = panel.words.value.rows
  const focusLater = useLaterFocus()
  const rows = listJourneyRows(setup)
  if (rows === null) return null
  const { chosen, others } = rows
  const turn = (id: string) => {
    panel.draft.edit((draft) => toggleRow(draft, id))
    focusLater(`row ${id}`)
  }
  const move = (id: string, by: -1 | 1) => {
    panel.draft.edit((draft) => moveRow(draft, id, by))
    const [up, down] = [`row ${id} up`, `row ${id} down`]
    focusLater(...(by < 0 ? [up, down] : [down, up]))
  }
  return (
    <details>
      <summary data-focus="rows">
        {words.title(chosen.length, chosen.length + others.length)}
      </summary>
      <div class="stack tight">
        <p class="meta">{words.hint}</p>
        {chosen.map((row, index) => (
          <ChosenRow
            key={row.id}
            row={row}
            isFirst={index === 0}
            isLast={index === chosen.length - 1}
            onTurn={() => turn(row.id)}
            onMove={(by) => move(row.id, by)}
          />
        ))}
        {others.length > 0 && <p class="meta">{words.others}</p>}
        {others.map((row) => (
          <label key={row.id} class="row line-high">
            <input
              type="checkbox"
              class="check"
              checked={false}
              data-focus={`row ${row.id}`}
              onChange={() => turn(row.id)}
            />
            <span class="grow">{row.title[panel.language.value]}</span>
          </label>
        ))}
        {setup.journeyRows.length > 0 && (
          <div class="row">
            <Button
              kind="small"
              onClick={() => {
                panel.draft.edit((draft) => ({ ...draft, journeyRows: [] }))
                focusLater('rows')
              }}
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
  readonly onTurn: () => void
  readonly onMove: (by: -1 | 1) => void
}

function ChosenRow({ row, isFirst, isLast, onTurn, onMove }: ChosenRowProps) {
  const panel = usePanel()
  const words = panel.words.value.rows
  const title = row.title[panel.language.value]
  return (
    <div class="row line-high">
      <label class="row grow">
        <input
          type="checkbox"
          class="check"
          checked
          disabled={isFirst && isLast}
          data-focus={`row ${row.id}`}
          onChange={onTurn}
        />
        <span class="grow">{title}</span>
      </label>
      <Button
        kind="small"
        label={words.up(title)}
        isDisabled={isFirst}
        focusName={`row ${row.id} up`}
        onClick={() => onMove(-1)}
      >
        ↑
      </Button>
      <Button
        kind="small"
        label={words.down(title)}
        isDisabled={isLast}
        focusName={`row ${row.id} down`}
        onClick={() => onMove(1)}
      >
        ↓
      </Button>
    </div>
  )
}
