import { describe, expect, test } from 'vitest'
import { SimulatedClock } from '../../scripts/playground/hosts/miro/clock.ts'
import { WorkshopError } from '../../shared/core/errors.ts'
import { addPhase, NEW_BREAK } from '../../shared/core/workshop/edit-agenda.ts'
import { Facilitator, inGroups } from './drive.ts'
import { NamedBoard, openMemory, slowDown } from './memory-board.ts'
import { openTwo } from './open-two.ts'
import { jumpingClock, surroundingsOn } from './quick-time.ts'

const RECIPE = 'persona-top'

describe('two facilitators', () => {
  test('[S25] who click together get one board, and the loser is told, by whom on a host that says who uses it', async () => {
    const { anna, bruno, document } = openTwo()
    await anna.prepare(RECIPE, inGroups(2))
    await bruno.prepare(RECIPE, inGroups(2))
    const [one, two] = await Promise.all([
      anna.send({ type: 'generate' }),
      bruno.send({ type: 'generate' }),
    ])
    const outcomes = [one, two].map(({ result }) => result?.outcome).sort()
    expect(outcomes).toEqual(['done', 'failed'])
    const lost = [one, two].find(({ result }) => result?.outcome === 'failed')
    expect(lost?.result?.faults).toMatchObject([{ code: 'someone-else' }])
    expect(['Anna', 'Bruno']).toContain(lost?.result?.faults[0]?.on)
    const count = document.items.length
    // Whoever clicks again gets the workshop that is there, not a second one.
    const loser = lost === one ? anna : bruno
    const told = await loser.send({ type: 'generate' })
    expect(told.result?.faults).toMatchObject([{ code: 'someone-else' }])
    expect(told.placed).not.toBeNull()
    const after = await loser.send({ type: 'generate' })
    expect(after.result).toMatchObject({ outcome: 'done', created: 0 })
    expect(document.items).toHaveLength(count)
  })

  test('[S25] what changes nothing that one sees is not kept while somebody else is at work', async () => {
    const { anna, stored, clock } = openTwo()
    const { placed } = await anna.placeWorkshop(RECIPE, inGroups(2))
    if (placed === null) throw new Error('Nothing is placed.')
    const before = stored.get('shared setup')
    const until = clock.now() + 20_000
    stored.set('shared lease', JSON.stringify({ token: 'z', holder: 'Zoé', until }))
    const practical = { ...placed.setup.practical, place: 'Salle 3' }
    await anna.send({ type: 'draft', setup: { ...placed.setup, practical } })
    const early = await anna.send({ type: 'generate' })
    expect(early.result?.faults).toMatchObject([{ code: 'someone-else', on: 'Zoé' }])
    expect(stored.get('shared setup')).toBe(before)
    clock.advance(20_000)
    const late = await anna.send({ type: 'generate' })
    expect(late.result).toMatchObject({ outcome: 'done', created: 0, updated: 0, faults: [] })
    expect(stored.get('shared setup')).toContain('Salle 3')
  })

  test('[S26] a lease that nobody can read holds nobody up', async () => {
    const { anna, stored } = openTwo()
    await anna.prepare(RECIPE, inGroups(2))
    stored.set('shared lease', '{"token":"z')
    const { result } = await anna.send({ type: 'generate' })
    expect(result).toMatchObject({ outcome: 'done', faults: [] })
  })

  test('[S26] a holder that is gone is waited for twenty seconds, no longer', async () => {
    const { anna, bruno, stored, clock } = openTwo()
    await anna.prepare(RECIPE, inGroups(2))
    const until = clock.now() + 20_000
    stored.set('shared lease', JSON.stringify({ token: 'z', holder: 'Zoé', until }))
    const early = await anna.send({ type: 'generate' })
    expect(early.result?.faults).toMatchObject([{ code: 'someone-else', on: 'Zoé' }])
    clock.advance(20_000)
    const late = await anna.send({ type: 'generate' })
    expect(late.result).toMatchObject({ outcome: 'done', faults: [] })
    bruno.session.close()
  })

  test('[S27] a lease lost in the middle of the work stops it at once', async () => {
    const { anna, stored, clock, document } = openTwo()
    await anna.prepare('target-persona', inGroups(4))
    const work = anna.send({ type: 'generate' })
    let at = 0
    clock.after(4_000, () => {
      at = document.items.length
      const until = clock.now() + 20_000
      stored.set('shared lease', JSON.stringify({ token: 'z', holder: 'Bruno', until }))
    })
    const view = await work
    expect(view.result?.outcome).toBe('partial')
    expect(view.result?.faults[0]).toMatchObject({ code: 'someone-else', on: 'Bruno' })
    // At the next renewal: three seconds of 10 ms a step.
    expect(document.items.length - at).toBeLessThan(320)
    expect(JSON.parse(stored.get('shared lease') ?? '')).toMatchObject({ token: 'z' })
  })
})

describe('[S33] two facilitators, one agenda', () => {
  async function openBoth() {
    const { document, stored, host } = openMemory()
    const time = surroundingsOn(jumpingClock())
    const anna = new Facilitator(host, time)
    await anna.placeWorkshop('target-persona', inGroups(2))
    const there = new NamedBoard(document, 'one-step', stored)
    const bruno = new Facilitator(there, time)
    await bruno.open()
    const kept = (): unknown => JSON.parse(stored.get('shared agenda') ?? 'null')
    return { anna, bruno, there, kept }
  }

  test('a click on what somebody else moved since changes nothing, and shows it', async () => {
    const { anna, bruno, kept } = await openBoth()
    for (const type of ['begin', 'next']) await anna.send({ type })
    const hers = await anna.send({ type: 'next' })
    const his = await bruno.send({ type: 'begin' })
    expect(kept()).toMatchObject({ status: 'running', current: 2 })
    expect(his.agenda).toMatchObject({ state: 'running', current: 2 })
    expect(his.agenda?.phases).toEqual(hers.agenda?.phases)
    expect(his.board.fault).toBeNull()
    // From then on it is his as well.
    await bruno.send({ type: 'next' })
    expect(kept()).toMatchObject({ current: 3 })
    expect((await anna.send({ type: 'pause' })).agenda).toMatchObject({
      ...{ state: 'running', current: 3 },
    })
  })

  test('nor do the clicks that followed before it was seen', async () => {
    const { anna, bruno, kept } = await openBoth()
    for (const type of ['begin', 'next']) await anna.send({ type })
    await Promise.all(['begin', 'next', 'next'].map((type) => bruno.send({ type })))
    expect(kept()).toMatchObject({ current: 1 })
    expect((await bruno.look()).agenda).toMatchObject({ current: 1 })
  })

  test('a change of the setup leaves it where somebody else moved it, and is followed', async () => {
    const { anna, bruno, kept } = await openBoth()
    await anna.send({ type: 'begin' })
    await bruno.session.open()
    for (const type of ['next', 'next']) await bruno.send({ type })
    const { placed } = await anna.look()
    if (placed === null) throw new Error('Nothing is placed.')
    await anna.send({ type: 'draft', setup: addPhase(placed.setup, NEW_BREAK) })
    const changed = await anna.send({ type: 'generate' })
    expect(changed.agenda).toMatchObject({ current: 2 })
    expect(changed.agenda?.phases.at(-1)?.id).toBe('own-1')
    await anna.send({ type: 'next' })
    expect(kept()).toMatchObject({ current: 3 })
  })

  test('without a connection it goes on here, and is kept once it is back', async () => {
    const { bruno, there, kept } = await openBoth()
    await bruno.send({ type: 'begin' })
    const { read, write } = there.shared
    const cut = () => Promise.reject(new WorkshopError('offline', 'No connection.'))
    Object.assign(there.shared, { read: cut })
    const alone = await bruno.send({ type: 'next' })
    expect(alone.agenda).toMatchObject({ current: 1 })
    expect(alone.board.fault).toMatchObject({ code: 'offline' })
    expect(kept()).toMatchObject({ current: 0 })
    // Done, and not heard of.
    const unheard = async (name: string, value: unknown) => {
      await write(name, value)
      await cut()
    }
    Object.assign(there.shared, { read, write: unheard })
    await bruno.send({ type: 'next' })
    Object.assign(there.shared, { write })
    const back = await bruno.send({ type: 'next' })
    expect(back.agenda).toMatchObject({ current: 3 })
    expect(kept()).toMatchObject({ current: 3 })
  })
})

test('[S28] whoever closes the panel and comes back does not wait for a lease of their own', async () => {
  const { host, document, stored } = openMemory()
  const clock = new SimulatedClock({ jumps: true })
  const time = surroundingsOn(clock)
  const until = clock.now() + 20_000
  stored.set('shared lease', JSON.stringify({ token: 'mine', holder: '', until }))
  stored.set('personal lease', '"mine"')
  const facilitator = new Facilitator(host, time)
  const view = await facilitator.placeWorkshop(RECIPE, inGroups(1))
  expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
  expect(document.items.length).toBeGreaterThan(20)
})

test('[S28] another tab of the same person, still at work, is left to its work', async () => {
  const { host, document, stored } = openMemory()
  const clock = new SimulatedClock({ jumps: true })
  const other = new NamedBoard(document, 'one-step', stored)
  const first = new Facilitator(slowDown(host, clock), surroundingsOn(clock, 100))
  const second = new Facilitator(slowDown(other, clock), surroundingsOn(clock, 200))
  await first.prepare('target-persona', inGroups(4))
  await second.prepare('target-persona', inGroups(4))
  const work = first.send({ type: 'generate' })
  await new Promise<void>((resolve) => clock.after(1_500, resolve))
  const late = await second.send({ type: 'generate' })
  expect(late.result?.faults).toMatchObject([{ code: 'someone-else' }])
  const done = await work
  expect(done.result).toMatchObject({ outcome: 'done', faults: [] })
  expect(document.items).toHaveLength(done.result?.created ?? 0)
})
