import { expect, test } from 'vitest'
import { evaluate, LOAD_FONT } from './support/run-plugin.ts'

test('a node has one own key, all else is on its prototype and seen by `in`', async () => {
  expect(
    await evaluate(`
      const node = figma.createSticky()
      return [Object.keys(node), { ...node }.id === node.id, 'text' in node, 'authorVisible' in node,
        'resize' in node, 'clone' in node, 'stuckNodes' in node, 'strokes' in node, String(node)]`),
  ).toEqual([['id'], true, true, true, false, true, true, false, '[Node 1:2]'])
})

test('a page is 0:1, the root 0:0', async () => {
  expect(
    await evaluate(
      `return [figma.root.id, figma.currentPage.id, figma.root.children.length, figma.currentPage.parent.type]`,
    ),
  ).toEqual(['0:0', '0:1', 1, 'DOCUMENT'])
})

test('writing an unknown name throws, also outside strict mode', async () => {
  await expect(evaluate(`figma.createSticky().isWide = true`)).rejects.toThrow(
    'Cannot add property isWide, object is not extensible',
  )
})

test('reading an unknown name gives undefined, or throws when the switch says so', async () => {
  expect(await evaluate(`return String(figma.createSticky().children)`)).toBe('undefined')
  await expect(
    evaluate(`figma.createSticky().children`, { switches: { readUnknownPropertyThrows: true } }),
  ).rejects.toThrow("node.children: no such property 'children' on STICKY node")
})

test('awaiting, printing and stringifying a node ask it for nothing it lacks', async () => {
  const body = `const node = figma.createSticky(); await node; return [JSON.stringify(node), String(node)]`
  const strict = { switches: { readUnknownPropertyThrows: true } }
  expect(await evaluate(body, strict)).toEqual(['{"id":"1:2"}', '[Node 1:2]'])
})

test('width, height and authorName have no setter', async () => {
  for (const name of ['width', 'height', 'authorName', 'type', 'parent', 'stuckNodes']) {
    await expect(evaluate(`figma.createSticky().${name} = 1`)).rejects.toThrow(
      'no setter for property',
    )
  }
  await expect(evaluate(`figma.createShapeWithText().cornerRadius = 4`)).rejects.toThrow(
    'no setter for property',
  )
})

test('arrays and paints are fresh frozen copies; what is assigned back counts', async () => {
  expect(
    await evaluate(`
      const node = figma.createSticky()
      const fills = node.fills
      fills[0].color.r = 0.25
      try { 'use strict'; fills.push(1) } catch (error) {}
      const before = [node.fills[0].color.r, node.fills.length, node.fills === fills]
      node.fills = [{ ...fills[0], color: { r: 0.25, g: 0, b: 0 } }]
      return [...before, node.fills[0].color.r, Object.isFrozen(figma.currentPage.children)]`),
  ).toEqual([1, 1, false, 0.25, true])
  await expect(evaluate(`'use strict'; figma.createSticky().fills[0].color.r = 0`)).rejects.toThrow(
    /read.?only/,
  )
})

test('a removed node answers to id and removed, all else throws', async () => {
  expect(
    await evaluate(`
      const node = figma.createSticky()
      const before = node.removed
      node.remove()
      const texts = []
      for (const read of [() => node.name, () => node.remove(), () => node.getPluginData('k'), () => node.parent, () => node.text.characters, () => { node.x = 1 }])
        try { read(); texts.push('fine') } catch (error) { texts.push(error.message) }
      return [before, node.removed, node.id, ...texts]`),
  ).toEqual([
    false,
    true,
    '1:2',
    'in get_name: The node with id "1:2" does not exist',
    'in remove: The node with id "1:2" does not exist',
    'in getPluginData: The node with id "1:2" does not exist',
    'in get_parent: The node with id "1:2" does not exist',
    'in get_characters: The node with id "1:2" does not exist',
    'in set_x: The node with id "1:2" does not exist',
  ])
})

test('page and root cannot be removed', async () => {
  await expect(evaluate(`figma.currentPage.remove()`)).rejects.toThrow(
    'in remove: Removing this node is not allowed',
  )
})

test('figma.mixed is a symbol and comes out of mixed ranges', async () => {
  expect(
    await evaluate(`${LOAD_FONT}
      const text = figma.createText()
      text.characters = 'one two'
      text.setRangeFontSize(0, 3, 40)
      const mixed = text.fontSize
      text.characters = 'three'
      return [typeof figma.mixed, mixed === figma.mixed, text.fontSize]`),
  ).toEqual(['symbol', true, 40])
})

test('new nodes lie at the origin of the page, unselected, in their documented sizes', async () => {
  expect(
    await evaluate(`
      const made = [figma.createSticky(), figma.createShapeWithText(), figma.createConnector(),
        figma.createSection(), figma.createText(), figma.createFrame(), figma.createRectangle(),
        figma.createEllipse(), figma.createLine(), figma.createTable(), figma.createCodeBlock()]
      return made.map(node => [node.type, node.x, node.y, node.parent === figma.currentPage].join(' '))
        .concat(made.slice(0, 3).map(node => node.width + '×' + node.height), figma.currentPage.selection.length)`),
  ).toEqual([
    'STICKY 0 0 true',
    'SHAPE_WITH_TEXT 0 0 true',
    'CONNECTOR 0 0 true',
    'SECTION 0 0 true',
    'TEXT 0 0 true',
    'FRAME 0 0 true',
    'RECTANGLE 0 0 true',
    'ELLIPSE 0 0 true',
    'LINE 0 0 true',
    'TABLE 0 0 true',
    'CODE_BLOCK 0 0 true',
    '240×240',
    '208×208',
    '200×0',
    0,
  ])
})
