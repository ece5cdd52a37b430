import { describe, expect, test } from 'vitest'
import {
  realItemMembers,
  realMembers,
} from '../../../scripts/playground/hosts/miro/sdk/real-members.ts'
import { openBoard, refusalOf, settle } from './pages.ts'

describe('the boundary between a page and the board', () => {
  test('a call answers in a later macrotask, never in the same one', async () => {
    const { board } = openBoard()
    const order: string[] = []
    const call = board.createStickyNote().then(() => order.push('answer'))
    await Promise.resolve()
    order.push('microtask')
    await call
    expect(order).toEqual(['microtask', 'answer'])
  })

  test('what cannot be cloned is refused, not passed on', async () => {
    const { board } = openBoard()
    expect(await refusalOf(board.setAppData('run', (() => 1) as never))).toContain(
      'could not be cloned',
    )
  })

  test('a handle is a snapshot: it changes only by sync', async () => {
    const { board, host } = openBoard()
    const note = await board.createStickyNote({ content: 'one' })
    note.content = 'two'
    expect(host.snapshot(note.id)?.['content']).toBe('<p>one</p>')
    await note.sync()
    expect(host.snapshot(note.id)?.['content']).toBe('<p>two</p>')
    expect(note.content).toBe('<p>two</p>')
  })

  test('a handle keeps its data as own properties and copies to plain data', async () => {
    const { board } = openBoard()
    const note = await board.createStickyNote({ x: 3 })
    for (const key of ['id', 'type', 'x', 'y', 'width', 'height']) {
      expect(Object.hasOwn(note, key)).toBe(true)
    }
    expect(Object.keys({ ...note })).not.toContain('sync')
    expect(structuredClone({ ...note })).toEqual(JSON.parse(JSON.stringify(note)))
    expect(typeof note.sync).toBe('function')
    expect((note as unknown as Record<string, unknown>)['rotation']).toBeUndefined()
  })

  test('every member the real SDK declares is there; those not modelled say so when called', async () => {
    const { board } = openBoard()
    const note = await board.createStickyNote()
    for (const name of realMembers.board) expect(board).toHaveProperty(name)
    for (const name of realMembers.experimental) expect(board.experimental).toHaveProperty(name)
    for (const name of realItemMembers['sticky_note'] ?? []) expect(name in note).toBe(true)
    expect(() => note.getAiContext()).toThrow('not modelled: sticky_note.getAiContext')
  })

  test('what only the first SDK had is not there', () => {
    const { board } = openBoard()
    expect((board as unknown as Record<string, unknown>)['widgets']).toBeUndefined()
    expect((board.notifications as unknown as Record<string, unknown>)['showWarning']).toBe(
      undefined,
    )
  })

  test('a closed page hears nothing more', async () => {
    const { open, host } = openBoard()
    const panel = open('panel')
    let heard = 0
    await panel.board.ui.on('selection:update', () => {
      heard += 1
    })
    await settle()
    panel.close()
    const id = (await openBoard().board.createStickyNote()).id
    host.select(host.mainTab, [id])
    await settle()
    expect(heard).toBe(0)
  })

  test('an unknown command is refused by name', async () => {
    const { host } = openBoard()
    const { connectPage } = await import('../../../scripts/playground/hosts/miro/connect-page.ts')
    const connection = connectPage(host, 'headless')
    const heard: unknown[] = []
    connection.onSend((message) => heard.push(message))
    connection.deliver({ commandId: 'other', payload: [{ name: 'WIDGET_GET', id: '1' }] })
    connection.deliver({
      commandId: 'sdkv2-plugin-message',
      msgId: 'm',
      payload: [{ name: 'FRAME_ADD', id: '1' }],
    })
    await settle()
    expect(heard).toHaveLength(1)
    expect(JSON.stringify(heard)).toContain('The specified command is unsupported: FRAME_ADD')
  })
})
