import { hashText } from '../board/print.ts'
import { freeForm, MOST_ZONES } from '../catalogue/free-form.ts'
import type { Bilingual, ZoneRecipe } from '../catalogue/recipe.ts'
import { type CapturedCanvas, LONGEST_WORDS, oneLine } from './live-words.ts'

export interface TitledPile {
  readonly title: string
  /** What its notes say, in the order of the pile. */
  readonly notes: readonly string[]
}

/**
 * A canvas of the questions people collected and sorted: each pile a zone, its title the title, the
 * first of its notes that asks something (else its first note) the question. Null when no pile says
 * anything.
 */
export function capturePiles(
  piles: readonly TitledPile[],
  words: { readonly title: Bilingual; readonly ribbon: Bilingual },
): CapturedCanvas | null {
  const both = (text: string) => ({ fr: text, en: text })
  const shortened: string[] = []
  const cut = (text: string, longest: number) => {
    const line = oneLine(text, longest)
    if (line !== oneLine(text, text.length)) shortened.push(line)
    return line
  }
  const named = piles.flatMap(({ title, notes }) => {
    const said = notes.map((note) => oneLine(note, note.length)).filter(Boolean)
    const name = oneLine(title, title.length) || (said[0] ?? '')
    return name === ''
      ? []
      : [{ name, question: said.find((note) => note.endsWith('?')) ?? said[0] ?? '' }]
  })
  const zones = named.slice(0, MOST_ZONES).map(
    ({ name, question }, at): ZoneRecipe => ({
      id: `zone-${at + 1}`,
      title: both(cut(name, LONGEST_WORDS.title)),
      question: both(cut(question, LONGEST_WORDS.line)),
      nature: 'fact',
      advised: 3,
    }),
  )
  if (zones.length === 0) return null
  const canvas = {
    title: {
      fr: oneLine(words.title.fr, LONGEST_WORDS.title),
      en: oneLine(words.title.en, LONGEST_WORDS.title),
    },
    ribbon: words.ribbon,
    advice: both(''),
    zones,
    form: freeForm(zones),
    perGroup: true,
  }
  const id = `own-${hashText(JSON.stringify(canvas))}`
  const leftOut = named.slice(MOST_ZONES).map(({ name }) => name)
  return { canvas: { id, ...canvas }, leftOut, shortened }
}
