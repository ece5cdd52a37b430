import { describe, expect, test } from 'vitest'
import { holdingLargeSetups } from '../../shared/app/large-setups.ts'
import { WorkshopError } from '../../shared/core/errors.ts'
import { Facilitator, inGroups } from './drive.ts'
import { NamedBoard, openMemory } from './memory-board.ts'
import { jumpingClock, surroundingsOn } from './quick-time.ts'

const RECIPE = 'persona-top'

describe('what is kept on the board', () => {
  const damage: readonly (readonly [string, string])[] = [
    ['a text', '"hello"'],
    ['half of what it was', '{"version":1'],
    ['markup', '"<script>alert(1)</script>"'],
    ['a list', '[1,2,3]'],
    ['a prototype', '{"__proto__":{"version":1},"constructor":{"prototype":{}}}'],
    ['a giant', JSON.stringify({ version: 1, doc: 'x'.repeat(200_000) })],
    ['the future', '{"version":99,"doc":"d","phases":{"all":"different"}}'],
  ]
  const names = ['setup', 'agenda', 'clusters', 'evidence', 'evidence-leaving', 'lease'] as const
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

  test('[S22] a board opens once what is on it is known, agenda included', async () => {
    const { host, document, stored } = openMemory()
    const clock = jumpingClock()
    const first = new Facilitator(host, surroundingsOn(clock))
    await first.placeWorkshop('empathy-journey', inGroups(2))
    await first.send({ type: 'begin' })
    const again = new NamedBoard(document, 'one-step', stored)
    const { read } = again.shared
    again.shared.read = async (name) => {
      await new Promise<void>((resolve) => clock.after(100, resolve))
      return read(name)
    }
    const fresh = new Facilitator(again, surroundingsOn(clock))
    const seen: string[] = []
    fresh.session.subscribe((event) => {
      if (event.type !== 'view') return
      const { board, placed, agenda } = event.view
      seen.push([board.state, placed === null ? 'nothing' : 'placed', agenda?.state].join(' '))
    })
    await fresh.open()
    expect(seen[0]).toBe('opening nothing ')
    expect(new Set(seen.filter((one) => !one.startsWith('opening')))).toEqual(
      new Set(['ready placed running']),
    )
  })

  test.each([
    ['its head', 'setup', '{"in":'],
    ['a piece', 'large-setup-a-0', '"{\\"version\\":1"'],
    ['a missing piece', 'large-setup-a-0', 'null'],
  ])(
    '[S23] a large setup of which %s is damaged hides no other workshop',
    async (_, name, text) => {
      const { host, stored, document } = openMemory()
      host.shared = holdingLargeSetups(host.shared)
      const time = surroundingsOn(jumpingClock())
      const first = new Facilitator(host, time)
      await first.placeWorkshop('persona-top', inGroups(2))
      await first.placeWorkshop('empathy-journey', inGroups(2))
      stored.set('shared setup', '{"in":"a"}')
      stored.set('shared large-setup-a', '{"pieces":1}')
      stored.set(`shared ${name}`, text)
      const board = new NamedBoard(document, 'one-step', stored)
      board.shared = holdingLargeSetups(board.shared)
      const fresh = new Facilitator(board, time)
      const view = await fresh.open()
      expect(view.board).toMatchObject({ state: 'ready', fault: { code: 'bad-input' } })
      expect(view.placed?.setup.recipe).toBe('empathy-journey')
      expect(stored.get(`shared ${name}`)).toBe(text)
      const generated = await fresh.send({ type: 'generate' })
      expect(generated.result).toMatchObject({ outcome: 'done', created: 0, faults: [] })
    },
  )

  test('[S9] a connection lost for one write is told no longer once the board is read', async () => {
    const { host } = openMemory()
    const facilitator = new Facilitator(host, surroundingsOn(jumpingClock()))
    await facilitator.placeWorkshop('empathy-journey', inGroups(2))
    const write = host.shared.write.bind(host.shared)
    host.shared.write = async () => {
      throw new WorkshopError('offline', 'No answer.')
    }
    const begun = await facilitator.send({ type: 'begin' })
    expect(begun.board).toMatchObject({ state: 'ready', fault: { code: 'offline' } })
    host.shared.write = write
    const counted = await facilitator.send({ type: 'count-notes' })
    expect(counted.board).toMatchObject({ state: 'ready', fault: null })
  })

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
