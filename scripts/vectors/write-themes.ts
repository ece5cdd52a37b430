import type { Language } from '../../shared/core/clusters/clustering.ts'
import {
  addVector,
  BYTES_OF_SHARES,
  type Meaning,
  THEMES_OF_ENTRY,
  WHOLE_SHARE,
} from '../../shared/core/clusters/vectors/meaning.ts'
import { weighNotion } from '../../shared/core/clusters/vectors/weigh-notions.ts'
import { packKeys } from './pack-keys.ts'
import { readTable } from './read-table.ts'
import { readThemes, type WrittenTheme } from './read-themes.ts'
import { type Member, readVector, scaleVector, shareThemes } from './share-themes.ts'

const VERSION = 2
const VERSION_AT = 4
const THEME_BYTES_AT = 20
/** A theme is told by one byte, of which one value is none. */
const MOST_THEMES = 255
/** The first family is written A, the next B… */
const FIRST_FAMILY = 65

/** The table with themes made from these texts at its end, in the place of those it had. */
export function writeThemes(table: Uint8Array, texts: readonly string[]): Uint8Array {
  const bare = cutThemes(table)
  const meaning = readTable(bare)
  const themes = readThemes(texts)
  if (themes.length > MOST_THEMES) throw new Error(`These are ${themes.length} themes.`)
  const section = writeSection(meaning, themes)
  const whole = new Uint8Array(bare.length + section.length)
  whole.set(bare)
  whole.set(section, bare.length)
  new DataView(whole.buffer).setUint32(THEME_BYTES_AT, section.length, true)
  return whole
}

function cutThemes(table: Uint8Array): Uint8Array {
  const figures = new DataView(table.buffer, table.byteOffset, table.byteLength)
  const themeBytes = table[VERSION_AT] === VERSION ? figures.getUint32(THEME_BYTES_AT, true) : 0
  const bare = table.slice(0, table.length - themeBytes)
  bare[VERSION_AT] = VERSION
  new DataView(bare.buffer).setUint32(THEME_BYTES_AT, 0, true)
  return bare
}

function writeSection(meaning: Meaning, themes: readonly WrittenTheme[]): Uint8Array {
  const written = new Map<number, Set<number>>()
  const findOwn = indexOwn(meaning)
  const phrases = { en: new Map<string, Set<number>>(), fr: new Map<string, Set<number>>() }
  themes.forEach(({ keys }, theme) => {
    for (const language of ['en', 'fr'] as const) {
      for (const { key, word } of keys[language]) {
        const name = meaning.entries[language].has(`=${word}`) ? `=${word}` : key
        const entry = findOwn(name, language)
        const place: Map<string | number, Set<number>> = entry === undefined
          ? phrases[language]
          : written
        const own = place.get(entry ?? name) ?? new Set()
        place.set(entry ?? name, own.add(theme))
      }
    }
  })
  const sorted = { en: sortKeys(phrases.en), fr: sortKeys(phrases.fr) }
  const members: Member[] = [
    ...Array.from(meaning.rarity, (_, entry) => ({
      vector: readVector(meaning, entry),
      themes: [...(written.get(entry) ?? [])],
    })),
    ...(['en', 'fr'] as const).flatMap((language) =>
      sorted[language].map((key) => ({
        vector: composeVector(meaning, language, key),
        themes: [...(phrases[language].get(key) ?? [])],
      })),
    ),
  ]
  const names = encodeNames(themes)
  const blocks = [packKeys(sorted.en), packKeys(sorted.fr)]
  const figures = Uint32Array.from([
    names.length,
    sorted.en.length,
    sorted.fr.length,
    ...blocks.map((block) => block.length),
  ])
  const shares = shareThemes(members).map(packShares)
  return Uint8Array.from([
    ...[...figures].flatMap((figure) => [0, 8, 16, 24].map((shift) => (figure >> shift) & 255)),
    ...names,
    ...blocks.flat(),
    ...shares.flat(),
  ])
}

/**
 * Finds the entry of a key that is its own: what is written of a word that only means what another
 * does ("cabinet", here a clinic) says nothing of that other one.
 */
function indexOwn({ entries }: Meaning): (key: string, language: Language) => number | undefined {
  const english = new Map([...entries.en.keys()].map((key, at) => [key, at]))
  const isEnglish = new Set(entries.en.values())
  return (key, language) => {
    const entry = entries[language].get(key)
    if (entry === undefined) return undefined
    const isOwn = language === 'en' ? english.get(key) === entry : !isEnglish.has(entry)
    return isOwn ? entry : undefined
  }
}

function sortKeys(phrases: ReadonlyMap<string, unknown>): string[] {
  return [...phrases.keys()].sort()
}

/** What the words of a phrase mean together. */
function composeVector(meaning: Meaning, language: Language, key: string): Float32Array {
  const sum = new Float64Array(meaning.dimensions)
  for (const stem of key.split(' ')) {
    const other = language === 'en' ? 'fr' : 'en'
    const entry = meaning.entries[language].get(stem) ?? meaning.entries[other].get(stem)
    if (entry === undefined) continue
    addVector(meaning, entry, weighNotion(meaning, { key: stem, entry, isEmpty: false }, 1), sum, 0)
  }
  return scaleVector(sum)
}

/** One theme a line, in UTF-16: `English name|French name|families`. */
function encodeNames(themes: readonly WrittenTheme[]): number[] {
  const families = [...new Set(themes.flatMap((theme) => theme.families))].sort()
  const text = themes
    .map(({ en, fr, families: own }) => {
      const letters = own.map((family) =>
        String.fromCharCode(FIRST_FAMILY + families.indexOf(family)),
      )
      return `${en}|${fr}|${letters.join('')}\n`
    })
    .join('')
  return Array.from({ length: 2 * text.length }, (_, at) => {
    const code = text.charCodeAt(at >> 1)
    return at % 2 === 0 ? code & 255 : code >> 8
  })
}

/** The themes an entry is most of, each with its share of 15, at least 1. */
function packShares(shares: ReadonlyMap<number, number>): number[] {
  const bytes = [...shares]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, THEMES_OF_ENTRY)
    .flatMap(([theme, share]) => [
      theme + 1,
      Math.min(255, Math.max(1, Math.round(share * WHOLE_SHARE))),
    ])
  return [...bytes, ...new Array<number>(BYTES_OF_SHARES - bytes.length).fill(0)]
}
