import { useState } from 'preact/hooks'
import type { ClustersView } from '../../app/clusters-view.ts'
import { usePanel } from '../panel-context.ts'
import { nameOfPile } from '../show-decision.ts'
import { Button } from './button.tsx'
import { PileAdvice, PileTools } from './pile-advice.tsx'
import { PileGlimpse, PileNotes } from './pile-notes.tsx'

type Pile = ClustersView['piles'][number]

const LONGEST_TITLE = 200

interface PileCardProps {
  /** Null: what is to be sorted together. */
  readonly pile: Pile | null
  readonly clusters: ClustersView
}

/** One pile: its title, why these notes are together, and the notes. */
export function PileCard({ pile, clusters }: PileCardProps) {
  const { clusters: words, about } = usePanel().words.value
  const [isOpen, setOpen] = useState(false)
  const notes = pile?.notes ?? clusters.undecided
  const reason =
    pile === null
      ? words.undecidedReason
      : pile.words.length > 0
        ? words.inCommon(pile.words.join(', '))
        : words.neighbours
  const title = pile?.title ?? words.undecided
  return (
    <section class="card pile" aria-label={title}>
      <div class="row between top">
        <h2 class="grow">{title}</h2>
        <span class="pill">{notes.length}</span>
      </div>
      <p class="meta">{reason}</p>
      {isOpen ? (
        <PileNotes notes={notes} pile={pile?.id ?? null} clusters={clusters} />
      ) : (
        <PileGlimpse notes={notes} />
      )}
      {isOpen && pile !== null && <PileTools pile={pile} clusters={clusters} />}
      <div class="row wrap">
        <Button
          kind="small"
          label={about(isOpen ? words.hide : words.notes(notes.length), title)}
          focusName={nameOfPile(pile?.id ?? null)}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.hide : words.notes(notes.length)}
        </Button>
        {pile !== null && <Renaming pile={pile} />}
        {pile !== null && <Keeping pile={pile} />}
      </div>
      {!isOpen && pile !== null && <PileAdvice pile={pile} clusters={clusters} />}
    </section>
  )
}

/**
 * Agreed to: the notes and the title stay, and the rest is proposed anew around them. What the pile
 * draws thereupon is agreed to by a second button, beside what stays.
 */
function Keeping({ pile }: { readonly pile: Pile }) {
  const panel = usePanel()
  const { piles: words, about } = panel.words.value
  const { notes, drawn } = pile
  const isPart = drawn.length > 0
  const keep = isPart ? words.keepDrawn(drawn.length) : words.keep
  return (
    <>
      {(pile.isDecided || isPart) && (
        <span class="pill" title={words.keptText}>
          ✓ {isPart ? words.keptPart(notes.length - drawn.length) : words.kept}
        </span>
      )}
      {!pile.isDecided && (
        <Button
          kind="small"
          label={about(keep, pile.title)}
          onClick={() => panel.send({ type: 'accept-pile', pile: pile.id })}
        >
          {keep}
        </Button>
      )}
    </>
  )
}

/** Escape leaves the title as it was, and so does an emptied one. */
function Renaming({ pile }: { readonly pile: Pile }) {
  const panel = usePanel()
  const { clusters: words, about } = panel.words.value
  const [title, setTitle] = useState<string | null>(null)
  if (title === null) {
    return (
      <Button
        kind="small"
        label={about(words.rename, pile.title)}
        onClick={() => setTitle(pile.title)}
      >
        {words.rename}
      </Button>
    )
  }
  return (
    <form
      class="rename"
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() !== '') panel.send({ type: 'rename-pile', pile: pile.id, title })
        setTitle(null)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return
        event.preventDefault()
        setTitle(null)
      }}
    >
      <label class="field">
        {words.pileTitle}
        <input
          class="in"
          maxLength={LONGEST_TITLE}
          value={title}
          ref={(input) => input?.focus()}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn small">
        {words.keepTitle}
      </button>
    </form>
  )
}
