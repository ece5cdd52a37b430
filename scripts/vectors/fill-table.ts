import type { Language } from '../../shared/core/clusters/clustering.ts'
import { blankEntries } from './blank-entries.ts'
import { drawEquivalents } from './draw-equivalents.ts'
import { readMeanings } from './read-meanings.ts'
import { writeMeanings } from './write-meanings.ts'
import { writeThemes } from './write-themes.ts'

/** What `scripts/vectors` says about words. */
interface WrittenTexts {
  readonly meanings: Readonly<Record<Language, string>>
  readonly themes: readonly string[]
  /** Null: French words stay where they are. */
  readonly equivalents: string | null
}

/** The table with these meanings and themes in the place of those it had, drawn to these equivalents. */
export function fillTable(table: Uint8Array, texts: WrittenTexts): Uint8Array {
  const { equivalents, meanings } = texts
  const filled = writeMeanings(table, [
    ...readMeanings(meanings.fr, 'fr'),
    ...readMeanings(meanings.en, 'en'),
  ])
  const drawn = equivalents === null ? filled : drawEquivalents(filled, equivalents)
  return blankEntries(writeThemes(drawn, texts.themes))
}
