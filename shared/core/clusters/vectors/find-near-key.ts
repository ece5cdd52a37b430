import type { Language } from '../clustering.ts'
import { isOneSlip } from '../is-one-slip.ts'
import type { Meaning } from './meaning.ts'

const SHORTEST_KEY = 5
/** Rarer words than this (-10 log2) are as likely as the slip itself. */
const RAREST = 190

type KeysByStart = ReadonlyMap<string, readonly string[]>

/** Built once for each table, which never changes. */
const indexes = new WeakMap<Meaning, Readonly<Record<Language, KeysByStart>>>()

/** The entry of the most common stem one slip of the finger away, with the same first letter; -1 when none. */
export function findNearKey(meaning: Meaning, language: Language, stem: string): number {
  if (stem.length < SHORTEST_KEY || /\d/.test(stem)) return -1
  const index = indexes.get(meaning) ?? indexKeys(meaning)
  indexes.set(meaning, index)
  const entries = meaning.entries[language]
  let best = -1
  let rarest = RAREST + 1
  for (const length of [stem.length - 1, stem.length, stem.length + 1]) {
    for (const key of index[language].get(nameStart(stem, length)) ?? []) {
      const entry = entries.get(key) ?? -1
      const rarity = meaning.rarity[entry] ?? 255
      if (rarity >= rarest || !isOneSlip(key, stem)) continue
      rarest = rarity
      best = entry
    }
  }
  return best
}

function indexKeys(meaning: Meaning): Readonly<Record<Language, KeysByStart>> {
  return { en: groupByStart(meaning.entries.en), fr: groupByStart(meaning.entries.fr) }
}

function groupByStart(entries: ReadonlyMap<string, number>): KeysByStart {
  const groups = new Map<string, string[]>()
  for (const key of entries.keys()) {
    if (key.includes(' ')) continue
    const start = nameStart(key, key.length)
    const group = groups.get(start)
    if (group === undefined) groups.set(start, [key])
    else group.push(key)
  }
  return groups
}

function nameStart(key: string, length: number): string {
  return `${key.slice(0, 1)}${length}`
}
