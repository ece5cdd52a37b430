import { finishSteps, partSteps, type Steps } from '../../steps.ts'
import type { Language } from '../clustering.ts'
import { isOneSlip } from '../is-one-slip.ts'
import type { Meaning } from './meaning.ts'

const SHORTEST_KEY = 5
/** Rarer words than this (-10 log2) are as likely as the slip itself. */
const RAREST = 190
/** Quick work is not broken at every key. */
const KEYS_A_STEP = 500

interface Key {
  readonly key: string
  readonly entry: number
  readonly rarity: number
}

/** Keys common enough to be meant, by first letter and length. */
type KeysByStart = ReadonlyMap<string, readonly Key[]>
type Index = Readonly<Record<Language, KeysByStart>>

/** Built once for each table, which never changes. */
const indexes = new WeakMap<Meaning, Index>()

/** The entry of the most common stem one slip of the finger away, with the same first letter; -1 when none. */
export function findNearKey(meaning: Meaning, language: Language, stem: string): number {
  if (stem.length < SHORTEST_KEY || /\d/.test(stem)) return -1
  const index = indexes.get(meaning) ?? finishSteps(indexKeys(meaning))
  let best = -1
  let rarest = RAREST + 1
  for (const length of [stem.length - 1, stem.length, stem.length + 1]) {
    for (const { key, entry, rarity } of index[language].get(nameStart(stem, length)) ?? []) {
      if (rarity >= rarest || !isOneSlip(key, stem)) continue
      rarest = rarity
      best = entry
    }
  }
  return best
}

/** Prepares a table for `findNearKey`, once. */
export function* indexKeys(meaning: Meaning): Steps<Index> {
  const known = indexes.get(meaning)
  if (known !== undefined) return known
  const en = yield* partSteps(groupByStart(meaning, 'en'), 0, 0.5)
  const fr = yield* partSteps(groupByStart(meaning, 'fr'), 0.5, 1)
  const index = { en, fr }
  indexes.set(meaning, index)
  return index
}

function* groupByStart(
  { entries, rarity: rarities }: Meaning,
  language: Language,
): Steps<KeysByStart> {
  const groups = new Map<string, Key[]>()
  let read = 0
  for (const [key, entry] of entries[language]) {
    if (read % KEYS_A_STEP === 0) yield read / entries[language].size
    read += 1
    const rarity = rarities[entry] ?? 255
    if (rarity > RAREST || key.includes(' ')) continue
    const start = nameStart(key, key.length)
    const group = groups.get(start)
    if (group === undefined) groups.set(start, [{ key, entry, rarity }])
    else group.push({ key, entry, rarity })
  }
  return groups
}

function nameStart(key: string, length: number): string {
  return `${key.slice(0, 1)}${length}`
}
