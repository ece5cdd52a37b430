import type { ClustersView } from '../../app/clusters-view.ts'
import { usePanel } from '../panel-context.ts'
import { nameOfNote } from '../show-decision.ts'
import { Button } from './button.tsx'
import { GroupBadge } from './group-badge.tsx'

/** Notes taken out of the clustering one by one, and the way back. */
export function AsideCard({ clusters }: { readonly clusters: ClustersView }) {
  const panel = usePanel()
  const { piles: words, votes } = panel.words.value
  const { aside } = clusters
  if (aside.length === 0) return null
  return (
    <section class="card pile" aria-label={words.aside(aside.length)}>
      <h2>{words.aside(aside.length)}</h2>
      <p class="meta">{words.asideText}</p>
      <ul class="notes">
        {aside.map(({ id, text, group }) => {
          const said = text.trim() === '' ? votes.blank : text
          return (
            <li key={id}>
              <span class="row top">
                {group !== null && <GroupBadge letter={group} />}
                <span class="grow note">{said}</span>
              </span>
              <Button
                kind="small"
                label={words.takeBackOf(said)}
                focusName={nameOfNote(id)}
                onClick={() => panel.send({ type: 'take-note', note: id })}
              >
                {words.takeBack}
              </Button>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
