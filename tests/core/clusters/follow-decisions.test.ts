import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildClusterTree } from '../../../shared/core/clusters/build-cluster-tree.ts'
import type { Clustering, ClusterTree, NoteText } from '../../../shared/core/clusters/clustering.ts'
import { cutTree } from '../../../shared/core/clusters/cut-tree.ts'
import { type Decisions, followDecisions } from '../../../shared/core/clusters/follow-decisions.ts'
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

const NOTHING: Decisions = { held: [], loose: [] }

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

function decide(
  notes: readonly NoteText[],
  decisions: Decisions,
  later: readonly string[] = [],
): ClusterTree {
  const tree = finishSteps(buildClusterTree(notes))
  return finishSteps(followDecisions(tree, decisions, new Set(later)))
}

describe('what people decided', () => {
  it('[C10] stays, whatever the cut: each note in its pile, or in none; every note once', () => {
    fc.assert(
      fc.property(
        BOARD,
        DECIDED,
        fc.integer({ min: 0, max: 12 }),
        fc.nat(25),
        (notes, decided, pieces, known) => {
          const ids = notes.map(({ id }) => id)
          const tree = decide(notes, decisionsOf(ids, decided), ids.slice(known))
          const clustering = pieces === 0 ? cutTree(tree) : cutTree(tree, pieces)
          ids.forEach((id, at) => {
            const wanted = decided[at] ?? null
            if (wanted === 'loose') expect(pileOf(clustering, id)).toBeNull()
            else if (wanted !== null) expect(pileOf(clustering, id)).toBe(wanted)
          })
          const all = [
            ...clustering.clusters.flatMap((pile) => pile.notes),
            ...clustering.undecided,
          ]
          expect([...all].sort()).toEqual([...ids].sort())
          expect(new Set(clustering.clusters.map(({ id }) => id)).size).toBe(
            clustering.clusters.length,
          )
        },
      ),
    )
  })

  it('[C10] without any decision is the proposal itself', () => {
    fc.assert(
      fc.property(BOARD, (notes) => {
        const proposal = cutTree(finishSteps(buildClusterTree(notes)))
        expect(cutTree(decide(notes, NOTHING))).toEqual(proposal)
        const all = notes.map(({ id }) => id)
        expect(cutTree(decide(notes, NOTHING, all))).toEqual(proposal)
      }),
    )
  })

  it('[C10] draws the other notes or leaves them where they are: none goes anywhere else', () => {
    fc.assert(
      fc.property(BOARD, DECIDED, (notes, decided) => {
        const ids = notes.map(({ id }) => id)
        const before = cutTree(decide(notes, NOTHING))
        const after = cutTree(decide(notes, decisionsOf(ids, decided)))
        const held = ['p1', 'p2', 'p3', null]
        const free = ids.filter((id) => !held.includes(pileOf(after, id)))
        for (const one of free) {
          expect(pileOf(before, one)).not.toBeNull()
          for (const other of free) {
            const isTogether = pileOf(after, one) === pileOf(after, other)
            expect(isTogether).toBe(pileOf(before, one) === pileOf(before, other))
          }
        }
      }),
    )
  })

  it('[C6] [C10] draws what says the same together, and to what was decided of it', () => {
    fc.assert(
      fc.property(BOARD, DECIDED, (notes, decided) => {
        const ids = notes.map(({ id }) => id)
        const tree = decide(notes, decisionsOf(ids, decided))
        const clustering = cutTree(tree)
        const wanted = new Map(ids.map((id, at) => [id, decided[at] ?? null]))
        for (const group of tree.duplicates) {
          const twins = group.flatMap((at) => tree.notes[at]?.id ?? [])
          const open = twins.filter((id) => wanted.get(id) === null)
          expect(new Set(open.map((id) => pileOf(clustering, id))).size).toBeLessThan(2)
          const piles = twins.flatMap((id) => wanted.get(id) ?? []).filter((id) => id !== 'loose')
          if (piles.length > 0)
            for (const id of open) expect(piles).toContain(pileOf(clustering, id))
        }
      }),
    )
  })

  it('[C2] [C10] gives the same piles whatever the order of the notes and of the decisions', () => {
    fc.assert(
      fc.property(BOARD, DECIDED, (notes, decided) => {
        const ids = notes.map(({ id }) => id)
        const decisions = decisionsOf(ids, decided)
        const turned = {
          held: decisions.held
            .map((pile) => ({ ...pile, notes: [...pile.notes].reverse() }))
            .reverse(),
          loose: [...decisions.loose].reverse(),
        }
        const one = cutTree(decide(notes, decisions))
        const other = cutTree(decide([...notes].reverse(), turned))
        expect(ids.map((id) => pileOf(other, id))).toEqual(ids.map((id) => pileOf(one, id)))
      }),
    )
  })

  it('[C7] [C10] leaves the number of piles to who asks for one, held ones included', () => {
    fc.assert(
      fc.property(BOARD, DECIDED, (notes, decided) => {
        const ids = notes.map(({ id }) => id)
        const tree = decide(notes, decisionsOf(ids, decided))
        const most = cutTree(tree, notes.length).clusters.length
        const fewest = cutTree(tree, 1).clusters.length
        for (let pieces = fewest; pieces <= most; pieces++) {
          expect(cutTree(tree, pieces).clusters).toHaveLength(pieces)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('[C7] [C10] asked for no more piles than are held, sorts what can be in another all the same', () => {
    fc.assert(
      fc.property(BOARD, DECIDED, fc.integer({ min: 0, max: 3 }), (notes, decided, fewer) => {
        const ids = notes.map(({ id }) => id)
        const tree = decide(notes, decisionsOf(ids, decided))
        const { clusters, undecided } = cutTree(tree, tree.held.length + 1 - fewer)
        const most = cutTree(tree, notes.length)
        const canBe = most.clusters.length > tree.held.length
        expect(clusters.length > tree.held.length).toBe(canBe)
        expect(undecided.length).toBeLessThanOrEqual(cutTree(tree).undecided.length)
      }),
    )
  })

  const DESK = [
    'attente caisse midi',
    'caisse fermée midi',
    'caisse lente soir',
    'caisse lente soirée soir',
    'parking plein',
    'navette annulée',
  ].map((text, at) => ({ id: `n${at}`, text }))

  function placesOf(held: readonly string[]): readonly (string | null)[] {
    const clustering = cutTree(decide(DESK, { held: [{ id: 'mine', notes: held }], loose: [] }))
    return DESK.map(({ id }) => pileOf(clustering, id))
  }

  it('[C10] a note put elsewhere teaches: those that are more like it follow', () => {
    const before = cutTree(decide(DESK, NOTHING))
    expect(DESK.map(({ id }) => pileOf(before, id))).toEqual([
      'pile-n0',
      'pile-n0',
      'pile-n0',
      'pile-n0',
      null,
      null,
    ])
    expect(placesOf(['n2', 'n5'])).toEqual(['pile-n0', 'pile-n0', 'mine', 'mine', null, 'mine'])
  })

  it('[C10] a note like none of a pile is not drawn to it, however little its notes are alike', () => {
    const linked = finishSteps(buildClusterTree(DESK.slice(0, 3)))
    const decisions = { held: [{ id: 'mine', notes: ['n0', 'n1'] }], loose: [] }
    const drawnAt = (alike: number) => {
      const similarities = Float64Array.of(0.05, alike, 0.1)
      const company = { strangers: 0, average: 0 }
      const tree = {
        ...linked,
        merges: [],
        duplicates: [],
        similarities,
        company,
        isByMeaning: true,
      }
      return finishSteps(followDecisions(tree, decisions)).held[0]?.drawn
    }
    expect(drawnAt(0.12)).toEqual([])
    expect(drawnAt(0.2)).toEqual([2])
  })

  it('[C10] a note taken out of a pile does not draw the rest of it', () => {
    expect(placesOf(['n2']).slice(0, 4)).toEqual(['pile-n0', 'pile-n0', 'mine', 'pile-n0'])
  })

  it('[C12] later notes go to the pile they are like', () => {
    const texts = [
      'attente caisse',
      'caisse fermée',
      'file à la caisse',
      'parking plein',
      'le prix',
    ]
    const notes = texts.map((text, at) => ({ id: `n${at}`, text }))
    const held = [{ id: 'mine', notes: ['n0', 'n1'] }]
    const later = cutTree(decide(notes, { held, loose: [] }, ['n2', 'n3', 'n4']))
    expect(pileOf(later, 'n2')).toBe('mine')
    expect(pileOf(later, 'n3')).not.toBe('mine')
  })
})
