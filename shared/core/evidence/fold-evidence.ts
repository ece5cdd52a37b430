/** Accents of Latin, Greek and Cyrillic letters alone: other scripts have vowels there. */
const ACCENTS = /[\u0300-\u036F]/g
/** Marks between words; between digits they are part of a figure. */
const MARKS = /(?<!\d)[.,:]|[.,:](?!\d)|[!?…;"'«»“”„‘’()[\]]/g

/**
 * What two texts have in common when they differ by case, accents, blanks, quotes or punctuation only.
 * Signs that change what is said (−, %, +) stay. Never empty for a text that is not.
 */
export function foldEvidence(text: string): string {
  const plain = text.normalize('NFKD').replace(ACCENTS, '').toLowerCase()
  const folded = plain.replace(MARKS, ' ').replace(/\s+/g, ' ').trim()
  return folded === '' ? plain.trim() : folded
}
