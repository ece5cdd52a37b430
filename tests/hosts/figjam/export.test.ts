import { expect, test } from 'vitest'
import { evaluate, LOAD_FONT } from './support/run-plugin.ts'

const NOTE = `${LOAD_FONT}
  const note = figma.createSticky()
  note.text.characters = '<b>&'
  note.x = 40`

test('SVG as text and as bytes, note text escaped', async () => {
  const svg = await evaluate(`${NOTE}; return note.exportAsync({ format: 'SVG_STRING' })`)
  expect(svg).toContain('viewBox="40 0 240 240"')
  expect(svg).toContain('&lt;b&gt;&amp;')
  expect(svg).toContain('data-id="1:2"')
  expect(
    await evaluate(
      `${NOTE}; const bytes = await note.exportAsync({ format: 'SVG' }); return [bytes instanceof Uint8Array, String.fromCharCode(...bytes.slice(0, 4))]`,
    ),
  ).toEqual([true, '<svg'])
})

test('a bitmap comes from the rasteriser in the asked size', async () => {
  const asked: unknown[] = []
  const start = {
    rasterise: async (svg: string, size: object) => {
      asked.push([svg.startsWith('<svg'), size])
      return new Uint8Array([137, 80])
    },
  }
  expect(
    await evaluate(
      `${NOTE}; return Array.from(await note.exportAsync({ format: 'PNG', constraint: { type: 'SCALE', value: 2 } }))`,
      { start },
    ),
  ).toEqual([137, 80])
  expect(asked).toEqual([[true, { width: 480, height: 480, format: 'PNG' }]])
})

test('a constraint on an SVG is refused', async () => {
  await expect(
    evaluate(
      `${NOTE}; await note.exportAsync({ format: 'SVG', constraint: { type: 'SCALE', value: 2 } })`,
    ),
  ).rejects.toThrow(
    "in exportAsync: Property 'settings' failed validation: Unrecognized key(s) in object: 'constraint'",
  )
})

test('REST JSON reads a whole section at once', async () => {
  expect(
    await evaluate(`${NOTE}
      const section = figma.createSection()
      section.appendChild(note)
      const { document } = await section.exportAsync({ format: 'JSON_REST_V1' })
      return [document.type, document.children[0].characters, document.children[0].absoluteBoundingBox.x]`),
  ).toEqual(['SECTION', '<b>&', 40])
})

test('sections, tables, groups and the page can be exported', async () => {
  expect(
    await evaluate(`${NOTE}
      const table = figma.createTable()
      const group = figma.group([note], figma.currentPage)
      const all = [table, group, figma.createSection(), figma.currentPage, figma.createCodeBlock()]
      const texts = await Promise.all(all.map(node => node.exportAsync({ format: 'SVG_STRING' })))
      return texts.every(text => text.startsWith('<svg'))`),
  ).toBe(true)
})
