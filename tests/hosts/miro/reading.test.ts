import { describe, expect, test } from 'vitest'
import { openBoard, readItem, refusalOf } from './pages.ts'

describe('reading the board', () => {
  test('get gives everything, tags and groups included, in no order', async () => {
    const { board, host } = openBoard({ seed: 5 })
    const shapes = await Promise.all(Array.from({ length: 12 }, () => board.createShape()))
    await board.group({ items: shapes.slice(0, 2) })
    await board.createTag({ title: 'urgent' })
    const items = await board.get()
    expect(items.map((item) => item.type).sort()).toEqual([
      'group',
      ...shapes.map(() => 'shape'),
      'tag',
    ])
    const ids = items.filter((item) => item.type === 'shape').map((item) => item.id)
    expect(ids).not.toEqual(shapes.map((shape) => shape.id))
    expect(host.document.all()).toHaveLength(14)
    expect((await board.get()).map((item) => item.id)).toEqual(items.map((item) => item.id))
  })

  test('filters: type, several types, tags, ids; unknown ids of a list are left out', async () => {
    const { board } = openBoard()
    const tag = await board.createTag({ title: 'urgent' })
    const note = await board.createStickyNote({ tagIds: [tag.id] })
    await board.createText({ content: 'x' })
    const shape = await board.createShape()
    const typesOf = async (filter: object) =>
      (await board.get(filter)).map((item) => item.type).sort()
    expect(await typesOf({ type: 'text' })).toEqual(['text'])
    expect(await typesOf({ type: ['text', 'shape'] })).toEqual(['shape', 'text'])
    expect(await typesOf({ tags: 'urgent' })).toEqual(['sticky_note'])
    expect(await typesOf({ tags: ['none'] })).toEqual([])
    expect(await typesOf({ id: [shape.id, '404', note.id] })).toEqual(['shape', 'sticky_note'])
  })

  test('a single missing id throws, or gives nothing', async () => {
    const strict = openBoard().board
    expect(await refusalOf(strict.get({ id: '404' }))).toBe('Can not retrieve item with id 404')
    const lax = openBoard({ switches: { singleMissingIdThrows: false } }).board
    expect(await lax.get({ id: '404' })).toEqual([])
    expect(await refusalOf(lax.getById('3458764518726781234'))).toBe(
      'Can not retrieve item with id 3458764518726781234',
    )
  })

  test('writing what is gone is refused', async () => {
    const { board } = openBoard()
    const note = await board.createStickyNote()
    const twin = (await board.getById(note.id)) as typeof note
    await board.remove(note)
    expect(await refusalOf(board.remove(twin))).toBe(
      `Cannot remove the sticky_note item (id=${note.id}).`,
    )
    expect(await refusalOf(twin.sync())).toBe(`Cannot find the item with ID: ${note.id}.`)
    expect(await refusalOf(board.remove({ type: 'text' } as never))).toContain('no valid ID')
  })

  test('children of tables and kanbans have no place', async () => {
    const { board, host } = openBoard()
    const note = await board.createStickyNote()
    host.document.change(() => {
      const item = host.document.get(note.id)
      if (item === undefined) return
      host.document.put({ ...item, id: 'k', type: 'kanban', width: 900, height: 400 })
      host.document.put({ ...item, parentId: 'k' })
    })
    const child = await readItem(board, note.id)
    expect([child['x'], child['y']]).toEqual([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY])
    const kanban = await board.getById('k')
    expect(kanban).toMatchObject({ type: 'kanban', width: 900 })
    expect(await refusalOf((kanban as typeof note).getMetadata())).toBe(
      'The specified command is unsupported: Kanban.getMetadata()',
    )
    await board.remove(kanban)
    expect(await board.get({ type: 'kanban' })).toEqual([])
  })

  test('a stale handle’s sync overwrites what others changed, or sends only its own change', async () => {
    for (const syncSendsWholeObject of [true, false]) {
      const { board } = openBoard({ switches: { syncSendsWholeObject } })
      const mine = await board.createStickyNote({ content: 'mine' })
      const theirs = (await board.getById(mine.id)) as typeof mine
      theirs.content = 'theirs'
      await theirs.sync()
      mine.x = 40
      await mine.sync()
      expect(mine.content).toBe(syncSendsWholeObject ? '<p>mine</p>' : '<p>theirs</p>')
    }
  })

  test('info, and who is here; the name of the user needs its own permission', async () => {
    const { board, host } = openBoard({ locale: 'fr' })
    expect(await board.getInfo()).toMatchObject({ locale: 'fr' })
    expect(await board.getOnlineUsers()).toEqual([host.mainTab.user])
    expect(await refusalOf(board.getUserInfo())).toBe(
      `Cannot execute getUserInfo, because the ${host.app.id} app doesn't have the following permission: identity:read.`,
    )
    const scopes = ['boards:read', 'identity:read']
    const allowed = openBoard({ app: { scopes }, user: { id: '7', name: 'Zoé' } }).board
    expect(await allowed.getUserInfo()).toMatchObject({ id: '7', name: 'Zoé' })
    expect(await refusalOf(allowed.createStickyNote())).toContain('boards:write')
  })

  test('z-order: creation is the order, and the four moves change it', async () => {
    const { board } = openBoard()
    await board.createFrame({ style: { fillColor: '#ffffff' } })
    const [a, b, c] = [
      await board.createShape(),
      await board.createShape(),
      await board.createShape(),
    ]
    const order = () => Promise.all([a, b, c].map((item) => item.getLayerIndex()))
    expect(await order()).toEqual([0, 1, 2])
    await board.bringToFront(a)
    expect(await order()).toEqual([2, 0, 1])
    await a.sendToBack()
    await board.bringInFrontOf([a], b)
    expect(await order()).toEqual([1, 0, 2])
    await c.sendBehindOf(b)
    expect(await order()).toEqual([2, 1, 0])
  })
})
