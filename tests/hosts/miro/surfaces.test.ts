import { describe, expect, test } from 'vitest'
import { openBoard, refusalOf, settle } from './pages.ts'

describe('panels, modals and notifications', () => {
  test('a panel is 368 wide, takes data and gives a result', async () => {
    const { board, open, host } = openBoard()
    const opened = await board.ui.openPanel({ url: 'panel.html', data: { step: 2 } })
    expect(host.mainTab.surface('panel')).toMatchObject({ url: 'panel.html', width: 368 })
    const panel = open('panel')
    expect(await panel.board.ui.getPanelData()).toEqual({ step: 2 })
    void panel.board.ui.closePanel('done' as never)
    expect(await opened.waitForClose()).toBe('done')
    expect(host.mainTab.surface('panel')).toBe(null)
  })

  test('a click on the canvas closes the panel and its page, unless pinned', async () => {
    const { board, open, host } = openBoard()
    const opened = await board.ui.openPanel({ url: 'panel.html' })
    const panel = open('panel')
    let heard = 0
    await panel.board.ui.on('selection:update', () => {
      heard += 1
    })
    await settle()
    host.mainTab.panelPinned = true
    host.mainTab.clickCanvas()
    expect(host.mainTab.surface('panel')).not.toBe(null)
    host.mainTab.panelPinned = false
    host.mainTab.clickCanvas()
    expect(await opened.waitForClose()).toBe(undefined)
    await board.select({ id: (await board.createStickyNote()).id })
    await settle()
    expect(heard).toBe(0)
  })

  test('closing what is not open is refused', async () => {
    const { board } = openBoard()
    expect(await refusalOf(board.ui.closePanel())).toBe(
      "The app is trying to close a panel, but there's no open panel associated with this app.",
    )
    expect(await refusalOf(board.ui.closeModal())).toContain('no open modal')
    expect(await board.ui.getModalData()).toBe(undefined)
  })

  test('nothing opens while the board’s UI is hidden', async () => {
    const { board, host } = openBoard()
    host.mainTab.uiHidden = true
    expect(await board.ui.canOpenPanel()).toBe(false)
    expect(await board.ui.canOpenModal()).toBe(false)
    expect(await refusalOf(board.ui.openPanel({ url: 'a.html' }))).toBe(
      'Cannot open the panel. The board GUI may be inactive or hidden.',
    )
  })

  test('an address is relative, https or http://localhost', async () => {
    const { board } = openBoard({ app: { name: 'Atelier' } })
    expect(await refusalOf(board.ui.openModal({ url: 'http://example.org/a' }))).toBe(
      'The URL for the Atelier app isn\'t valid. The URL must start with "https" or "http://localhost".',
    )
    for (const url of ['https://example.org/a', 'http://localhost:3000/', '/a.html?b=1']) {
      expect(await refusalOf(board.ui.openModal({ url }))).toBe('accepted')
    }
  })

  test('a modal is 800 × 600; only one is open', async () => {
    const { board, host } = openBoard()
    const first = await board.ui.openModal({ url: 'a.html' })
    expect(host.mainTab.surface('modal')).toMatchObject({ width: 800, height: 600 })
    await board.ui.openModal({ url: 'b.html', width: 400, height: 300, fullscreen: true })
    expect(await first.waitForClose()).toBe(undefined)
    expect(host.mainTab.surface('modal')).toMatchObject({ url: 'b.html', fullscreen: true })
  })

  test('a notification is cut at 80 characters, not refused', async () => {
    const { board, host } = openBoard()
    await board.notifications.showInfo('x'.repeat(100))
    await board.notifications.showError('non')
    expect(host.mainTab.notifications).toEqual([
      { type: 'info', message: 'x'.repeat(80) },
      { type: 'error', message: 'non' },
    ])
  })
})

describe('the viewport', () => {
  test('x and y are the top-left corner; what is set is fitted to the screen', async () => {
    const { board } = openBoard()
    const set = await board.viewport.set({ viewport: { x: 0, y: 0, width: 1000, height: 100 } })
    expect(set.width).toBeCloseTo(1000, 6)
    expect(set.height).toBeCloseTo(562.5, 6)
    expect(set.y).toBeCloseTo(50 - 281.25, 6)
    expect(await board.viewport.get()).toEqual(set)
    expect(await board.viewport.getZoom()).toBeCloseTo(1.92, 6)
  })

  test('zoomTo fits the items, zooming in too; nothing is refused', async () => {
    const { board } = openBoard()
    const note = await board.createStickyNote({ x: 5000, y: 100 })
    await board.viewport.zoomTo(note)
    const view = await board.viewport.get()
    expect(view.x + view.width / 2).toBeCloseTo(5000, 6)
    expect(view.width).toBeLessThan(600)
    expect(await refusalOf(board.viewport.zoomTo([]))).toBe(
      "The argument you're passing isn't valid. Pass the item(s) you want to zoom to.",
    )
  })

  test('zoom is between 0.01 and 4', async () => {
    const { board } = openBoard()
    await board.viewport.setZoom(2)
    expect((await board.viewport.get()).width).toBe(960)
    expect(await refusalOf(board.viewport.setZoom(5))).not.toBe('accepted')
  })

  test('findEmptySpace takes and gives a centre, and keeps its distance', async () => {
    const { board } = openBoard()
    const free = { x: 0, y: 0, width: 300, height: 200 }
    expect(await board.findEmptySpace(free)).toEqual(free)
    await board.createShape({ width: 1000, height: 1000 })
    const found = await board.findEmptySpace({ ...free, offset: 50 })
    const distance = Math.max(Math.abs(found.x) - 500 - 150, Math.abs(found.y) - 500 - 100)
    expect(distance).toBeGreaterThanOrEqual(50)
  })
})
