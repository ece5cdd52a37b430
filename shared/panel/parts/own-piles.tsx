import type { ClustersView } from '../../app/clusters-view.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'

/** Piles that people made by hand on the board: each is kept as it is with one click. */
export function OwnPiles({ clusters }: { readonly clusters: ClustersView }) {
  const panel = usePanel()
  const { piles: words, about } = panel.words.value
  const { own } = clusters
  if (own.length === 0) return null
  return (
    <section class="card pile" aria-label={words.own(own.length)}>
      <h2>{words.own(own.length)}</h2>
      <p class="meta">{words.ownText}</p>
      <ul class="notes">
        {own.map(({ first, title, said, notes }) => {
          const name = title === '' ? words.ownUntitled(notes, said) : words.ownNamed(notes, title)
          return (
            <li key={first} class="row between">
              <span class="grow note">{name}</span>
              <Button
                kind="small"
                label={about(words.keep, name)}
                onClick={() => panel.send({ type: 'take-own-pile', first })}
              >
                {words.keep}
              </Button>
            </li>
          )
        })}
      </ul>
      {own.length > 1 && (
        <Button kind="small" onClick={() => panel.send({ type: 'take-own-pile', first: null })}>
          {words.keepAll}
        </Button>
      )}
    </section>
  )
}
