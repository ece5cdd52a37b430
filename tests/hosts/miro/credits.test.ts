import { describe, expect, test } from 'vitest'
import { openBoard, refusalOf, settle } from './pages.ts'

const perMinute =
  'The API rate limit was exceeded. Requests can use up to 100000 credits in total per minute.'
const perHour =
  'The API rate limit was exceeded. Requests can use up to 1000000 credits in total per hour.'

describe('credits', () => {
  test('most calls cost 50, the four heavy readers and pictures 500, events nothing', async () => {
    const { board, host } = openBoard()
    const cost = async (call: () => Promise<unknown>) => {
      const before = host.meter().total
      await call()
      return host.meter().total - before
    }
    const note = await board.createStickyNote()
    expect(await cost(() => note.sync())).toBe(50)
    expect(await cost(() => board.getById(note.id))).toBe(50)
    expect(await cost(() => note.setMetadata('a', 1))).toBe(50)
    expect(await cost(() => board.viewport.get())).toBe(50)
    expect(await cost(() => board.get())).toBe(500)
    expect(await cost(() => board.getSelection())).toBe(500)
    expect(await cost(() => note.getConnectors())).toBe(500)
    const picture = { url: 'data:image/svg+xml,<svg width="4" height="2"/>' }
    expect(await cost(() => board.createImage(picture))).toBe(500)
    const tree = { nodeView: { content: 'a' }, children: [{}, { children: [{}] }] }
    expect(await cost(() => board.experimental.createMindmapNode(tree))).toBe(200)
    const listening = async () => {
      await board.ui.on('selection:update', () => {})
      await settle()
    }
    expect(await cost(listening)).toBe(0)
  })

  test('the minute’s budget refuses with its sentence and comes back after a minute', async () => {
    const { board, host, clock } = openBoard()
    host.meter().drain('minute')
    expect(await refusalOf(board.createStickyNote())).toBe(perMinute)
    expect(host.document.all()).toHaveLength(0)
    clock.advance(59_000)
    expect(await refusalOf(board.createStickyNote())).toBe(perMinute)
    clock.advance(1_000)
    expect(await refusalOf(board.createStickyNote())).toBe('accepted')
  })

  test('2,000 creates fit in a minute, the next one does not', async () => {
    const { board } = openBoard()
    for (let batch = 0; batch < 20; batch += 1) {
      await Promise.all(Array.from({ length: 100 }, () => board.createShape()))
    }
    expect(await refusalOf(board.createShape())).toBe(perMinute)
  }, 30_000)

  test('polling get every four seconds empties the hour’s budget within twenty minutes', async () => {
    const { board, clock } = openBoard()
    let polls = 0
    let message = 'accepted'
    while (message === 'accepted' && polls < 2100) {
      message = await refusalOf(board.get())
      polls += 1
      clock.advance(600)
    }
    expect(message).toBe(perHour)
    expect(polls).toBe(2001)
    clock.advance(60_000)
    expect(await refusalOf(board.get())).toBe(perHour)
  }, 30_000)

  test('pages of one tab share the budget; another user has their own', async () => {
    const { host, open } = openBoard()
    host.meter().drain('minute')
    expect(await refusalOf(open('panel').board.getInfo())).toBe(perMinute)
    const tab = host.openTab({ id: '2', name: 'Bo' })
    expect(await refusalOf(open('headless', tab).board.getInfo())).toBe('accepted')
  })

  test('a refused call spends nothing, or spends too', async () => {
    for (const refusedCallsSpend of [false, true]) {
      const { board, host } = openBoard({ switches: { refusedCallsSpend } })
      host.meter().drain('minute')
      await refusalOf(board.getInfo())
      expect(host.meter().total).toBe(refusedCallsSpend ? 50 : 0)
    }
  })

  test('events keep flowing when calls are refused', async () => {
    const { board, host } = openBoard()
    const note = await board.createStickyNote()
    let heard = 0
    await board.ui.on('selection:update', () => {
      heard += 1
    })
    await settle()
    host.meter().drain('hour')
    host.select(host.mainTab, [note.id])
    await settle()
    expect(heard).toBe(1)
    expect(await refusalOf(board.getSelection())).toBe(perHour)
  })
})
