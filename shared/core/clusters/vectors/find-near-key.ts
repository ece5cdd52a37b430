import type { Language } from '../clustering.ts'
import { isOneSlip } from '../is-one-slip.ts'
import type { Meaning } from './meaning.ts'

const SHORTEST_KEY = 5
/** Rarer words than this (-10 log2) are as likely as the slip itself. */
const RAREST = 190

interface Key {
  readonly key: string
  readonly entry: number
  readonly rarity: number
}

/** Keys common enough to be meant, by first letter and length. */
type KeysByStart = ReadonlyMap<string, readonly Key[]>

/** Built once for each table, which never changes. */
const indexes = new WeakMap<Meaning, Readonly<Record<Language, KeysByStart>>>()

/** The entry of the most common stem one slip of the finger away, with the same first letter; -1 when none. */
export function findNearKey(meaning: Meaning, language: Language, stem: string): number {
  if (stem.length < SHORTEST_KEY || /\d/.test(stem)) return -1
  const index = indexes.get(meaning) ?? indexKeys(meaning)
  indexes.set(meaning, index)
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

function indexKeys(meaning: Meaning): Readonly<Record<Language, KeysByStart>> {
  return { en: groupByStart(meaning, 'en'), fr: groupByStart(meaning, 'fr') }
}

function groupByStart({ entries, rarity: rarities }: Meaning, language: Language): KeysByStart {
  const groups = new Map<string, Key[]>()
  for (const [key, entry] of entries[language]) {
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
