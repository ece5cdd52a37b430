import type { Language } from '../../shared/core/clusters/clustering.ts'
import { foldText } from '../../shared/core/clusters/fold-text.ts'
import { stemWord } from '../../shared/core/clusters/read-notes.ts'

/** A word that means what another key of the table means, in spite of its stem. */
export interface WrittenMeaning {
  /** As the table writes it: `=` and a French word as it is written, `*` or `>` and a French or English stem. */
  readonly key: string
  /** An English key. */
  readonly target: string
}

/** Without its accent, another form of the verb or a noun. */
const PARTICIPLE = /és?$/

/**
 * Reads lines `word word stem* = key`; throws on the first that is none. A French word that is written
 * in one way only without its accents ("equipe") is known without them too, if it is no participle
 * ("portes" are doors); English ones are known by their stems.
 */
export function readMeanings(text: string, language: Language): WrittenMeaning[] {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  const meanings = lines.flatMap((line) => {
    const [words, target, ...rest] = line.split(' = ')
    if (words === undefined || target === undefined || rest.length > 0)
      throw new Error(`This is no meaning: ${line}`)
    return words.split(' ').map((word) => ({ word, target }))
  })
  const targets = new Map(meanings.map(({ word, target }) => [word, target]))
  if (targets.size < meanings.length) throw new Error('A word is there twice.')
  return language === 'fr' ? markFrench(targets) : markEnglish(targets)
}

function markEnglish(targets: ReadonlyMap<string, string>): WrittenMeaning[] {
  return [...targets]
    .map(([word, target]) => ({ key: `>${stemWord(word, 'en')}`, target }))
    .sort(compareKeys)
}

function markFrench(written: ReadonlyMap<string, string>): WrittenMeaning[] {
  const targets = new Map(written)
  const bare = new Map<string, string[]>()
  for (const word of written.keys()) {
    bare.set(foldText(word), [...(bare.get(foldText(word)) ?? []), word])
  }
  for (const [folded, words] of bare) {
    const meant = new Set(words.map((word) => written.get(word)))
    const [target] = meant
    const isOther = words.some((word) => PARTICIPLE.test(word))
    if (meant.size > 1 || isOther || target === undefined || targets.has(folded)) continue
    targets.set(folded, target)
  }
  return [...targets]
    .map(([word, target]) => ({
      key: word.endsWith('*') ? `*${word.slice(0, -1)}` : `=${word}`,
      target,
    }))
    .sort(compareKeys)
}

function compareKeys(one: WrittenMeaning, other: WrittenMeaning): number {
  return one.key < other.key ? -1 : 1
}
