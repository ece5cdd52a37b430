import { useState } from 'preact/hooks'
import type { ClustersView } from '../../app/view.ts'
import { usePanel } from '../panel-context.ts'
import { Button } from './button.tsx'
import { GroupBadge } from './group-badge.tsx'

type Pile = ClustersView['piles'][number]
type Note = Pile['notes'][number]

const LONGEST_TITLE = 200
/** Ids of piles are the session's; this value cannot be one of them. */
const UNDECIDED = ''

interface PileCardProps {
  /** Null: what is to be sorted together. */
  readonly pile: Pile | null
  readonly clusters: ClustersView
}

/** One pile: its title, why these notes are together, and the notes. */
export function PileCard({ pile, clusters }: PileCardProps) {
  const words = usePanel().words.value.clusters
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
      {isOpen && (
        <ul class="notes">
          {notes.map((note) => (
            <NoteLine key={note.id} note={note} pile={pile} clusters={clusters} />
          ))}
        </ul>
      )}
      <div class="row wrap">
        <Button
          kind="small"
          label={`${isOpen ? words.hide : words.notes(notes.length)} : ${title}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? words.hide : words.notes(notes.length)}
        </Button>
        {pile !== null && <Renaming pile={pile} />}
      </div>
    </section>
  )
}

function Renaming({ pile }: { readonly pile: Pile }) {
  const panel = usePanel()
  const words = panel.words.value.clusters
  const [title, setTitle] = useState<string | null>(null)
  if (title === null) {
    return (
      <Button
        kind="small"
        label={`${words.rename} : ${pile.title}`}
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
        panel.send({ type: 'rename-pile', pile: pile.id, title })
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
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </label>
      <button type="submit" class="btn small">
        {words.keepTitle}
      </button>
    </form>
  )
}

interface NoteLineProps extends PileCardProps {
  readonly note: Note
}

/** A note, and a menu that moves it to another pile: no dragging needed. */
function NoteLine({ note, pile, clusters }: NoteLineProps) {
  const panel = usePanel()
  const words = panel.words.value
  const text = note.text.trim() === '' ? words.votes.blank : note.text
  return (
    <li>
      <span class="row top">
        {note.group !== null && <GroupBadge letter={note.group} />}
        <span class="grow note">{text}</span>
      </span>
      <select
        class="in short"
        aria-label={words.clusters.pileOf(text)}
        value={pile?.id ?? UNDECIDED}
        onChange={(event) => {
          const { value } = event.currentTarget
          panel.send({
            type: 'move-to-pile',
            note: note.id,
            pile: value === UNDECIDED ? null : value,
          })
        }}
      >
        {clusters.piles.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
        <option value={UNDECIDED}>{words.clusters.undecided}</option>
      </select>
    </li>
  )
}
