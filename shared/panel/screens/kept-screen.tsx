import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { KeptList } from '../parts/kept-list.tsx'
import { Page } from '../parts/page.tsx'
import { titleOfUpdate } from '../placed-titles.ts'

/** What an update did, in figures. */
export function KeptScreen() {
  const panel = usePanel()
  const words = panel.words.value
  const result = panel.view.value?.result ?? null
  if (result === null) return null
  const { created, updated, removed, kept } = result
  const back = () => {
    panel.send({ type: 'dismiss' })
    panel.goTo('run')
  }
  return (
    <Page
      title={titleOfUpdate(result, words)}
      foot={
        <Button kind="primary" onClick={back}>
          {words.placed.backToRun}
        </Button>
      }
    >
      <div class="figures">
        <Figure count={created} label={words.kept.added(created)} />
        <Figure count={updated} label={words.kept.updated} />
        {removed > 0 && <Figure count={removed} label={words.kept.removedCount(removed)} />}
        <Figure count={kept.length} label={words.kept.keptCount(kept.length)} />
      </div>
      <KeptList />
    </Page>
  )
}

function Figure({ count, label }: { readonly count: number; readonly label: string }) {
  return (
    <p class="card figure">
      <b>{count}</b>
      <span class="meta">{label}</span>
    </p>
  )
}
