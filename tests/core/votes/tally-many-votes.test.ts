import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import { centreOf, distance } from '../../../shared/core/board/geometry.ts'
import type { LiveItem } from '../../../shared/core/board/snapshot.ts'
import { collectNotes } from '../../../shared/core/notes/collect-notes.ts'
import { tallyVotes } from '../../../shared/core/votes/tally-votes.ts'
import { unnamedPeople } from '../../../shared/core/workshop/groups.ts'
import type { GroupSetup } from '../../../shared/core/workshop/setup.ts'
import { makeDocument, makeDot, makeNote, makeVotes, placeAll } from '../reading-board.ts'

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

test('[V2] any dot counts once, for the nearest of the notes it lies on', () => {
  const spot = fc.record({
    x: fc.integer({ min: 1001, max: 3000 }),
    y: fc.integer({ min: -300, max: 900 }),
  })
  const spots = fc.array(spot, { maxLength: 40 })
  fc.assert(
    fc.property(spots, spots, (corners, centres) => {
      const notes = corners.map((corner, index) => makeNote(`n${index}`, 'x', corner))
      const thrown = centres.map((centre, index) => makeDot(`d${index}`, 'A', centre))
      const result = tally([...placed, ...notes, ...thrown])
      const counted = new Map(result.ranking.map(({ id, votes }) => [id, votes]))
      const nearest = centres.map((centre) => {
        const gaps = notes
          .filter(({ rect }) => lies(centre, centreOf(rect)))
          .map(({ id, rect }) => ({ id, gap: distance(centre, centreOf(rect)) }))
        const least = Math.min(...gaps.map(({ gap }) => gap))
        return gaps.filter(({ gap }) => gap === least).map(({ id }) => id)
      })
      expect(result.placed).toBe(nearest.filter((ids) => ids.length > 0).length)
      expect(result.stray).toHaveLength(thrown.length - result.placed)
      for (const { id } of notes) {
        const sure = nearest.filter((ids) => ids.length === 1 && ids[0] === id).length
        const possible = nearest.filter((ids) => ids.includes(id)).length
        expect(counted.get(id) ?? 0).toBeGreaterThanOrEqual(sure)
        expect(counted.get(id) ?? 0).toBeLessThanOrEqual(possible)
      }
    }),
  )
})

/** Half a note and a quarter of a dot. */
function lies(dot: { x: number; y: number }, note: { x: number; y: number }): boolean {
  return Math.abs(dot.x - note.x) <= 134 && Math.abs(dot.y - note.y) <= 134
}

test('3,000 dots on 2,000 notes are all counted', () => {
  const notes = Array.from({ length: 2000 }, (_, index) =>
    makeNote(`n${index}`, 'x', { x: 1100 + (index % 50) * 264, y: Math.floor(index / 50) * 264 }),
  )
  const cast = Array.from({ length: 3000 }, (_, index) => {
    const note = notes[(index * 7) % 2000]
    if (note === undefined) throw new Error('no note')
    return makeDot(`d${index}`, index % 2 === 0 ? 'A' : 'B', centreOf(note.rect))
  })
  const result = tally([...placed, ...notes, ...cast])
  expect(result.placed).toBe(3000)
  expect(result.ranking).toHaveLength(2000)
})
