import { shortenText } from '../core/shorten-text.ts'

const MOST_QUOTED = 3
/** UTF-16 units. */
const LONGEST_QUOTE = 40

/** The first few texts of a list, each cut where it is long; "…" after them when there are more. */
export function quoteSome(texts: readonly string[], quoted: (text: string) => string): string {
  const first = texts.slice(0, MOST_QUOTED).map((text) => quoted(shortenText(text, LONGEST_QUOTE)))
  return texts.length > first.length ? `${first.join(', ')}…` : first.join(', ')
}

/** A sentence that ends with a list that goes on needs no other end. */
export function endOnce(sentence: string): string {
  return sentence.replace(/…\.$/, '…')
}
