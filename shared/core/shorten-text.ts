import { cutText } from './parse-value.ts'

/** The start of a text, `most` UTF-16 units at most with the "…" that tells that it was cut. */
export function shortenText(text: string, most: number): string {
  return text.length <= most ? text : `${cutText(text, most - 1).trimEnd()}…`
}
