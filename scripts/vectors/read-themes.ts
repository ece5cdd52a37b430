import type { Language } from '../../shared/core/clusters/clustering.ts'
import { readWords } from '../../shared/core/clusters/read-notes.ts'

const MOST_STEMS = 4

/** A theme as it is written by hand: its names, families, words and phrases. */
export interface WrittenTheme {
  readonly en: string
  readonly fr: string
  readonly families: readonly string[]
  readonly keys: Readonly<Record<Language, readonly ThemeKey[]>>
}

interface ThemeKey {
  /** As the table writes it: stems of telling words, separated by spaces. */
  readonly key: string
  /** The word itself, in lower case, where it is one; else ''. */
  readonly word: string
}

/** Reads texts of themes; throws on the first line that is none of `# en | fr | families`, `en:`, `fr:`. */
export function readThemes(texts: readonly string[]): WrittenTheme[] {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line !== '')
  const themes: { head: string; en: string; fr: string }[] = []
  for (const line of lines) {
    const theme = themes.at(-1)
    if (line.startsWith('# ')) themes.push({ head: line.slice(2), en: '', fr: '' })
    else if (theme !== undefined && line.startsWith('en: ')) theme.en = line.slice(4)
    else if (theme !== undefined && line.startsWith('fr: ')) theme.fr = line.slice(4)
    else throw new Error(`This is no line of a theme: ${line}`)
  }
  return themes.map(({ head, en, fr }) => {
    const [english = '', french = '', families = ''] = head.split('|').map((part) => part.trim())
    return {
      en: english,
      fr: french,
      families: families.split(',').flatMap((family) => family.trim() || []),
      keys: { en: listKeys(`${en}, ${english}`, 'en'), fr: listKeys(`${fr}, ${french}`, 'fr') },
    }
  })
}

function listKeys(list: string, language: Language): ThemeKey[] {
  const keys = list.split(',').flatMap((item): ThemeKey[] => {
    const words = readWords(item, language)
    const telling = words.filter((word) => !word.isGrammar)
    const read = telling.length > 0 ? telling : words
    const [first] = read
    if (first === undefined || read.length > MOST_STEMS) return []
    const word = read.length > 1 ? '' : item.slice(first.start, first.end).toLowerCase()
    return [{ key: read.map(({ stem }) => stem).join(' '), word }]
  })
  const distinct = new Map(keys.map((one) => [`${one.key}|${one.word}`, one]))
  return [...distinct.values()].filter(({ key }) => /^[a-z0-9 ]+$/.test(key))
}
