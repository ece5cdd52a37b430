import { expect, test } from 'vitest'
import { evaluate } from './support/run-plugin.ts'

/**
 * Every member that at least two of 47 public FigJam programs use, by a census of their sources
 * (2026, `@figma/plugin-typings` 1.142.0 as the list of names).
 */
const USED: Readonly<Record<string, string>> = {
  figma:
    'currentPage closePlugin showUI ui viewport on loadFontAsync notify createText createRectangle createFrame createShapeWithText createConnector root group parameters loadAllPagesAsync getNodeByIdAsync createSection mixed clientStorage createNodeFromSvg createImage createEllipse util editorType setCurrentPageAsync',
  'figma.ui': 'onmessage postMessage resize',
  'figma.viewport': 'scrollAndZoomIntoView center',
  'figma.clientStorage': 'getAsync setAsync',
  'figma.util': 'solidPaint',
  'figma.parameters': 'on',
  PAGE: 'selection children findAll findAllWithCriteria findChildren findChild appendChild id name type getPluginData setPluginData on',
  STICKY:
    'type x y width height name id fills text parent removed opacity absoluteBoundingBox getPluginData setPluginData',
  SHAPE_WITH_TEXT: 'text shapeType resize fills strokes strokeWeight cornerRadius width height',
  CONNECTOR:
    'connectorStart connectorEnd text strokes strokeWeight connectorLineType connectorStartStrokeCap connectorEndStrokeCap',
  SECTION: 'resizeWithoutConstraints name appendChild children fills findAll findChildren',
  TEXT: 'characters fontName fontSize fills textAlignHorizontal textAlignVertical textAutoResize hyperlink',
  FRAME:
    'layoutMode itemSpacing primaryAxisSizingMode counterAxisSizingMode paddingLeft paddingRight paddingTop paddingBottom clipsContent cornerRadius resize appendChild',
  text: 'characters fontName fontSize fills hyperlink',
}

test('every member that two public programs use is modelled', async () => {
  const missing = await evaluate(`
    const used = ${JSON.stringify(USED)}
    const makers = { STICKY: 'Sticky', SHAPE_WITH_TEXT: 'ShapeWithText', CONNECTOR: 'Connector', SECTION: 'Section', TEXT: 'Text', FRAME: 'Frame' }
    const stub = String(figma.createNodeFromJSXAsync)
    const missing = []
    const look = (place, target) => {
      for (const name of used[place].split(' '))
        try {
          if (!(name in target) || String(target[name]) === stub) missing.push(place + '.' + name)
        } catch (error) { missing.push(error.message) }
    }
    look('figma', figma)
    for (const place of ['ui', 'viewport', 'clientStorage', 'util', 'parameters']) look('figma.' + place, figma[place])
    look('PAGE', figma.currentPage)
    for (const type in makers) look(type, figma['create' + makers[type]]())
    look('text', figma.createSticky().text)
    return missing`)
  expect(missing).toEqual([])
})

test('node methods that two public programs use answer', async () => {
  const answers = await evaluate(`
    const page = figma.currentPage
    const node = figma.createSticky()
    node.setPluginData('k', 'v')
    const section = figma.createSection()
    section.resizeWithoutConstraints(300, 300)
    section.appendChild(node)
    const shape = figma.createShapeWithText()
    shape.resize(300, 100)
    return [node.getPluginData('k'), page.findAll().length, page.findAllWithCriteria({ types: ['STICKY'] }).length,
      page.findChildren(() => true).length, page.findChild((child) => child.type === 'STICKY'), shape.width]`)
  expect(answers).toEqual(['v', 3, 1, 2, null, 300])
})

test('getNodeById serves manifests without dynamic-page and refuses the others', async () => {
  const code = `return figma.getNodeById('0:1').type`
  expect(await evaluate(code, { manifest: { documentAccess: undefined } })).toBe('PAGE')
  await expect(evaluate(code)).rejects.toThrow('Use figma.getNodeByIdAsync instead')
})
