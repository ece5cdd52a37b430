import { expect, test } from 'vitest'
import type { DocId, NodeKey } from '../../../shared/core/board/keys.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import type { ClusterRecord } from '../../../shared/core/notes/cluster-record.ts'
import { tallyClusters } from '../../../shared/core/votes/tally-clusters.ts'
import type { GroupSetup } from '../../../shared/core/workshop/setup.ts'
import {
  box,
  idOf,
  makeDocument,
  makeDot,
  makeNote,
  makeSection,
  placeAll,
} from '../reading-board.ts'

const document = makeDocument(makeSection('A', { x: 0, y: 0 }))
const groups: readonly GroupSetup[] = [{ letter: 'A', name: '', people: [] }]
const record: ClusterRecord = {
  id: 'c1',
  doc: 'doc-c1' as DocId,
  sections: [],
  zone: null,
  manner: 'move',
  withoutGroups: [],
  withoutZones: [],
  isSelection: false,
  piles: [
    { id: 'p1', title: 'Attente', isTitled: false, mark: 1, words: [], notes: [idOf('n1')] },
    { id: 'p2', title: 'Papier', isTitled: false, mark: 1, words: [], notes: [idOf('n2')] },
  ],
  undecided: [],
  aside: [],
  decided: [],
  quiet: [],
  copied: [],
  left: [],
  homes: [],
}

/** What draws a pile: 600 × 800, its note under the title. */
function drawPile(pile: string, x: number): LiveItem {
  const key = `clusters/c1/cluster.${pile}/title` as NodeKey
  const [drawn] = placeAll(document)
  const stamp = drawn?.stamp
  if (stamp === undefined) throw new Error('no stamp')
  const item = makeNote(`drawn ${pile}`, pile, { x, y: 5000 })
  return {
    ...item,
    kind: 'shape',
    rect: box(x, 5000, 600, 800),
    stamp: { ...stamp, doc: record.doc, key, on: item.id },
  }
}

const piles = [
  ...placeAll(document),
  drawPile('p1', 0),
  drawPile('p2', 700),
  makeNote('n1', 'x', { x: 24, y: 5200 }),
  makeNote('n2', 'x', { x: 724, y: 5200 }),
]

test('[V7] a dot on the title, the area or a note of a pile counts for the pile', () => {
  const cast = [
    makeDot('on the title', 'A', { x: 1000, y: 5040 }),
    makeDot('on its note', 'A', { x: 840, y: 5300 }),
    makeDot('on the other', 'A', { x: 300, y: 5700 }),
    makeDot('beside', 'A', { x: 5000, y: 0 }),
  ]
  expect(tallyClusters(document, { items: [...piles, ...cast] }, record, groups)).toMatchObject({
    placed: 3,
    dots: [expect.anything(), expect.anything(), expect.anything()],
    ranking: [
      {
        id: 'p2',
        title: 'Papier',
        rank: 1,
        votes: 2,
        byGroup: [{ letter: 'A', votes: 2 }],
        tie: false,
        nearTie: true,
      },
      {
        id: 'p1',
        title: 'Attente',
        rank: 2,
        votes: 1,
        byGroup: [{ letter: 'A', votes: 1 }],
        tie: false,
        nearTie: false,
      },
    ],
  })
})

test('[V7] a note that people dragged out of the area still votes for its pile', () => {
  const moved = piles.map((item) =>
    item.id === 'n1' ? { ...item, rect: box(730, 5300, 240, 240) } : item,
  )
  const dot = makeDot('d', 'A', { x: 850, y: 5500 })
  const { ranking } = tallyClusters(document, { items: [...moved, dot] }, record, groups)
  expect(ranking.map(({ id }) => id)).toEqual(['p1'])
})

test('[V7] a mark stuck to a note of a pile counts for it', () => {
  const mark: LiveItem = {
    ...makeDot('m', '', { x: 9000, y: 0 }),
    kind: 'mark',
    mark: 'Dot',
    stuckTo: idOf('n2'),
  }
  const { ranking } = tallyClusters(document, { items: [...piles, mark] }, record, groups)
  expect(ranking.map(({ id }) => id)).toEqual(['p2'])
})
