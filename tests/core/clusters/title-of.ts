import { readBoard } from '../../../shared/core/clusters/read-board.ts'
import { readNotes } from '../../../shared/core/clusters/read-notes.ts'
import { titlePile } from '../../../shared/core/clusters/title-pile.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

interface Options {
  readonly taken?: readonly string[]
  readonly closeness?: readonly number[]
  readonly others?: readonly string[]
}

const OTHERS = ['Trop de réunions le lundi', 'Parking introuvable', 'The office is cold']

/** The title of the first notes of a board, beside notes of other subjects. */
export function titleOf(
  pile: readonly string[],
  { taken = [], closeness = pile.map(() => 1), others = OTHERS }: Options = {},
): string {
  const texts = [...pile, ...others].map((text, index) => ({ id: `n${index}`, text }))
  const notes = finishSteps(readNotes(texts))
  return titlePile(notes.slice(0, pile.length), closeness, readBoard(notes, null), new Set(taken))
}
