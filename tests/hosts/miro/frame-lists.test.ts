import { describe, expect, test } from 'vitest'
import { createFrame, openBoard, readItem, refusalOf, settle } from './pages.ts'

const outside = (id: string) =>
  `Cannot set item ${id} as a child, because the item isn't inside the parent frame.`

describe('the list of children that a frame’s handle carries', () => {
  test('after a refused add the handle refuses everything, unless it heals', async () => {
    for (const staleChildrenIdsPoisonHandle of [true, false]) {
      const { board } = openBoard({ switches: { staleChildrenIdsPoisonHandle } })
      const frame = await createFrame(board)
      const far = await board.createStickyNote({ x: 5000 })
      const near = await board.createStickyNote({ x: 50 })
      expect(await refusalOf(frame.add(far))).toBe(outside(far.id))
      const second = await refusalOf(frame.add(near))
      expect(second).toBe(staleChildrenIdsPoisonHandle ? outside(far.id) : 'accepted')
      const fresh = (await board.getById(frame.id)) as typeof frame
      expect(await refusalOf(fresh.add(await board.createStickyNote({ x: -50 })))).toBe('accepted')
    }
  })

  test('a stale list of children takes off what it does not know, or leaves it', async () => {
    for (const childrenIdsReplace of [true, false]) {
      const { board } = openBoard({ switches: { childrenIdsReplace } })
      const frame = await createFrame(board)
      const stale = (await board.getById(frame.id)) as typeof frame
      const first = await frame.add(await board.createStickyNote({ x: -200 }))
      await stale.add(await board.createStickyNote({ x: 200 }))
      const seen = await readItem(board, first.id)
      expect(seen['parentId']).toBe(childrenIdsReplace ? null : frame.id)
      expect(seen['x']).toBe(childrenIdsReplace ? -200 : 300)
    }
  })

  test('parallel adds on one handle: one refusal fails those that come after it', async () => {
    const { board } = openBoard()
    const frame = await createFrame(board)
    const notes = await Promise.all([-200, 5000, 200].map((x) => board.createStickyNote({ x })))
    const results = await Promise.all(notes.map((note) => refusalOf(frame.add(note))))
    const far = outside(notes[1]?.id ?? '')
    expect(results).toEqual(['accepted', far, far])
    const near = await createFrame(board, { y: 2000 })
    const fits = await Promise.all([-200, 200].map((x) => board.createStickyNote({ x, y: 2000 })))
    await Promise.all(fits.map((note) => near.add(note)))
    expect(near.childrenIds).toEqual(fits.map((note) => note.id))
  })

  test('parallel adds that arrive out of order take each other off', async () => {
    const { board, host, clock } = openBoard({ seed: 2 })
    const frame = await createFrame(board)
    const notes = await Promise.all([-200, 0, 200].map((x) => board.createStickyNote({ x })))
    host.faults.latencyJitterMs = 100
    const adds = notes.map((note) => refusalOf(frame.add(note)))
    await settle()
    clock.advance(100)
    await Promise.all(adds)
    const childrenIds = host.snapshot(frame.id)?.['childrenIds']
    expect((childrenIds as readonly string[]).length).toBeLessThan(3)
  })

  test('one write of childrenIds parents many items and lets dropped ones go', async () => {
    const { board, host } = openBoard()
    const frame = await createFrame(board)
    const notes = await Promise.all([-300, 0, 300].map((x) => board.createStickyNote({ x, y: 10 })))
    const before = host.meter().total
    frame.childrenIds = notes.map((note) => note.id)
    await frame.sync()
    expect(host.meter().total - before).toBe(50)
    const places = await Promise.all(notes.map((note) => readItem(board, note.id)))
    expect(places.map((place) => [place['x'], place['y'], place['parentId']])).toEqual([
      [200, 410, frame.id],
      [500, 410, frame.id],
      [800, 410, frame.id],
    ])
    frame.childrenIds = notes.slice(1).map((note) => note.id)
    await frame.sync()
    expect(await board.getById(notes[0]?.id ?? '')).toMatchObject({
      x: -300,
      y: 10,
      parentId: null,
    })
  })

  test('a list with one item outside changes nothing', async () => {
    const { board } = openBoard()
    const frame = await createFrame(board)
    const near = await board.createStickyNote()
    const far = await board.createStickyNote({ x: 4000 })
    frame.childrenIds = [near.id, far.id]
    expect(await refusalOf(frame.sync())).toBe(outside(far.id))
    expect((await readItem(board, near.id))['parentId']).toBe(null)
  })
})
