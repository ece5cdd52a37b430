import { describe, expect, test } from 'vitest'
import { callLoosely, createFrame, openBoard, refusalOf } from './pages.ts'

describe('creating and sizing items', () => {
  test('a note is 199 × 228, a wide one 350 × 228, at the board centre', async () => {
    const { board } = openBoard()
    const square = await board.createStickyNote()
    const wide = await board.createStickyNote({ shape: 'rectangle' })
    expect([square.x, square.y, square.width, square.height]).toEqual([0, 0, 199, 228])
    expect([wide.width, wide.height]).toEqual([350, 228])
    expect(square.style.fillColor).toBe('light_yellow')
  })

  test('a note takes width or height, and the other side follows', async () => {
    const { board } = openBoard()
    const byWidth = await board.createStickyNote({ width: 398 })
    const byHeight = await board.createStickyNote({ height: 114 })
    expect(byWidth.height).toBeCloseTo(456, 9)
    expect(byHeight.width).toBeCloseTo(99.5, 9)
    const both = board.createStickyNote({ width: 100, height: 100 })
    expect(await refusalOf(both)).toBe(
      'Change either "width", or "height". It\'s not possible to change both properties at the same time.',
    )
    byWidth.width = 199
    byWidth.height = 500
    expect(await refusalOf(byWidth.sync())).toContain('Change either "width", or "height"')
  })

  test('a note has sixteen colours by name and no others', async () => {
    const { board } = openBoard()
    const hex = board.createStickyNote({ style: { fillColor: '#fff9b1' as 'cyan' } })
    expect(await refusalOf(hex)).toBe("The value of the fillColor style property isn't valid.")
    const note = await board.createStickyNote({ style: { fillColor: 'cyan' } })
    note.style.fillColor = 'mauve' as 'cyan'
    expect(await refusalOf(note.sync())).toContain('fillColor')
  })

  test('unknown properties are refused, or ignored', async () => {
    const strict = openBoard().board
    const refused = await refusalOf(callLoosely(strict, 'createFrame', frameWithContent))
    expect(refused).toContain('content')
    const lax = openBoard({ switches: { unknownProps: 'ignore' } }).board
    expect(await refusalOf(callLoosely(lax, 'createFrame', frameWithContent))).toBe('accepted')
    expect(
      await refusalOf(callLoosely(strict, 'createText', { style: { textAlignVertical: 'top' } })),
    ).toBe('The textAlignVertical style property is unknown.')
  })

  test('read-only properties on create are ignored, or refused', async () => {
    const props = { parentId: '1', content: 'a' }
    const lax = openBoard().board
    expect(await callLoosely(lax, 'createText', props)).toMatchObject({ parentId: null })
    const strict = openBoard({ switches: { readonlyPropsOnCreate: 'reject' } }).board
    expect(await refusalOf(callLoosely(strict, 'createText', props))).toBe(
      'Cannot change this property, because it\'s read-only: "parentId"',
    )
  })

  test('coordinates are finite, and the origin is the centre', async () => {
    const { board } = openBoard()
    expect(await refusalOf(board.createShape({ x: Number.NaN }))).toContain('finite')
    const note = await board.createStickyNote()
    note.y = Number.NEGATIVE_INFINITY
    expect(await refusalOf(note.sync())).toContain('finite')
    expect(await refusalOf(callLoosely(board, 'createShape', { origin: 'top' }))).toContain(
      'origin',
    )
  })

  test('read-only properties cannot be changed', async () => {
    const { board } = openBoard()
    const note = await board.createStickyNote()
    ;(note as unknown as Record<string, unknown>)['createdBy'] = 'me'
    expect(await refusalOf(note.sync())).toBe(
      'Cannot change this property, because it\'s read-only: "createdBy"',
    )
  })

  test('the height of text is computed, and grows with the text', async () => {
    const { board } = openBoard()
    const short = await board.createText({ content: 'Un', width: 200 })
    const long = await board.createText({ content: 'Un deux trois '.repeat(20), width: 200 })
    expect(long.height).toBeGreaterThan(short.height * 5)
    short.content = 'Un deux trois '.repeat(20)
    await short.sync()
    expect(short.height).toBe(long.height)
    ;(short as unknown as Record<string, unknown>)['height'] = 7
    expect(await refusalOf(short.sync())).toBe(
      'Cannot change this property, because it\'s read-only: "height"',
    )
  })

  test('text with a height is taken, or refused as documented', async () => {
    const props = { content: 'Lundi', width: 100, height: 40 }
    const lax = await callLoosely(openBoard().board, 'createText', props)
    expect((lax as { height: number }).height).toBeLessThan(40)
    const strict = openBoard({ switches: { textHeightOnCreate: 'reject' } }).board
    expect(await refusalOf(callLoosely(strict, 'createText', props))).toBe(
      'Unsupported: during creation you can set "width", but not "height".',
    )
  })

  test('a shape has free sides and a closed list of shapes', async () => {
    const { board } = openBoard()
    const shape = await board.createShape({ width: 300, height: 20, rotation: 45 })
    expect([shape.width, shape.height, shape.rotation]).toEqual([300, 20, 45])
    expect(shape.style.fillColor).toBe('transparent')
    const odd = board.createShape({ shape: 'blob' as 'star' })
    expect(await refusalOf(odd)).toBe(
      'This is an unknown shape type: blob. Specify a supported shape type.',
    )
    const flow = { shape: 'flow_chart_or' as const }
    expect(await refusalOf(board.createShape(flow as never))).toContain('unknown shape type')
    const made = await board.experimental.createShape(flow)
    const seen = await board.getById(made.id)
    expect(await refusalOf(board.sync(seen as never))).toBe(
      "sync() not supported for shape 'flow_chart_or'.",
    )
    expect(await refusalOf(board.createShape({ style: { borderWidth: 25 } }))).toContain(
      'borderWidth',
    )
  })

  test('a frame needs a fill colour and 100 × 100, has no rotation', async () => {
    const { board } = openBoard()
    expect(await refusalOf(board.createFrame({ title: 'A' }))).toContain('fillColor')
    expect(await refusalOf(createFrame(board, { width: 99 }))).toContain('100')
    const lax = openBoard({ switches: { frameNeedsFillColor: false } }).board
    expect(await refusalOf(lax.createFrame({ title: 'A' }))).toBe('accepted')
  })

  test('a frame has no metadata, no place in the stack and no connectors', async () => {
    const { board } = openBoard()
    const frame = await createFrame(board)
    expect(await refusalOf(frame.getMetadata())).toBe(
      'The specified command is unsupported: Frame.getMetadata()',
    )
    expect(await refusalOf(board.bringToFront(frame))).toContain(
      "You're passing one or more frames to board.bringToFront().",
    )
    const note = await board.createStickyNote()
    const line = board.createConnector({ start: { item: frame.id }, end: { item: note.id } })
    expect(await refusalOf(line)).toBe('This is an unexpected item type: frame')
    expect('connectorIds' in frame).toBe(false)
  })

  test('content stays under 6000 characters', async () => {
    const { board } = openBoard()
    const call = (length: number) => board.createStickyNote({ content: 'x'.repeat(length) })
    expect(await refusalOf(call(5999))).toBe('accepted')
    expect(await refusalOf(call(6000))).toContain('6000')
  })
})

const frameWithContent = {
  title: 'A',
  content: 'B',
  width: 200,
  height: 200,
  style: { fillColor: '#ffffff' },
}
