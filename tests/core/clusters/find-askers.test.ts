import { expect, it } from 'vitest'
import { titleOf } from './title-of.ts'

it.each([
  [
    'who does something, not what is done without who does it',
    ['Qui valide les textes ?', 'On ne sait pas qui valide', 'Valider, mais qui valide ?'],
    'Qui valide',
  ],
  [
    'who does something, in English',
    ['Who signs the contracts?', 'We never know who signs', 'Tell me who signs'],
    'Who signs',
  ],
  [
    'no half of those who do something',
    ['Les clients qui râlent', 'Clients qui râlent encore', 'Des clients qui râlent'],
    'Les clients',
  ],
  [
    'a thing with people, when the notes are about people they do not name',
    ['Qui est à la maison', 'Tout le monde est à la maison', 'Quelqu’un à la maison ?'],
    'Maison et personnes',
  ],
  [
    'a thing alone, when few are',
    ['Qui est à la maison', 'La maison est vide', 'Il pleut sur la maison'],
    'La maison',
  ],
])('[C5] notes that ask who does something are titled so: %s', (_, pile, title) => {
  expect(titleOf(pile)).toBe(title)
})
