import type { Pile } from './choose-piles.ts'
import type { ClusterTree } from './clustering.ts'
import { measureCloseness } from './measure-closeness.ts'
import { nameSubject } from './name-subject.ts'
import type { BoardWords } from './read-board.ts'
import { listTitles, titlePile } from './title-pile.ts'

/** What a pile is called, other than what was taken: the theme that stands out in it, or a phrase of its notes. */
export function namePile(
  tree: ClusterTree,
  pile: Pile,
  board: BoardWords,
  taken: ReadonlySet<string>,
): string {
  const notes = pile.flatMap((index) => tree.notes[index] ?? [])
  const closeness = measureCloseness(tree, pile)
  const titles = () => listTitles(notes, closeness, board)
  const subject = nameSubject(tree.subjects, pile, notes, board, titles)
  return subject !== null && !taken.has(subject)
    ? subject
    : titlePile(notes, closeness, board, taken)
}
