import type { HostId, NodeKey } from '../board/keys.ts'
import type { Language } from '../catalogue/recipe.ts'
import { checkQuestion, type QuestionFlaw } from '../workshop/check-question.ts'
import type { PlacedNote } from './collect-notes.ts'

/** A "How might we" question worth another look, and why. */
export interface QuestionRemark {
  readonly id: HostId
  readonly text: string
  readonly flaws: readonly QuestionFlaw[]
}

/** Where such questions are written: this canvas, this column of it. */
const CANVAS = 'how-might-we'
const COLUMN = 'hmw'
/** More would be a correction of the whole board. */
const MOST = 12

/** The questions of these sections whose wording may be looked at again, in reading order. */
export function reviewQuestions(
  notes: readonly PlacedNote[],
  sections: readonly NodeKey[],
  language: Language,
): readonly QuestionRemark[] {
  const wanted = new Set(sections)
  return notes
    .filter(({ section, canvas }) => canvas === CANVAS && section !== null && wanted.has(section))
    .filter(({ zone }) => zone?.split('.')[0] === COLUMN)
    .map(({ id, text }) => ({ id, text, flaws: checkQuestion(text, language) }))
    .filter(({ flaws }) => flaws.length > 0)
    .slice(0, MOST)
}
