import { expect, it } from 'vitest'
import type { Language } from '../../../shared/core/clusters/clustering.ts'
import { readWords } from '../../../shared/core/clusters/read-notes.ts'

function tellingOf(text: string, language: Language): string[] {
  return readWords(text, language)
    .filter((word) => !word.isGrammar)
    .map((word) => text.slice(word.start, word.end))
}

it.each([
  ['fr', 'D’abord les prix, du coup on attend', ['prix', 'attend']],
  ['fr', 'Bruit tout le temps', ['Bruit']],
  ['fr', 'Tout le monde donne son avis', ['donne', 'avis']],
  ['fr', 'Imprimante à coté de moi', ['Imprimante']],
  ['fr', 'bus en train d’arriver', ['bus', 'arriver']],
  ['en', 'Of course prices rise in the end', ['prices', 'rise']],
  ['en', 'At least one lift', ['one', 'lift']],
] as const)('[C3] words of a set phrase carry no meaning in %s: %s', (language, text, telling) => {
  expect(tellingOf(text, language)).toEqual(telling)
})

it.each([
  ['fr', 'Le monde du livre', ['monde', 'livre']],
  ['fr', 'Train en retard', ['Train', 'retard']],
  ['fr', 'Abord du bâtiment', ['Abord', 'bâtiment']],
  ['fr', 'D, abord difficile', ['abord', 'difficile']],
  ['en', 'A course at the end', ['course', 'end']],
] as const)('[C3] the same words by themselves do in %s: %s', (language, text, telling) => {
  expect(tellingOf(text, language)).toEqual(telling)
})
