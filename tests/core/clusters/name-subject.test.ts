import { expect, it } from 'vitest'
import { nameSubject } from '../../../shared/core/clusters/name-subject.ts'
import { readNotes } from '../../../shared/core/clusters/read-notes.ts'
import { countWords } from '../../../shared/core/clusters/word-counts.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

const NAMES = [
  { en: 'Prices and fees', fr: 'Prix et frais' },
  { en: 'Waiting times', fr: 'Temps d’attente' },
]

function nameOf(texts: readonly string[], shares: readonly number[]): string | null {
  const notes = finishSteps(readNotes(texts.map((text, index) => ({ id: `n${index}`, text }))))
  const fees = shares.map((share) => [[0, share] as const])
  const others = shares.map(() => [[1, 1] as const])
  const subjects = { names: NAMES, notes: [...fees, ...others], words: {} }
  return nameSubject(subjects, [...notes.keys()], notes, countWords(notes))
}

it('[C5] names a pile by the theme that stands out, in its language', () => {
  expect(nameOf(['too expensive', 'we can’t afford it'], [1, 0.9])).toBe('Prices and fees')
  expect(nameOf(['c’est trop cher', 'des tarifs abusifs'], [1, 0.9])).toBe('Prix et frais')
})

it('[C5] names no pile by a theme when its notes repeat a word, or few are of the theme', () => {
  expect(nameOf(['the price is high', 'price of a seat'], [1, 1])).toBeNull()
  expect(nameOf(['too expensive', 'nice sofa', 'cold soup'], [1, 0.1, 0.1])).toBeNull()
  expect(nameOf([], [])).toBeNull()
})
