import { expect, it } from 'vitest'
import { readBoard } from '../../../shared/core/clusters/read-board.ts'
import { readNotes } from '../../../shared/core/clusters/read-notes.ts'
import { titlePile } from '../../../shared/core/clusters/title-pile.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

/** Of the first notes of a board, beside notes of other subjects. */
function titleOf(pile: readonly string[], taken: readonly string[] = []): string {
  const others = ['Trop de réunions le lundi', 'Parking introuvable', 'The office is cold']
  const texts = [...pile, ...others].map((text, index) => ({ id: `n${index}`, text }))
  const notes = finishSteps(readNotes(texts))
  return titlePile(notes.slice(0, pile.length), readBoard(notes, null), new Set(taken))
}

it.each([
  [
    'the thing, not what is done to it',
    ['Turn on the kitchen lights', 'Turn off the lights', 'Turn the kitchen lights blue'],
    'Kitchen lights',
  ],
  [
    'the thing, not the verb before an article',
    ['Déverrouille la porte d’entrée', 'Ouvre la porte d’entrée', 'Verrouille la porte'],
    'Porte d’entrée',
  ],
  [
    'a whole compound, not its start',
    ['Source for my available funds', 'Source of my available funds', 'My available funds'],
    'Available funds',
  ],
  [
    'a phrase, not a sentence',
    ['My card payment has been declined', 'Why was a payment declined?', 'Declined card payment'],
    'Card payment',
  ],
  [
    'no number at its end',
    ['Valve principale à 100', 'Ouvrir la valve principale à 50', 'Valve principale à 20'],
    'Valve principale',
  ],
  [
    'words joined by a hyphen, or none of them',
    ['Stores du rez-de-chaussée', 'Rideau du rez-de-chaussée', 'Le rez-de-chaussée est sombre'],
    'Rez-de-chaussée',
  ],
  [
    'no quantity at its start',
    [
      'A few transactions I never made',
      'There are a few transactions on my statement',
      'Strange transactions on my statement',
    ],
    'Transactions on my statement',
  ],
  [
    'no adverb at its end',
    ['I recently spent on food', 'Spent on food recently', 'How much is spent on food lately?'],
    'Spent on food',
  ],
  [
    'no sentence inside it',
    ['Annonce que le dîner est prêt', 'Annoncer que le dîner est prêt', 'Le dîner est servi'],
    'Dîner',
  ],
])('[C5] a title is a phrase to read aloud: %s', (_, pile, title) => {
  expect(titleOf(pile)).toBe(title)
})

it('[C5] a title already taken gives way to the next phrase, and the start of a note to none', () => {
  const pile = ['Frais de livraison', 'Livraison gratuite', 'Frais de livraison cachés']
  const first = titleOf(pile)
  expect(titleOf(pile, [first])).not.toBe(first)
  expect(titleOf(['42 %', '12 %'])).toBe('42 %')
})
