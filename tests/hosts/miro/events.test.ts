import { describe, expect, test } from 'vitest'
import { MiroSurface } from '../../../scripts/playground/hosts/miro/people.ts'
import { openBoard, settle } from './pages.ts'

const lea = { id: 'lea', name: 'Léa', colour: '#ff0000' }
const grey = { colour: 'gray', person: lea }

describe('events', () => {
  test('icon:click reaches only the headless page', async () => {
    const { board, open, host } = openBoard()
    const heard: string[] = []
    await board.ui.on('icon:click', () => void heard.push('headless'))
    await open('panel').board.ui.on('icon:click', () => void heard.push('panel'))
    await settle()
    host.clickIcon()
    await settle()
    expect(heard).toEqual(['headless'])
  })

  test('selection:update reaches every page, empty on deselect', async () => {
    const { board, open, host } = openBoard()
    const note = await board.createStickyNote()
    const heard: string[] = []
    await board.ui.on(
      'selection:update',
      ({ items }) => void heard.push(`headless ${items.length}`),
    )
    await open('modal').board.ui.on(
      'selection:update',
      ({ items }) => void heard.push(`modal ${items[0]?.type}`),
    )
    await settle()
    await board.select({ id: note.id })
    new MiroSurface(host).select([])
    await settle()
    expect(heard).toEqual(['headless 1', 'modal sticky_note', 'headless 0', 'modal undefined'])
  })

  test('removing a selected item updates the selection', async () => {
    const { board, host } = openBoard()
    const note = await board.createStickyNote()
    await board.select({ id: note.id })
    await board.remove(note)
    expect(host.mainTab.selection).toEqual([])
    expect(await board.getSelection()).toEqual([])
  })

  test('items:create is heard for what people make, not for copies', async () => {
    const { board, host } = openBoard()
    const heard: string[] = []
    await board.ui.on(
      'items:create',
      ({ items }) => void heard.push(...items.map((item: { readonly type: string }) => item.type)),
    )
    await settle()
    const surface = new MiroSurface(host)
    const id = surface.writeNote({ x: 0, y: 0 }, 'Bonjour', grey)
    surface.duplicate([id], 40, 40)
    await settle()
    expect(heard).toEqual(['sticky_note'])
  })

  test('experimental:items:update is heard for geometry, not for text or colour', async () => {
    const { board, host } = openBoard()
    const surface = new MiroSurface(host)
    const id = surface.writeNote({ x: 0, y: 0 }, 'Bonjour', grey)
    let heard = 0
    await board.ui.on('experimental:items:update', () => {
      heard += 1
    })
    await settle()
    surface.setText(id, 'Bonsoir', lea)
    surface.recolour(id, '#67C6C0')
    await settle()
    expect(heard).toBe(0)
    surface.moveBy([id], 5, 5)
    await settle()
    expect(heard).toBe(1)
  })

  test('the app’s own writes are not heard, or are', async () => {
    for (const ownWritesEcho of [false, true]) {
      const { board } = openBoard({ switches: { ownWritesEcho } })
      const heard: string[] = []
      await board.ui.on('items:create', () => void heard.push('create'))
      await board.ui.on('items:delete', () => void heard.push('delete'))
      await settle()
      await board.remove(await board.createStickyNote())
      await settle()
      expect(heard).toEqual(ownWritesEcho ? ['create', 'delete'] : [])
    }
  })

  test('several listeners live at once, and off stops just the one', async () => {
    const { board, host } = openBoard()
    const heard: string[] = []
    const first = () => void heard.push('first')
    const second = () => void heard.push('second')
    await board.ui.on('icon:click', first)
    await board.ui.on('icon:click', second)
    await settle()
    await board.ui.off('icon:click', first)
    await settle()
    host.clickIcon()
    await settle()
    expect(heard).toEqual(['second'])
  })

  test('people coming and going are told', async () => {
    const { board, host } = openBoard()
    const heard: number[] = []
    await board.ui.on('online_users:update', ({ users }) => void heard.push(users.length))
    await settle()
    const tab = host.openTab({ id: '2', name: 'Bo' })
    expect(await board.getOnlineUsers()).toHaveLength(2)
    host.closeTab(tab)
    await settle()
    expect(heard).toEqual([2, 1])
  })

  test('a broadcast reaches other tabs, not the sending one, unless switched', async () => {
    for (const broadcastReachesOwnTab of [false, true]) {
      const { board, open, host } = openBoard({ switches: { broadcastReachesOwnTab } })
      const heard: string[] = []
      const other = open('headless', host.openTab({ id: '2', name: 'Bo' }))
      await other.board.events.on('go', (step) => void heard.push(`other ${String(step)}`))
      await open('panel').board.events.on('go', () => void heard.push('own panel'))
      await board.events.on('go', () => void heard.push('self'))
      await board.events.broadcast('go', 3)
      await settle()
      expect(heard.sort()).toEqual(broadcastReachesOwnTab ? ['other 3', 'own panel'] : ['other 3'])
    }
  })
})
