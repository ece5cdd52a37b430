import type { ClustersView } from '../../app/clusters-view.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { DecidedList } from './decided-list.tsx'

type Pile = ClustersView['piles'][number]

/** Above this, a group no longer reads a pile at a glance. */
const LARGE_PILE = 10
const NO_PILE = ''

interface PileAdviceProps {
  readonly pile: Pile
  readonly clusters: ClustersView
}

/** What the size of a pile nobody has agreed to suggests: two piles in one, or part of another. */
export function PileAdvice({ pile, clusters }: PileAdviceProps) {
  const panel = usePanel()
  const { piles: words, about } = panel.words.value
  if (pile.isDecided || pile.isQuiet) return null
  if (pile.notes.length > LARGE_PILE && !isOneThing(pile, clusters)) {
    return (
      <div class="stack tight">
        <p class="meta">{words.splitAdvice(pile.notes.length)}</p>
        <div class="row wrap">
          <SplitButton pile={pile} />
          <KeepSize pile={pile} />
        </div>
      </div>
    )
  }
  const near = clusters.piles.find(({ id }) => id === pile.near)
  if (near === undefined) return null
  return (
    <div class="stack tight">
      <p class="meta">{words.mergeAdvice}</p>
      <Button
        kind="link"
        label={about(words.mergeWith(near.title), pile.title)}
        onClick={() => panel.send({ type: 'merge-piles', pile: pile.id, into: near.id })}
      >
        {words.mergeWith(near.title)}
      </Button>
      <KeepSize pile={pile} />
    </div>
  )
}

/** Said once, it is not advised again. */
function KeepSize({ pile }: { readonly pile: Pile }) {
  const panel = usePanel()
  const { piles: words, about } = panel.words.value
  return (
    <Button
      kind="link"
      label={about(words.keepSize, pile.title)}
      onClick={() => panel.send({ type: 'keep-size', pile: pile.id })}
    >
      {words.keepSize}
    </Button>
  )
}

/** Splitting and merging at will, beside the notes. */
export function PileTools({ pile, clusters }: PileAdviceProps) {
  const panel = usePanel()
  const words = panel.words.value.piles
  const others = clusters.piles.filter(({ id }) => id !== pile.id)
  return (
    <div class="stack tight">
      {!isOneThing(pile, clusters) && <SplitButton pile={pile} />}
      {others.length > 0 && (
        <DecidedList
          label={`${words.merge} ${pile.title}`}
          value={NO_PILE}
          options={[
            { value: NO_PILE, label: words.merge },
            ...others.map(({ id, title }) => ({ value: id, label: title })),
          ]}
          verb={words.mergeNow}
          onDecide={(into) => panel.send({ type: 'merge-piles', pile: pile.id, into })}
        />
      )}
    </div>
  )
}

/** One note, or notes that say the same: there is nothing to part. */
function isOneThing({ notes }: Pile, { twins }: ClustersView): boolean {
  return notes.length < 2 || twins.some((group) => notes.every(({ id }) => group.includes(id)))
}

function SplitButton({ pile }: { readonly pile: Pile }) {
  const panel = usePanel()
  const { piles: words, about } = panel.words.value
  return (
    <Button
      kind="link"
      label={about(words.split, pile.title)}
      onClick={() => panel.send({ type: 'split-pile', pile: pile.id })}
    >
      {words.split}
    </Button>
  )
}
