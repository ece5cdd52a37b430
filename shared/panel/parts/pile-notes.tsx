import type { ClustersView } from '../../app/clusters-view.ts'
import type { PileDecision } from '../../app/messages.ts'
import type { HostId } from '../../core/board/keys.ts'
import { glimpseNotes } from '../glimpse-notes.ts'
import { usePanel } from '../panel-context.ts'
import { nameOfNote } from '../show-decision.ts'
import { DecidedList } from './decided-list.tsx'
import { GroupBadge } from './group-badge.tsx'

type Note = ClustersView['undecided'][number]

/** Ids of piles are the session's; these values cannot be one of them. */
const UNDECIDED = ''
const NEW_PILE = '+'
const ASIDE = '-'

interface PileNotesProps {
  readonly notes: readonly Note[]
  /** Null: what is to be sorted together. */
  readonly pile: string | null
  readonly clusters: ClustersView
}

/** The notes of a pile; those that say the same are folded, with their number. */
export function PileNotes({ notes, pile, clusters }: PileNotesProps) {
  const drawn = new Set(clusters.piles.find(({ id }) => id === pile)?.drawn)
  return (
    <ul class="notes">
      {foldTwins(notes, clusters.twins).map(({ note, twins }) => (
        <NoteLine
          key={note.id}
          note={note}
          twins={twins}
          pile={pile}
          clusters={clusters}
          isDrawn={drawn.has(note.id)}
        />
      ))}
    </ul>
  )
}

/** What a folded pile is about: a line for a few of its notes. */
export function PileGlimpse({ notes }: Pick<PileNotesProps, 'notes'>) {
  return (
    <ul class="notes glimpse">
      {glimpseNotes(notes).map(({ id, text, group }) => (
        <li key={id} class="row">
          {group !== null && <GroupBadge letter={group} />}
          <span class="grow">{text}</span>
        </li>
      ))}
    </ul>
  )
}

interface FoldedNote {
  readonly note: Note
  /** The others that say the same. */
  readonly twins: readonly Note[]
}

function foldTwins(notes: readonly Note[], twins: ClustersView['twins']): readonly FoldedNote[] {
  const groups = new Map(twins.flatMap((ids, group) => ids.map((id) => [id, group] as const)))
  const folded = new Map<number | HostId, { note: Note; twins: Note[] }>()
  for (const note of notes) {
    const name = groups.get(note.id) ?? note.id
    const first = folded.get(name)
    if (first === undefined) folded.set(name, { note, twins: [] })
    else first.twins.push(note)
  }
  return [...folded.values()]
}

function moveOf(note: HostId, value: string): PileDecision {
  if (value === NEW_PILE) return { type: 'move-to-new-pile', note }
  if (value === ASIDE) return { type: 'leave-note', note }
  return { type: 'move-to-pile', note, pile: value === UNDECIDED ? null : value }
}

interface NoteLineProps extends FoldedNote {
  /** Drawn by a pile that somebody decided on: proposed, like a pile nobody has. */
  readonly isDrawn: boolean
  readonly pile: string | null
  readonly clusters: ClustersView
}

/** A note, and a list that moves it to another pile: no dragging needed. */
function NoteLine({ note, twins, pile, clusters, isDrawn }: NoteLineProps) {
  const panel = usePanel()
  const words = panel.words.value
  const text = note.text.trim() === '' ? words.votes.blank : note.text
  return (
    <li>
      <span class="row top">
        {note.group !== null && <GroupBadge letter={note.group} />}
        <span class="grow note">{text}</span>
        {clusters.later?.includes(note.id) && <span class="pill">{words.piles.later}</span>}
        {isDrawn && <span class="pill">{words.piles.drawn}</span>}
      </span>
      {twins.length > 0 && (
        <details>
          <summary class="meta">{words.piles.sameNotes(twins.length)}</summary>
          {twins.map((twin) => (
            <p key={twin.id} class="note">
              {twin.text}
            </p>
          ))}
        </details>
      )}
      <DecidedList
        label={words.clusters.pileOf(text)}
        value={pile ?? UNDECIDED}
        options={[
          ...clusters.piles.map(({ id, title }) => ({ value: id, label: title })),
          { value: UNDECIDED, label: words.clusters.undecided },
          { value: NEW_PILE, label: words.piles.newPile },
          { value: ASIDE, label: words.piles.asideOption },
        ]}
        verb={words.piles.move}
        focusName={nameOfNote(note.id)}
        isShort
        onDecide={(value) => panel.send(moveOf(note.id, value))}
      />
    </li>
  )
}
