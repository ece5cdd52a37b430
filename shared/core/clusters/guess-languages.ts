import { mapSteps, type Steps } from '../steps.ts'
import type { Language } from './clustering.ts'
import { foldText } from './fold-text.ts'
import { weighStopWord } from './stop-words.ts'

const FRENCH_LETTERS = /[éèêëàâùûçœîïô]/
const FRENCH_ENDINGS = /(?:tion|ment|eur|euse|aire|ique|ee|ez|aux|oir|age|ite|ette|eau)s?$/
const ENGLISH_SIGNS = /(?:ing|ed|ly|ness|ful|y|th|sh|ck|ght|ow)s?$|[wk]|th|sh|oo|ee/

/** "d'accord" is French; of "we'd" the letter comes after the apostrophe. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quelqu)'$/
/** Left of "can't", "it's", "we'd" and "I'm": French has these letters before an apostrophe alone. */
const CLITIC = /^[stdm]$/

const ACCENT_WEIGHT = 1.5
const ENDING_WEIGHT = 0.3
/** How much the notes around a note count: on a board of one language, more than a single ending. */
const BOARD_WEIGHT = 0.35

/**
 * Guesses the language of each note from the words only one of the two languages has, accents and
 * endings; a note without any sign takes the language most of the board is in, English if none.
 *
 * @param notes words in lower case, with the apostrophe that follows them ("d'", "it'").
 */
export function* guessLanguages(notes: readonly (readonly string[])[]): Steps<Language[]> {
  const weights = new Map<string, number>()
  const weigh = (word: string): number => {
    const weight = weights.get(word) ?? weighWord(word)
    weights.set(word, weight)
    return weight
  }
  const scores = yield* mapSteps(notes, (words) =>
    words.reduce((sum, word) => sum + weigh(word), 0),
  )
  const votes = scores.reduce((sum, score) => sum + Math.sign(score), 0)
  const board = (BOARD_WEIGHT * votes) / Math.max(1, scores.length)
  return scores.map((score) => (score + board > 0 ? 'fr' : 'en'))
}

/** Above 0 for a French word, below 0 for an English one. */
function weighWord(word: string): number {
  if (CLITIC.test(word)) return 0
  if (ELIDED.test(word)) return 1
  const folded = foldText(word.replace(/'$/, ''))
  const known = weighStopWord(folded)
  if (known !== 0) return known
  if (FRENCH_LETTERS.test(word)) return ACCENT_WEIGHT
  if (folded.length < 4) return 0
  const french = FRENCH_ENDINGS.test(folded) ? ENDING_WEIGHT : 0
  const english = ENGLISH_SIGNS.test(folded) ? ENDING_WEIGHT : 0
  return french - english
}
