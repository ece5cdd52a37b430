import type { Steps } from '../steps.ts'
import { choosePiles } from './choose-piles.ts'
import type { ClusterTree } from './clustering.ts'
import { drawNotes } from './draw-notes.ts'

/** What people decided, by note id. */
export interface Decisions {
  readonly held: readonly { readonly id: string; readonly notes: readonly string[] }[]
  /** To be sorted together: no pile may claim them. */
  readonly loose: readonly string[]
}

/**
 * The tree with what people decided: their piles hold their notes, and draw those of the others that
 * are more of them than of the pile they are in. The rest stays where it is, and nothing is measured
 * again.
 *
 * @param later ids of notes that came after people had decided on the others. Where a decided note was,
 *   they were proposed no pile: they go to the one that they are the most of, or are left to the others.
 */
export function* followDecisions(
  tree: ClusterTree,
  decisions: Decisions,
  later: ReadonlySet<string> = new Set(),
): Steps<ClusterTree> {
  const index = new Map(tree.notes.map((note, at) => [note.id, at]))
  const find = (ids: readonly string[]): number[] => ids.flatMap((id) => index.get(id) ?? [])
  const loose = find(decisions.loose)
  const held = decisions.held
    .map(({ id, notes }) => ({ id, notes: find(notes).sort((a, b) => a - b) }))
    .filter(({ notes }) => notes.length > 0)
    .sort((a, b) => (a.notes[0] ?? 0) - (b.notes[0] ?? 0))
  const decided = new Set([...loose, ...held.flatMap(({ notes }) => notes)])
  const isOpen = (note: number) => !decided.has(note)
  const isOld = (note: number) => !later.has(tree.notes[note]?.id ?? '')
  const shown = choosePiles(tree, undefined).map((pile) =>
    pile.every(isOpen) ? pile : pile.filter(isOld),
  )
  const joined = new Map(tree.held.map(({ id, drawn }) => [id, drawn.filter(isOpen)]))
  const drawn = yield* drawNotes(tree, {
    held: held.map(({ id, notes }) => [...notes, ...(joined.get(id) ?? [])]),
    proposed: shown.map((pile) => pile.filter(isOpen)),
    takenFrom: held.map(({ notes }) =>
      shown.findIndex((pile) => notes.every((note) => pile.includes(note))),
    ),
    decided,
  })
  return { ...tree, held: held.map((pile, at) => ({ ...pile, drawn: drawn[at] ?? [] })), loose }
}
