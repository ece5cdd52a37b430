import fc from 'fast-check'
import { expect, it } from 'vitest'
import { titleOf } from './title-of.ts'

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
    'no time of the day',
    ['The phone at 6pm', 'No phone at 6pm', 'Phone at 6pm again'],
    'The phone',
  ],
  [
    'no thing with what it does',
    ['Les vendeurs connaissent mon nom', 'Des vendeurs connaissent le vélo', 'Vendeurs pressés'],
    'Vendeurs pressés',
  ],
  [
    'no verb after a thing, whoever does it',
    ['La visio change souvent', 'La visio change le lundi', 'Une visio pour tous'],
    'La visio',
  ],
  [
    'no verb at its start, whoever does it',
    ['Vient une fois au marché', 'Elle vient une fois au marché', 'Vient au marché le samedi'],
    'Marché le samedi',
  ],
  [
    'no part of a name, with what is said of the whole',
    [
      'Points de fidélité expirés',
      'Mes points de fidélité expirés',
      'Fidélité expirés sans prévenir',
    ],
    'Points de fidélité',
  ],
  [
    'no verb without what it needs',
    ['My fear of making it worse', 'I have a fear of making it worse', 'Fear of making it worse'],
    'About the word fear',
  ],
  [
    'words joined by a hyphen, or none of them',
    ['Stores du rez-de-chaussée', 'Rideau du rez-de-chaussée', 'Le rez-de-chaussée est sombre'],
    'Rez-de-chaussée',
  ],
  [
    'a word alone, told as one',
    ['Quelle heure est-il ?', 'Il est quelle heure', 'Dis-moi quelle heure il est'],
    'Autour du mot heure',
  ],
  ['a word alone in English', ['bitcoin?', 'Why bitcoin', 'bitcoin!!'], 'About the word bitcoin'],
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
    'no French verb at its end',
    ['Comprendre le traitement et le suivre', 'Le traitement et le suivre', 'Un traitement lourd'],
    'Traitement lourd',
  ],
  ['no verb at its end', ['The refund took', 'My refund took', 'Refund desk'], 'Refund desk'],
  [
    'no sentence inside it',
    ['Annonce que le dîner est prêt', 'Annoncer que le dîner est prêt', 'Le dîner est servi'],
    'Le dîner',
  ],
  [
    'no word that few of them hold',
    [
      'Mets le minuteur en pause',
      'Arrête le minuteur',
      'Minuteur chocolatine',
      'Le minuteur a sonné',
      'Relance le minuteur',
    ],
    'Le minuteur',
  ],
  [
    'two words, when notes hold the one or the other',
    [
      'Tell me the time',
      'What time is it?',
      'What is the date?',
      'Tell me the date',
      'The date, please',
      'The time, please',
    ],
    'Date and time',
  ],
  [
    'two words, in the language of the notes',
    [
      'Le vent souffle',
      'Quelle météo ?',
      'Donne-moi la météo',
      'Du vent demain ?',
      'Bulletin de météo',
      'Force du vent',
    ],
    'Météo et vent',
  ],
  [
    'a word after "which" is a thing',
    [
      'Quel jour est-il ?',
      'Quelle heure est-il ?',
      'Quel jour sommes-nous ?',
      'Il est quelle heure ?',
    ],
    'Heure et jour',
  ],
  [
    'no participle cut from what it tells of',
    ['Un tri automatisé des lettres', 'Le centre automatisé des lettres', 'Les lettres'],
    'Centre automatisé des lettres',
  ],
  [
    'no two words of one family',
    ['Le sport', 'Une sportive', 'Du sport', 'La sportive'],
    'Le sport',
  ],
])('[C5] a title is a phrase to read aloud: %s', (_, pile, title) => {
  expect(titleOf(pile)).toBe(title)
})

it('[C5] a pile with as many notes in each language is titled in that of the board', () => {
  const pile = ['The delivery driver was late', 'Le livreur est arrivé en retard']
  const french = ['Le bureau est trop froid', 'On ne sait pas où se garer']
  expect(titleOf(pile, { others: french })).toMatch(/livreur|retard/i)
  expect(titleOf(pile, { others: ['The office is too cold'] })).toBe('Delivery driver')
})

it('[C5] counts a word that both languages write alike in notes of either', () => {
  const french = ['Quel jour est-il ?', 'Quel jour sommes-nous ?', 'Quelle est la date ?']
  expect(titleOf(french)).toBe('Autour du mot jour')
  expect(titleOf([...french, 'What’s the date?', 'Tell me the date'])).toBe('La date')
})

it('[C5] a title already taken gives way to the next phrase, and the start of a note to none', () => {
  const pile = ['Frais de livraison', 'Livraison gratuite', 'Frais de livraison cachés']
  const first = titleOf(pile)
  expect(titleOf(pile, { taken: [first] })).not.toBe(first)
  expect(titleOf(['42 %', '12 %'])).toBe('42 %')
  expect(titleOf(['On en est où là ?'])).toBe('On en est où…')
})

it('[C5] of phrases that one note each holds, takes that of the note in the middle of the pile', () => {
  const pile = ['Fuel not paid back', 'Home visits take too long', 'Car full of stuff']
  expect(titleOf(pile, { closeness: [0.5, 1, 0.4] })).toBe('Home visits')
  expect(titleOf(pile, { closeness: [0.5, 0.4, 1] })).toBe('Car full of stuff')
})

const WORDS = 'few recently lights kitchen either lamp the of and new is yearly red window'.split(
  ' ',
)

it('[C5] a title neither starts nor ends with a small word, an adverb or a quantity, if any word is left', () => {
  const note = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(fc.array(note, { minLength: 1, maxLength: 6 }), (pile) => {
      const texts = pile.map((words) => [...words, 'lights'].join(' '))
      const ends = titleOf(texts).toLowerCase().split(' ')
      const [first = '', last = ''] = [ends[0] === 'the' ? ends[1] : ends[0], ends.at(-1)]
      for (const end of [first, last]) {
        expect(['few', 'recently', 'either', 'the', 'of', 'and', 'is']).not.toContain(end)
      }
    }),
  )
})

it('[C2] [C5] a title is the same however often it is asked for, and one line', () => {
  const note = fc.string({ unit: 'grapheme', maxLength: 80 })
  fc.assert(
    fc.property(fc.array(note, { minLength: 1, maxLength: 8 }), (pile) => {
      const title = titleOf(pile)
      expect(titleOf(pile)).toBe(title)
      expect(title).not.toMatch(/\s\s|[\r\n]/)
      expect([...title].length).toBeLessThanOrEqual(60)
    }),
  )
})
