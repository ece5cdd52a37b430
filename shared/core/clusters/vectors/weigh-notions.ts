import type { Steps } from '../../steps.ts'
import type { Notion } from './find-entries.ts'
import type { Meaning } from './meaning.ts'

/** Words more common than this weigh less and less (Arora, Liang and Ma 2017, https://openreview.net/forum?id=SyK00v5xx). */
const COMMON = 0.001
const RARITY_SCALE = 0.1
/** How much more a notion weighs when several notes of the board hold it, at most. */
const SHARED_BOOST = 0.5
const NOTES_FOR_FULL_BOOST = 8
/** Phrases that only themes know are as rare as their words (-10 log2). */
const RARITY_OF_PHRASES = 156

/**
 * How much a notion weighs in its note: the rarer in general, and the more notes of the board hold
 * it, the more.
 */
export function weighNotion(meaning: Meaning, notion: Notion, notes: number): number {
  const common = 2 ** (-(meaning.rarity[notion.entry] ?? RARITY_OF_PHRASES) / 10)
  const boost = Math.min(1, Math.log2(notes) / Math.log2(NOTES_FOR_FULL_BOOST))
  return (COMMON / (COMMON + RARITY_SCALE * common)) * (1 + SHARED_BOOST * boost)
}

/** In how many notes each notion is, by key. */
export function* countNotions(notions: readonly (readonly Notion[])[]): Steps<Map<string, number>> {
  const frequency = new Map<string, number>()
  for (const [index, list] of notions.entries()) {
    yield index / notions.length
    for (const key of new Set(list.map((notion) => notion.key))) {
      frequency.set(key, (frequency.get(key) ?? 0) + 1)
    }
  }
  return frequency
}
