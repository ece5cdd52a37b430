import { expect, test } from 'vitest'
import { evaluate, LOAD_FONT, pause, startBody, startPlugin } from './support/run-plugin.ts'

const ANN = { id: '7', name: 'Ann', colour: '#FF0000' }

test('selection changes are told later and together, also when a program made them', async () => {
  const run = await startPlugin(`
    let calls = 0
    const [a, b] = [figma.createSticky(), figma.createSticky()]
    figma.currentPage.selection = [a]
    figma.on('selectionchange', () => console.log(++calls, figma.currentPage.selection.length))
    figma.currentPage.selection = [a, b]
    console.log('sync', calls)`)
  await pause()
  expect(run.lines).toEqual(['sync 0', '1 2'])
  run.surface.select([])
  await pause()
  expect(run.lines.at(-1)).toBe('2 0')
  run.plugin.dispose()
})

test('off takes a handler away, once calls it once, unknown names throw', async () => {
  const run = await startPlugin(`
    const handler = () => console.log('handler')
    figma.on('selectionchange', handler); figma.off('selectionchange', handler)
    figma.once('selectionchange', () => console.log('once'))`)
  run.surface.select([])
  await pause()
  run.surface.select([])
  await pause()
  expect(run.lines).toEqual(['once'])
  run.plugin.dispose()
  await expect(evaluate(`figma.on('nonsense', () => {})`)).rejects.toThrow('in on:')
})

test('documentchange wants all pages loaded first', async () => {
  await expect(evaluate(`figma.on('documentchange', () => {})`)).rejects.toThrow(
    'Cannot register documentchange handler in incremental mode without calling figma.loadAllPagesAsync first.',
  )
  expect(
    await evaluate(`figma.on('documentchange', () => {}); return 'fine'`, {
      manifest: { documentAccess: undefined },
    }),
  ).toBe('fine')
})

test('documentchange batches what people and others do, topmost nodes only', async () => {
  const run = await startBody(`${LOAD_FONT}
    await figma.loadAllPagesAsync()
    figma.on('documentchange', ({ documentChanges }) => console.log(JSON.stringify(documentChanges.map(change =>
      [change.type, change.origin, change.node.type, change.node.removed || false, (change.properties || []).join()]))))`)
  await run.result
  const id = run.surface.writeNote({ x: 0, y: 0 }, 'hello', { colour: '#FFE299', person: ANN })
  run.surface.moveBy([id], 10, 0)
  await pause()
  run.surface.moveBy([id], 10, 0)
  run.surface.setText(id, 'changed', ANN)
  await pause()
  run.surface.remove([id])
  await pause()
  expect(run.lines).toEqual([
    '[["CREATE","REMOTE","STICKY",false,""]]',
    '[["PROPERTY_CHANGE","LOCAL","STICKY",false,"x,y,text"]]',
    '[["DELETE","LOCAL","STICKY",true,""]]',
  ])
  run.plugin.dispose()
})

test('changes a program makes are told to it, but not those of its own handler', async () => {
  const run = await startBody(`
    let calls = 0
    figma.currentPage.on('nodechange', ({ nodeChanges }) => {
      calls += 1
      console.log(calls, nodeChanges.length, nodeChanges[0].type)
      if (calls < 5) figma.createSticky()
    })
    figma.createSticky()`)
  await run.result
  await pause(30)
  expect(run.lines).toEqual(['1 1 CREATE'])
  run.plugin.dispose()
})

test('a write of the same value is no change, unless the switch says so', async () => {
  const body = `
    const note = figma.createSticky()
    await new Promise(done => setTimeout(done, 5))
    let calls = 0
    figma.currentPage.on('nodechange', () => { calls += 1 })
    note.locked = note.locked
    note.x = note.x
    note.setPluginData('none', '')
    await new Promise(done => setTimeout(done, 10))
    return calls`
  expect(await evaluate(body)).toBe(0)
  expect(await evaluate(body, { switches: { equalWritesReported: true } })).toBe(1)
})

test('run comes once after loading, with the command', async () => {
  const run = await startPlugin(
    `figma.on('run', ({ command, parameters }) => console.log(command, figma.command, JSON.stringify(parameters)))`,
    { start: { command: 'open', parameters: { size: 'big' } } },
  )
  await pause()
  expect(run.lines).toEqual(['open open {"size":"big"}'])
  run.plugin.dispose()
})

test('a parameter is typed and answered; a run without parameters has none', async () => {
  const answers: unknown[] = []
  const run = await startPlugin(
    `figma.parameters.on('input', ({ key, query, result }) => {
       if (query === '') result.setError('empty'); else result.setSuggestions([key + query])
     })
     figma.on('run', ({ parameters }) => console.log(String(parameters)))`,
    { start: { listeners: { onSuggest: (answer) => answers.push(answer) } } },
  )
  run.plugin.typeParameter('size', '', {})
  run.plugin.typeParameter('size', 'big', {})
  await pause()
  expect(answers).toEqual([
    { kind: 'error', value: 'empty' },
    { kind: 'suggestions', value: ['sizebig'] },
  ])
  expect(run.lines).toEqual(['undefined'])
  run.plugin.dispose()
})

test('timer events arrive, whoever started the timer', async () => {
  const run = await startBody(`
    for (const name of ['timerstart', 'timerpause', 'timerresume', 'timeradjust', 'timerstop'])
      figma.on(name, () => console.log(name, figma.timer.state, figma.timer.total))
    const turn = () => new Promise(done => setTimeout(done, 5))
    figma.timer.start(60); await turn()
    figma.timer.pause(); figma.timer.pause(); await turn()
    figma.timer.resume(); await turn()
    figma.timer.start(120); await turn()
    figma.timer.stop(); await turn()
    return [figma.timer.remaining, figma.timer.state]`)
  expect(await run.result).toEqual([0, 'STOPPED'])
  expect(run.lines).toEqual([
    'timerstart RUNNING 60',
    'timerpause PAUSED 60',
    'timerresume RUNNING 60',
    'timeradjust RUNNING 120',
    'timerstop STOPPED 0',
  ])
  run.plugin.dispose()
})

test('a drop from the UI reaches its handler with files that can be read', async () => {
  const run = await startPlugin(`figma.on('drop', event => {
    event.files[0].getTextAsync().then(text => console.log(event.absoluteX, event.node.type, event.items.length, text))
    return false
  })`)
  run.plugin.drop({
    absoluteX: 5,
    absoluteY: 6,
    files: [{ name: 'a.txt', type: 'text/plain', text: 'hi' }],
  })
  await pause()
  expect(run.lines).toEqual(['5 PAGE 0 hi'])
  run.plugin.dispose()
})
