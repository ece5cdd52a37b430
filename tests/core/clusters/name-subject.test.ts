import { expect, it } from 'vitest'
import { nameSubject } from '../../../shared/core/clusters/name-subject.ts'
import { readBoard } from '../../../shared/core/clusters/read-board.ts'
import { readNotes } from '../../../shared/core/clusters/read-notes.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

const NAMES = [
  { en: 'Prices and fees', fr: 'Prix et frais' },
  { en: 'Waiting times', fr: 'Temps d’attente' },
]
/** Notes of other subjects, that share no word; or that share as many as questions to a service do. */
const VARIED = ['rude staff', 'cold soup', 'broken lift', 'dark hall', 'late bus', 'lost keys']
const ALIKE = VARIED.map((text) => `${text} card account`)

/** Of the first notes of a board, each of the first theme by its share. */
function nameOf(
  pile: readonly string[],
  shares: readonly number[],
  others: readonly string[] = VARIED,
): string | null {
  const texts = [...pile, ...others].map((text, index) => ({ id: `n${index}`, text }))
  const notes = finishSteps(readNotes(texts))
  const fees = shares.map((share) => [[0, share] as const])
  const subjects = {
    names: NAMES,
    notes: [...fees, ...others.map(() => [])],
    words: {},
    halves: [],
  }
  const own = notes.slice(0, pile.length)
  return nameSubject(subjects, [...own.keys()], own, readBoard(notes, subjects), () => [])
}

it('[C5] names a pile by the theme that stands out, in its language', () => {
  expect(nameOf(['too expensive', 'we can’t afford it'], [1, 0.9])).toBe('Prices and fees')
  expect(nameOf(['c’est trop cher', 'des tarifs abusifs'], [1, 0.9])).toBe('Prix et frais')
})

it('[C5] names a pile by its theme beside a word it repeats, unless notes of the board share words', () => {
  const pile = ['the fee is high', 'fee of a seat']
  expect(nameOf(pile, [1, 1])).toBe('Prices and fees')
  expect(nameOf(pile, [1, 1], ALIKE)).toBeNull()
})

it('[C5] names no pile by a theme that one note is of, or few of those that share a word are', () => {
  expect(nameOf(['too expensive', 'nice sofa', 'cold soup'], [1, 0.1, 0.1])).toBeNull()
  expect(nameOf([], [])).toBeNull()
  const pile = ['too expensive sofa', 'nice sofa', 'cold fries', 'cheap sofa', 'red door']
  expect(nameOf(pile, [0.6, 0.1, 0, 0.6, 0])).toBeNull()
})

it('[C5] takes notes of small words only for no theme', () => {
  expect(nameOf(['combien', 'encore plus'], [1, 1])).toBeNull()
  expect(nameOf(['combien de frais', 'encore plus de tarifs'], [1, 1])).toBe('Prix et frais')
})

it('[C5] is content with a third of the notes where no two notes of the pile share a word', () => {
  const pile = ['too expensive', 'nice sofa', 'cold fries', 'cheap seats', 'red door']
  expect(nameOf(pile, [0.6, 0.1, 0, 0.6, 0])).toBe('Prices and fees')
  expect(nameOf([...pile, 'old bus'], [0.8, 0.1, 0, 0.8, 0, 0])).toBe('Prices and fees')
})

it('[C5] asks for fewer notes of the theme, the fewer of the pile hold the same word', () => {
  const words =
    'fries door lamp music soap bus chair river cloud tree bread horse stone shirt'.split(' ')
  const shares = words.map((_, index) => (index < 6 ? 1 : 0))
  const nameSharing = (holding: number) => {
    const pile = words.map((word, index) => (index < holding ? `${word} sofa` : word))
    return nameOf(pile, shares, [
      ...VARIED,
      ...'glass paper wheel sugar coin rope salt knife'.split(' '),
    ])
  }
  expect([1, 2].map(nameSharing)).toEqual(Array(2).fill('Prices and fees'))
  expect([5, 9, 14].map(nameSharing)).toEqual(Array(3).fill(null))
})

it('[C5] prefers the theme whose name notes of the pile hold a word of', () => {
  const texts = ['waiting and paying', 'a long wait', ...VARIED]
  const notes = finishSteps(readNotes(texts.map((text, index) => ({ id: `n${index}`, text }))))
  const both = [[0, 0.7] as const, [1, 0.6] as const]
  const subjects = {
    names: NAMES,
    notes: [both, both, ...VARIED.map(() => [])],
    words: {},
    halves: [],
  }
  const board = readBoard(notes, subjects)
  expect(nameSubject(subjects, [0, 1], notes.slice(0, 2), board, () => [])).toBe('Waiting times')
})
