import { writeMeanings } from './write-meanings.ts'
import { writeThemes } from './write-themes.ts'

/** The table with these meanings, and with the themes of these texts, in the place of those it had. */
export function fillTable(
  table: Uint8Array,
  meanings: string,
  themes: readonly string[],
): Uint8Array {
  return writeThemes(writeMeanings(table, meanings), themes)
}
