import type { SessionView } from '../../app/view.ts'
import type { PanelWording } from '../../core/wording/panel.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { EvidenceButton } from '../parts/evidence-button.tsx'
import { KeptList } from '../parts/kept-list.tsx'
import { Page } from '../parts/page.tsx'
import { RemoveButton } from '../parts/remove-button.tsx'
import { SectionList } from '../parts/section-list.tsx'
import { TellButton } from '../parts/tell-button.tsx'
import { titleOfPlaced } from '../placed-titles.ts'
import { canVote } from '../screen.ts'

/** A workshop that is on the board: begin, complete, change, or take it away. */
export function PlacedScreen() {
  const panel = usePanel()
  const words = panel.words.value
  const view = panel.view.value
  const placed = view?.placed ?? null
  if (view === null || placed === null) return null
  const { setup, sections } = placed
  const ready = sections.filter(({ state }) => state === 'ready').length
  const isPartial = ready < sections.length
  return (
    <Page
      title={titleOfPlaced(placed, words)}
      meta={setup.title}
      foot={
        <>
          <Primary view={view} left={sections.length - ready} />
          <RemoveButton />
          {ready > 0 && <p class="meta centred">{hintOf(words.placed, view)}</p>}
        </>
      }
    >
      <p>
        {isPartial
          ? words.placed.partial(ready, sections.length)
          : words.placed.ready(sections.length)}
      </p>
      <SectionList sections={sections} />
      <div class="row wrap">
        <Button kind="small" onClick={() => panel.send({ type: 'choose', recipe: setup.recipe })}>
          {words.placed.edit}
        </Button>
        <TellButton />
        <EvidenceButton />
        <Button kind="small" onClick={() => panel.chooseAnother()}>
          {words.placed.other}
        </Button>
      </div>
    </Page>
  )
}

function hintOf({ removeHint, removeDots }: PanelWording['placed'], view: SessionView): string {
  return canVote(view) ? `${removeHint} ${removeDots}` : removeHint
}

function Primary({ view, left }: { readonly view: SessionView; readonly left: number }) {
  const panel = usePanel()
  const words = panel.words.value
  if (left > 0) {
    return (
      <Button
        kind="primary"
        isDisabled={view.board.state === 'read-only'}
        onClick={() => panel.send({ type: 'generate' })}
      >
        {words.stopped.rest(left)}
      </Button>
    )
  }
  const phases = view.agenda?.phases.length ?? 0
  if (phases > 0 && view.agenda?.state === 'not-started') {
    return (
      <Button kind="primary" onClick={() => panel.begin()}>
        {words.placing.begin}
      </Button>
    )
  }
  return (
    <Button kind="primary" onClick={() => panel.goTo('run')}>
      {words.placed.backToRun}
    </Button>
  )
}

export function RemovedScreen() {
  const panel = usePanel()
  const words = panel.words.value
  const view = panel.view.value
  if (view === null || view.result === null) return null
  return (
    <Page
      title={words.removed.title}
      foot={
        view.placed === null ? (
          <Button kind="primary" onClick={() => panel.chooseAnother()}>
            {words.empty.choose}
          </Button>
        ) : (
          <Button kind="primary" onClick={() => panel.send({ type: 'dismiss' })}>
            {words.boards.backTo(view.placed.setup.title)}
          </Button>
        )
      }
    >
      {view.result.removed > 0 && <p>{words.removed.text(view.result.removed)}</p>}
      <KeptList />
    </Page>
  )
}
