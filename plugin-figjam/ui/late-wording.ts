import type { Language } from '../../shared/core/catalogue/recipe.ts'
import type { LaterWording } from '../../shared/core/wording/later.fr.ts'
import type { FirstWording } from '../../shared/core/wording/panel.ts'
import { inflate } from '../../shared/page/inflate.ts'
import { readPacked } from './read-packed.ts'
import { runCarried } from './run-carried.ts'

// The build puts this in the place of `panel.ts` and `later-wording.ts` of shared/core/wording: the page
// carries the words of each language by themselves, and runs those of the one that is shown.

interface Words {
  readonly first: FirstWording
  readonly later: LaterWording
}

const known = new Map<Language, Words>()

/** The words of the first screens. Rejects when the page does not carry them. */
export async function loadPanelWording(language: Language): Promise<FirstWording> {
  const words =
    known.get(language) ??
    runCarried<Words>(await inflate(readPacked(`words-${language}`)), 'AtelierWords')
  known.set(language, words)
  return words.first
}

/** The words of the later screens, of a language whose first words were loaded. */
export function laterWording(language: Language): LaterWording {
  const words = known.get(language)
  if (words === undefined) throw new Error(`The words in ${language} were not loaded.`)
  return words.later
}
