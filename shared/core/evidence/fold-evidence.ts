/** Accents of Latin, Greek and Cyrillic letters alone: other scripts have vowels there. */
const ACCENTS = /[\u0300-\u036F]/g
/** "10²" is no 102. */
const POWERS = /(?<=\d)[\u00B2\u00B3\u00B9\u2070\u2074-\u2079]/g
/** What is in quotes; after a figure or a letter a quote opens nothing: 5", 6'. */
const QUOTED = /(?<![\p{L}\p{N}])(["'])(.*?)\1/gu
/** Marks between words. In a figure and on it (".5", 5', 5") they are part of it; so are brackets round it alone, "(12)". */
const MARKS =
  /(?<=\p{L})[.,]|[.,:](?!\d)|(?<!\d):|(?<!\d)["']|[!?…;«»[\]]|\((?![\s€$£]*[.,]?\d[\d\s.,%‰€$£]*\))|(?<!\([\s€$£]*[.,]?\d[\d\s.,%‰€$£]*)\)/gu

/**
 * What two texts have in common when they differ by case, accents, blanks, quotes or punctuation only.
 * Signs that change what is said (−, %, +, those of a figure) stay. Never empty for a text that is not.
 */
export function foldEvidence(text: string): string {
  const powers = text.replace(POWERS, '^$&')
  const plain = powers.normalize('NFKD').replace(ACCENTS, '').toLowerCase()
  const quotes = plain.replace(/[“”„]/g, '"').replace(/[‘’]/g, "'")
  const folded = quotes.replace(QUOTED, ' $2 ').replace(MARKS, ' ').replace(/\s+/g, ' ').trim()
  return folded === '' ? plain.trim() : folded
}
