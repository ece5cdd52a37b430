import { expect, test } from 'vitest'
import { evaluate, startBody } from './support/run-plugin.ts'

test('plugin data: strings by key, empty deletes, private to the plugin id', async () => {
  expect(
    await evaluate(`
      const note = figma.createSticky()
      note.setPluginData('a', '1'); note.setPluginData('b', '2'); note.setPluginData('b', '')
      figma.root.setPluginData('doc', 'x')
      return [note.getPluginData('a'), note.getPluginData('none'), note.getPluginDataKeys(), figma.root.getPluginData('doc')]`),
  ).toEqual(['1', '', ['a'], 'x'])
  const first = await startBody(`figma.createSticky().setPluginData('a', '1')`)
  await first.result
  const other = { board: first.board, manifest: { id: '4712' } }
  expect(await evaluate(`return figma.currentPage.children[0].getPluginData('a')`, other)).toBe('')
  first.plugin.dispose()
})

test('an entry over 100 kB is refused, counted in bytes', async () => {
  const text = 'in setPluginData: This pluginData entry exceeds 100 kB per entry limit.'
  await expect(
    evaluate(`figma.createSticky().setPluginData('key', 'x'.repeat(100000))`),
  ).rejects.toThrow(text)
  await expect(
    evaluate(`figma.createSticky().setPluginData('key', 'é'.repeat(50000))`),
  ).rejects.toThrow(text)
  expect(
    await evaluate(`
      const note = figma.createSticky()
      note.setPluginData('key', 'x'.repeat(99990))
      return note.getPluginData('key').length`),
  ).toBe(99990)
})

test('a plugin without an id has no private data', async () => {
  await expect(
    evaluate(`figma.createSticky().setPluginData('a', '1')`, { manifest: { id: '' } }),
  ).rejects.toThrow(
    'in setPluginData: Cannot set private plugin data in a plugin without an ID. Make sure your plugin manifest has a valid "id" field.',
  )
})

test('shared data wants a namespace of three characters', async () => {
  await expect(
    evaluate(`figma.createSticky().setSharedPluginData('ab', 'k', 'v')`),
  ).rejects.toThrow('in setSharedPluginData')
  expect(
    await evaluate(`
      const note = figma.createSticky()
      note.setSharedPluginData('abc', 'k', 'v')
      return [note.getSharedPluginData('abc', 'k'), note.getSharedPluginDataKeys('abc')]`),
  ).toEqual(['v', ['k']])
})

test('relaunch data is kept; a description over 1000 characters is refused', async () => {
  expect(
    await evaluate(`
      const section = figma.createSection()
      section.setRelaunchData({ open: 'Open it' })
      return section.getRelaunchData()`),
  ).toEqual({ open: 'Open it' })
  await expect(
    evaluate(`figma.createSection().setRelaunchData({ open: 'x'.repeat(1001) })`),
  ).rejects.toThrow('in setRelaunchData')
})

test('clientStorage keeps values for the next run, bytes included', async () => {
  const store = { entries: new Map<string, string>() }
  const start = { store }
  await evaluate(
    `await figma.clientStorage.setAsync('a', { list: [1, null], bytes: 2 })
     await figma.clientStorage.setAsync('gone', 1)
     await figma.clientStorage.deleteAsync('gone')`,
    { start },
  )
  expect(
    await evaluate(
      `return [await figma.clientStorage.getAsync('a'), String(await figma.clientStorage.getAsync('gone')),
        await figma.clientStorage.keysAsync()]`,
      { start },
    ),
  ).toEqual([{ list: [1, null], bytes: 2 }, 'undefined', ['a']])
})

test('clientStorage holds 5 MB', async () => {
  await expect(
    evaluate(`await figma.clientStorage.setAsync('big', 'x'.repeat(5000001))`),
  ).rejects.toThrow('in setAsync')
})
