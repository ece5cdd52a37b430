import { expect, it } from 'vitest'
import { buildClusterTree } from '../../../shared/core/clusters/build-cluster-tree.ts'
import { cutTree } from '../../../shared/core/clusters/cut-tree.ts'
import { followDecisions } from '../../../shared/core/clusters/follow-decisions.ts'
import { finishSteps } from '../../../shared/core/steps.ts'
import { readMeaning } from './vectors/read-table.ts'

const meaning = readMeaning()
const OTHERS = [
  'File interminable au guichet',
  'On attend une heure',
  'Trop cher pour une famille',
  'Mot de passe oublié',
  'Le site plante',
  'Appli lente',
]

/** Of a pile of these notes, on a board with others. */
function titleOf(...texts: readonly string[]): string | undefined {
  const notes = [...texts, ...OTHERS].map((text, index) => ({ id: `n${index}`, text }))
  const ids = notes.map(({ id }) => id)
  const held = [{ id: 'held', notes: ids.slice(0, texts.length) }]
  const tree = finishSteps(buildClusterTree(notes, meaning))
  const decided = finishSteps(followDecisions(tree, { held, loose: ids.slice(texts.length) }))
  return cutTree(JSON.parse(JSON.stringify(decided))).clusters[0]?.title
}

it('[C5] a half of the name of a theme that notes neither write nor mean is in no title', () => {
  const title = titleOf('Parking complet', 'Impossible de se garer', 'Horodateur en panne')
  expect(title).toBe('Parking et horodateur')
  expect(titleOf('Le parking complet', 'Impossible de se garer')).toBe('Parking complet')
  expect(titleOf('Parking complet', 'Vélo volé', 'Impossible de se garer')).toBe('Parking et vélos')
})

it('[C5] a half that notes mean in other words stays', () => {
  expect(titleOf('Frais cachés', 'Trop cher', 'Tarif réduit introuvable')).toBe('Prix et frais')
  expect(titleOf('Café dégueu', 'Frigo qui déborde', 'Vaisselle sale')).toBe('Cuisine et coin café')
})

it('[C5] the name of a theme of which notes write nothing is a heading, and stays', () => {
  expect(titleOf('Trop cher', 'Tarif réduit introuvable')).toBe('Prix et frais')
})
