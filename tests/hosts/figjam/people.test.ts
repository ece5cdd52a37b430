import { expect, test } from 'vitest'
import { FigJamBoard } from '../../../scripts/playground/hosts/figjam/document/board.ts'
import { FigJamSurface } from '../../../scripts/playground/hosts/figjam/people/figjam-surface.ts'
import { evaluate, LOAD_FONT, startBody } from './support/run-plugin.ts'

const ANN = { id: '7', name: 'Ann', colour: '#FF0000' }
const NOTE = { colour: '#FFE299', person: ANN }

/** A board with one section of 1000 × 1000 at (500, 500). */
async function openBoard(switches = {}) {
  const run = await startBody(
    `const section = figma.createSection()
     section.resizeWithoutConstraints(1000, 1000)
     section.x = section.y = 500`,
    { switches },
  )
  await run.result
  run.plugin.dispose()
  const { board, surface } = run
  const read = (body: string, permissions: readonly string[] = []) =>
    evaluate(
      `const [section] = figma.currentPage.findAllWithCriteria({ types: ['SECTION'] }); ${body}`,
      {
        board,
        manifest: { permissions },
      },
    )
  return { board, surface, read, section: '1:2' }
}

test('a note written on a section is its child, with author and text', async () => {
  const { surface, read } = await openBoard()
  surface.writeNote({ x: 800, y: 800 }, 'hello', NOTE)
  surface.writeNote({ x: 0, y: 0 }, 'outside', { ...NOTE, wide: true })
  expect(
    await read(`
      const [note] = section.children
      return [note.x, note.y, note.text.characters, note.authorName, note.authorVisible,
        figma.currentPage.children.filter(node => node.type === 'STICKY').map(node => node.width)]`),
  ).toEqual([180, 180, 'hello', 'Ann', true, [416]])
})

test('a dot placed on a note sticks to it, one beside it does not', async () => {
  const { surface, read } = await openBoard()
  surface.writeNote({ x: 800, y: 800 }, 'voted', NOTE)
  surface.placeDot({ x: 850, y: 850 }, { person: ANN })
  surface.placeDot({ x: 1200, y: 1200 }, { person: ANN })
  expect(
    await read(
      `const [note, on, beside] = section.children
       const author = await on.getAuthorAsync()
       return [note.stuckNodes.length, note.stuckNodes[0] === on, on.stuckTo === note, beside.stuckTo,
         on.type, on.name, on.parent === section, author.name, on.fills[0].color]`,
      ['fileusers'],
    ),
  ).toEqual([1, true, true, null, 'STAMP', 'Dot', true, 'Ann', { r: 1, g: 0, b: 0 }])
  await expect(read(`await section.children[1].getAuthorAsync()`)).rejects.toThrow('"fileusers"')
})

test('stamps can be cloned and resized, never created', async () => {
  const { surface, read } = await openBoard()
  surface.placeDot({ x: 0, y: 0 }, { person: ANN })
  expect(
    await read(`
      const [stamp] = figma.currentPage.findAllWithCriteria({ types: ['STAMP'] })
      const copy = stamp.clone()
      copy.resize(10, 10)
      return [copy.width, copy.name, typeof figma.createStamp]`),
  ).toEqual([10, 'Dot', 'undefined'])
})

test('dragging a note carries its dots and re-parents by overlap', async () => {
  const { surface, read } = await openBoard()
  const note = surface.writeNote({ x: 0, y: 0 }, 'note', NOTE)
  surface.placeDot({ x: 10, y: 10 }, { person: ANN })
  surface.moveBy([note], 900, 900)
  expect(
    await read(`
      const [note, dot] = section.children
      return [note.type, note.x, note.y, dot.type, dot.x, dot.stuckTo === note, note.absoluteBoundingBox.x]`),
  ).toEqual(['STICKY', 280, 280, 'STAMP', 388, true, 780])
})

test('dragging a section carries its children without touching their numbers', async () => {
  const { surface, read, section } = await openBoard()
  surface.writeNote({ x: 800, y: 800 }, 'note', NOTE)
  surface.moveBy([section], 1000, 0)
  expect(
    await read(
      `const [note] = section.children; return [section.x, note.x, note.absoluteBoundingBox.x]`,
    ),
  ).toEqual([1500, 180, 1680])
})

test('a dot dragged off its note lets go, dragged on another sticks there', async () => {
  const { surface, read } = await openBoard()
  surface.writeNote({ x: 0, y: 0 }, 'one', NOTE)
  surface.writeNote({ x: 0, y: 400 }, 'two', NOTE)
  const dot = surface.placeDot({ x: 0, y: 0 }, { person: ANN })
  surface.moveBy([dot], 0, 400)
  expect(
    await read(
      `return figma.currentPage.findAllWithCriteria({ types: ['STICKY'] }).map(node => node.stuckNodes.length)`,
    ),
  ).toEqual([0, 1])
})

test('whether dots follow when a program moves their note is a switch', async () => {
  const body = `
    const [note] = figma.currentPage.findAllWithCriteria({ types: ['STICKY'] })
    const before = note.stuckNodes[0].x
    note.x += 100
    return note.stuckNodes[0].x - before`
  for (const follow of [true, false]) {
    const { surface, read } = await openBoard({ stuckNodesFollowPluginMoves: follow })
    surface.writeNote({ x: 0, y: 0 }, 'note', NOTE)
    surface.placeDot({ x: 0, y: 0 }, { person: ANN })
    expect(await read(body)).toBe(follow ? 100 : 0)
  }
})

test('whether dots outlive their note is a switch', async () => {
  for (const gone of [true, false]) {
    const { surface } = await openBoard({ removingHostRemovesStuck: gone })
    const note = surface.writeNote({ x: 0, y: 0 }, 'note', NOTE)
    surface.placeDot({ x: 0, y: 0 }, { person: ANN })
    surface.remove([note])
    expect(surface.items().filter((item) => item.kind === 'stamp')).toHaveLength(gone ? 0 : 1)
  }
})

test('whether a program can stick a stamp is a switch', async () => {
  const body = `
    const [note] = figma.currentPage.findAllWithCriteria({ types: ['STICKY'] })
    const [dot] = figma.currentPage.findAllWithCriteria({ types: ['STAMP'] })
    dot.stuckTo = note
    return note.stuckNodes.length`
  for (const settable of [true, false]) {
    const { surface, read } = await openBoard({ stuckToSettable: settable })
    surface.writeNote({ x: 0, y: 0 }, 'note', NOTE)
    surface.placeDot({ x: 0, y: 900 }, { person: ANN })
    if (settable) expect(await read(body)).toBe(1)
    else await expect(read(body)).rejects.toThrow('no setter for property')
  }
})

test('Ctrl+D copies beside the original, hidden data as the switch says', async () => {
  for (const carries of [true, false]) {
    const { surface, read, section } = await openBoard({ copiesCarryPluginData: carries })
    await read(`section.setPluginData('key', 'value')`)
    const [copy] = surface.duplicate([section], 1200, 0)
    expect(
      await read(`
        const node = await figma.getNodeByIdAsync('${copy}')
        return [node.type, node.x, node.getPluginData('key')]`),
    ).toEqual(['SECTION', 1700, carries ? 'value' : ''])
  }
})

test('what is locked stays put for people', async () => {
  const { surface, section } = await openBoard()
  const note = surface.writeNote({ x: 800, y: 800 }, 'note', NOTE)
  surface.lock([section], true)
  surface.moveBy([note, section], 100, 0)
  surface.setText(note, 'changed', ANN)
  surface.remove([note])
  expect(surface.items().map(({ x, text, locked }) => [x, text, locked])).toEqual([
    [500, 'Section', true],
    [680, 'note', false],
  ])
})

test('resizing a section by hand keeps children in place and takes in what lies inside', async () => {
  const { surface, read, section } = await openBoard()
  surface.writeNote({ x: 800, y: 800 }, 'in', NOTE)
  surface.writeNote({ x: 300, y: 300 }, 'joins', NOTE)
  surface.resize(section, { x: 100, y: 100, width: 1400, height: 1400 })
  expect(
    await read(
      `return section.children.map(note => [note.text.characters, note.absoluteBoundingBox.x])`,
    ),
  ).toEqual([
    ['in', 680],
    ['joins', 180],
  ])
})

test('saving and loading gives the same board, hidden data included', async () => {
  const { board, surface, read } = await openBoard()
  surface.writeNote({ x: 800, y: 800 }, '<b>note</b>', NOTE)
  await read(
    `${LOAD_FONT} section.setPluginData('key', 'value'); section.children[0].text.fontSize = 30`,
  )
  const other = new FigJamBoard()
  const copy = new FigJamSurface(other)
  copy.load(surface.save())
  expect(copy.items()).toEqual(surface.items())
  expect(copy.save()).toBe(surface.save())
  expect(
    await evaluate(`return figma.currentPage.children[0].getPluginData('key')`, { board: other }),
  ).toBe('value')
  const fresh = copy.writeNote({ x: 0, y: 0 }, 'new', NOTE)
  expect(board.get(fresh)).toBeUndefined()
})

test('a wrong file is refused and the board stays', async () => {
  const { surface } = await openBoard()
  const before = surface.save()
  for (const text of ['{', '{}', '[]', '{"format":"emulated-figjam-board","version":9}']) {
    expect(() => surface.load(text)).toThrow()
  }
  expect(() =>
    surface.load('{"format":"emulated-figjam-board","version":1,"nextId":3,"nodes":[{"id":4}]}'),
  ).toThrow('damaged at node 0')
  expect(surface.save()).toBe(before)
})

test('listeners hear of every change and the revision moves', async () => {
  const { surface } = await openBoard()
  let calls = 0
  const stop = surface.onChange(() => {
    calls += 1
  })
  const before = surface.revision()
  surface.writeNote({ x: 0, y: 0 }, 'note', NOTE)
  expect(calls).toBeGreaterThan(0)
  expect(surface.revision()).toBeGreaterThan(before)
  stop()
  const heard = calls
  surface.select([])
  expect(calls).toBe(heard)
})
