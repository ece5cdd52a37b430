import { describe, expect, test } from 'vitest'
import { SimulatedClock } from '../../scripts/playground/hosts/miro/clock.ts'
import { Facilitator, inGroups } from './drive.ts'
import { NamedBoard, openMemory, slowDown } from './memory-board.ts'
import { jumpingClock, surroundingsOn } from './quick-time.ts'

const FIRST = 'persona-top'
const SECOND = 'icebreaker'
const THIRD = 'symmetry'

async function placeAll(recipes: readonly string[]) {
  const memory = openMemory()
  const time = surroundingsOn(jumpingClock())
  const facilitator = new Facilitator(memory.host, time)
  for (const recipe of recipes) await facilitator.placeWorkshop(recipe, inGroups(1))
  const { workshops } = await facilitator.look()
  const reopen = () =>
    new Facilitator(new NamedBoard(memory.document, 'one-step', memory.stored), time)
  return { ...memory, facilitator, reopen, docs: workshops.map(({ doc }) => doc) }
}

describe('the workshops of a board', () => {
  test('[S44] one alone is kept as it always was', async () => {
    const { facilitator, stored } = await placeAll([FIRST])
    await facilitator.send({ type: 'begin' })
    const shared = [...stored.keys()].filter((name) => name.startsWith('shared '))
    expect(shared.sort()).toEqual(['shared agenda', 'shared lease', 'shared setup'])
  })

  test('[S44] a board that an earlier Atelier left with one takes a second', async () => {
    const { facilitator, stored, reopen } = await placeAll([FIRST])
    await facilitator.send({ type: 'begin' })
    const agenda = stored.get('shared agenda')
    const fresh = reopen()
    const view = await fresh.placeWorkshop(SECOND, inGroups(1))
    expect(view.workshops).toHaveLength(2)
    expect(view.agenda?.state).toBe('not-started')
    expect(stored.get('shared agenda')).toBe(agenda)
  })

  test('[S44] the first may go: the others stay, and one more comes beside them', async () => {
    const { facilitator, reopen, docs } = await placeAll([FIRST, SECOND, THIRD])
    await facilitator.send({ type: 'open-workshop', doc: docs[0] })
    const removed = await facilitator.send({ type: 'remove' })
    expect(removed.workshops.map(({ doc }) => doc)).toEqual(docs.slice(1))
    await facilitator.placeWorkshop(FIRST, inGroups(1))
    const view = await reopen().open()
    expect(view.workshops.map(({ doc }) => doc).slice(0, 2)).toEqual(docs.slice(1))
    expect(view.workshops).toHaveLength(3)
  })

  test('[S44] one that people deleted by hand can be forgotten', async () => {
    const { reopen, docs, document } = await placeAll([FIRST, SECOND])
    document.replace([])
    const fresh = reopen()
    expect((await fresh.open()).placed?.setup.doc).toBe(docs[1])
    const view = await fresh.send({ type: 'remove' })
    expect(view.result).toMatchObject({ kind: 'remove', outcome: 'done', removed: 0 })
    expect(view.workshops.map(({ doc }) => doc)).toEqual([docs[0]])
    expect((await reopen().open()).workshops).toHaveLength(1)
  })

  test('[S44] one that somebody has removed meanwhile is told, and the one at hand stays', async () => {
    const { facilitator, reopen, docs } = await placeAll([FIRST, SECOND])
    const other = reopen()
    await other.open()
    await other.send({ type: 'open-workshop', doc: docs[0] })
    await other.send({ type: 'remove' })
    const view = await facilitator.send({ type: 'open-workshop', doc: docs[0] })
    expect(view.board.fault).toMatchObject({ code: 'item-gone' })
    expect(view.placed?.setup.doc).toBe(docs[1])
    expect(view.workshops.map(({ doc }) => doc)).toEqual([docs[1]])
  })

  test('[S44] a draft that changes the one at hand is not left behind', async () => {
    const { facilitator, docs } = await placeAll([FIRST, SECOND])
    await facilitator.send({ type: 'choose', recipe: SECOND })
    const view = await facilitator.send({ type: 'open-workshop', doc: docs[0] })
    expect(view.placed?.setup.doc).toBe(docs[1])
    expect(view.draft?.setup.doc).toBe(docs[1])
  })

  test('[S44] the twentieth is the last', async () => {
    const { facilitator, stored, docs, document } = await placeAll([FIRST])
    const others = Array.from({ length: 19 }, (_, index) => `doc${index}`)
    stored.set('shared workshops', JSON.stringify(others))
    const count = document.items.length
    const view = await facilitator.placeWorkshop(SECOND, inGroups(1))
    expect(view.result?.faults).toMatchObject([{ code: 'no-room' }])
    expect(view.placed?.setup.doc).toBe(docs[0])
    expect(document.items).toHaveLength(count)
    expect(JSON.parse(stored.get('shared workshops') ?? '')).toEqual(others)
  })

  const damage = ['"text"', '{"version":99}', '[1]', '[null,"<img onerror=1>"]', 'null', '[[]]']
  test.each(damage)('[S23] a list damaged into %s breaks nothing', async (text) => {
    const { stored, reopen, docs, document } = await placeAll([FIRST, SECOND])
    const items = document.items
    stored.set('shared workshops', text)
    const fresh = reopen()
    const view = await fresh.open()
    expect(view.placed?.setup.doc).toBe(docs[0])
    expect(view.board.fault?.code ?? 'bad-input').toBe('bad-input')
    const quiet = await fresh.send({ type: 'generate' })
    expect(quiet.result).toMatchObject({ outcome: 'done', created: 0, removed: 0 })
    expect(document.items).toEqual(items)
    expect(stored.get('shared workshops')).toBe(text)
  })

  test('[S23] one that cannot be read hides no other', async () => {
    const { stored, reopen, docs } = await placeAll([FIRST, SECOND, THIRD])
    const name = `shared setup.${docs[1]}`
    stored.set(name, (stored.get(name) ?? '').replace(String(docs[1]), 'another'))
    const view = await reopen().open()
    expect(view.workshops.map(({ doc }) => doc)).toEqual([docs[0], docs[2]])
    expect(view.board.fault).toMatchObject({ code: 'bad-input' })
  })

  test('[S23] one of a later Atelier is left where it is: the next comes beside it', async () => {
    const { stored, reopen } = await placeAll([FIRST])
    const future = '{"version":99,"doc":"d"}'
    stored.set('shared setup', future)
    const fresh = reopen()
    const view = await fresh.placeWorkshop(SECOND, inGroups(1))
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(stored.get('shared setup')).toBe(future)
    expect((await reopen().open()).placed?.setup.recipe).toBe(SECOND)
  })
})

test('[S25] two who put a second workshop at once lose neither theirs nor the first', async () => {
  const clock = new SimulatedClock({ jumps: true })
  const { host, document, stored } = openMemory()
  const place = new Facilitator(host, surroundingsOn(clock, 50))
  await place.placeWorkshop(FIRST, inGroups(1))
  const people = [100, 200].map((seed) => {
    const board = new NamedBoard(document, 'one-step', stored)
    Object.assign(board, { personal: new NamedBoard(document, 'one-step', new Map()).personal })
    return new Facilitator(slowDown(board, clock), surroundingsOn(clock, seed))
  })
  await people[0]?.prepare(SECOND, inGroups(1))
  await people[1]?.prepare(THIRD, inGroups(1))
  const views = await Promise.all(people.map((one) => one.send({ type: 'generate' })))
  expect(views.map(({ result }) => result?.outcome).sort()).toEqual(['done', 'failed'])
  const fresh = await new Facilitator(
    new NamedBoard(document, 'one-step', stored),
    surroundingsOn(clock, 300),
  ).open()
  const won = views[0]?.result?.outcome === 'done' ? SECOND : THIRD
  expect(fresh.workshops).toHaveLength(2)
  expect(fresh.placed?.setup.recipe).toBe(won)
  // Told what is there now, then free to put their own beside it.
  const loser = won === SECOND ? people[1] : people[0]
  const told = await loser?.send({ type: 'generate' })
  expect(told?.result?.faults).toMatchObject([{ code: 'someone-else' }])
  expect(told?.workshops).toHaveLength(2)
  const own = await loser?.placeWorkshop(won === SECOND ? THIRD : SECOND, inGroups(1))
  expect(own?.result).toMatchObject({ outcome: 'done', faults: [] })
  expect(own?.workshops).toHaveLength(3)
})
