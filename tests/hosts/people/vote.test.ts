import { describe, expect, test } from 'vitest'
import type { DrawnItem } from '../../../scripts/playground/hosts/board-surface.ts'
import { isDot } from '../../../scripts/playground/people/place-dot.ts'
import { tallyVotes } from '../../../shared/core/votes/tally-votes.ts'
import { HOSTS, type OpenWorkshop, openWorkshop } from './open-workshop.ts'

const DOTS = 36

function isOn(note: DrawnItem, dot: DrawnItem): boolean {
  const x = dot.x + dot.width / 2
  const y = dot.y + dot.height / 2
  return x >= note.x && x <= note.x + note.width && y >= note.y && y <= note.y + note.height
}

/** Every dot as drawn, with whether it lies on a note. */
function listDots({ board }: OpenWorkshop) {
  const items = board.surface.items()
  const notes = items.filter(({ kind }) => kind === 'sticky')
  return items
    .filter(isDot)
    .map((item) => ({ item, onNote: notes.some((note) => isOn(note, item)) }))
}

async function tally(workshop: OpenWorkshop) {
  const { document, setup } = workshop
  const snapshot = await workshop.read()
  const collected = await workshop.collect()
  return tallyVotes(document, snapshot, { dotsPerPerson: 3, groups: setup.groups, collected })
}

describe.each(HOSTS)('people who vote on %s', (host, open) => {
  test('put their dots on notes, where the tally counts them all', async () => {
    const workshop = await openWorkshop(open, 'target-persona')
    const crowd = workshop.gather()
    crowd.actAtOnce('write', 60)
    const before = new Set(listDots(workshop).map(({ item }) => item.id))
    expect(crowd.actAtOnce('vote', DOTS)).toBe(DOTS)
    const votes = await tally(workshop)
    const dots = listDots(workshop)
    const onNotes = dots.filter(({ onNote }) => onNote)
    expect(onNotes.length).toBeGreaterThanOrEqual(DOTS * 0.9)
    expect(votes.placed).toBe(onNotes.length)
    expect(votes.ranking[0]?.votes).toBeGreaterThan(1)
    const fresh = dots.filter(({ item }) => !before.has(item.id))
    if (host === 'FigJam') {
      expect(fresh).toHaveLength(DOTS)
      expect(fresh.every(({ item }) => item.kind === 'stamp')).toBe(true)
    } else {
      expect(fresh, 'the trays hold enough').toEqual([])
      expect(votes.stray.length + votes.placed).toBe(DOTS)
    }
    workshop.board.close()
  })

  test('take the dots of a workshop whose groups have no section', async () => {
    const workshop = await openWorkshop(open, 'journey-prioritisation')
    const crowd = workshop.gather()
    crowd.actAtOnce('write', 30)
    expect(crowd.actAtOnce('vote', DOTS)).toBe(DOTS)
    const votes = await tally(workshop)
    expect(votes.placed + votes.stray.length).toBeGreaterThanOrEqual(DOTS * 0.9)
    expect(votes.placed).toBeGreaterThanOrEqual(DOTS * 0.9)
    workshop.board.close()
  })

  test('stop when their dots are spent, seldom one too late', async () => {
    const workshop = await openWorkshop(open, 'empathy-journey')
    const crowd = workshop.gather({ people: 30, dotsPerPerson: 2, seed: 3 })
    expect(crowd.act('vote'), 'nothing to vote for').toBe(false)
    crowd.actAtOnce('write', 30)
    const dots = crowd.actAtOnce('vote', 200)
    expect(dots).toBeGreaterThanOrEqual(60)
    expect(dots).toBeLessThanOrEqual(66)
    expect(crowd.actAtOnce('vote', 200)).toBeLessThanOrEqual(6)
    workshop.board.close()
  })
})
