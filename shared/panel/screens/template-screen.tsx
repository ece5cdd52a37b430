import { useState } from 'preact/hooks'
import { findCanvas } from '../../core/catalogue/catalogue.ts'
import {
  addZone,
  editZone,
  freeCanvas,
  freedomOf,
  moveZone,
  removeZone,
} from '../../core/catalogue/edit-canvas.ts'
import type { CanvasRecipe } from '../../core/catalogue/recipe.ts'
import { boardWording } from '../../core/wording/board.ts'
import { workshopIn } from '../../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { changeCanvas, firstCanvas, listCanvases, originalOf } from '../edit-template.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { CanvasPicture } from '../parts/canvas-picture.tsx'
import { Message } from '../parts/message.tsx'
import { Page } from '../parts/page.tsx'
import { SaveTemplate } from '../parts/save-template.tsx'
import { SelectField } from '../parts/select-field.tsx'
import { Uncaptured } from '../parts/uncaptured.tsx'
import { WordsFields } from '../parts/words-fields.tsx'
import { ZoneEditor } from '../parts/zone-editor.tsx'
import { useLaterFocus } from '../use-later-focus.ts'
import { useCanvasPicture } from '../use-pictures.ts'

const LONGEST = { name: 80, line: 300 }

/** The zones of a canvas, made one's own. What is changed here is in the draft at once. */
export function TemplateScreen() {
  const panel = usePanel()
  const words = panel.words.value.templates
  const setup = panel.draft.setup.value
  const [picked, setPicked] = useState(() => canvasAtHand(panel))
  if (setup === null) return null
  const canvases = listCanvases(setup)
  const canvas = canvases.find(({ id }) => id === picked) ?? canvases[0]
  const back = () => {
    panel.isAdapting.value = false
  }
  return (
    <Page
      title={words.title}
      before={
        <Button kind="link" onClick={back}>
          {words.back}
        </Button>
      }
      foot={
        <Button kind="primary" onClick={back}>
          {workshopIn(setup) === null ? words.useCanvas : words.use}
        </Button>
      }
    >
      <Uncaptured />
      {canvases.length > 1 && (
        <SelectField
          label={words.canvas}
          value={canvas?.id ?? ''}
          options={canvases.map(({ id, title }) => ({
            value: id,
            label: title[panel.language.value],
          }))}
          onChange={setPicked}
        />
      )}
      {canvas !== undefined && <CanvasEditor key={canvas.id} setup={setup} canvas={canvas} />}
      {canvas !== undefined && <SaveTemplate setup={setup} canvas={canvas} />}
    </Page>
  )
}

/** What one opened the screen for, as far as the agenda tells; it stays when the next phase begins. */
function canvasAtHand(panel: ReturnType<typeof usePanel>): string | null {
  const setup = panel.draft.setup.peek()
  const view = panel.view.peek()
  if (setup === null) return null
  const agenda = view?.placed?.setup.doc === setup.doc ? view.agenda : null
  const phase = agenda?.phases[agenda.current]?.id ?? null
  return firstCanvas(setup, listCanvases(setup), phase)?.id ?? null
}

interface CanvasEditorProps {
  readonly setup: WorkshopSetup
  readonly canvas: CanvasRecipe
}

function CanvasEditor({ setup, canvas }: CanvasEditorProps) {
  const panel = usePanel()
  const words = panel.words.value.templates
  const picture = useCanvasPicture(canvas)
  const original = originalOf(setup, canvas.id)
  const former = findCanvas(canvas.id)
  const change = (edit: (one: CanvasRecipe) => CanvasRecipe) =>
    panel.draft.edit((draft) => changeCanvas(draft, canvas.id, edit))
  const isInPlace = panel.view.value?.placed?.setup.doc === setup.doc
  return (
    <>
      <div class="preview">
        <CanvasPicture picture={picture} />
      </div>
      <details>
        <summary>{words.naming}</summary>
        <div class="stack">
          {(['title', 'ribbon', 'advice'] as const).map((part) => (
            <WordsFields
              key={part}
              labels={part === 'title' ? words.name : words[part]}
              value={canvas[part]}
              former={former?.[part] ?? null}
              longest={part === 'title' ? LONGEST.name : LONGEST.line}
              canBeBlank={part !== 'title'}
              onChange={(text) => change((one) => ({ ...one, [part]: text }))}
            />
          ))}
        </div>
      </details>
      {isInPlace && <p class="meta">{words.inUse}</p>}
      <ZoneList canvas={canvas} former={former} onChange={change} />
      {original !== null && (
        <Button kind="link" onClick={() => change(() => original)}>
          {words.reset}
        </Button>
      )}
    </>
  )
}

interface ZoneListProps {
  readonly canvas: CanvasRecipe
  /** As the catalogue has it; null for a canvas of somebody's own. */
  readonly former: CanvasRecipe | null
  readonly onChange: (edit: (canvas: CanvasRecipe) => CanvasRecipe) => void
}

function ZoneList({ canvas, former, onChange }: ZoneListProps) {
  const panel = usePanel()
  const words = panel.words.value.templates
  const [open, setOpen] = useState<string | null>(null)
  const focusLater = useLaterFocus()
  const { zones } = canvas
  const { canMove, canAdd, canRemove } = freedomOf(canvas)
  const titleOf = (id: string) =>
    zones.find((zone) => zone.id === id)?.title[panel.language.value] ?? ''
  const move = (id: string, by: -1 | 1, at: number) => {
    onChange((one) => moveZone(one, id, by))
    focusLater(`${id} ${by < 0 ? 'up' : 'down'}`, `${id} edit`)
    panel.say(words.moved(titleOf(id), at + by + 1, zones.length))
  }
  const remove = (id: string, at: number) => {
    onChange((one) => removeZone(one, id))
    setOpen(null)
    focusLater(`${(zones[at + 1] ?? zones[at - 1])?.id} edit`)
    panel.say(words.removed(titleOf(id)))
  }
  const add = () => {
    const grown = addZone(canvas, { title: NEW_ZONE, question: NO_WORDS })
    const added = grown.zones.at(-1)?.id ?? ''
    onChange((one) => addZone(one, { title: NEW_ZONE, question: NO_WORDS }))
    setOpen(added)
    focusLater(`${added} title`)
  }
  return (
    <section class="stack tight" aria-label={words.zones(zones.length)}>
      <h2>{words.zones(zones.length)}</h2>
      {!canMove && (
        <Message tone="info" title={words.drawing} text={words.drawingWhy}>
          <Button kind="small" onClick={() => onChange(freeCanvas)}>
            {words.makeGrid}
          </Button>
        </Message>
      )}
      <ul class="stack tight bare">
        {zones.map((zone, at) => (
          <ZoneEditor
            key={zone.id}
            zone={zone}
            former={former?.zones.find(({ id }) => id === zone.id) ?? FORMER_OF_NEW}
            isOpen={open === zone.id}
            canMove={canMove}
            onToggle={() => setOpen(open === zone.id ? null : zone.id)}
            onChange={(edit) => onChange((one) => editZone(one, zone.id, edit))}
            onUp={at === 0 ? null : () => move(zone.id, -1, at)}
            onDown={at === zones.length - 1 ? null : () => move(zone.id, 1, at)}
            onRemove={canRemove ? () => remove(zone.id, at) : null}
          />
        ))}
      </ul>
      {canAdd && (
        <div class="row">
          <Button kind="small" onClick={add}>
            {words.add}
          </Button>
        </div>
      )}
    </section>
  )
}

const NEW_ZONE = { fr: boardWording('fr').newZone, en: boardWording('en').newZone }
const NO_WORDS = { fr: '', en: '' }
const FORMER_OF_NEW = { title: NEW_ZONE, question: NO_WORDS }
