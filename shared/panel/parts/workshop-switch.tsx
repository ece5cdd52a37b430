import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import type { SessionView } from '../../app/view.ts'
import type { DocId } from '../../core/board/keys.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { SelectField } from './select-field.tsx'

/**
 * Which workshop of the board is at hand, and the others, opened by a button: to walk through the list with
 * the keyboard must open none. Nothing where there is but one.
 */
export function WorkshopSwitch() {
  const panel = usePanel()
  const words = panel.words.value.boards
  const view = panel.view.value
  const current = view?.placed?.setup.doc ?? null
  const isOpening = view?.work?.kind === 'open-workshop'
  const wanted = useSignal<DocId | null>(null)
  useEffect(() => {
    if (!isOpening) wanted.value = null
  }, [isOpening, current, wanted])
  if (view === null || current === null || view.workshops.length < 2) return null
  if (isElsewhere(view, panel.moment.value === 'prepare', panel.isChoosing.value)) return null
  const isEdited = view.draft !== null && view.draft.setup.doc === current
  const isFree = view.work === null && view.board.state !== 'offline' && !isEdited
  const chosen = wanted.value ?? current
  return (
    <nav class="sorting stack tight" aria-label={words.nav} data-enter="here">
      <SelectField
        label={words.label}
        isDisabled={!isFree}
        value={chosen}
        options={view.workshops.map(({ doc }, index) => ({
          value: doc,
          label: nameAmong(view.workshops, index),
        }))}
        onChange={(doc) => {
          wanted.value = doc
        }}
      />
      {chosen !== current && !isOpening && (
        <Button
          kind="small"
          isDisabled={!isFree}
          onClick={() => panel.send({ type: 'open-workshop', doc: chosen })}
        >
          {words.open}
        </Button>
      )}
      {isOpening && <p class="meta">{words.opening}</p>}
      {isEdited && <p class="meta">{words.draftFirst}</p>}
    </nav>
  )
}

/** While another workshop is prepared or chosen, or while one is placed, this is not what one looks at. */
function isElsewhere(
  { draft, work }: SessionView,
  isPreparing: boolean,
  isChoosing: boolean,
): boolean {
  if (work?.kind === 'generate' || work?.kind === 'remove') return true
  return isPreparing && (draft !== null || isChoosing)
}

function nameAmong(workshops: SessionView['workshops'], index: number): string {
  const title = workshops[index]?.title ?? ''
  const before = workshops.slice(0, index).filter((other) => other.title === title).length
  return before === 0 ? title : `${title} (${before + 1})`
}
