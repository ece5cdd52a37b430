import { expect, test } from 'vitest'
import { parseManifest } from '../../../scripts/playground/hosts/figjam/run/manifest.ts'
import { evaluate } from './support/run-plugin.ts'

const OLD = { manifest: { documentAccess: undefined } }

test('dynamic-page bans the synchronous calls; an older manifest does not', async () => {
  await expect(evaluate(`figma.getNodeById('0:1')`)).rejects.toThrow(
    'in getNodeById: Cannot call with documentAccess: dynamic-page. Use figma.getNodeByIdAsync instead.',
  )
  await expect(evaluate(`figma.currentPage = figma.root.children[0]`)).rejects.toThrow(
    'in set_currentPage: Cannot call with documentAccess: dynamic-page. Use figma.setCurrentPageAsync instead.',
  )
  expect(await evaluate(`return figma.getNodeById('0:1').type`, OLD)).toBe('PAGE')
  expect(await evaluate(`return figma.getNodeById('9:9')`, OLD)).toBe(null)
})

test('searching the root wants all pages loaded', async () => {
  for (const call of [
    'findAll()',
    'findOne(() => true)',
    `findAllWithCriteria({ types: ['PAGE'] })`,
  ]) {
    await expect(evaluate(`figma.root.${call}`)).rejects.toThrow(
      'Cannot call with documentAccess: dynamic-page without calling figma.loadAllPagesAsync() first.',
    )
  }
  expect(
    await evaluate(
      `await figma.loadAllPagesAsync(); figma.createSticky(); return figma.root.findAll().length`,
    ),
  ).toBe(2)
  expect(await evaluate(`return figma.root.findAll().length`, OLD)).toBe(1)
})

test('styles cannot be set the old way under dynamic-page', async () => {
  const set = `await figma.loadFontAsync({ family: 'Inter', style: 'Medium' }); const text = figma.createText(); text.characters = 'x';`
  await expect(evaluate(`figma.createSticky().fillStyleId = 'S:1'`)).rejects.toThrow(
    'in set_fillStyleId: Cannot call with documentAccess: dynamic-page. Use setFillStyleIdAsync instead.',
  )
  await expect(evaluate(`${set} text.textStyleId = 'S:1'`)).rejects.toThrow('dynamic-page')
  await expect(evaluate(`${set} text.setRangeFillStyleId(0, 1, 'S:1')`)).rejects.toThrow(
    'in setRangeFillStyleId: Cannot call with documentAccess: dynamic-page.',
  )
})

test('users are told only to plugins that asked for permission', async () => {
  await expect(evaluate(`return figma.currentUser`)).rejects.toThrow(
    '"currentuser" permission is required to access figma.currentUser',
  )
  await expect(evaluate(`return figma.activeUsers`)).rejects.toThrow('"activeusers" permission')
  const ann = { id: '7', name: 'Ann', colour: '#FF0000' }
  const bob = { id: '8', name: 'Bob', colour: '#00FF00' }
  expect(
    await evaluate(
      `return [figma.currentUser.name, figma.activeUsers.map(user => user.name + user.color)]`,
      {
        manifest: { permissions: ['currentuser', 'activeusers'] },
        start: { person: ann, people: [bob] },
      },
    ),
  ).toEqual(['Ann', ['Ann#FF0000', 'Bob#00FF00']])
})

test('a public plugin has no file key', async () => {
  expect(await evaluate(`return String(figma.fileKey)`)).toBe('undefined')
  expect(
    await evaluate(`return typeof figma.fileKey`, { manifest: { enablePrivatePluginApi: true } }),
  ).toBe('string')
})

test('what the editor is', async () => {
  expect(
    await evaluate(
      `return [figma.editorType, figma.apiVersion, figma.mode, figma.pluginId, figma.command]`,
    ),
  ).toEqual(['figjam', '1.0.0', 'default', '4711', ''])
})

test('manifests FigJam would not take are refused, unknown keys are not', () => {
  const base = { name: 'n', api: '1.0.0', main: 'code.js', editorType: ['figjam'] }
  const parse = (change: object) => parseManifest(JSON.stringify({ ...base, ...change }))
  expect(() => parse({ editorType: ['figma'] })).toThrow('editorType lacks "figjam"')
  expect(() => parse({ editorType: ['figjam', 'dev'] })).toThrow('not a supported combination')
  expect(() => parse({ documentAccess: 'all' })).toThrow('documentAccess')
  expect(() => parse({ networkAccess: { allowedDomains: ['*'] } })).toThrow('reasoning')
  expect(() => parse({ networkAccess: { allowedDomains: [] } })).toThrow('empty')
  expect(() => parse({ main: undefined })).toThrow('"main"')
  expect(() => parseManifest('{')).toThrow('not valid JSON')
  expect(parse({ capabilities: [], mystery: 1, ui: 'ui.html' }).ui).toEqual({ '': 'ui.html' })
  expect(parse({ ui: { a: 'a.html' } }).ui).toEqual({ a: 'a.html' })
  expect(
    parse({ menu: [{ name: 'Open', command: 'open' }, { separator: true }] }).menu,
  ).toHaveLength(2)
})
