import { describe, expect, test } from 'vitest'
import { createHands } from '../../scripts/playground/hosts/memory/memory-hands.ts'
import { SimulatedClock } from '../../scripts/playground/hosts/miro/clock.ts'
import { ANNA, Facilitator, inGroups } from './drive.ts'
import { NamedBoard, openMemory, slowDown } from './memory-board.ts'
import { surroundingsOn } from './quick-time.ts'

const RECIPE = 'persona-top'
const CLUSTER = { type: 'cluster', sections: [], zone: null }

describe('two facilitators', () => {
  function openTwo() {
    const clock = new SimulatedClock({ jumps: true })
    const memory = openMemory()
    const second = new NamedBoard(memory.document, 'one-step', memory.stored)
    // Each has a store of their own: only what is shared is shared.
    Object.assign(second, {
      personal: new NamedBoard(memory.document, 'one-step', new Map()).personal,
    })
    memory.host.user = 'Anna'
    second.user = 'Bruno'
    return {
      ...memory,
      clock,
      anna: new Facilitator(slowDown(memory.host, clock), surroundingsOn(clock, 100)),
      bruno: new Facilitator(slowDown(second, clock), surroundingsOn(clock, 200)),
    }
  }

  test('[S25] who click together get one board, and the loser is told by whom', async () => {
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

  test('[S25] [C16] who piles after another sees their piles first, and each takes off their own', async () => {
    const { anna, bruno, document } = openTwo()
    await anna.placeWorkshop(RECIPE, inGroups(1))
    const hands = createHands(document)
    const zone = document.items.find(({ text }) => text === 'Profile')
    const corner = document.items.find(({ id }) => id === zone?.parent)
    if (zone === undefined || corner === undefined) throw new Error('No such zone.')
    const notes = ['Queue at the desk', 'Desk too slow', 'Lost form', 'No form left'].map(
      (text, at) =>
        hands.writeNote({ x: corner.x + zone.x + 150 * at, y: corner.y + zone.y + 120 }, text, {
          colour: '#FFD966',
          person: ANNA,
        }),
    )
    const placeOf = (id: string) => document.items.find((item) => item.id === id)
    const homes = notes.map(placeOf)
    await bruno.open()
    await anna.send(CLUSTER)
    await bruno.send(CLUSTER)
    const first = await anna.send({ type: 'apply-clusters', manner: 'move' })
    expect(first.result).toMatchObject({ outcome: 'done', moved: 4 })
    const moved = notes.map(placeOf)
    const told = await bruno.send({ type: 'apply-clusters', manner: 'move' })
    expect(told.result).toMatchObject({ outcome: 'failed', faults: [{ code: 'someone-else' }] })
    expect(notes.map(placeOf)).toEqual(moved)
    await bruno.send({ type: 'drop-clusters' })
    expect((await bruno.look()).clusters).toMatchObject({ state: 'applied', total: 4 })
    await bruno.send(CLUSTER)
    const second = await bruno.send({ type: 'apply-clusters', manner: 'badge' })
    expect(second.result).toMatchObject({ outcome: 'done' })
    const back = await anna.send({ type: 'put-back', record: null })
    expect(back.result).toMatchObject({ kind: 'put-back', outcome: 'done', moved: 4 })
    expect(notes.map(placeOf)).toEqual(homes)
    const again = await bruno.send({ type: 'put-back', record: null })
    expect(again.result).toMatchObject({ kind: 'put-back', outcome: 'done', moved: 0 })
    expect(again.clusters).toBeNull()
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
