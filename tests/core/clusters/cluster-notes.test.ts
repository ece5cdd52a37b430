import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clusterNotes } from '../../../shared/core/clusters/cluster-notes.ts'
import type { Clustering, NoteText } from '../../../shared/core/clusters/clustering.ts'
import { measureSimilarities } from '../../../shared/core/clusters/measure-similarities.ts'
import { readNotes } from '../../../shared/core/clusters/read-notes.ts'
import { finishSteps } from '../../../shared/core/steps.ts'

function number(texts: readonly string[]): NoteText[] {
  return texts.map((text, index) => ({ id: `n${index}`, text }))
}

function pileOf(clustering: Clustering, id: string) {
  return clustering.clusters.find((cluster) => cluster.notes.includes(id))
}

const WAITING = [
  'Temps d’attente trop long à la caisse',
  'L’attente à la caisse décourage les clients',
  'attendre 20 minutes en caisse',
  'Temps d’attente aux caisses le samedi',
]
const DELIVERY = [
  'Livraison en retard',
  'retards de livraison sans prévenir',
  'La livraison arrive en retard',
  'Frais de livraison trop chers',
]

const NOISE = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('', ' ', '👍', '👍🏽👍🏽', 'שלום עולם', '1', '42 %', 'https://exemple.fr/a?b=c'),
  fc
    .array(fc.constantFrom(...WAITING, ...DELIVERY, 'la', 'caisse', 'Delivery', 'late'), {
      maxLength: 3,
    })
    .map((parts) => parts.join(' ')),
)
const BOARD = fc
  .uniqueArray(fc.tuple(fc.string({ maxLength: 6 }), NOISE), {
    selector: ([id]) => id,
    maxLength: 40,
  })
  .map((pairs) => pairs.map(([id, text]) => ({ id, text })))

describe('clusterNotes', () => {
  it('[C3] puts notes with the same subject together, across inflections, accents and elisions', () => {
    const clustering = clusterNotes(number([...WAITING, ...DELIVERY]))
    expect(clustering.clusters.map((cluster) => [...cluster.notes].sort())).toEqual([
      ['n0', 'n1', 'n2', 'n3'],
      ['n4', 'n5', 'n6', 'n7'],
    ])
  })

  it('[C3] takes numbers for equal or not, whatever digits they share', () => {
    const alike = (texts: readonly string[]) => {
      const notes = finishSteps(readNotes(number(texts)))
      return finishSteps(measureSimilarities(notes))[0]
    }
    expect(alike(['Bus 20095', 'Porte 20098'])).toBe(0)
    expect(alike(['Bus 20095', 'Porte 20095'])).toBeGreaterThan(0)
    expect(alike(['Busway', 'Busses'])).toBeGreaterThan(0)
  })

  it('[C5] gives the words in common as people wrote them, most telling first', () => {
    const clustering = clusterNotes(number([...WAITING, ...DELIVERY]))
    expect(pileOf(clustering, 'n0')?.reason.words.slice(0, 2).sort()).toEqual(['attente', 'caisse'])
    expect(pileOf(clustering, 'n4')?.reason.words[0]).toBe('livraison')
  })

  it('[C5] titles a pile with a phrase of two to four words of its notes', () => {
    const { clusters } = clusterNotes(number([...WAITING, ...DELIVERY]))
    const all = [...WAITING, ...DELIVERY].map((text) => text.toLowerCase())
    for (const { title } of clusters) {
      expect(title.split(' ').length).toBeGreaterThanOrEqual(2)
      expect(title.split(' ').length).toBeLessThanOrEqual(4)
      expect(all.some((text) => text.includes(title.toLowerCase()))).toBe(true)
    }
  })

  it('[C4] leaves a note that shares nothing to be sorted together', () => {
    const clustering = clusterNotes(number([...WAITING, 'Parking introuvable', '🙂']))
    expect(clustering.undecided).toEqual(['n4', 'n5'])
  })

  it('[C6] folds what was written twice, but not its contrary nor another number', () => {
    const texts = [
      'Trop de réunions',
      'trop de reunions !!',
      'Facile à utiliser',
      'Pas facile à utiliser',
      'Version 1 de la maquette',
      'Version 2 de la maquette',
    ]
    const folded = clusterNotes(number(texts)).clusters.flatMap((cluster) => cluster.duplicates)
    expect(folded).toEqual([['n0', 'n1']])
  })

  it('[C7] answers a wish for fewer or more piles with the nearest number the notes allow', () => {
    const notes = number([
      ...[
        'attente au téléphone',
        'attendre au téléphone',
        'attente à la caisse',
        'caisse : attente',
      ],
      ...['retard de livraison', 'livraison en retard', 'frais de livraison', 'livraison : frais'],
    ])
    const count = (pieces: number) => clusterNotes(notes, { pieces }).clusters.length
    expect([1, 2, 3, 4, 100].map(count)).toEqual([1, 2, 3, 4, 4])
  })

  it('[C3] keeps two languages apart where they share no word, and titles each pile in its own', () => {
    const english = [
      'Long queue at the checkout',
      'The checkout queue is endless',
      'queue too long',
    ]
    const { clusters } = clusterNotes(number([...WAITING, ...english]))
    expect(clusters.map((cluster) => cluster.notes)).toEqual([
      ['n0', 'n1', 'n2', 'n3'],
      ['n4', 'n5', 'n6'],
    ])
    expect(clusters[1]?.title.toLowerCase()).toContain('queue')
  })

  it.each([
    ['no note', []],
    ['one note', ['seule']],
    ['two notes', ['oui', 'non']],
    ['empty notes', ['', ' ', '\n']],
    ['emoji only', ['👍', '👍', '🎉', '❤️']],
    ['numbers only', ['1', '2', '1', '3,5']],
    ['a very long note', ['mot '.repeat(1500), 'court']],
    ['HTML and formulas', ['<img src=x onerror=alert(1)>', '=HYPERLINK("http://a.b";"c")', '<b>']],
    ['right to left and Chinese', ['שלום עולם', 'مرحبا بالعالم', '你好世界', '你好世界']],
    ['names of object members', ['constructor', '__proto__', 'toString constructor']],
  ])('takes %s', (_, texts) => {
    const notes = number(texts)
    const { clusters, undecided } = clusterNotes(notes)
    const placed = [...clusters.flatMap((cluster) => cluster.notes), ...undecided].sort()
    expect(placed).toEqual(notes.map((note) => note.id))
    for (const cluster of clusters) expect(cluster.title).not.toBe('')
  })

  it('[C7] gives back the automatic piles to who asks for that many', () => {
    const notes = number([...WAITING, ...DELIVERY, 'Parking introuvable'])
    const automatic = clusterNotes(notes)
    expect(clusterNotes(notes, { pieces: automatic.clusters.length })).toEqual(automatic)
  })

  it('makes one pile of 2,000 equal notes', () => {
    const notes = number(Array.from({ length: 2000 }, () => 'Trop de réunions'))
    const { clusters } = clusterNotes(notes)
    expect(clusters.map((cluster) => cluster.notes.length)).toEqual([2000])
    expect(clusters[0]?.duplicates.map((group) => group.length)).toEqual([2000])
  })

  it('[C1] places every note exactly once, whatever people wrote', () => {
    fc.assert(
      fc.property(BOARD, fc.option(fc.integer({ min: -1, max: 50 })), (notes, pieces) => {
        const clustering = clusterNotes(notes, pieces === null ? {} : { pieces })
        const placed = clustering.clusters.flatMap((cluster) => cluster.notes)
        expect([...placed, ...clustering.undecided].sort()).toEqual(
          notes.map((note) => note.id).sort(),
        )
        for (const cluster of clustering.clusters) {
          expect(cluster.notes.length).toBeGreaterThan(1)
          expect(cluster.title).not.toBe('')
          for (const group of cluster.duplicates) {
            expect(group.length).toBeGreaterThan(1)
            expect(group.every((id) => cluster.notes.includes(id))).toBe(true)
          }
        }
        expect(new Set(clustering.clusters.map((cluster) => cluster.id)).size).toBe(
          clustering.clusters.length,
        )
      }),
      { numRuns: 300 },
    )
  })

  it('[C2] gives the same piles whatever the order of the notes', () => {
    fc.assert(
      fc.property(
        BOARD.chain((notes) =>
          fc.tuple(
            fc.constant(notes),
            fc.shuffledSubarray(notes, { minLength: notes.length, maxLength: notes.length }),
          ),
        ),
        ([notes, shuffled]) => {
          expect(clusterNotes(shuffled)).toEqual(clusterNotes(notes))
        },
      ),
      { numRuns: 200 },
    )
  })
})
