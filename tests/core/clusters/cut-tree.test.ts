import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildClusterTree } from '../../../shared/core/clusters/build-cluster-tree.ts'
import { rangePieces } from '../../../shared/core/clusters/choose-piles.ts'
import { cutTree } from '../../../shared/core/clusters/cut-tree.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

const WORDS = ['caisse', 'attente', 'livraison', 'retard', 'prix', 'accueil', 'parking', 'site']
const TEXT = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '))
const BOARD = fc
  .array(TEXT, { minLength: 2, maxLength: 30 })
  .map((texts) => texts.map((text, index) => ({ id: `n${index}`, text })))

describe('cutTree', () => {
  it('reads a tree that went through JSON as the tree itself', () => {
    fc.assert(
      fc.property(BOARD, (notes) => {
        const tree = finishSteps(buildClusterTree(notes))
        expect(cutTree(JSON.parse(JSON.stringify(tree)))).toEqual(cutTree(tree))
      }),
      { numRuns: 50 },
    )
  })

  it('[C7] gives exactly the number of piles asked for, from the fewest to the most there can be', () => {
    fc.assert(
      fc.property(BOARD, (notes) => {
        const tree = finishSteps(buildClusterTree(notes))
        const most = cutTree(tree, notes.length).clusters.length
        const fewest = cutTree(tree, 1).clusters.length
        for (let pieces = fewest; pieces <= most; pieces++) {
          expect(cutTree(tree, pieces).clusters).toHaveLength(pieces)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('[C7] never leaves more notes to be sorted together to who asks for fewer piles', () => {
    fc.assert(
      fc.property(BOARD, (notes) => {
        const tree = finishSteps(buildClusterTree(notes))
        const proposal = cutTree(tree)
        const now = proposal.clusters.length
        const { fewest, most } = rangePieces(tree)
        let left = cutTree(tree, fewest).undecided.length
        expect(left).toBeLessThanOrEqual(proposal.undecided.length)
        for (let pieces = fewest + 1; pieces <= most; pieces++) {
          const { undecided } = cutTree(tree, pieces)
          if (pieces <= now) expect(undecided.length).toBeLessThanOrEqual(proposal.undecided.length)
          if (pieces === now) continue
          expect(undecided.length).toBeGreaterThanOrEqual(left)
          left = undecided.length
        }
      }),
    )
  })

  it('[C7] never gives fewer than one pile where notes can be in one', () => {
    fc.assert(
      fc.property(BOARD, fc.integer({ min: -2, max: 30 }), (notes, pieces) => {
        const tree = finishSteps(buildClusterTree(notes))
        const canBe = cutTree(tree, notes.length).clusters.length > 0
        expect(cutTree(tree, pieces).clusters.length > 0).toBe(canBe)
      }),
    )
  })

  it('[C7] tells the fewest and the most piles there can be', () => {
    fc.assert(
      fc.property(BOARD, (notes) => {
        const tree = finishSteps(buildClusterTree(notes))
        const { fewest, most } = rangePieces(tree)
        expect(cutTree(tree, 1).clusters).toHaveLength(fewest)
        expect(cutTree(tree, notes.length).clusters).toHaveLength(most)
      }),
    )
  })

  it('[C7] without a wish, asks more of a pile where all the notes of the board are alike', () => {
    const notes = ['caisse', 'attente', 'parking'].map((text, index) => ({ id: `n${index}`, text }))
    const merges = [
      { left: 0, right: 1, distance: 0.5 },
      { left: 2, right: 3, distance: 0.8 },
    ]
    const tree = { ...finishSteps(buildClusterTree(notes)), merges, isByMeaning: true }
    expect(
      cutTree({ ...tree, company: { strangers: 0, average: 0 } }).clusters.map(
        (pile) => pile.notes,
      ),
    ).toEqual([['n0', 'n1', 'n2']])
    expect(
      cutTree({ ...tree, company: { strangers: 0, average: 0.03 } }).clusters.map(
        (pile) => pile.notes,
      ),
    ).toEqual([['n0', 'n1']])
  })

  it('[C6] never splits what says the same thing', () => {
    fc.assert(
      fc.property(BOARD, fc.integer({ min: 1, max: 30 }), (notes, pieces) => {
        const { clusters } = cutTree(finishSteps(buildClusterTree(notes)), pieces)
        for (const cluster of clusters) {
          const here = new Set(cluster.notes)
          const texts = new Set(notes.filter((note) => here.has(note.id)).map((note) => note.text))
          const twins = notes.filter((note) => texts.has(note.text))
          expect(twins.every((note) => here.has(note.id))).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })

  it('[C5] gives two piles two titles when their notes allow it', () => {
    const texts = ['site lent', 'site très lent', 'site en panne', 'panne du site hier soir']
    const notes = texts.map((text, index) => ({ id: `n${index}`, text }))
    const titles = cutTree(finishSteps(buildClusterTree(notes)), 2).clusters.map(
      (cluster) => cluster.title,
    )
    expect(new Set(titles).size).toBe(titles.length)
  })
})
