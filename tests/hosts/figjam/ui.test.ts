import { expect, test } from 'vitest'
import type { UiWindow } from '../../../scripts/playground/hosts/figjam/run/session.ts'
import { evaluate, pause, startPlugin } from './support/run-plugin.ts'

test('showUI has its documented sizes; the manifest gives __html__ and __uiFiles__', async () => {
  const shown: UiWindow[] = []
  const run = await startPlugin(
    `figma.showUI(__html__); figma.showUI(__uiFiles__.other, { width: 10, height: 300, themeColors: true, title: 'T' })`,
    {
      start: {
        ui: { '': '<p>one</p>', other: '<p>two</p>' },
        listeners: { onShowUi: (window) => shown.push(window) },
      },
    },
  )
  expect(shown.map(({ html, width, height, title }) => [html, width, height, title])).toEqual([
    ['<p>one</p>', 300, 200, 'Test'],
    ['<p>two</p>', 70, 300, 'T'],
  ])
  run.plugin.dispose()
})

test('messages sent before the page has loaded wait for it', async () => {
  const run = await startPlugin(
    `figma.showUI('<p>'); figma.ui.postMessage(1); figma.ui.postMessage({ two: 2 })`,
    { uiLoads: false },
  )
  expect(run.messages).toEqual([])
  run.plugin.finishUiLoad()
  expect(run.messages).toEqual([1, { two: 2 }])
  run.plugin.dispose()
})

test('plain data, Date and Uint8Array get through; functions and prototypes are dropped', async () => {
  const run = await startPlugin(`
    figma.showUI('<p>')
    class Point { constructor() { this.x = 1 } move() {} }
    figma.ui.postMessage({
      date: new Date(5), bytes: new Uint8Array([1, 2, 255]), nothing: undefined, none: null,
      run: () => 1, point: new Point(), list: [1, 'a', true], $: 'odd', nan: NaN,
    })`)
  expect(run.messages).toEqual([
    {
      date: new Date(5),
      bytes: new Uint8Array([1, 2, 255]),
      nothing: undefined,
      none: null,
      point: { x: 1 },
      list: [1, 'a', true],
      $: 'odd',
      nan: Number.NaN,
    },
  ])
  run.plugin.dispose()
})

test('figma.mixed does not get through, and a node arrives as no node', async () => {
  await expect(
    evaluate(`figma.showUI('<p>'); figma.ui.postMessage({ size: figma.mixed })`),
  ).rejects.toThrow('in postMessage: Cannot unwrap symbol')
  const run = await startPlugin(`figma.showUI('<p>'); figma.ui.postMessage(figma.createSticky())`)
  expect(run.messages).toEqual([{ id: '1:2' }])
  run.plugin.dispose()
})

test('messages from the page reach onmessage and on', async () => {
  const run = await startPlugin(`
    figma.showUI('<p>')
    figma.ui.onmessage = (message, { origin }) => console.log('one', message.text, message.at instanceof Date, message.bytes instanceof Uint8Array, origin)
    figma.ui.on('message', message => console.log('two', message.text))
    figma.ui.once('message', message => console.log('once', message.text))`)
  run.plugin.sendFromUi({ text: 'hi', at: new Date(1), bytes: new Uint8Array([1]) })
  run.plugin.sendFromUi({ text: 'again' })
  expect(run.lines).toEqual([
    'one hi true true null',
    'two hi',
    'once hi',
    'one again false false null',
    'two again',
  ])
  run.plugin.dispose()
})

test('a message handler that throws is reported and the next message still arrives', async () => {
  const run = await startPlugin(`
    figma.showUI('<p>')
    figma.ui.onmessage = message => { if (message === 1) throw new Error('no'); console.log(message) }`)
  run.plugin.sendFromUi(1)
  run.plugin.sendFromUi(2)
  expect(run.errors[0]).toContain('Error: no')
  expect(run.lines).toEqual(['2'])
  run.plugin.dispose()
})

test('without a UI posting and resizing are refused', async () => {
  await expect(evaluate(`figma.ui.postMessage(1)`)).rejects.toThrow(
    'No UI to send a message to. Did you forget to create a UI by calling showUI?',
  )
  for (const call of ['resize(1, 1)', 'hide()', 'getPosition()']) {
    await expect(evaluate(`figma.ui.${call}`)).rejects.toThrow('No UI')
  }
})

test('the window can be resized, hidden and closed', async () => {
  const seen: (UiWindow | null)[] = []
  const run = await startPlugin(
    `figma.showUI('<p>'); figma.ui.resize(400, 500); figma.ui.hide(); figma.ui.close()`,
    { start: { listeners: { onUiChange: (window) => seen.push(window) } } },
  )
  expect(seen.map((window) => window && [window.width, window.height, window.visible])).toEqual([
    [400, 500, true],
    [400, 500, false],
    null,
  ])
  run.plugin.dispose()
})

test('toasts are cut at 100 characters, can be cancelled, and tell why they went', async () => {
  const run = await startPlugin(`
    figma.notify('x'.repeat(150))
    figma.notify('ask', { timeout: Infinity, button: { text: 'Yes', action: () => { console.log('pressed') } }, onDequeue: reason => console.log(reason) })
    figma.notify('short', { timeout: 1, error: true, onDequeue: reason => console.log(reason) })`)
  expect(run.notices.map(({ message, error, button }) => [message.length, error, button])).toEqual([
    [100, false, ''],
    [3, false, 'Yes'],
    [5, true, ''],
  ])
  await pause()
  run.plugin.pressNoticeButton(2)
  expect(run.lines).toEqual(['timeout', 'pressed', 'action_button_click'])
  run.plugin.dispose()
  await expect(evaluate(`figma.notify(5)`)).rejects.toThrow('in notify')
})

test('viewport: centre and zoom can be set, nodes are brought into view', async () => {
  expect(
    await evaluate(`
      figma.viewport.center = { x: 10, y: 20 }
      figma.viewport.zoom = 0.5
      const { bounds } = figma.viewport
      const note = figma.createSticky()
      note.x = 3000
      figma.viewport.scrollAndZoomIntoView([note])
      return [bounds, figma.viewport.center, figma.viewport.zoom]`),
  ).toEqual([{ x: -1190, y: -780, width: 2400, height: 1600 }, { x: 3120, y: 120 }, 1])
})
