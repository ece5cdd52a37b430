import { shortenText } from '../core/shorten-text.ts'

/** Of what is told, UTF-16 units. */
const LONGEST = 60

/** Words of the board as they are told to somebody who looks for them: their start, where they are long. */
export function nameBriefly(words: string): string {
  return shortenText(words.trim(), LONGEST)
}
