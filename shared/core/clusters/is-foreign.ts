import type { ReadNote } from './clustering.ts'
import { foldText } from './fold-text.ts'
import { weighStopWord } from './stop-words.ts'

/** Small words of Spanish, Italian, Portuguese and German that are none of French or English. */
const FOREIGN = new Set(
  (
    'el los una con para por muy hay pero donde cuando della nel gli che sono molto perche ' +
    'uma nao muito voce der das ist und nicht ein eine mit auf zu fur wir'
  ).split(' '),
)
const FOREIGN_LETTERS = /[ñ¿¡ßãõ]/iu

/**
 * Whether a note seems to be in a language that the table of meanings does not have. What it would find
 * there are look-alikes: such notes are compared by their words alone.
 */
export function isForeign({ text, words }: ReadNote): boolean {
  let foreign = 0
  let own = 0
  for (const { start, end } of words) {
    const word = text.slice(start, end)
    const folded = foldText(word)
    if (FOREIGN.has(folded) || FOREIGN_LETTERS.test(word)) foreign += 1
    else if (weighStopWord(folded) !== 0) own += 1
  }
  return foreign > 0 && foreign >= own
}
