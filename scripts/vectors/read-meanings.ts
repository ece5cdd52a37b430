import { foldText } from '../../shared/core/clusters/fold-text.ts'

/** A French word that means what a key of the table means, in spite of its stem. */
export interface WrittenMeaning {
  /** As the table writes it: `=` and a word as people write it, or `*` and a stem. */
  readonly key: string
  /** An English key. */
  readonly target: string
}

/**
 * Reads lines `word word stem* = key`; throws on the first that is none. A word that is written in one
 * way only without its accents ("equipe") is known without them too.
 */
export function readMeanings(text: string): WrittenMeaning[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const meanings = lines.flatMap((line) => {
    const [words, target, ...rest] = line.split(' = ')
    if (words === undefined || target === undefined || rest.length > 0)
      throw new Error(`This is no meaning: ${line}`)
    return words.split(' ').map((word) => ({ word, target }))
  })
  const targets = new Map(meanings.map(({ word, target }) => [word, target]))
  if (targets.size < meanings.length) throw new Error('A word is there twice.')
  const bare = new Map<string, Set<string>>()
  for (const { word, target } of meanings) {
    const folded = foldText(word)
    bare.set(folded, (bare.get(folded) ?? new Set()).add(target))
  }
  for (const [folded, own] of bare) {
    const [target] = own
    if (own.size === 1 && target !== undefined && !targets.has(folded)) targets.set(folded, target)
  }
  return [...targets]
    .map(([word, target]) => ({
      key: word.endsWith('*') ? `*${word.slice(0, -1)}` : `=${word}`,
      target,
    }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
}
