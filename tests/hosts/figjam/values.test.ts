import { expect, test } from 'vitest'
import { evaluate } from './support/run-plugin.ts'

const PAINT = (paint: string) => `figma.createSticky().fills = [${paint}]`

test('paints: alpha in the colour, channels over 1, unknown keys and types are refused', async () => {
  await expect(
    evaluate(PAINT(`{ type: 'SOLID', color: { r: 1, g: 0, b: 0, a: 1 } }`)),
  ).rejects.toThrow(
    `in set_fills: Property "fills" failed validation: Unrecognized key(s) in object: 'a' at [0].color`,
  )
  await expect(evaluate(PAINT(`{ type: 'SOLID', color: { r: 255, g: 0, b: 0 } }`))).rejects.toThrow(
    'Property "fills" failed validation',
  )
  await expect(
    evaluate(PAINT(`{ type: 'SOLID', color: { r: 1, g: 0, b: 0 }, alpha: 1 }`)),
  ).rejects.toThrow(`Unrecognized key(s) in object: 'alpha'`)
  await expect(evaluate(PAINT(`{ type: 'PLAIN' }`))).rejects.toThrow(
    "Invalid discriminator value. Expected 'SOLID' |",
  )
  await expect(evaluate(PAINT(`{ type: 'SOLID', color: { r: 1, g: 0 } }`))).rejects.toThrow(
    'at [0].color.b',
  )
})

test('a paint cloned by a JSON round trip can be assigned back', async () => {
  expect(
    await evaluate(`
      const note = figma.createSticky()
      const fills = JSON.parse(JSON.stringify(note.fills))
      fills[0].opacity = 0.5
      note.fills = fills
      return note.fills[0].opacity`),
  ).toBe(0.5)
})

test('a value of the wrong type is refused in the words of api-errors', async () => {
  await expect(evaluate(`figma.createSticky().opacity = 'x'`)).rejects.toThrow(
    'in set_opacity: Expected "opacity" to have type number but got string instead',
  )
  await expect(evaluate(`figma.createSticky().x = null`)).rejects.toThrow(
    'in set_x: Expected "x" to have type number but got null instead',
  )
  await expect(evaluate(`figma.createSticky().x = NaN`)).rejects.toThrow('in set_x')
  await expect(evaluate(`figma.createSticky().name = 4`)).rejects.toThrow('in set_name')
  await expect(evaluate(`figma.createSticky().locked = 'yes'`)).rejects.toThrow('in set_locked')
})

test('enumerations name what they take', async () => {
  await expect(evaluate(`figma.createFrame().counterAxisAlignItems = 'STRETCH'`)).rejects.toThrow(
    "in set_counterAxisAlignItems: Invalid enum value. Expected 'MIN' | 'MAX' | 'CENTER' | 'BASELINE', received 'STRETCH'",
  )
  await expect(evaluate(`figma.createShapeWithText().shapeType = 'BLOB'`)).rejects.toThrow(
    'Invalid enum value',
  )
})

test('sizes below 0.01 are refused; a line is 0 high', async () => {
  await expect(evaluate(`figma.createRectangle().resize(0, 10)`)).rejects.toThrow(
    'in resize: Expected "width" to have value >= 0.01',
  )
  await expect(evaluate(`figma.createSection().resizeWithoutConstraints(10, 0)`)).rejects.toThrow(
    'in resizeWithoutConstraints: Expected "height" to have value >= 0.01',
  )
  await expect(evaluate(`figma.createLine().resize(10, 1)`)).rejects.toThrow('in resize')
  expect(
    await evaluate(
      `const line = figma.createLine(); line.resize(40, 0); return [line.width, line.height]`,
    ),
  ).toEqual([40, 0])
})

test('a turned node has the box around it as its absolute box', async () => {
  expect(
    await evaluate(`
      const shape = figma.createRectangle()
      shape.resize(100, 50)
      shape.rotation = 90
      const box = shape.absoluteBoundingBox
      return [shape.rotation, Math.round(box.width), Math.round(box.height), Math.round(box.y)]`),
  ).toEqual([90, 50, 100, -100])
})

test('locked and invisible nodes are still written and found', async () => {
  expect(
    await evaluate(`
      const note = figma.createSticky()
      note.locked = true; note.visible = false
      note.x = 40
      return [note.x, figma.currentPage.findAllWithCriteria({ types: ['STICKY'] }).length]`),
  ).toEqual([40, 1])
})

test('connectors hold nodes by magnet, lie on the page, and are listed at both ends', async () => {
  expect(
    await evaluate(`
      const [a, b] = [figma.createShapeWithText(), figma.createShapeWithText()]
      b.x = 400
      const line = figma.createConnector()
      line.connectorStart = { endpointNodeId: a.id, magnet: 'AUTO' }
      line.connectorEnd = { endpointNodeId: b.id, magnet: 'AUTO' }
      return [line.absoluteBoundingBox, line.connectorStart, 'endpointNodeId' in line.connectorEnd,
        a.attachedConnectors[0] === line, line.connectorLineType, line.connectorEndStrokeCap]`),
  ).toEqual([
    { x: 208, y: 104, width: 192, height: 0 },
    { endpointNodeId: '1:2', magnet: 'AUTO' },
    true,
    true,
    'ELBOWED',
    'ARROW_LINES',
  ])
})

test('connector ends: unknown nodes and wrong magnets are refused, a position sets NONE', async () => {
  await expect(
    evaluate(`figma.createConnector().connectorStart = { endpointNodeId: '9:9', magnet: 'AUTO' }`),
  ).rejects.toThrow('in set_connectorStart: Invalid endpointNodeId')
  const elbow = `const note = figma.createSticky(), line = figma.createConnector();`
  await expect(
    evaluate(`${elbow} line.connectorEnd = { endpointNodeId: note.id, magnet: 'CENTER' }`),
  ).rejects.toThrow('Invalid enum value')
  await expect(
    evaluate(
      `${elbow} line.connectorLineType = 'STRAIGHT'; line.connectorEnd = { endpointNodeId: note.id, magnet: 'TOP' }`,
    ),
  ).rejects.toThrow("Expected 'NONE' | 'CENTER'")
  expect(
    await evaluate(`${elbow}
      line.connectorEnd = { endpointNodeId: note.id, position: { x: 1, y: 0.5 } }
      return line.connectorEnd.magnet`),
  ).toBe('NONE')
})

test('a position on the held node is a share of its sides', async () => {
  expect(
    await evaluate(`
      const note = figma.createSticky(), line = figma.createConnector()
      line.connectorStart = { position: { x: 0, y: 0 } }
      line.connectorEnd = { endpointNodeId: note.id, position: { x: 0.5, y: 1 } }
      return [line.width, line.height]`),
  ).toEqual([120, 240])
})

test('tables: cells are no nodes, rows and columns come and go, sizes have a least', async () => {
  expect(
    await evaluate(`
      await figma.loadFontAsync({ family: 'Inter', style: 'Medium' })
      const table = figma.createTable(2, 3)
      const cell = table.cellAt(1, 2)
      cell.text.characters = 'end'
      cell.fills = [{ type: 'SOLID', color: { r: 1, g: 1, b: 0 } }]
      table.insertRow(0)
      const seen = [table.numRows, table.numColumns, cell.rowIndex, cell.type, cell.parent === table,
        table.cellAt(2, 2).text.characters, cell.fills[0].color.b, figma.currentPage.findAll().length]
      table.resizeRow(0, 1)
      const height = table.cellAt(0, 0).height > 1
      table.moveRow(2, 0)
      table.removeColumn(0)
      return [...seen, height, table.cellAt(0, 1).text.characters, table.numColumns, typeof table.resize]`),
  ).toEqual([3, 3, 2, 'TABLE_CELL', true, 'end', 0, 1, true, 'end', 2, 'undefined'])
  await expect(
    evaluate(
      `const table = figma.createTable(), cell = table.cellAt(0, 0); table.removeRow(0); return cell.text.characters`,
    ),
  ).rejects.toThrow('The node (instance sublayer or table cell) with id')
})

test('a code block takes code without a font', async () => {
  expect(
    await evaluate(`
      const node = figma.createCodeBlock()
      node.code = 'let x = 1'; node.codeLanguage = 'TYPESCRIPT'
      return [node.code, node.codeLanguage]`),
  ).toEqual(['let x = 1', 'TYPESCRIPT'])
})

test('selection: nodes of the page only, once each, children of the selected drop out', async () => {
  expect(
    await evaluate(`
      const section = figma.createSection(), note = figma.createSticky(), other = figma.createSticky()
      section.appendChild(note)
      figma.currentPage.selection = [section, note, other, other]
      const first = figma.currentPage.selection.length
      const frozen = Object.isFrozen(figma.currentPage.selection)
      other.remove()
      return [first, frozen, figma.currentPage.selection.length]`),
  ).toEqual([2, true, 1])
  await expect(evaluate(`figma.currentPage.selection = [figma.currentPage]`)).rejects.toThrow(
    'in set_selection: The selection of a page can only include nodes in that page',
  )
})

test('images: PNG in, hash out, other bytes refused', async () => {
  const png = `figma.base64Decode('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==')`
  expect(
    await evaluate(`
      const bytes = ${png}
      const image = figma.createImage(bytes)
      const shape = figma.createRectangle()
      shape.fills = [{ type: 'IMAGE', imageHash: image.hash, scaleMode: 'FILL' }]
      const again = await figma.getImageByHash(image.hash).getBytesAsync()
      return [image.hash.length, shape.fills[0].imageHash === image.hash, again.length === bytes.length,
        figma.base64Encode(again) === figma.base64Encode(bytes), await image.getSizeAsync()]`),
  ).toEqual([40, true, true, true, { width: 1, height: 1 }])
  await expect(evaluate(`figma.createImage(new Uint8Array(40))`)).rejects.toThrow(
    'in createImage: Image type is unsupported',
  )
})

test('link cards and media come without a network, pictures from addresses do not', async () => {
  expect(
    await evaluate(`
      const card = await figma.createLinkPreviewAsync('https://example.com/a')
      return [card.type, card.linkUnfurlData.url, card.linkUnfurlData.title]`),
  ).toEqual(['LINK_UNFURL', 'https://example.com/a', null])
  await expect(evaluate(`figma.createGif('nope')`)).rejects.toThrow('in createGif')
  await expect(
    evaluate(`await figma.createImageAsync('https://example.com/a.png')`),
  ).rejects.toThrow('in createImageAsync')
})

test('an SVG becomes a frame of its size', async () => {
  expect(
    await evaluate(`
      const frame = figma.createNodeFromSvg('<svg width="80" height="30" xmlns="http://www.w3.org/2000/svg"><rect/></svg>')
      return [frame.type, frame.width, frame.height]`),
  ).toEqual(['FRAME', 80, 30])
})
