import type { ReadNote, Word } from './clustering.ts'

/** In how many notes each stem is. */
export interface WordCounts {
  readonly notes: number
  readonly stems: ReadonlyMap<string, number>
}

export function countWords(notes: readonly ReadNote[]): WordCounts {
  const stems = new Map<string, number>()
  const seen = new Set<string>()
  for (const note of notes) {
    seen.clear()
    for (const { stem } of note.words) {
      if (seen.has(stem)) continue
      seen.add(stem)
      stems.set(stem, (stems.get(stem) ?? 0) + 1)
    }
  }
  return { notes: notes.length, stems }
}

/**
 * How much a stem tells a pile from the rest of the board: the notes that hold it times the
 * log-odds of holding it inside against outside; 0 for a word as common elsewhere.
 */
export function weighStem(stem: string, pile: WordCounts, all: WordCounts): number {
  const inside = pile.stems.get(stem) ?? 0
  const outside = (all.stems.get(stem) ?? 0) - inside
  return Math.max(
    0,
    inside * (logOdds(inside, pile.notes) - logOdds(outside, all.notes - pile.notes)),
  )
}

/** Smoothed, so that a word of one note alone is no proof. */
function logOdds(holding: number, notes: number): number {
  return Math.log((holding + 0.3) / (notes + 0.6))
}

/** The word as people wrote it. */
export function writeWord(note: ReadNote, word: Word): string {
  return note.text.slice(word.start, word.end)
}
