import { hashText } from '../board/print.ts'
import { freeForm, MOST_ZONES } from '../catalogue/free-form.ts'
import type { CanvasRecipe, ZoneRecipe } from '../catalogue/recipe.ts'
import { LONGEST_WORDS, oneLine } from './capture-section.ts'

export interface TitledPile {
  readonly title: string
  /** What its notes say, in the order of the pile. */
  readonly notes: readonly string[]
}

/**
 * A canvas of the questions people collected and sorted: each pile a zone, its title the title, what
 * its notes say the question. Null when no pile says anything.
 */
export function capturePiles(
  piles: readonly TitledPile[],
  words: { readonly title: string; readonly ribbon: string },
): CanvasRecipe | null {
  const both = (text: string) => ({ fr: text, en: text })
  const zones = piles
    .flatMap(({ title, notes }): readonly Omit<ZoneRecipe, 'id'>[] => {
      const said = notes.map((note) => oneLine(note, LONGEST_WORDS.line)).filter(Boolean)
      const name =
        oneLine(title, LONGEST_WORDS.title) || oneLine(said[0] ?? '', LONGEST_WORDS.title)
      if (name === '') return []
      const question = oneLine([...new Set(said)].join(' · '), LONGEST_WORDS.line)
      return [{ title: both(name), question: both(question), nature: 'fact', advised: 3 }]
    })
    .slice(0, MOST_ZONES)
    .map((zone, at) => ({ id: `zone-${at + 1}`, ...zone }))
  if (zones.length === 0) return null
  const canvas = {
    title: both(oneLine(words.title, LONGEST_WORDS.title)),
    ribbon: both(oneLine(words.ribbon, LONGEST_WORDS.line)),
    advice: both(''),
    zones,
    form: freeForm(zones),
    perGroup: true,
  }
  return { id: `own-${hashText(JSON.stringify(canvas))}`, ...canvas }
}
