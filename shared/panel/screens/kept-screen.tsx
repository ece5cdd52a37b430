import { useState } from 'preact/hooks'
import { usePanel } from '../panel-context.ts'
import { Button } from '../parts/button.tsx'
import { Page } from '../parts/page.tsx'

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
      title={created + updated + removed === 0 ? words.kept.nothing : words.kept.title}
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

const FIRST_KEPT = 8

/** What people had changed and we left as it is, each one click away. */
export function KeptList() {
  const panel = usePanel()
  const words = panel.words.value
  const [isWhole, setWhole] = useState(false)
  const kept = panel.view.value?.result?.kept ?? []
  if (kept.length === 0) return null
  const shown = isWhole ? kept : kept.slice(0, FIRST_KEPT)
  // Numbers are left out for want of room, not for what people did; nothing else is listed with them.
  const isTheirs = kept.some(({ change }) => change !== 'no-room')
  return (
    <section class="stack tight">
      <h2>{isTheirs ? words.kept.heading : words.kept.noRoom}</h2>
      <p class="meta">{isTheirs ? words.kept.why : words.kept.noRoomWhy}</p>
      <ul class="list">
        {shown.map(({ id, where, change }) => (
          <li key={`${id} ${change}`}>
            <span class="grow">
              <b>{where}</b>
              <span class="meta line">{words.kept.changes[change]}</span>
            </span>
            <Button
              kind="small"
              label={`${words.common.show} : ${where}`}
              onClick={() => panel.send({ type: 'show-items', ids: [id] })}
            >
              {words.common.show}
            </Button>
          </li>
        ))}
      </ul>
      {shown.length < kept.length && (
        <Button kind="link" onClick={() => setWhole(true)}>
          {words.kept.more(kept.length - shown.length)}
        </Button>
      )}
    </section>
  )
}
