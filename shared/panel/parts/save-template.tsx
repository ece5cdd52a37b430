import { useState } from 'preact/hooks'
import { gatherTemplate } from '../../core/catalogue/gather-template.ts'
import type { CanvasRecipe } from '../../core/catalogue/recipe.ts'
import { USUAL_LICENCE } from '../../core/catalogue/template.ts'
import { workshopIn } from '../../core/workshop/recipes-in.ts'
import { lineageOf } from '../../core/workshop/save-template.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { Field } from './field.tsx'
import { UnsavedFiles } from './unsaved-files.tsx'

const LONGEST = 200

interface SaveTemplateProps {
  readonly setup: WorkshopSetup
  readonly canvas: CanvasRecipe
}

/** Signs a template and hands it out as a file. What it was made from is filled in by itself. */
export function SaveTemplate({ setup, canvas }: SaveTemplateProps) {
  const panel = usePanel()
  const words = panel.words.value.templates
  const [author, setAuthor] = useState(panel.view.value?.board.user ?? '')
  const [licence, setLicence] = useState(USUAL_LICENCE)
  const [isSaving, setSaving] = useState(false)
  const isWorkshop = workshopIn(setup) !== null
  const lineage = lineageOf(setup, gatherTemplate(isWorkshop ? setup.recipe : canvas.id, {}))
  const save = (only: string | null) => {
    panel.unsaved.value = []
    panel.send({ type: 'save-template', canvas: only, author, licence })
    setSaving(true)
  }
  return (
    <details>
      <summary>{words.signature}</summary>
      <div class="stack">
        <Field label={words.author} value={author} longest={LONGEST} onInput={setAuthor} />
        <Field label={words.licence} value={licence} longest={LONGEST} onInput={setLicence} />
        <p class="meta">{words.licenceWhy}</p>
        {lineage.length > 0 && (
          <div class="stack tight">
            <b>{words.from}</b>
            <ul class="flaws">
              {lineage.map(({ id, title, author: by, licence: terms }) => (
                <li key={id}>{words.lineage(title, by, terms)}</li>
              ))}
            </ul>
          </div>
        )}
        <div class="row wrap">
          <Button kind="small" onClick={() => save(canvas.id)}>
            {words.saveCanvas}
          </Button>
          {isWorkshop && (
            <Button kind="small" onClick={() => save(null)}>
              {words.saveAll}
            </Button>
          )}
        </div>
        {isWorkshop && <p class="meta">{words.saveWhat}</p>}
        {isSaving && panel.unsaved.value.length === 0 && <p class="meta">{words.saving}</p>}
        <UnsavedFiles />
      </div>
    </details>
  )
}
