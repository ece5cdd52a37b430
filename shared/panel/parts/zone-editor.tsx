import { NATURES } from '../../core/board/document.ts'
import type { ZoneChange } from '../../core/catalogue/edit-canvas.ts'
import type { ZoneRecipe } from '../../core/catalogue/recipe.ts'
import { usePanel } from '../panel-context.ts'
import { NatureChip } from './nature-chip.tsx'
import { SelectField } from './select-field.tsx'
import { Stepper } from './stepper.tsx'
import { WordsFields } from './words-fields.tsx'

const LONGEST = { title: 80, question: 300 }
const MOST_NOTES = 24

export interface ZoneActions {
  readonly onToggle: () => void
  readonly onChange: (change: ZoneChange) => void
  /** Null where it cannot be done. */
  readonly onUp: (() => void) | null
  readonly onDown: (() => void) | null
  readonly onRemove: (() => void) | null
}

interface ZoneEditorProps extends ZoneActions {
  readonly zone: ZoneRecipe
  /** Its words before they were changed. */
  readonly former: Pick<ZoneRecipe, 'title' | 'question'>
  readonly isOpen: boolean
  readonly canMove: boolean
}

/** One zone in the list: its sign, its title, its place; opened, all its words in both languages. */
export function ZoneEditor(props: ZoneEditorProps) {
  const { zone, isOpen, canMove, onToggle, onUp, onDown } = props
  const panel = usePanel()
  const words = panel.words.value.templates
  const title = zone.title[panel.language.value]
  const label = isOpen ? words.closeZone(title) : words.editZone(title)
  return (
    <li class="card zone">
      <div class="row">
        <NatureChip nature={zone.nature} />
        <b class="grow">{title}</b>
        {canMove && (
          <>
            <Step name={`${zone.id} up`} sign="↑" label={words.up(title)} onClick={onUp} />
            <Step name={`${zone.id} down`} sign="↓" label={words.down(title)} onClick={onDown} />
          </>
        )}
        <button
          type="button"
          class="btn small"
          aria-expanded={isOpen}
          aria-label={label}
          data-focus={`${zone.id} edit`}
          onClick={onToggle}
        >
          {isOpen ? words.close : words.edit}
        </button>
      </div>
      {isOpen && <ZoneFields {...props} />}
    </li>
  )
}

interface StepProps {
  readonly name: string
  readonly sign: string
  readonly label: string
  readonly onClick: (() => void) | null
}

function Step({ name, sign, label, onClick }: StepProps) {
  return (
    <button
      type="button"
      class="btn small"
      data-focus={name}
      aria-label={label}
      disabled={onClick === null}
      onClick={() => onClick?.()}
    >
      {sign}
    </button>
  )
}

function ZoneFields({ zone, former, onChange, onRemove }: ZoneEditorProps) {
  const words = usePanel().words.value.templates
  return (
    <div class="stack">
      <WordsFields
        labels={words.zoneTitle}
        value={zone.title}
        former={former.title}
        longest={LONGEST.title}
        focusName={`${zone.id} title`}
        onChange={(title) => onChange({ title })}
      />
      <WordsFields
        labels={words.question}
        value={zone.question}
        former={former.question}
        longest={LONGEST.question}
        rows={2}
        canBeBlank
        onChange={(question) => onChange({ question })}
      />
      <SelectField
        label={words.nature}
        value={zone.nature}
        options={NATURES.map((nature) => ({ value: nature, label: words.natures[nature] }))}
        onChange={(nature) => onChange({ nature })}
      />
      <Stepper
        label={words.advised}
        value={zone.advised}
        least={0}
        most={MOST_NOTES}
        fewer={words.fewerNotes}
        more={words.moreNotes}
        onChange={(advised) => onChange({ advised })}
      />
      {onRemove !== null && (
        <button type="button" class="btn small" onClick={onRemove}>
          {words.remove}
        </button>
      )}
    </div>
  )
}
