import { expect, it } from 'vitest'
import { buildClusterTree } from '../../../shared/core/clusters/build-cluster-tree.ts'
import type { Reason } from '../../../shared/core/clusters/clustering.ts'
import { cutTree } from '../../../shared/core/clusters/cut-tree.ts'
import { followDecisions } from '../../../shared/core/clusters/follow-decisions.ts'
import { finishSteps } from '../../../shared/core/steps.ts'
import { readMeaning } from './vectors/read-table.ts'

const meaning = readMeaning()

/** Of a pile of these notes, on a board with others. */
function reasonOf(texts: readonly string[], others: readonly string[] = []): Reason | undefined {
  const notes = [...texts, ...others].map((text, index) => ({ id: `n${index}`, text }))
  const ids = notes.map(({ id }) => id)
  const held = [{ id: 'held', notes: ids.slice(0, texts.length) }]
  const decisions = { held, loose: ids.slice(texts.length) }
  const tree = finishSteps(buildClusterTree(notes, meaning))
  const decided = finishSteps(followDecisions(tree, decisions))
  return cutTree(JSON.parse(JSON.stringify(decided))).clusters[0]?.reason
}

it('[C5] words of one theme, in different notes and languages, are told as a pair', () => {
  expect(reasonOf(['Trop d’attente', 'La queue s’allonge', '👍'])?.pairs[0]).toEqual([
    'attente',
    'queue',
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
  const queue = ['Trop d’attente', 'L’attente est longue', 'Plus de patience', 'Une queue pareille']
  const told = reasonOf(queue, ['Prix cachés', 'Des prix qui montent', 'Merci'])
  expect(told).toEqual({ words: ['attente'], pairs: [['patience', 'queue']] })
  expect(reasonOf(['Prix trop hauts', 'Les prix d’abord', 'Quel prix'], ['Merci'])).toEqual({
    words: ['prix'],
    pairs: [],
  })
})

it('[C5] copies of a note are no proof, but in a pile of nothing else', () => {
  const copied = [
    'Le guichet ferme tôt',
    'le guichet ferme tot',
    'Une file sans fin',
    'La file, encore',
  ]
  expect(reasonOf(copied, ['Merci'])?.words).toEqual(['file'])
  expect(reasonOf(['Le guichet ferme', 'Le guichet ferme'], ['Merci'])?.words).toEqual([
    'ferme',
    'guichet',
  ])
  const pair = ['Trop d’attente', 'Trop d’attente !', 'Bonjour']
  expect(reasonOf(pair, ['Merci'])).toEqual({ words: [], pairs: [] })
})
