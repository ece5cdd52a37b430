import { describe, expect, test } from 'vitest'
import { SimulatedClock } from '../../scripts/playground/hosts/miro/clock.ts'
import type { SessionView } from '../../shared/app/view.ts'
import { Facilitator, inGroups } from './drive.ts'
import { openMemory, slowDown } from './memory-board.ts'
import { jumpingClock, surroundingsOn } from './quick-time.ts'

const RECIPE = 'persona-top'

describe('what a panel sends', () => {
  const wrong: readonly (readonly [string, unknown])[] = [
    ['nothing', undefined],
    ['a number', 7],
    ['an unknown command', { type: 'format-disk' }],
    ['a prototype', JSON.parse('{"__proto__": {"type": "remove"}, "constructor": "x"}')],
    ['a recipe nobody wrote', { type: 'choose', recipe: 'nonsense' }],
    ['half a draft', { type: 'draft', setup: { version: 1 } }],
    ['a draft from the future', { type: 'draft', setup: { version: 2 } }],
    ['practical details that are no text', { type: 'set-practical', practical: { place: [] } }],
    ['a file with half a setup', { type: 'open-prepared', setup: { version: 1 }, inPlace: true }],
    ['a file of the future', { type: 'open-prepared', setup: { version: 3 }, inPlace: false }],
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
  test.each(huge)(
    '[S21] %s is cut or refused, and comes back to nobody',
    async (_name, message) => {
      const { host } = openMemory()
      const facilitator = new Facilitator(host, surroundingsOn(jumpingClock()))
      await facilitator.placeWorkshop(RECIPE, inGroups(2))
      const view = await facilitator.send(message)
      expect(JSON.stringify(view).length).toBeLessThan(100_000)
      expect(view.board.state).toBe('ready')
    },
  )

  test('[S22] a panel that opens in the middle is told everything at once, and nobody is flooded', async () => {
    const { host } = openMemory()
    const clock = new SimulatedClock({ jumps: true })
    const facilitator = new Facilitator(slowDown(host, clock), surroundingsOn(clock))
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

describe('what is taken away', () => {
  test('[R9] has no calendar where no trial is written, whatever was offered before', async () => {
    const facilitator = new Facilitator(openMemory().host, surroundingsOn(jumpingClock()))
    await facilitator.placeWorkshop('test-sheet')
    const formats = ['markdown', 'checks']
    const { result } = await facilitator.send({ type: 'export', formats, authors: false })
    expect(result?.outcome).toBe('done')
    expect(facilitator.files.map(({ mime }) => mime)).toEqual(['text/markdown'])
  })
})
