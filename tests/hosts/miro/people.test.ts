import { describe, expect, test } from 'vitest'
import { copyBoard } from '../../../scripts/playground/hosts/miro/board-file.ts'
import { MiroHost } from '../../../scripts/playground/hosts/miro/host.ts'
import { MiroSurface } from '../../../scripts/playground/hosts/miro/people.ts'
import { createFrame, openBoard } from './pages.ts'

const lea = { id: 'lea', name: 'Léa', colour: '#ff0000' }

async function openWithFrame() {
  const { board, host } = openBoard()
  const frame = await createFrame(board, { x: 1000 })
  return { board, host, frame, surface: new MiroSurface(host) }
}

describe('people at the board', () => {
  test('a written note has the nearest colour, an author, and the frame under it as parent', async () => {
    const { surface, frame, board, host } = await openWithFrame()
    const credits = host.meter().total
    const id = surface.writeNote({ x: 900, y: 20 }, 'Une\nidée <b>', {
      colour: '#FFF8A0',
      person: lea,
    })
    const drawn = surface.items().find((item) => item.id === id)
    expect(drawn).toMatchObject({
      kind: 'sticky',
      parent: frame.id,
      x: 900 - 99.5,
      y: 20 - 114,
      width: 199,
      height: 228,
      text: 'Une\nidée <b>',
      fill: '#FFF9B1',
      author: 'Léa',
    })
    expect(host.meter().total).toBe(credits)
    expect(await board.getById(id)).toMatchObject({
      x: 400,
      y: 420,
      createdBy: 'lea',
      content: '<p>Une</p><p>idée &lt;b&gt;</p>',
    })
  })

  test('a dot is a circle of 48 with its text', async () => {
    const { surface } = await openWithFrame()
    const id = surface.placeDot({ x: 0, y: 0 }, { person: lea, fill: '#FF0000', text: 'A' })
    expect(surface.items().find((item) => item.id === id)).toMatchObject({
      kind: 'shape',
      shape: 'ellipse',
      width: 48,
      height: 48,
      fill: '#FF0000',
      text: 'A',
      parent: null,
    })
  })

  test('a drag captures, carries and lets go', async () => {
    const { surface, frame, host } = await openWithFrame()
    const id = surface.writeNote({ x: 0, y: 0 }, 'a', { colour: 'pink', person: lea })
    surface.moveBy([id], 900, 0)
    expect(host.snapshot(id)).toMatchObject({ parentId: frame.id, x: 400, y: 400 })
    surface.moveBy([frame.id], 0, 5000)
    expect(host.snapshot(id)).toMatchObject({ parentId: frame.id, x: 400, y: 400 })
    expect(surface.items().find((item) => item.id === id)?.y).toBe(5000 - 114)
    surface.moveBy([frame.id, id], 0, -5000)
    expect(surface.items().find((item) => item.id === id)?.y).toBe(-114)
    surface.moveBy([id], -2000, 0)
    expect(host.snapshot(id)).toMatchObject({ parentId: null, x: -1100, y: 0 })
    expect(host.snapshot(frame.id)).toMatchObject({ childrenIds: [] })
  })

  test('people may shrink a frame: what is left outside is let go', async () => {
    const { surface, frame, host } = await openWithFrame()
    const near = surface.writeNote({ x: 600, y: 0 }, 'a', { colour: 'pink', person: lea })
    const far = surface.writeNote({ x: 1400, y: 0 }, 'b', { colour: 'pink', person: lea })
    surface.resize(frame.id, { x: 520, y: -400, width: 500, height: 800 })
    expect(host.snapshot(near)).toMatchObject({ parentId: frame.id, x: 80 })
    expect(host.snapshot(far)).toMatchObject({ parentId: null, x: 1400 })
  })

  test('a resized note keeps its proportions', async () => {
    const { surface } = await openWithFrame()
    const id = surface.writeNote({ x: 0, y: 0 }, 'a', { colour: 'pink', person: lea, wide: true })
    surface.resize(id, { x: 0, y: 0, width: 700, height: 10 })
    expect(surface.items().find((item) => item.id === id)).toMatchObject({
      x: 0,
      width: 700,
      height: 456,
    })
  })

  test('a copied frame has copies of its children; locked items stay put', async () => {
    const { surface, frame, host } = await openWithFrame()
    const id = surface.writeNote({ x: 1000, y: 0 }, 'a', { colour: 'pink', person: lea })
    const [copy = ''] = surface.duplicate([frame.id], 2000, 0)
    const children = host.snapshot(copy)?.['childrenIds'] as readonly string[]
    expect(children).toHaveLength(1)
    expect(children[0]).not.toBe(id)
    expect(surface.items().find((item) => item.id === children[0])?.x).toBe(3000 - 99.5)
    surface.lock([id], true)
    surface.remove([id])
    surface.moveBy([id], 10, 0)
    surface.setText(id, 'b', lea)
    expect(surface.items().find((item) => item.id === id)).toMatchObject({
      text: 'a',
      x: 900.5,
      locked: true,
    })
  })

  test('undo and redo take one gesture at a time', async () => {
    const { surface } = await openWithFrame()
    const id = surface.writeNote({ x: 0, y: 0 }, 'a', { colour: 'pink', person: lea })
    surface.setText(id, 'b', lea)
    surface.undo()
    expect(surface.items().find((item) => item.id === id)?.text).toBe('a')
    surface.undo()
    expect(surface.items().some((item) => item.id === id)).toBe(false)
    surface.redo()
    surface.redo()
    expect(surface.items().find((item) => item.id === id)?.text).toBe('b')
  })

  test('undo does not lose what an app put into the frame meanwhile', async () => {
    const { board, host } = openBoard({ switches: { undoPerCall: false } })
    const frame = await createFrame(board)
    const surface = new MiroSurface(host)
    const id = surface.writeNote({ x: 0, y: 0 }, 'a', { colour: 'pink', person: lea })
    const fresh = (await board.getById(frame.id)) as typeof frame
    const shape = await fresh.add(await board.createShape({ x: 200 }))
    surface.undo()
    expect(host.snapshot(id)).toBe(null)
    expect(host.snapshot(frame.id)).toMatchObject({ childrenIds: [shape.id] })
    surface.redo()
    expect(host.snapshot(frame.id)).toMatchObject({ childrenIds: [id, shape.id] })
  })

  test('frames are drawn behind everything, connectors as lines', async () => {
    const { surface, board } = await openWithFrame()
    const a = await board.createShape({ x: -300 })
    const b = await board.createShape()
    await board.createConnector({
      start: { item: a.id, snapTo: 'right' },
      end: { item: b.id, snapTo: 'left' },
    })
    await createFrame(board, { y: 3000 })
    const kinds = surface.items().map((item) => item.kind)
    expect(kinds).toEqual(['section', 'section', 'shape', 'shape', 'line'])
    expect(surface.items().at(-1)?.points).toEqual([
      { x: -250, y: 0 },
      { x: -50, y: 0 },
    ])
  })

  test('listeners hear drawing and selecting', async () => {
    const { surface, board } = await openWithFrame()
    let heard = 0
    const off = surface.onChange(() => {
      heard += 1
    })
    const before = surface.revision()
    const shape = await board.createShape()
    surface.select([shape.id])
    expect(heard).toBe(2)
    expect(surface.revision()).toBeGreaterThan(before)
    off()
    surface.recolour(shape.id, '#00FF00')
    expect(heard).toBe(2)
    expect(surface.items().at(-1)?.fill).toBe('#00FF00')
  })

  test('a duplicated board keeps metadata, not app data, and names its own items', async () => {
    const { board, host } = openBoard()
    const frame = await createFrame(board)
    const note = await frame.add(await board.createStickyNote())
    const shape = await board.createShape({ x: 900 })
    await note.setMetadata('on', note.id)
    await board.setAppData('run', 3)
    await board.createConnector({ start: { item: note.id }, end: { item: shape.id } })
    const copy = openBoard()
    new MiroSurface(copy.host).load(copyBoard(host))
    const [twin] = await copy.board.get({ type: 'sticky_note' })
    const [sheet] = await copy.board.get({ type: 'frame' })
    const [line] = await copy.board.get({ type: 'connector' })
    expect(twin?.id).not.toBe(note.id)
    expect(sheet?.childrenIds).toEqual([twin?.id])
    expect(twin?.parentId).toBe(sheet?.id)
    expect(line?.start?.item).toBe(twin?.id)
    expect(await twin?.getMetadata('on')).toBe(note.id)
    expect(await copy.board.getAppData()).toEqual({})
  })

  test('a saved board opens the same, hidden data included', async () => {
    const { surface, board } = await openWithFrame()
    const note = await board.createStickyNote({ content: '<b>a</b> & b' })
    await note.setMetadata('key', { a: 1 })
    await board.setAppData('run', 3)
    await board.storage.collection('c').set('k', 'v')
    const text = surface.save()
    const host = new MiroHost()
    const opened = new MiroSurface(host)
    opened.load(text)
    expect(opened.items()).toEqual(surface.items())
    expect(opened.save()).toBe(text)
    const fresh = opened.writeNote({ x: 0, y: 0 }, 'n', { colour: 'pink', person: lea })
    expect(surface.items().some((item) => item.id === fresh)).toBe(false)
    expect(() => opened.load('{"kind":"figjam"}')).toThrow('not a saved Miro board')
    expect(opened.items().some((item) => item.id === fresh)).toBe(true)
  })
})
