import { expect, test } from 'vitest'
import { evaluate } from './support/run-plugin.ts'

test('appendChild keeps the numbers of x and y, so the node jumps into the section', async () => {
  expect(
    await evaluate(`
      const section = figma.createSection()
      section.resizeWithoutConstraints(800, 800)
      section.x = 500; section.y = 500
      const note = figma.createSticky()
      note.x = 1000; note.y = 1000
      section.appendChild(note)
      const { x, y } = note.absoluteBoundingBox
      return [note.x, note.y, x, y, note.absoluteTransform[0][2], note.parent === section, section.width]`),
  ).toEqual([1000, 1000, 1500, 1500, 1500, true, 800])
})

test('a new section is tiny, never grows, and takes both resize calls', async () => {
  expect(
    await evaluate(`
      const section = figma.createSection()
      const tiny = section.width < 240
      const note = figma.createSticky()
      section.appendChild(note)
      note.x = 900
      const same = section.width
      section.resize(300, 200)
      return [tiny, same < 240, section.width, section.height]`),
  ).toEqual([true, true, 300, 200])
})

test('the API never parents by overlap', async () => {
  expect(
    await evaluate(`
      const section = figma.createSection()
      section.resizeWithoutConstraints(800, 800)
      const note = figma.createSticky()
      note.x = 100
      return note.parent.type`),
  ).toBe('PAGE')
})

test('children are listed back to front and can be restacked', async () => {
  expect(
    await evaluate(`
      const [a, b, c] = [figma.createSticky(), figma.createSticky(), figma.createSticky()]
      const ids = () => figma.currentPage.children.map(node => node.id).join()
      const seen = [ids()]
      figma.currentPage.appendChild(a); seen.push(ids())
      figma.currentPage.insertChild(0, c); seen.push(ids())
      figma.currentPage.appendChild(b); figma.currentPage.appendChild(b); seen.push(ids())
      return seen`),
  ).toEqual(['1:2,1:3,1:4', '1:3,1:4,1:2', '1:4,1:3,1:2', '1:4,1:2,1:3'])
})

test('moves the tree does not allow are refused in the words of the host', async () => {
  await expect(evaluate(`figma.createSticky().appendChild(figma.createSticky())`)).rejects.toThrow(
    'not a function',
  )
  await expect(
    evaluate(
      `const a = figma.createSection(), b = figma.createSection(); a.appendChild(b); b.appendChild(a)`,
    ),
  ).rejects.toThrow('in appendChild: Cannot move node. Doing so would create a parenting cycle')
  await expect(evaluate(`figma.root.appendChild(figma.createSticky())`)).rejects.toThrow(
    'Cannot move node. The root node cannot have children of type other than PAGE',
  )
  await expect(evaluate(`figma.createSection().appendChild(figma.currentPage)`)).rejects.toThrow(
    'Cannot move node. Nodes other than the root node cannot have children of type PAGE',
  )
  await expect(evaluate(`figma.currentPage.insertChild(9, figma.createSticky())`)).rejects.toThrow(
    'in insertChild: Cannot insert node at index greater than the number of existing siblings',
  )
})

test('a group keeps places, has the box of its children, and goes with the last of them', async () => {
  expect(
    await evaluate(`
      const section = figma.createSection()
      section.resizeWithoutConstraints(2000, 2000)
      section.x = 500
      const [a, b] = [figma.createSticky(), figma.createSticky()]
      a.x = 600; b.x = 900; b.y = 100
      const group = figma.group([a, b], section)
      const box = group.absoluteBoundingBox
      const seen = [box.x, box.width, box.height, a.x, a.absoluteBoundingBox.x]
      group.x = 0
      seen.push(a.x, b.x)
      section.appendChild(a); section.appendChild(b)
      return [...seen, group.removed]`),
  ).toEqual([600, 540, 340, 100, 600, 0, 300, true])
})

test('ungroup gives the children back in place; only groups can be ungrouped', async () => {
  expect(
    await evaluate(`
      const a = figma.createSticky(); a.x = 50
      const freed = figma.ungroup(figma.group([a], figma.currentPage))
      return [freed.length, freed[0] === a, a.x, a.parent.type]`),
  ).toEqual([1, true, 50, 'PAGE'])
  await expect(evaluate(`figma.ungroup(figma.createSticky())`)).rejects.toThrow(
    'Only group-like nodes can be ungrouped',
  )
  await expect(evaluate(`figma.group([], figma.currentPage)`)).rejects.toThrow(
    'First argument must be an array of at least one node',
  )
})

test('remove takes all children along; a clone lands on the page', async () => {
  expect(
    await evaluate(`
      const section = figma.createSection()
      const note = figma.createSticky()
      section.appendChild(note)
      note.setPluginData('key', 'value')
      const copy = note.clone()
      section.remove()
      return [note.removed, copy.parent.type, copy.getPluginData('key')]`),
  ).toEqual([true, 'PAGE', 'value'])
})

test('whether a copy carries plugin data is a switch', async () => {
  const body = `const note = figma.createSticky(); note.setPluginData('key', 'value'); return note.clone().getPluginData('key')`
  expect(await evaluate(body, { switches: { copiesCarryPluginData: false } })).toBe('')
})

test('finding is pre-order, leaves the node itself out, and knows types and plugin data', async () => {
  expect(
    await evaluate(`
      const section = figma.createSection()
      const [a, b] = [figma.createSticky(), figma.createSticky()]
      section.appendChild(b)
      a.setPluginData('mine', '1'); b.setSharedPluginData('space', 'key', '2')
      const ids = nodes => nodes.map(node => node.id).join()
      const page = figma.currentPage
      return [ids(page.findAll()), ids(page.findAll(node => node.type === 'STICKY')),
        ids(page.findAllWithCriteria({ types: ['STICKY', 'SECTION'] })),
        ids(page.findAllWithCriteria({ types: ['STICKY'], pluginData: {} })),
        ids(page.findAllWithCriteria({ sharedPluginData: { namespace: 'space', keys: ['key'] } })),
        page.findOne(node => node.id === b.id) === b, page.findOne(() => false),
        ids(page.findChildren(node => node.type === 'STICKY')), page.findChild(node => node === a) === a]`),
  ).toEqual(['1:2,1:4,1:3', '1:4,1:3', '1:2,1:4,1:3', '1:3', '1:4', true, null, '1:3', true])
})

test('nodes are the same object each time they are met', async () => {
  expect(
    await evaluate(`
      const note = figma.createSticky()
      return [figma.currentPage.children[0] === note, await figma.getNodeByIdAsync(note.id) === note,
        await figma.getNodeByIdAsync('9:9')]`),
  ).toEqual([true, true, null])
})

test('basic auto layout hugs, spaces and aligns', async () => {
  expect(
    await evaluate(`
      const frame = figma.createFrame()
      frame.layoutMode = 'VERTICAL'
      frame.counterAxisSizingMode = 'AUTO'
      frame.itemSpacing = 10
      frame.paddingLeft = frame.paddingTop = frame.paddingRight = frame.paddingBottom = 5
      const [a, b] = [figma.createRectangle(), figma.createRectangle()]
      frame.appendChild(a); frame.appendChild(b)
      b.resize(50, 20)
      frame.counterAxisAlignItems = 'CENTER'
      return [frame.width, frame.height, a.x, a.y, b.x, b.y]`),
  ).toEqual([110, 140, 5, 5, 30, 115])
  await expect(
    evaluate(`const r = figma.createRectangle(); r.layoutSizingHorizontal = 'FILL'`),
  ).rejects.toThrow(
    'in set_layoutSizingHorizontal: node must be an auto-layout frame or a child of an auto-layout frame',
  )
})

test('auto layout wraps into lines, spaced by counterAxisSpacing or else itemSpacing', async () => {
  const code = (spacing: string) => `
    const frame = figma.createFrame()
    frame.resize(250, 400)
    frame.layoutMode = 'HORIZONTAL'
    frame.layoutWrap = 'WRAP'
    frame.primaryAxisSizingMode = 'FIXED'
    frame.counterAxisSizingMode = 'AUTO'
    frame.itemSpacing = 10
    ${spacing}
    const boxes = [0, 1, 2].map(() => figma.createRectangle())
    for (const box of boxes) frame.appendChild(box)
    return [frame.width, frame.height, ...boxes.flatMap((box) => [box.x, box.y])]`
  expect(await evaluate(code(''))).toEqual([250, 210, 0, 0, 110, 0, 0, 110])
  expect(await evaluate(code('frame.counterAxisSpacing = 20'))).toEqual([
    250, 220, 0, 0, 110, 0, 0, 120,
  ])
  const spread = `frame.counterAxisSizingMode = 'FIXED'; frame.counterAxisAlignContent = 'SPACE_BETWEEN'`
  expect(await evaluate(code(spread))).toEqual([250, 400, 0, 0, 110, 0, 0, 300])
  const centred = `frame.counterAxisSizingMode = 'FIXED'; frame.counterAxisAlignItems = 'CENTER'`
  expect(await evaluate(code(centred))).toEqual([250, 400, 0, 95, 110, 95, 0, 205])
})

test('layout that is not modelled is refused by name, never ignored', async () => {
  for (const [write, refusal] of [
    [`frame.layoutMode = 'GRID'`, 'not modelled: FRAME.layoutMode GRID'],
    [`frame.counterAxisAlignItems = 'BASELINE'`, 'not modelled: FRAME.counterAxisAlignItems'],
    [`frame.minWidth = 40`, 'not modelled: FRAME.minWidth 40'],
  ] as const) {
    const code = `const frame = figma.createFrame(); ${write}`
    await expect(evaluate(code)).rejects.toThrow(refusal)
  }
  expect(
    await evaluate(`const f = figma.createFrame(); f.minWidth = null; return f.minWidth`),
  ).toBe(null)
})
