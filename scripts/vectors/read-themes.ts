import type { Language } from '../../shared/core/clusters/clustering.ts'
import { readWords } from '../../shared/core/clusters/read-notes.ts'

const MOST_STEMS = 4

/** A theme as it is written by hand: its names, families, words and phrases. */
export interface WrittenTheme {
  readonly en: string
  readonly fr: string
  readonly families: readonly string[]
  /** Keys as the table writes them: stems of telling words, separated by spaces. */
  readonly keys: Readonly<Record<Language, readonly string[]>>
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

function listKeys(list: string, language: Language): string[] {
  const keys = list.split(',').flatMap((item) => {
    const words = readWords(item, language)
    const telling = words.filter((word) => !word.isGrammar)
    const stems = (telling.length > 0 ? telling : words).map((word) => word.stem)
    return stems.length === 0 || stems.length > MOST_STEMS ? [] : [stems.join(' ')]
  })
  return [...new Set(keys)].filter((key) => /^[a-z0-9 ]+$/.test(key))
}
