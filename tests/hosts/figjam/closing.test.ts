import { expect, test } from 'vitest'
import { pause, startPlugin } from './support/run-plugin.ts'

test('closePlugin does not stop the code, but the API is gone', async () => {
  const run = await startPlugin(`
    const note = figma.createSticky()
    figma.closePlugin('Done')
    console.log('runs on')
    for (const use of [() => note.x, () => figma.createSticky(), () => figma.currentPage, () => figma.ui.postMessage(1)])
      try { use(); console.log('worked') } catch (error) { console.log('threw') }`)
  expect(run.closings).toEqual(['Done'])
  expect(run.lines).toEqual(['runs on', 'threw', 'threw', 'threw', 'threw'])
  expect(run.plugin.closed).toBe(true)
})

test('closing cancels timers, promises of the host and callbacks', async () => {
  const run = await startPlugin(`
    figma.showUI('<p>')
    figma.ui.onmessage = () => console.log('message')
    setTimeout(() => console.log('timer'), 1)
    figma.loadFontAsync({ family: 'Inter', style: 'Medium' }).then(() => console.log('font'))
    figma.on('selectionchange', () => console.log('selection'))
    figma.closePlugin()`)
  run.plugin.sendFromUi('hello')
  run.surface.select([])
  await pause(20)
  expect(run.lines).toEqual([])
  expect(run.closings).toEqual([null])
})

test('close handlers still reach the API, once', async () => {
  const run = await startPlugin(`
    const note = figma.createSticky()
    figma.on('close', () => { note.name = 'closed'; console.log('close') })`)
  run.plugin.close()
  run.plugin.close()
  expect(run.lines).toEqual(['close'])
  expect(run.board.get('1:2')?.props['name']).toBe('closed')
  expect(run.closings).toEqual([null])
})

test('a close handler may close the plugin itself, and one that throws does not keep it open', async () => {
  const code = `
    figma.on('close', () => { console.log('close'); figma.closePlugin() })
    figma.on('close', () => { throw new Error('late') })`
  const byCode = await startPlugin(`${code}; figma.closePlugin('Bye')`)
  expect(byCode.lines).toEqual(['close'])
  expect(byCode.plugin.closed).toBe(true)
  const byHand = await startPlugin(code)
  byHand.plugin.close()
  expect(byHand.lines).toEqual(['close'])
  expect(byHand.closings).toEqual([null])
})

test('closing the UI window with the plugin is told once', async () => {
  const windows: unknown[] = []
  const run = await startPlugin(`figma.showUI('<p>'); figma.closePlugin()`, {
    start: { listeners: { onUiChange: (window) => windows.push(window) } },
  })
  expect(windows).toEqual([null])
  run.plugin.dispose()
})

test('a plugin is stopped at any moment, promises and timers pending', async () => {
  const run = await startPlugin(`
    setInterval(() => figma.createSticky(), 1)
    new Promise(() => {})
    figma.loadFontAsync({ family: 'Inter', style: 'Medium' })`)
  await pause(10)
  run.plugin.dispose()
  const count = run.surface.items().length
  await pause(10)
  expect(run.surface.items()).toHaveLength(count)
})

test('a plugin without UI that does not close keeps running', async () => {
  const run = await startPlugin(`setTimeout(() => figma.createSticky(), 5)`)
  await pause(20)
  expect(run.surface.items()).toHaveLength(1)
  expect(run.plugin.closed).toBe(false)
  run.plugin.dispose()
})
