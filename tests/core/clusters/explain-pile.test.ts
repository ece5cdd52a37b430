import { expect, it } from 'vitest'
import { buildClusterTree } from '../../../shared/core/clusters/build-cluster-tree.ts'
import type { Reason } from '../../../shared/core/clusters/clustering.ts'
import { cutTree } from '../../../shared/core/clusters/cut-tree.ts'
import { followDecisions } from '../../../shared/core/clusters/follow-decisions.ts'
import { finishSteps } from '../../../shared/core/steps.ts'
import { readMeaning } from './vectors/read-table.ts'

const meaning = readMeaning()

/** Of all the notes in one pile. */
function reasonOf(texts: readonly string[]): Reason | undefined {
  const notes = texts.map((text, index) => ({ id: `n${index}`, text }))
  const held = [{ id: 'all', notes: notes.map((note) => note.id) }]
  const tree = finishSteps(
    followDecisions(finishSteps(buildClusterTree(notes, meaning)), { held, loose: [] }),
  )
  return cutTree(JSON.parse(JSON.stringify(tree))).clusters[0]?.reason
}

it('[C5] words of one theme, in different notes and languages, are told as a pair', () => {
  expect(reasonOf(['Trop d’attente', 'La file au guichet', 'Bonjour'])?.pairs[0]).toEqual([
    'attente',
    'file',
  ])
  expect(reasonOf(['The queue again', 'Attente au comptoir'])?.pairs[0]).toEqual([
    'attente',
    'queue',
  ])
})

it('[C5] words in common are reason enough, and one note alone pairs nothing', () => {
  const shared = ['attente file guichet', 'attente file caisse', 'attente file parking']
  expect(reasonOf(shared)).toMatchObject({ words: ['attente', 'file'], pairs: [] })
  expect(reasonOf(['attente file', 'bonjour'])?.pairs).toEqual([])
})

it('[C5] a pair tells two words that are not told already', () => {
  const queue = ['Trop d’attente au guichet', 'L’attente est longue', 'La file est longue']
  const told = reasonOf([...queue, 'Une file de voitures', 'Prix', 'Des prix cachés', 'Le tarif'])
  const words = told?.words ?? []
  expect(words.length).toBeGreaterThan(0)
  expect(told?.pairs.flat().filter((word) => words.includes(word))).toEqual([])
  expect(reasonOf(['Prix trop hauts', 'Les prix d’abord', 'Quel prix'])).toEqual({
    words: ['prix'],
    pairs: [],
  })
})
