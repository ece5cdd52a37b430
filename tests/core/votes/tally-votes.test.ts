import { expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { collectNotes } from '../../../shared/core/notes/collect-notes.ts'
import { tallyVotes } from '../../../shared/core/votes/tally-votes.ts'
import { unnamedPeople } from '../../../shared/core/workshop/groups.ts'
import type { GroupSetup } from '../../../shared/core/workshop/setup.ts'
import {
  box,
  change,
  idOf,
  makeDocument,
  makeDot,
  makeNote,
  makeShape,
  makeVotes,
  placeAll,
} from '../reading-board.ts'

const VOTES = 'vote/votes'
const document = makeDocument(makeVotes(['A', 'B'], 4, { x: 0, y: 0 }))
const placed = placeAll(document)
const groups: readonly GroupSetup[] = ['A', 'B'].map((letter) => ({
  letter,
  name: '',
  people: unnamedPeople(2),
}))

function tally(items: readonly LiveItem[], setups: readonly GroupSetup[] = groups) {
  const collected = collectNotes(document, { items }, figjamProfile)
  return tallyVotes(document, { items }, { dotsPerPerson: 2, groups: setups, collected })
}

/** A note among the ideas: the `n`th, 400 px apart. */
function idea(n: number, text = `idea ${n}`): LiveItem {
  return makeNote(`i${n}`, text, { x: 1100 + n * 400, y: 100 })
}

/** The centre of that idea, moved by some px. */
function on(n: number, by = { x: 0, y: 0 }) {
  return { x: 1220 + n * 400 + by.x, y: 220 + by.y }
}

function dots(n: number, letters: string): readonly LiveItem[] {
  return [...letters].map((letter, index) =>
    makeDot(`${n} ${letter} ${index}`, letter, on(n, { x: index * 5, y: index * 5 })),
  )
}

function ranking(items: readonly LiveItem[]) {
  return tally(items).ranking.map(({ id, rank, votes, tie, nearTie }) => ({
    id,
    rank,
    votes,
    tie,
    nearTie,
  }))
}

test('[V3] dots still in the tray are no votes', () => {
  expect(tally([...placed, idea(0)])).toMatchObject({
    placed: 0,
    expected: 8,
    ranking: [],
    without: 1,
    stray: [],
    overspent: [],
  })
})

test('[V1] [V2] our dots, their copies with or without a stamp count for the note they lie on', () => {
  const dot = `${VOTES}/dot/A/0`
  const moved = change(placed, dot, { rect: box(1200, 200, 56, 56) })
  const original = placed.find((item) => item.id === dot)
  if (original === undefined) throw new Error('no dot')
  const copy = { ...original, id: idOf('copy'), rect: box(1250, 220, 48, 48) }
  const result = tally([...moved, copy, makeDot('mine', 'b', on(0)), idea(0)])
  expect(result.placed).toBe(3)
  expect(result.ranking).toEqual([
    {
      id: 'i0',
      text: 'idea 0',
      rank: 1,
      votes: 3,
      byGroup: [
        { letter: 'A', votes: 2 },
        { letter: 'B', votes: 1 },
      ],
      tie: false,
      nearTie: false,
    },
  ])
})

test('[V1] what only looks a little like a dot is none', () => {
  const near: readonly LiveItem[] = [
    { ...makeDot('large', 'A', on(0)), rect: box(1200, 200, 96, 96) },
    makeDot('unknown letter', 'C', on(0)),
    makeDot('word', 'Ah', on(0)),
    { ...makeDot('odd form', 'A', on(0)), form: 'other' },
    { ...makeDot('text', 'A', on(0)), kind: 'text' },
    { ...makeDot('flat', 'A', on(0)), rect: box(1200, 200, 0, 0) },
  ]
  expect(tally([...placed, idea(0), ...near])).toMatchObject({ placed: 0, stray: [] })
})

test('[V1] a badge of ours is no dot, even a small one with a letter on a note', () => {
  const [votes] = document.sections
  if (votes === undefined) throw new Error('no section')
  const key = `${VOTES}/badge` as typeof votes.key
  const badge = makeShape(key, box(1200, 200, 40, 40), { role: 'badge', text: 'A' })
  const badged = makeDocument({ ...votes, items: [...votes.items, badge] })
  const items = [...placeAll(badged), idea(0)]
  const collected = collectNotes(badged, { items }, figjamProfile)
  expect(tallyVotes(badged, { items }, { dotsPerPerson: 2, groups, collected }).placed).toBe(0)
})

test('[V2] on two notes, the nearer centre has it', () => {
  const left = makeNote('left', 'x', { x: 1100, y: 100 })
  const right = makeNote('right', 'x', { x: 1300, y: 100 })
  const at = (x: number) => ranking([...placed, left, right, makeDot('d', 'A', { x, y: 220 })])
  expect(at(1319).map(({ id }) => id)).toEqual(['left'])
  expect(at(1321).map(({ id }) => id)).toEqual(['right'])
})

test('[V2] a quarter of the dot on the note is enough, less is not', () => {
  expect(tally([...placed, idea(0), makeDot('d', 'A', { x: 1100 - 14, y: 220 })]).placed).toBe(1)
  expect(tally([...placed, idea(0), makeDot('d', 'A', { x: 1100 - 15, y: 220 })]).placed).toBe(0)
})

test('[V3] a dot on no note is stray, and listed', () => {
  const stray = makeDot('lost', 'A', { x: 1050, y: 900 })
  expect(tally([...placed, idea(0), stray])).toMatchObject({ placed: 0, stray: ['lost'] })
})

test('[V3] a note laid over the tray takes no vote from it', () => {
  const over = makeNote('over', 'x', { x: 10, y: 90 })
  expect(tally([...placed, over])).toMatchObject({ placed: 0, stray: [] })
  const copied = makeDot('copied in the tray', 'A', { x: 400, y: 700 })
  expect(tally([...placed, over, copied])).toMatchObject({ placed: 0, stray: [] })
})

test('[V3] the tray is the smallest area around the dots, not the sheet under it', () => {
  const [votes] = document.sections
  if (votes === undefined) throw new Error('no section')
  const key = `${VOTES}/sheet` as typeof votes.key
  const sheet = makeShape(key, box(0, 0, 4000, 1000))
  const sheeted = makeDocument({ ...votes, items: [sheet, ...votes.items] })
  const items = [...placeAll(sheeted), idea(0), ...dots(0, 'A')]
  const collected = collectNotes(sheeted, { items }, figjamProfile)
  expect(tallyVotes(sheeted, { items }, { dotsPerPerson: 2, groups, collected }).placed).toBe(1)
})

test('[V4] host marks count where they are stuck, or where they lie, once each', () => {
  const mark = (id: string, changes: Partial<LiveItem>): LiveItem => ({
    ...makeDot(id, '', on(0)),
    kind: 'mark',
    form: 'other',
    mark: 'Dot',
    ...changes,
  })
  const named = groups.map((group) =>
    group.letter === 'A' ? { ...group, people: [{ name: 'Léa', team: '' }] } : group,
  )
  const items = [
    ...placed,
    idea(0),
    idea(1),
    mark('stuck', { stuckTo: idOf('i1') }),
    mark('lying', { mark: '+1', author: 'Léa' }),
    mark('stuck elsewhere', { stuckTo: idOf('gone'), mark: 'Heart' }),
    mark('asks', { mark: 'Question' }),
    mark('disagrees', { mark: 'Thumbs down' }),
    mark('beside', { rect: box(9000, 0, 56, 56) }),
  ]
  const result = tally(items, named)
  expect(result.ranking.map(({ id, votes, byGroup }) => [id, votes, byGroup])).toEqual([
    ['i0', 2, [{ letter: 'A', votes: 1 }]],
    ['i1', 1, []],
  ])
  expect(result.stray).toEqual([])
})

test('[V5] ties share a rank and the next one counts them all; one dot more is a near tie', () => {
  const notes = [0, 1, 2, 3, 4].map((n) => idea(n))
  const cast = [dots(0, 'AAABB'), dots(1, 'AB'), dots(2, 'BB'), dots(3, 'A')].flat()
  expect(ranking([...placed, ...notes, ...cast])).toEqual([
    { id: 'i0', rank: 1, votes: 5, tie: false, nearTie: false },
    { id: 'i1', rank: 2, votes: 2, tie: true, nearTie: false },
    { id: 'i2', rank: 2, votes: 2, tie: true, nearTie: false },
    { id: 'i3', rank: 4, votes: 1, tie: false, nearTie: false },
  ])
  const clear = [dots(0, 'AABB'), dots(1, 'AB')].flat()
  expect(ranking([...placed, ...notes, ...clear])[0]).toMatchObject({ nearTie: false })
  const near = [dots(0, 'AAB'), dots(1, 'AB')].flat()
  expect(ranking([...placed, ...notes, ...near]).map(({ nearTie }) => nearTie)).toEqual([
    true,
    false,
  ])
})

test('notes up for a vote without one are counted, blank and far ones are not', () => {
  const far = makeNote('far', 'another zone', { x: 9000, y: 9000 })
  const items = [...placed, idea(0), idea(1), idea(2, ' '), far, ...dots(0, 'A')]
  expect(tally(items).without).toBe(1)
})

test('[V6] a group that used more than its dots is listed', () => {
  const items = [...placed, idea(0), ...dots(0, 'AAAAABB')]
  expect(tally(items).overspent).toEqual([{ letter: 'A', used: 5, allowed: 4 }])
})

test('[V6] without people counted, a group has the dots we gave it', () => {
  const uncounted = groups.map((group) => ({ ...group, people: [] }))
  const items = [...placed, idea(0), ...dots(0, 'AAAAABBBB')]
  expect(tally(items, uncounted)).toMatchObject({
    expected: 8,
    overspent: [{ letter: 'A', used: 5, allowed: 4 }],
  })
})
