import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildClusterTree } from '../../../shared/core/clusters/build-cluster-tree.ts'
import type { Clustering } from '../../../shared/core/clusters/clustering.ts'
import { cutTree } from '../../../shared/core/clusters/cut-tree.ts'
import { findNearPile } from '../../../shared/core/clusters/find-near-pile.ts'
import { type Decisions, relinkTree } from '../../../shared/core/clusters/relink-tree.ts'
import { splitNotes } from '../../../shared/core/clusters/split-notes.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

const WORDS = ['caisse', 'attente', 'livraison', 'retard', 'prix', 'accueil', 'parking', 'site']
const BOARD = fc
  .array(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }), {
    minLength: 2,
    maxLength: 25,
  })
  .map((texts) => texts.map((words, at) => ({ id: `n${at}`, text: words.join(' ') })))
/** What a facilitator decides on some notes: one of three piles, or to sort together. */
const DECIDED = fc.array(fc.constantFrom('p1', 'p2', 'p3', 'loose', null), {
  minLength: 25,
  maxLength: 25,
})

function decisionsOf(ids: readonly string[], decided: readonly (string | null)[]): Decisions {
  const notesOf = (pile: string) => ids.filter((_, at) => decided[at] === pile)
  return {
    held: ['p1', 'p2', 'p3'].map((id) => ({ id, notes: notesOf(id) })),
    loose: notesOf('loose'),
  }
}

function pileOf({ clusters }: Clustering, note: string): string | null {
  return clusters.find(({ notes }) => notes.includes(note))?.id ?? null
}

describe('what people decided', () => {
  it('[C10] stays, whatever the cut: each note in its pile, or in none; every note once', () => {
    fc.assert(
      fc.property(BOARD, DECIDED, fc.integer({ min: 0, max: 12 }), (notes, decided, pieces) => {
        const ids = notes.map(({ id }) => id)
        const decisions = decisionsOf(ids, decided)
        const tree = finishSteps(relinkTree(finishSteps(buildClusterTree(notes)), decisions))
        const clustering = pieces === 0 ? cutTree(tree) : cutTree(tree, pieces)
        ids.forEach((id, at) => {
          const wanted = decided[at] ?? null
          if (wanted === 'loose') expect(pileOf(clustering, id)).toBeNull()
          else if (wanted !== null) expect(pileOf(clustering, id)).toBe(wanted)
        })
        const all = [...clustering.clusters.flatMap((pile) => pile.notes), ...clustering.undecided]
        expect([...all].sort()).toEqual([...ids].sort())
        expect(new Set(clustering.clusters.map(({ id }) => id)).size).toBe(
          clustering.clusters.length,
        )
      }),
    )
  })

  it('[C10] without any decision is the proposal itself', () => {
    fc.assert(
      fc.property(BOARD, (notes) => {
        const tree = finishSteps(buildClusterTree(notes))
        const again = finishSteps(relinkTree(tree, { held: [], loose: [] }))
        expect(cutTree(again)).toEqual(cutTree(tree))
      }),
    )
  })

  it('[C10] draws the undecided notes that are like what was decided', () => {
    const texts = [
      'attente caisse',
      'caisse fermée',
      'file à la caisse',
      'parking plein',
      'le prix',
    ]
    const notes = texts.map((text, at) => ({ id: `n${at}`, text }))
    const held = [{ id: 'mine', notes: ['n0', 'n1'] }]
    const tree = finishSteps(relinkTree(finishSteps(buildClusterTree(notes)), { held, loose: [] }))
    expect(pileOf(cutTree(tree), 'n2')).toBe('mine')
    expect(pileOf(cutTree(tree), 'n3')).not.toBe('mine')
  })
})

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
