import { describe, expect, it } from 'vitest'
import { buildClusterTree } from '../../../shared/core/clusters/build-cluster-tree.ts'
import { findNearPile } from '../../../shared/core/clusters/find-near-pile.ts'
import { splitNotes } from '../../../shared/core/clusters/split-notes.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

describe('piles too large or too small', () => {
  const texts = ['attente caisse', 'caisse lente', 'caisse pleine', 'parking plein', 'parking cher']
  const tree = finishSteps(buildClusterTree(texts.map((text, at) => ({ id: `n${at}`, text }))))

  it('[C11] are split along their widest gap, without losing a note', () => {
    expect(splitNotes(tree, ['n0', 'n1', 'n2', 'n3', 'n4'])).toEqual([
      ['n0', 'n1', 'n2'],
      ['n3', 'n4'],
    ])
    expect(splitNotes(tree, ['n0'])).toBeNull()
    expect(splitNotes(tree, ['n0', 'n4'])).toEqual([['n4'], ['n0']])
  })

  it('[C6] [C11] are not split where all say the same', () => {
    const said = ['Un distributeur de billets', 'un distributeur de billets !', 'Le vestiaire']
    const few = finishSteps(buildClusterTree(said.map((text, at) => ({ id: `n${at}`, text }))))
    expect(splitNotes(few, ['n0', 'n1'])).toBeNull()
    expect(splitNotes(few, ['n0', 'n1', 'n2'])?.map((part) => part.length)).toEqual([2, 1])
  })

  it('[C11] are offered to the pile most like them', () => {
    const piles = [
      { id: 'a', notes: ['n0', 'n1'] },
      { id: 'b', notes: ['n3', 'n4'] },
      { id: 'c', notes: ['n2'] },
    ]
    expect(findNearPile(tree, { id: 'c', notes: ['n2'] }, piles)).toBe('a')
    expect(findNearPile(tree, { id: 'c', notes: ['n2'] }, piles.slice(2))).toBeNull()
  })
})
