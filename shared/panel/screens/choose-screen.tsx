import { useEffect, useState } from 'preact/hooks'
import type { DocId } from '../../core/board/keys.ts'
import { CANVASES, WORKSHOPS } from '../../core/catalogue/catalogue.ts'
import type { CanvasRecipe, WorkshopRecipe } from '../../core/catalogue/recipe.ts'
import { agendaTimes } from '../../core/workshop/agenda.ts'
import { createSetup } from '../../core/workshop/create-setup.ts'
import type { WorkshopSetup } from '../../core/workshop/setup.ts'
import { laterSearch } from '../later-search.ts'
import { laterWords } from '../later-words.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { CanvasPicture } from '../parts/canvas-picture.tsx'
import { OpenPrepared } from '../parts/open-prepared.tsx'
import { Page } from '../parts/page.tsx'
import type { FoundRecipes } from '../search-recipes.ts'
import { usePictures } from '../use-pictures.ts'

type RecipeId = WorkshopSetup['recipe']

interface PickProps {
  readonly picked: RecipeId | null
  readonly onPick: (recipe: RecipeId) => void
}

/** What is shown in the moment before one can search. */
const NOT_SEARCHED: FoundRecipes = {
  workshops: WORKSHOPS,
  canvases: CANVASES,
  isCanvasFirst: false,
}

/** What a facilitator can put on the board. The first workshop is chosen: one click prepares it. */
export function ChooseScreen() {
  const panel = usePanel()
  const words = panel.words.value.choose
  const language = panel.language.value
  const [search, setSearch] = useState('')
  const [wanted, setPicked] = useState<RecipeId | null>(null)
  const later = laterWords.value?.(language)
  const found = laterSearch.value?.(search, language, later?.alsoCalled ?? {}) ?? NOT_SEARCHED
  const { workshops, canvases, isCanvasFirst } = found
  const shown = isCanvasFirst ? [...canvases, ...workshops] : [...workshops, ...canvases]
  const picked = shown.find(({ id }) => id === wanted) ?? shown[0] ?? null
  useEffect(() => {
    if (search === '' || later === undefined) return
    panel.say(
      picked === null ? words.nothing(search) : later.found(shown.length, picked.title[language]),
    )
  }, [search])
  const pick = { picked: picked?.id ?? null, onPick: setPicked }
  const canvasList = canvases.length > 0 && (
    <CanvasList canvases={canvases} isWhole={search !== ''} {...pick} />
  )
  return (
    <Page
      title={words.title}
      before={<BackToPlaced />}
      foot={
        <Button
          kind="primary"
          isDisabled={picked === null}
          onClick={() => picked !== null && panel.send({ type: 'choose', recipe: picked.id })}
        >
          {picked === null
            ? panel.words.value.moments.prepare
            : words.prepare(picked.title[language])}
        </Button>
      }
    >
      <input
        class="in"
        type="search"
        data-enter="primary"
        placeholder={words.search}
        aria-label={words.search}
        value={search}
        onInput={(event) => {
          setSearch(event.currentTarget.value)
          // The best of what is found is chosen, whatever was before.
          setPicked(null)
        }}
      />
      <OpenPrepared />
      {shown.length === 0 && <p>{words.nothing(search)}</p>}
      {isCanvasFirst && canvasList}
      <div
        class="stack wide"
        role="radiogroup"
        aria-label={words.title}
        hidden={workshops.length === 0}
      >
        {workshops.map((workshop) => (
          <WorkshopCard key={workshop.id} workshop={workshop} {...pick} />
        ))}
      </div>
      {!isCanvasFirst && canvasList}
    </Page>
  )
}

function BackToPlaced() {
  const panel = usePanel()
  if (panel.view.value?.placed == null) return null
  const back = () => {
    panel.isChoosing.value = false
  }
  return (
    <Button kind="link" onClick={back}>
      {panel.words.value.choose.back}
    </Button>
  )
}

function WorkshopCard({
  workshop,
  picked,
  onPick,
}: PickProps & { readonly workshop: WorkshopRecipe }) {
  const panel = usePanel()
  const { choose, common } = panel.words.value
  const language = panel.language.value
  const isPicked = picked === workshop.id
  const pictures = usePictures(workshop.id)
  const people = workshop.phases.some(({ mode }) => mode === 'groups')
    ? choose.inGroups
    : workshop.phases.some(({ mode }) => mode === 'pairs')
      ? choose.inPairs
      : choose.together
  return (
    <label class={isPicked ? 'card pick on' : 'card pick'}>
      <input
        type="radio"
        class="quiet"
        name="recipe"
        checked={isPicked}
        onChange={() => onPick(workshop.id)}
      />
      <span class="row between top">
        <b>{workshop.title[language]}</b>
        {isPicked && <span class="pill ink">{choose.chosen}</span>}
      </span>
      <span class="meta">{workshop.summary[language]}</span>
      <span class="strip">
        {pictures?.map((picture, index) => (
          <CanvasPicture key={index} picture={picture} />
        ))}
      </span>
      <span class="meta">
        {[
          common.duration(usualMinutes(workshop)),
          people,
          choose.canvases(countCanvases(workshop)),
        ].join(' · ')}
      </span>
    </label>
  )
}

/** With the usual number of groups, breaks included. */
function usualMinutes(workshop: WorkshopRecipe): number {
  const setup = createSetup(workshop.id, {
    doc: 'usual' as DocId,
    language: 'fr',
    date: '2026-01-01',
    startMinute: 540,
    seed: 1,
  })
  return agendaTimes(setup).reduce((sum, { minutes }) => sum + minutes, 0)
}

/** Those that are filled most often come first in the catalogue. */
const FIRST_CANVASES = 4

interface CanvasListProps extends PickProps {
  readonly canvases: readonly CanvasRecipe[]
  readonly isWhole: boolean
}

function CanvasList({ canvases, isWhole, ...pick }: CanvasListProps) {
  const words = usePanel().words.value.choose
  const [isOpen, setOpen] = useState(false)
  const shown = isWhole || isOpen ? canvases : canvases.slice(0, FIRST_CANVASES)
  return (
    <>
      <h2>{words.canvasAlone}</h2>
      <div class="minis" role="radiogroup" aria-label={words.canvasAlone}>
        {shown.map((canvas) => (
          <CanvasMini key={canvas.id} canvas={canvas} {...pick} />
        ))}
      </div>
      {shown.length < canvases.length && (
        <Button kind="link" onClick={() => setOpen(true)}>
          {words.moreCanvases(canvases.length - shown.length)}
        </Button>
      )}
    </>
  )
}

function countCanvases(workshop: WorkshopRecipe): number {
  return new Set(workshop.columns.flatMap(({ canvases }) => canvases.map(({ canvas }) => canvas)))
    .size
}

function CanvasMini({ canvas, picked, onPick }: PickProps & { readonly canvas: CanvasRecipe }) {
  const language = usePanel().language.value
  const isPicked = picked === canvas.id
  const pictures = usePictures(canvas.id)
  return (
    <label class={isPicked ? 'mini pick on' : 'mini pick'}>
      <input
        type="radio"
        class="quiet"
        name="recipe"
        checked={isPicked}
        onChange={() => onPick(canvas.id)}
      />
      <CanvasPicture picture={pictures?.[0]} />
      <b>{canvas.title[language]}</b>
    </label>
  )
}
