import { expect, test } from 'vitest'
import { LOAD_FONT, startBody } from './support/run-plugin.ts'

const ME = { id: '1000', name: 'You', colour: '#9747FF' }
const ANN = { id: '7', name: 'Ann', colour: '#FF0000' }

test('one run is one undo step until commitUndo', async () => {
  const run = await startBody(`
    figma.createSticky(); figma.createSticky()
    figma.commitUndo()
    figma.createSection()
    figma.createText()`)
  await run.result
  expect(run.surface.items()).toHaveLength(4)
  run.surface.undo()
  expect(run.surface.items().map((item) => item.kind)).toEqual(['sticky', 'sticky'])
  run.surface.undo()
  expect(run.surface.items()).toEqual([])
  run.surface.redo()
  run.surface.redo()
  expect(run.surface.items()).toHaveLength(4)
  run.plugin.dispose()
})

test('undo puts back text, places, parents and hidden data', async () => {
  const run = await startBody(`${LOAD_FONT}
    const section = figma.createSection(), note = figma.createSticky(), other = figma.createSticky()
    note.text.characters = 'before'
    note.setPluginData('key', 'before')
    figma.commitUndo()
    note.text.characters = 'after'; note.x = 77; note.setPluginData('key', 'after')
    section.appendChild(note)
    other.remove()
    figma.triggerUndo()
    return [note.text.characters, note.x, note.getPluginData('key'), note.parent.type, other.removed,
      figma.currentPage.children.map(node => node.id).join()]`)
  expect(await run.result).toEqual(['before', 0, 'before', 'PAGE', false, '1:2,1:3,1:4'])
  run.plugin.dispose()
})

test("a person's undo during a run takes nodes away that the program holds", async () => {
  const run = await startBody(`
    const note = figma.createSticky()
    await new Promise(done => setTimeout(done, 20))
    return [note.removed, (() => { try { return note.x } catch (error) { return error.message } })()]`)
  run.surface.undo()
  expect(await run.result).toEqual([true, 'in get_x: The node with id "1:2" does not exist'])
  run.plugin.dispose()
})

test('what others did stays when I undo', async () => {
  const run = await startBody(`figma.createSection()`)
  await run.result
  const options = { colour: '#FFE299', person: ANN }
  const theirs = run.surface.writeNote({ x: 900, y: 0 }, 'theirs', options)
  run.surface.undo()
  expect(run.surface.items().map((item) => item.id)).toEqual([theirs])
  run.plugin.dispose()
})

test('every act by hand is one step', async () => {
  const run = await startBody('')
  const { surface } = run
  const id = surface.writeNote({ x: 0, y: 0 }, 'a', { colour: '#FFE299', person: ME })
  surface.moveBy([id], 50, 0)
  surface.select([id])
  surface.recolour(id, '#FFFFFF')
  surface.select([])
  surface.undo()
  expect(surface.items()[0]).toMatchObject({ x: -70, fill: '#FFE299' })
  surface.undo()
  expect(surface.items()[0]).toMatchObject({ x: -120, text: 'a' })
  surface.undo()
  expect(surface.items()).toEqual([])
  run.plugin.dispose()
})
