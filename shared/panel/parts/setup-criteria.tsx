import { CRITERIA } from '../../core/catalogue/criteria.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { hasCriteria } from '../edit-setup.ts'
import { usePanel } from '../panel-context.ts'
import { SelectField } from './select-field.tsx'

/** What options are scored on, where a table of scores is part of the setup. */
export function SetupCriteria({ setup }: { readonly setup: WorkshopSetup }) {
  const panel = usePanel()
  if (!hasCriteria(setup)) return null
  const words = panel.words.value.setup
  const [usual, ...others] = CRITERIA
  // A template may have criteria of its own.
  const own = setup.template === null ? usual.title[panel.language.value] : words.ownCriteria
  return (
    <SelectField
      label={words.criteria}
      value={setup.criteria}
      options={[
        { value: '', label: own },
        ...others.map(({ id, title }) => ({ value: id, label: title[panel.language.value] })),
      ]}
      onChange={(criteria) => panel.draft.edit((draft) => ({ ...draft, criteria }))}
    />
  )
}
