import { expect, test } from 'vitest'
import { evaluate, LOAD_FONT } from './support/run-plugin.ts'

const UNLOADED =
  'in set_characters: Cannot write to node with unloaded font "Inter Medium". Please call figma.loadFontAsync({ family: "Inter", style: "Medium" }) and await the returned promise first.'

test('every sublayer wants Inter Medium loaded before its text is written', async () => {
  for (const create of ['createSticky', 'createShapeWithText']) {
    await expect(evaluate(`figma.${create}().text.characters = 'x'`)).rejects.toThrow(UNLOADED)
  }
  await expect(evaluate(`figma.createText().characters = 'x'`)).rejects.toThrow(UNLOADED)
  await expect(evaluate(`figma.createTable().cellAt(0, 0).text.characters = 'x'`)).rejects.toThrow(
    UNLOADED,
  )
})

test('a new text is Inter Medium, or Regular by switch', async () => {
  const code = `const node = figma.createText(); return node.fontName`
  expect(await evaluate(code)).toEqual({ family: 'Inter', style: 'Medium' })
  const regular = { switches: { newTextStyle: 'Regular' } } as const
  expect(await evaluate(code, regular)).toEqual({ family: 'Inter', style: 'Regular' })
})

test('Inter Regular does not open Inter Medium text; loading node.text.fontName does', async () => {
  await expect(
    evaluate(`
      await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
      figma.createSticky().text.characters = 'x'`),
  ).rejects.toThrow(UNLOADED)
  expect(
    await evaluate(`
      const node = figma.createSticky()
      await figma.loadFontAsync(node.text.fontName)
      node.text.characters = 'x'
      return [node.text.characters, node.text.fontName, node.name]`),
  ).toEqual(['x', { family: 'Inter', style: 'Medium' }, 'x'])
})

test('sizes and styles want the font, fills do not', async () => {
  await expect(evaluate(`figma.createSticky().text.fontSize = 40`)).rejects.toThrow(
    'in set_fontSize',
  )
  expect(
    await evaluate(`
      const node = figma.createText()
      node.fills = [{ type: 'SOLID', color: { r: 0, g: 0, b: 1 } }]
      return node.fills[0].color.b`),
  ).toBe(1)
})

test('setting a font wants that font only', async () => {
  await expect(
    evaluate(`figma.createText().fontName = { family: 'Inter', style: 'Bold' }`),
  ).rejects.toThrow('in set_fontName: Cannot use unloaded font "Inter Bold".')
  expect(
    await evaluate(`
      await figma.loadFontAsync({ family: 'Inter', style: 'Regular' })
      const node = figma.createText()
      node.fontName = { family: 'Inter', style: 'Regular' }
      node.characters = 'x'
      return node.characters`),
  ).toBe('x')
})

test('an unknown font and figma.mixed cannot be loaded', async () => {
  await expect(
    evaluate(`await figma.loadFontAsync({ family: 'Nope', style: 'Bold' })`),
  ).rejects.toThrow('The font "Nope Bold" could not be loaded.')
  await expect(evaluate(`await figma.loadFontAsync(figma.mixed)`)).rejects.toThrow(
    'in loadFontAsync: Cannot unwrap symbol',
  )
})

test('loading a font takes a turn of the event loop even when it is known', async () => {
  expect(
    await evaluate(`${LOAD_FONT}
      const seen = []
      setTimeout(() => seen.push('turn'), 0)
      ${LOAD_FONT}
      return seen`),
  ).toEqual(['turn'])
})

test('a sticky has two widths, no resize, and grows in height with its text', async () => {
  expect(
    await evaluate(`${LOAD_FONT}
      const node = figma.createSticky()
      node.text.characters = 'short'
      const sizes = [[node.width, node.height]]
      node.text.characters = 'long words here '.repeat(60)
      sizes.push([node.width, node.height > 240])
      const tall = node.height
      node.isWideWidth = true
      sizes.push([node.width, node.height < tall], typeof node.resize)
      return sizes`),
  ).toEqual([[240, 240], [240, true], [416, true], 'undefined'])
})

test('line height of notes is a switch', async () => {
  const body = `${LOAD_FONT}
    const node = figma.createSticky()
    node.text.characters = 'long words here '.repeat(60)
    return node.height`
  const low = await evaluate(body, { switches: { noteLineHeight: 1.2 } })
  const high = await evaluate(body, { switches: { noteLineHeight: 1.5 } })
  expect(Number(high)).toBeGreaterThan(Number(low))
})

test('shape text never grows the shape', async () => {
  expect(
    await evaluate(`${LOAD_FONT}
      const node = figma.createShapeWithText()
      node.text.characters = 'long words here '.repeat(60)
      return [node.width, node.height]`),
  ).toEqual([208, 208])
})

test("a new connector's label wants Inter Medium; by switch its font has to be set first", async () => {
  const invalid = { switches: { freshConnectorFontInvalid: true } } as const
  const write = `${LOAD_FONT}
    const node = figma.createConnector()
    node.text.characters = 'x'
    return node.text.characters`
  expect(await evaluate(write)).toBe('x')
  await expect(evaluate(write, invalid)).rejects.toThrow('unloaded font')
  const load = `await figma.loadFontAsync(figma.createConnector().text.fontName)`
  await expect(evaluate(load, invalid)).rejects.toThrow('could not be loaded')
  const set = write.replace(
    'node.text.characters',
    "node.text.fontName = { family: 'Inter', style: 'Medium' }; node.text.characters",
  )
  expect(await evaluate(set, invalid)).toBe('x')
})

test('text boxes hug their text until told a width', async () => {
  expect(
    await evaluate(`${LOAD_FONT}
      const node = figma.createText()
      node.characters = 'several words in a row'
      const wide = node.width, low = node.height
      node.textAutoResize = 'HEIGHT'
      node.resize(60, 10)
      return [wide > 60, node.width, node.height > low]`),
  ).toEqual([true, 60, true])
})

test('ranges: styles, segments, inserting and deleting', async () => {
  expect(
    await evaluate(`${LOAD_FONT}
      await figma.loadFontAsync({ family: 'Inter', style: 'Bold' })
      const text = figma.createSticky().text
      text.characters = 'one two'
      text.setRangeFontName(0, 3, { family: 'Inter', style: 'Bold' })
      text.insertCharacters(3, '!')
      const segments = text.getStyledTextSegments(['fontName']).map(part => part.characters + '/' + part.fontName.style)
      text.deleteCharacters(0, 4)
      return [segments, text.characters, text.getRangeAllFontNames(0, 2).length]`),
  ).toEqual([['one!/Bold', ' two/Medium'], ' two', 1])
})

test('ranges outside the text are refused', async () => {
  const start = `${LOAD_FONT} const text = figma.createText(); text.characters = 'abc';`
  await expect(evaluate(`${start} text.getRangeFontSize(-1, 2)`)).rejects.toThrow(
    'Expected "start" to have value >=0',
  )
  await expect(evaluate(`${start} text.getRangeFontSize(2, 2)`)).rejects.toThrow(
    "Empty range selected. 'end' must be greater than 'start'",
  )
  await expect(evaluate(`${start} text.getRangeFontSize(1, 9)`)).rejects.toThrow(
    'Range outside of available characters',
  )
  await expect(evaluate(`${start} text.insertCharacters(9, 'x')`)).rejects.toThrow(
    'Cannot insert characters at index greater than the length of the text',
  )
})

test('text that looks like markup is text', async () => {
  expect(
    await evaluate(`${LOAD_FONT}
      const node = figma.createSticky()
      node.text.characters = '<img onerror=x> =HYPERLINK("x")'
      return node.text.characters`),
  ).toBe('<img onerror=x> =HYPERLINK("x")')
})

test('a text that hugs its letters is as wide as Inter draws them, rounded up', async () => {
  const width = (style: string) => `
    await figma.loadFontAsync({ family: 'Inter', style: '${style}' })
    const node = figma.createText()
    node.fontName = { family: 'Inter', style: '${style}' }
    node.characters = '[Home]'
    node.fontSize = 12
    return node.width`
  // 369 + 745 + 604 + 888 + 587 + 369 thousandths of an em
  expect(await evaluate(width('Medium'))).toBe(43)
  expect(await evaluate(width('Bold'))).toBe(44)
})
