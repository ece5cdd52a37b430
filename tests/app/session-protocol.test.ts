import { describe, expect, test } from 'vitest'
import { MemoryDocument } from '../../scripts/playground/hosts/memory/memory-document.ts'
import { SimulatedClock } from '../../scripts/playground/hosts/miro/clock.ts'
import type { SessionView } from '../../shared/app/view.ts'
import { MemoryBoard } from '../contract/memory-host.ts'
import { Facilitator, inGroups } from './drive.ts'
import { jumpingClock, surroundingsOn } from './quick-time.ts'

// What a session loads on demand is loaded first: see tests/contract/mortal-boards.ts.
import '../../shared/app/handle-placing.ts'
import '../../shared/app/handle-reading.ts'

const RECIPE = 'persona-top'

class NamedBoard extends MemoryBoard {
  user = ''

  override async facts() {
    return { ...(await super.facts()), user: this.user }
  }
}

function openMemory(
  document = new MemoryDocument({ altersValues: false, removesContents: false, isReadOnly: false }),
  stored = new Map<string, string>(),
) {
  return { document, stored, host: new NamedBoard(document, 'one-step', stored) }
}

describe('what a panel sends', () => {
  const wrong: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['a number', 7],
    ['an unknown command', { type: 'format-disk' }],
    ['a prototype', JSON.parse('{"__proto__": {"type": "remove"}, "constructor": "x"}')],
    ['a recipe nobody wrote', { type: 'choose', recipe: 'nonsense' }],
    ['half a draft', { type: 'draft', setup: { version: 1 } }],
    ['a draft from the future', { type: 'draft', setup: { version: 2 } }],
    ['minutes without end', { type: 'add-minutes', minutes: Number.POSITIVE_INFINITY }],
    ['a zone that is not there', { type: 'extend-zone', section: 'x', zone: 'constructor' }],
    ['an export of nothing known', { type: 'export', formats: ['exe'], authors: true }],
  ]
  test.each(wrong)('[S21] %s is a fault, and the session goes on', async (_name, message) => {
    const { host } = openMemory()
    const facilitator = new Facilitator(host, surroundingsOn(jumpingClock()))
    await facilitator.placeWorkshop(RECIPE, inGroups(2))
    const view = await facilitator.send(message)
    expect(['bad-input', 'future-version']).toContain(view.board.fault?.code)
    expect(view.board.fault?.detail.length).toBeLessThan(1_000)
    expect(view.board.state).toBe('ready')
    const after = await facilitator.send({ type: 'generate' })
    expect(after.result).toMatchObject({ outcome: 'done', created: 0, updated: 0 })
  })

  const huge: readonly (readonly [string, unknown])[] = [
    ['a book', { type: 'rename-pile', pile: 'x'.repeat(5_000_000), title: 'y' }],
    ['a crowd', { type: 'show-items', ids: Array.from({ length: 20_000 }, (_, id) => `${id}`) }],
  ]
  test.each(huge)('[S21] %s is cut or refused, and comes back to nobody', async (_name, message) => {
    const { host } = openMemory()
    const facilitator = new Facilitator(host, surroundingsOn(jumpingClock()))
    await facilitator.placeWorkshop(RECIPE, inGroups(2))
    const view = await facilitator.send(message)
    expect(JSON.stringify(view).length).toBeLessThan(100_000)
    expect(view.board.state).toBe('ready')
  })

  test('[S22] a panel that opens in the middle is told everything at once, and nobody is flooded', async () => {
    const { host } = openMemory()
    const clock = new SimulatedClock({ jumps: true })
    const facilitator = new Facilitator(slow(host, clock), surroundingsOn(clock))
    await facilitator.prepare('target-persona', inGroups(4))
    const before = facilitator.views
    const started = clock.now()
    const work = facilitator.send({ type: 'generate' })
    const late: SessionView[] = []
    clock.after(2_000, () => {
      facilitator.session.subscribe((event) => {
        if (event.type === 'view') late.push(event.view)
      })
      void facilitator.session.receive({ type: 'hello' })
    })
    const view = await work
    const created = view.result?.created ?? 0
    expect(created).toBeGreaterThan(500)
    const [first] = late
    expect(first?.work).toMatchObject({ kind: 'generate' })
    expect(first?.work?.steps.total).toBe(created)
    expect(first?.work?.steps.done).toBeLessThan(created)
    expect(first?.draft?.setup.recipe).toBe('target-persona')
    expect(facilitator.views - before).toBeLessThanOrEqual((clock.now() - started) / 40 + 3)
    expect(facilitator.views - before).toBeLessThan(created)
  })
})

/** A board on which each step takes 10 ms. */
function slow(host: MemoryBoard, clock: SimulatedClock): MemoryBoard {
  const perform = host.perform.bind(host)
  return Object.assign(host, {
    async perform(steps: Parameters<typeof perform>[0], options: Parameters<typeof perform>[1]) {
      let done = 0
      for (const [index, step] of steps.entries()) {
        await new Promise<void>((resolve) => clock.after(10, resolve))
        const one = await perform([step], {
          ...options,
          onStep: (outcome) => options.onStep({ ...outcome, index }),
        })
        done += one.done
        if (one.stopped !== null) return { ...one, done }
      }
      return { done, failed: [], stopped: null }
    },
  })
}

describe('what is kept on the board', () => {
  const damage: readonly (readonly [string, string])[] = [
    ['a text', '"hello"'],
    ['markup', '"<script>alert(1)</script>"'],
    ['a list', '[1,2,3]'],
    ['a prototype', '{"__proto__":{"version":1},"constructor":{"prototype":{}}}'],
    ['a giant', JSON.stringify({ version: 1, doc: 'x'.repeat(200_000) })],
    ['the future', '{"version":99,"doc":"d","phases":{"all":"different"}}'],
  ]
  const names = ['setup', 'agenda', 'clusters', 'lease'] as const
  const cases = names.flatMap((name) => damage.map(([what, text]) => [name, what, text] as const))

  test.each(cases)(
    '[S23] %s damaged into %s is told and breaks nothing',
    async (name, _what, text) => {
      const { host, stored, document } = openMemory()
      const time = surroundingsOn(jumpingClock())
      const first = new Facilitator(host, time)
      await first.placeWorkshop('empathy-journey', inGroups(2))
      await first.send({ type: 'begin' })
      stored.set(`shared ${name}`, text)
      const items = document.items
      const fresh = new Facilitator(new NamedBoard(document, 'one-step', stored), time)
      const view = await fresh.open()
      expect(view.board.state).toBe('ready')
      if (name !== 'lease')
        expect(['bad-input', 'future-version']).toContain(view.board.fault?.code)
      expect(stored.get(`shared ${name}`)).toBe(text)
      const generated = await fresh.send({ type: 'generate' })
      expect(document.items).toEqual(items)
      if (name === 'setup') {
        // There is nothing to generate before the facilitator has chosen.
        expect(generated.placed).toBeNull()
        expect(stored.get(`shared ${name}`)).toBe(text)
        const anew = await fresh.placeWorkshop(RECIPE, inGroups(2))
        expect(anew.result).toMatchObject({ outcome: 'done', faults: [] })
      } else {
        expect(generated.result).toMatchObject({ outcome: 'done', created: 0, faults: [] })
        await fresh.send({ type: 'count-notes' })
        const begun = await fresh.send({ type: 'begin' })
        expect(['running', 'over']).toContain(begun.agenda?.state)
      }
    },
  )

  test('[S24] traces nobody can read are reported, left alone, and nothing is doubled', async () => {
    const { host, document, stored } = openMemory()
    const time = surroundingsOn(jumpingClock())
    await new Facilitator(host, time).placeWorkshop(RECIPE, inGroups(2))
    const [a, b] = document.items.filter(({ kind }) => kind === 'shape')
    document.replace(
      document.items.map((item) => {
        if (item.id === a?.id) return { ...item, hidden: '9|whatever|a later Atelier wrote' }
        return item.id === b?.id ? { ...item, hidden: '1|<b>|edited' } : item
      }),
    )
    const before = document.items
    const fresh = new Facilitator(new NamedBoard(document, 'one-step', stored), time)
    await fresh.open()
    const view = await fresh.send({ type: 'generate' })
    const codes = view.result?.faults.map(({ code }) => code).sort()
    expect(codes).toEqual(['bad-input', 'future-version'])
    expect(document.items).toEqual(before)
  })
})

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
      anna: new Facilitator(slow(memory.host, clock), surroundingsOn(clock, 100)),
      bruno: new Facilitator(slow(second, clock), surroundingsOn(clock, 200)),
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

describe('one more column of notes', () => {
  test('[S29] nothing but the column comes, until there is no room, which is told', async () => {
    const { host, document } = openMemory()
    const facilitator = new Facilitator(host, surroundingsOn(jumpingClock()))
    const placed = await facilitator.placeWorkshop('target-persona', inGroups(2))
    const section = placed.placed?.sections.find(({ key }) => key.includes('persona-top'))
    const setup = placed.placed?.setup
    if (section === undefined || setup === undefined) throw new Error('No section.')
    let view = placed
    for (let round = 0; round < 12 && view.board.fault === null; round += 1) {
      const before = new Map(document.items.map((item) => [item.id, item]))
      view = await facilitator.send({ type: 'extend-zone', section: section.key, zone: 'job' })
      for (const [id, item] of before) {
        const now = document.items.find((other) => other.id === id)
        if (id === section.id) expect(now).toMatchObject({ x: item.x, y: item.y })
        else expect(now).toEqual(item)
      }
      if (view.board.fault === null) {
        expect(view.result).toMatchObject({ outcome: 'done', faults: [], removed: 0 })
        expect(view.result?.created).toBeGreaterThan(1)
      }
    }
    expect(view.board.fault).toMatchObject({ code: 'no-room', on: section.title })
    expect(view.draft).toBeNull()
  })
})
