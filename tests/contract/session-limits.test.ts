import { describe, expect, test } from 'vitest'
import { SimulatedClock } from '../../scripts/playground/hosts/miro/clock.ts'
import type { SessionView } from '../../shared/app/view.ts'
import { Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import { openMortalFigJam, openMortalMiro } from './mortal-boards.ts'

const RECIPE = 'persona-top'

/** A session whose every view is kept. */
function watch(facilitator: Facilitator): readonly SessionView[] {
  const views: SessionView[] = []
  facilitator.session.subscribe((event) => {
    if (event.type === 'view') views.push(event.view)
  })
  return views
}

describe('limits of Miro', () => {
  test('[S4] another app used the minute up: the work waits, says so, and goes on', async () => {
    const board = openMortalMiro()
    const facilitator = new Facilitator(board.host, board.time)
    const views = watch(facilitator)
    await facilitator.prepare(RECIPE, inGroups(2))
    board.inside.faults.latencyMs = 60
    const start = board.inside.calls
    board.inside.faults.onCall = (call) => {
      if (call === start + 30) board.inside.meter().drain('minute')
      return null
    }
    const view = await facilitator.send({ type: 'generate' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
    const waits = views.map(({ work }) => work?.waitSeconds ?? 0)
    expect(Math.max(...waits)).toBeGreaterThan(0)
    expect(view.work).toBeNull()
  })

  test('[S4] so does work that only looks at the board', async () => {
    const board = openMortalMiro()
    const facilitator = new Facilitator(board.host, board.time)
    await facilitator.placeWorkshop(RECIPE, inGroups(2))
    const views = watch(facilitator)
    board.inside.faults.latencyMs = 60
    board.inside.meter().drain('minute')
    const view = await facilitator.send({ type: 'count-votes', dotsPerPerson: 3 })
    expect(view.votes).not.toBeNull()
    expect(Math.max(...views.map(({ work }) => work?.waitSeconds ?? 0))).toBeGreaterThan(0)
  })

  test('[S5] the hour is used up: the work stops and says so, and goes on later', async () => {
    const clock = new SimulatedClock({ jumps: true })
    const board = openMortalMiro({ clock })
    const facilitator = new Facilitator(board.host, board.time)
    await facilitator.prepare(RECIPE, inGroups(2))
    const start = board.inside.calls
    board.inside.faults.onCall = (call) => {
      if (call === start + 30) board.inside.meter().drain('hour')
      return null
    }
    const view = await facilitator.send({ type: 'generate' })
    expect(view.result?.outcome).not.toBe('done')
    expect(view.result?.faults[0]?.code).toBe('rate-limited-hour')
    const calls = board.inside.calls
    clock.advance(3_600_000)
    board.inside.faults.onCall = null
    const again = await facilitator.send({ type: 'generate' })
    expect(again.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
    expect(board.inside.calls).toBeGreaterThan(calls)
    const fresh = openMortalMiro()
    await new Facilitator(fresh.host, fresh.time).placeWorkshop(RECIPE, inGroups(2))
    expect(drawingOf(board.surface)).toEqual(drawingOf(fresh.surface))
  })

  test('[S6] at most 24 calls are under way, and 80 % of both budgets is spent', async () => {
    const clock = new SimulatedClock({ jumps: true })
    const board = openMortalMiro({ clock })
    const { inside } = board
    inside.faults.latencyMs = 60
    inside.faults.latencyJitterMs = 120
    let most = 0
    let inMinute = 0
    let inHour = 0
    const due: number[] = []
    inside.faults.onCall = () => {
      const now = clock.now()
      while ((due[0] ?? Number.POSITIVE_INFINITY) <= now) due.shift()
      due.push(now + 60)
      due.sort((a, b) => a - b)
      most = Math.max(most, due.length)
      const meter = inside.meter()
      inMinute = Math.max(inMinute, meter.thisMinute)
      inHour = Math.max(inHour, meter.thisHour)
      return null
    }
    const facilitator = new Facilitator(board.host, board.time)
    // Two boards in a row are more than a minute takes.
    await facilitator.placeWorkshop('target-persona', inGroups(4))
    await facilitator.send({ type: 'remove' })
    expect(most).toBeLessThanOrEqual(24)
    expect(most).toBeGreaterThan(12)
    expect(inside.meter().total).toBeGreaterThan(100_000)
    expect(inMinute).toBeGreaterThan(60_000)
    expect(inMinute).toBeLessThanOrEqual(80_000)
    expect(inHour).toBeLessThanOrEqual(800_000)
  })
})

const boards = [
  ['FigJam', () => openMortalFigJam()],
  ['Miro', async () => openMortalMiro()],
] as const

describe.each(boards)('a board that %s lets nobody write', (_name, open) => {
  test('[S7] one fault, nothing tried further, and all is well once rights are given', async () => {
    const board = await open()
    board.setReadOnly(true)
    const facilitator = new Facilitator(board.host, board.time)
    const view = await facilitator.placeWorkshop(RECIPE, inGroups(2))
    expect(view.result).toMatchObject({ outcome: 'failed', created: 0 })
    expect(view.result?.faults.map(({ code }) => code)).toEqual(['read-only'])
    expect(view.board.state).toBe('read-only')
    expect(board.surface.items()).toEqual([])
    board.setReadOnly(false)
    const ready = await facilitator.send({ type: 'retry-board' })
    expect(ready.board).toMatchObject({ state: 'ready', fault: null })
    const done = await facilitator.send({ type: 'generate' })
    expect(done.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
    board.close()
  })

  test('[S8] reading, counting and taking away work on a board one may only look at', async () => {
    const board = await open()
    const writer = new Facilitator(board.host, board.time)
    await writer.placeWorkshop('target-persona', inGroups(2))
    board.setReadOnly(true)
    const reader = new Facilitator(board.revive(), board.time)
    const view = await reader.open()
    expect(view.placed?.sections.every(({ state }) => state === 'ready')).toBe(true)
    expect((await reader.send({ type: 'count-notes' })).counts).not.toBeNull()
    expect((await reader.send({ type: 'count-votes', dotsPerPerson: 3 })).votes).not.toBeNull()
    await reader.send({ type: 'export', formats: ['markdown', 'csv', 'json'], authors: false })
    expect(reader.files).toHaveLength(3)
    const last = await reader.look()
    expect(last.board.fault).toBeNull()
    board.close()
  })
})

describe('a lost connection on Miro', () => {
  test.each(['reject', 'hang'] as const)(
    '[S9] calls %s: offline is told, and retry resumes',
    async (offlineCalls) => {
      const clock = new SimulatedClock({ jumps: true })
      const board = openMortalMiro({ clock, switches: { offlineCalls } })
      const facilitator = new Facilitator(board.host, board.time)
      await facilitator.prepare(RECIPE, inGroups(2))
      const start = board.inside.calls
      board.inside.faults.onCall = (call) => {
        if (call === start + 40) board.inside.faults.offline = true
        return null
      }
      const before = clock.now()
      const view = await facilitator.send({ type: 'generate' })
      expect(view.result?.faults[0]?.code).toBe('offline')
      expect(view.board.state).toBe('offline')
      // One silence of half a minute, then short ones.
      expect(clock.now() - before).toBeLessThan(60_000)
      const still = await facilitator.send({ type: 'retry-board' })
      expect(still.board.state).toBe('offline')
      board.inside.faults.onCall = null
      board.inside.faults.offline = false
      const back = await facilitator.send({ type: 'retry-board' })
      expect(back.board).toMatchObject({ state: 'ready', fault: null })
      const done = await facilitator.send({ type: 'generate' })
      expect(done.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
      const fresh = openMortalMiro()
      await new Facilitator(fresh.host, fresh.time).placeWorkshop(RECIPE, inGroups(2))
      expect(drawingOf(board.surface)).toEqual(drawingOf(fresh.surface))
    },
  )
})

test('[S10] an item somebody holds is told by its name, the rest goes on, and resume completes it', async () => {
  const board = openMortalMiro()
  const facilitator = new Facilitator(board.host, board.time)
  const placed = await facilitator.placeWorkshop(RECIPE, inGroups(2))
  const setup = placed.placed?.setup
  if (setup === undefined) throw new Error('Nothing is placed.')
  const english = { ...setup, language: 'en' as const }
  const held = board.surface.items().find(({ text }) => text === 'Profil')
  if (held === undefined) throw new Error('No such title.')
  board.inside.faults.lockItem(held.id, 100)
  await facilitator.send({ type: 'draft', setup: english })
  const view = await facilitator.send({ type: 'generate' })
  expect(view.result?.outcome).toBe('partial')
  // Miro holds a frame, too, while somebody holds one of its items.
  expect(new Set(view.result?.faults.map(({ code }) => code))).toEqual(new Set(['item-locked']))
  expect(view.result?.faults.map(({ on }) => on)).toEqual(['Group A · Persona, top', 'Profile'])
  expect(view.result?.updated).toBeGreaterThan(10)
  board.inside.faults.lockItem(held.id, 0)
  const done = await facilitator.send({ type: 'generate' })
  expect(done.result).toMatchObject({ outcome: 'done', faults: [], updated: 2 })
  expect(board.surface.items().find(({ id }) => id === held.id)?.text).toBe('Profile')
})

test('[S10] [S14] [S3] a note somebody holds keeps its section only, is told by its name, and the same click ends it', async () => {
  const board = openMortalMiro()
  const facilitator = new Facilitator(board.host, board.time)
  const view = await facilitator.placeWorkshop(RECIPE, inGroups(2))
  const { sections } = await locateDocument(board.host, view)
  const [section] = sections
  const zone = section?.zones.find(({ id }) => id === 'job')
  if (section === undefined || zone === undefined) throw new Error('No such zone.')
  const words = 'Attend au guichet '.repeat(9)
  const held = writeInZone(board.surface, board.host, section, zone, 0, words)
  const before = board.surface.items().find(({ id }) => id === held)
  board.inside.faults.lockItem(held, 100)
  const removed = await facilitator.send({ type: 'remove' })
  expect(removed.result?.outcome).toBe('partial')
  const name = `${'Attend au guichet '.repeat(3)}Atten…`
  expect(removed.result?.faults).toMatchObject([{ code: 'item-locked', on: name }])
  expect(board.surface.items().map(({ id }) => id)).toEqual([before?.parent, held])
  board.inside.faults.lockItem(held, 0)
  const done = await facilitator.send({ type: 'remove' })
  expect(done.result).toMatchObject({ outcome: 'done', faults: [] })
  expect(board.surface.items()).toEqual([{ ...before, parent: null }])
})

test('[S40] showing costs as little as it can: one look each for a few, one for all of many', async () => {
  const board = openMortalMiro()
  const facilitator = new Facilitator(board.host, board.time)
  const { placed } = await facilitator.placeWorkshop('target-persona', inGroups(4))
  const sections = placed?.sections ?? []
  const spend = async (count: number) => {
    const before = board.inside.meter().total
    const keys = sections.slice(0, count).map(({ key }) => key)
    const view = await facilitator.send({ type: 'show', sections: keys })
    expect(view.board.fault).toBeNull()
    return board.inside.meter().total - before
  }
  expect(sections.length).toBeGreaterThan(12)
  expect(await spend(1)).toBe(100)
  expect(await spend(4)).toBe(250)
  expect(await spend(12)).toBe(550)
  const [first] = sections
  if (first?.id !== null && first !== undefined) board.surface.remove([first.id])
  expect(await spend(2)).toBe(150)
  expect(await spend(12)).toBe(550)
})
