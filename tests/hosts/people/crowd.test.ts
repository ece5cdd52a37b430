import { describe, expect, test } from 'vitest'
import { openMiro } from '../../../scripts/bench/open-boards.ts'
import type { BoardSurface } from '../../../scripts/playground/hosts/board-surface.ts'
import { type Act, Crowd } from '../../../scripts/playground/people/crowd.ts'
import { castPeople } from '../../../scripts/playground/people/names.ts'
import { isDot } from '../../../scripts/playground/people/place-dot.ts'
import { testSurroundings } from '../../app/surroundings.ts'
import { loadNotes } from '../../samples/load-notes.ts'
import { HOSTS, openWorkshop } from './open-workshop.ts'
import { listPlaces, samplePlaces } from './sample-places.ts'

const EVERY_ACT: readonly Act[] = ['write', 'vote', 'edit', 'drag', 'duplicate', 'delete']

/** What people left on the board. */
function describeBoard(surface: BoardSurface): readonly string[] {
  return surface
    .items()
    .filter((item) => item.kind === 'sticky' || isDot(item))
    .map(({ kind, text, x, y, fill, author }) => [kind, text, x, y, fill, author].join('|'))
}

describe.each(HOSTS)('a crowd on %s', (_host, open) => {
  test('does the same on the same board with the same seed, and else not', async () => {
    const workshop = await openWorkshop(open, 'empathy-journey')
    const { surface } = workshop.board
    const start = surface.save()
    const runs = [11, 11, 12].map((seed) => {
      surface.load(start)
      const crowd = workshop.gather({ seed })
      crowd.actAtOnce('write', 30)
      for (const kind of EVERY_ACT) crowd.act(kind)
      crowd.actAtOnce('vote', 8)
      return describeBoard(surface)
    })
    const [first, again, other] = runs
    expect(again).toEqual(first)
    expect(other).not.toEqual(first)
    workshop.board.close()
  })

  test('keeps to its groups: nobody writes on the sheet of another one', async () => {
    const workshop = await openWorkshop(open, 'target-persona')
    workshop.gather({ people: 8 }).actAtOnce('write', 80)
    const { notes } = await workshop.collect()
    const groups = new Map<string, Set<string>>()
    // Miro tells an app no names, so the board itself is asked.
    const authors = new Map(workshop.board.surface.items().map(({ id, author }) => [id, author]))
    for (const { id, group } of notes) {
      const author = authors.get(id) ?? ''
      if (group !== null) groups.set(author, (groups.get(author) ?? new Set()).add(group))
    }
    expect(groups.size).toBe(8)
    expect([...groups.values()].every(({ size }) => size === 1)).toBe(true)
    workshop.board.close()
  })

  test('does nothing on a board where there is no workshop', async () => {
    const board = await open()
    const { surface } = board
    const crowd = new Crowd({ surface, samples: loadNotes('fr'), names: {}, seed: 1, people: 5 })
    for (const kind of EVERY_ACT) expect(crowd.act(kind)).toBe(false)
    expect(crowd.actAtOnce('write', 10)).toBe(0)
    expect(surface.items()).toEqual([])
    board.close()
  })

  test('fills what is there, goes on elsewhere, and stops when all is full', async () => {
    const workshop = await openWorkshop(open, 'empathy-journey')
    const samples = loadNotes('fr').filter(({ canvas }) => canvas === 'parking')
    const crowd = workshop.gather({ samples })
    const written = crowd.actAtOnce('write', 40)
    expect(written).toBe(16)
    const { notes } = await workshop.collect()
    const inZone = (id: string) => notes.filter(({ zone }) => zone === id).length
    expect([inZone('parking'), inZone('tensions')]).toEqual([8, 8])
    expect(crowd.act('write')).toBe(false)
    workshop.board.close()
  })
})

test('people read an English board as well', async () => {
  const open = async () => openMiro(testSurroundings(), { locale: 'en' })
  const workshop = await openWorkshop(open, 'target-persona')
  expect(workshop.setup.language).toBe('en')
  workshop.gather({ samples: loadNotes('en') }).actAtOnce('write', 120)
  const { notes } = await workshop.collect()
  const places = samplePlaces('en')
  const right = notes.filter((note) =>
    listPlaces(note, workshop).some((place) => places.get(note.text)?.has(place)),
  )
  expect(right.length).toBeGreaterThanOrEqual(114)
  workshop.board.close()
})

test('no two people have the same name', () => {
  const names = castPeople(5, 120).map(({ name }) => name)
  expect(new Set(names).size).toBe(120)
})
