import { describe, expect, test } from 'vitest'
import { createFrame, openBoard, readItem, refusalOf } from './pages.ts'

const outside = (id: string) =>
  `Cannot set item ${id} as a child, because the item isn't inside the parent frame.`

describe('frames and their children', () => {
  test('an added item stays where it is, with coordinates from the frame’s top-left corner', async () => {
    const { board } = openBoard()
    const frame = await createFrame(board, { x: 1000, y: 500 })
    const note = await board.createStickyNote({ x: 900, y: 400 })
    const child = await frame.add(note)
    expect([child.x, child.y, child.parentId, child.relativeTo]).toEqual([
      400,
      300,
      frame.id,
      'parent_top_left',
    ])
    expect(frame.childrenIds).toEqual([note.id])
    child.x = 120
    await child.sync()
    expect((await readItem(board, note.id))['x']).toBe(120)
  })

  test('the handle passed to add is brought up to date, or left stale', async () => {
    for (const handleMutatedByAdd of [true, false]) {
      const { board } = openBoard({ switches: { handleMutatedByAdd } })
      const frame = await createFrame(board)
      const note = await board.createStickyNote({ x: 10, y: 10 })
      const returned = await frame.add(note)
      expect(note.x).toBe(handleMutatedByAdd ? 510 : 10)
      expect(returned.x).toBe(510)
      expect(returned === note).toBe(handleMutatedByAdd)
    }
  })

  test('the whole box has to be inside, by a margin', async () => {
    for (const [containmentEpsilon, x, result] of [
      [0, 400.5, 'accepted'],
      [0, 401, 'refused'],
      [2, 398, 'accepted'],
      [2, 400, 'refused'],
      [12, 388, 'accepted'],
      [12, 390, 'refused'],
    ] as const) {
      const { board } = openBoard({ switches: { containmentEpsilon } })
      const frame = await createFrame(board)
      const note = await board.createStickyNote({ x, y: 0 })
      const message = await refusalOf(frame.add(note))
      expect(message).toBe(result === 'accepted' ? 'accepted' : outside(note.id))
    }
  })

  test('the whole box has to be inside, or the centre alone', async () => {
    for (const containment of ['box', 'centre'] as const) {
      const { board } = openBoard({ switches: { containment } })
      const frame = await createFrame(board)
      const text = await board.createText({ content: 'Title', x: 0, y: -398, width: 900 })
      const message = await refusalOf(frame.add(text))
      expect(message).toBe(containment === 'centre' ? 'accepted' : outside(text.id))
      const note = await board.createStickyNote({ x: 501, y: 0 })
      const fresh = (await board.get({ id: frame.id }))[0] as typeof frame
      expect(await refusalOf(fresh.add(note))).toBe(outside(note.id))
    }
  })

  test('the shadow of a note counts, or not', async () => {
    for (const stickyShadowCounts of [true, false]) {
      const { board } = openBoard({ switches: { stickyShadowCounts } })
      const frame = await createFrame(board)
      const note = await board.createStickyNote({ x: 0, y: 300 })
      const message = await refusalOf(frame.add(note))
      expect(message).toBe(stickyShadowCounts ? outside(note.id) : 'accepted')
    }
  })

  test('missing items, other frames’ children and frames are not taken', async () => {
    const { board } = openBoard()
    const frame = await createFrame(board)
    const other = await createFrame(board, { width: 500, height: 500 })
    const note = await board.createStickyNote()
    await other.add(note)
    const fresh = async () => (await board.get({ id: frame.id }))[0] as typeof frame
    expect(await refusalOf((await fresh()).add(note))).toContain('child of another board item')
    expect(await refusalOf((await fresh()).add(other))).toBe(
      'This is an unexpected item type: frame',
    )
    const gone = await board.createStickyNote()
    await board.remove(gone)
    expect(await refusalOf((await fresh()).add(gone))).toBe(
      `Cannot set item ${gone.id} as a child, because the item doesn't exist.`,
    )
    const nesting = openBoard({ switches: { nestedFrames: 'allow' } }).board
    const big = await createFrame(nesting)
    const small = await createFrame(nesting, { width: 300, height: 300 })
    expect(await refusalOf(big.add(small))).toBe('accepted')
  })

  test('a child cannot be moved out; it has to be removed from the frame first', async () => {
    const { board } = openBoard()
    const frame = await createFrame(board)
    const note = await frame.add(await board.createStickyNote())
    note.x = 2000
    expect(await refusalOf(note.sync())).toBe(
      `Cannot move the sticky_note item with ID (${note.id}) to the specified location, because it's a child of another board item. Remove the child item from its parent, and then move it.`,
    )
    const fresh = (await board.getById(note.id)) as typeof note
    await frame.remove(fresh)
    expect([fresh.x, fresh.y, fresh.parentId]).toEqual([0, 0, null])
    expect(frame.childrenIds).toEqual([])
    expect(await refusalOf(frame.remove(fresh))).toContain("isn't a child")
  })

  test('a frame does not shrink under its children; they hold on to its top-left corner', async () => {
    const { board } = openBoard()
    const frame = await createFrame(board)
    const note = await frame.add(await board.createStickyNote({ x: 300, y: 200 }))
    frame.width = 700
    expect(await refusalOf(frame.sync())).toContain(
      `Cannot resize the frame (${frame.id}) to the specified size, because one or more children would exist outside the`,
    )
    const fresh = (await board.getById(frame.id)) as typeof frame
    fresh.width = 1200
    await fresh.sync()
    expect((await readItem(board, note.id))['x']).toBe(800)
  })

  test('a moved frame carries its children: their coordinates stay', async () => {
    const { board, host } = openBoard()
    const frame = await createFrame(board)
    const note = await frame.add(await board.createStickyNote())
    frame.x = 3000
    await frame.sync()
    expect(host.snapshot(note.id)).toMatchObject({ x: 500, y: 400 })
    const fresh = (await board.getById(note.id)) as typeof note
    await frame.remove(fresh)
    expect(fresh.x).toBe(3000)
  })

  test('removing a frame leaves its children, or takes them', async () => {
    for (const childrenSurviveFrameRemoval of [true, false]) {
      const { board } = openBoard({ switches: { childrenSurviveFrameRemoval } })
      const frame = await createFrame(board, { x: 100 })
      const note = await frame.add(await board.createStickyNote({ x: 100 }))
      await board.remove(frame)
      const left = await board.get({ id: [note.id], type: 'sticky_note' } as {
        type: 'sticky_note'
      })
      expect(left.map((item) => item.x)).toEqual(childrenSurviveFrameRemoval ? [100] : [])
    }
  })

  test('an item created over a frame stays on the board, or is captured', async () => {
    for (const autoCapture of [true, false]) {
      const { board } = openBoard({ switches: { autoCapture } })
      const frame = await createFrame(board)
      const note = await board.createStickyNote({ x: 10 })
      expect(note.parentId).toBe(autoCapture ? frame.id : null)
      expect(note.x).toBe(autoCapture ? 510 : 10)
    }
  })

  test('adding a group brings its members; adding one member alone splits it', async () => {
    const { board } = openBoard()
    const frame = await createFrame(board)
    const items = await Promise.all([-100, 100].map((x) => board.createShape({ x })))
    const group = await board.group({ items })
    await frame.add(group)
    expect(frame.childrenIds).toEqual(items.map((item) => item.id))
    const other = await createFrame(board, { x: 3000 })
    const pair = await Promise.all([2900, 3100].map((x) => board.createShape({ x })))
    await board.group({ items: pair })
    await other.add(pair[0] as (typeof pair)[0])
    expect(await board.get({ type: 'group' })).toHaveLength(1)
  })

  test('getChildren gives the children for 500 credits', async () => {
    const { board, host } = openBoard()
    const frame = await createFrame(board)
    const note = await frame.add(await board.createStickyNote())
    const before = host.meter().total
    expect((await frame.getChildren()).map((child) => child.id)).toEqual([note.id])
    expect(host.meter().total - before).toBe(500)
  })
})
