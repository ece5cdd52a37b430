import { expect, test } from 'vitest'
import { Faults } from '../../../scripts/playground/hosts/figjam/run/faults.ts'
import { evaluate, startBody } from './support/run-plugin.ts'

const ANN = { id: '7', name: 'Ann', colour: '#FF0000' }

test('a view-only file refuses every write and answers every read', async () => {
  const body = `
    const texts = []
    const section = figma.currentPage
    for (const write of [() => figma.createSticky(), () => section.setPluginData('a', 'b'), () => { section.name = 'x' }, () => figma.currentPage.children[0].remove()])
      try { write(); texts.push('written') } catch (error) { texts.push(error.message) }
    return [section.children.length, section.children[0].text.characters, ...texts]`
  const first = await startBody('')
  first.surface.writeNote({ x: 0, y: 0 }, 'there', { colour: '#FFFFFF', person: ANN })
  const start = { faults: new Faults({ readOnly: true }) }
  expect(await evaluate(body, { board: first.board, start })).toEqual([
    1,
    'there',
    'in createSticky: Cannot write to internal and read-only nodes',
    'in setPluginData: Cannot write to internal and read-only nodes',
    'in set_name: Cannot write to internal and read-only nodes',
    'in remove: Cannot write to internal and read-only nodes',
  ])
  first.plugin.dispose()
})

test('the write with a given number fails, the others pass', async () => {
  const body = `
    const results = []
    for (let i = 0; i < 4; i++) try { figma.createSticky(); results.push(true) } catch (error) { results.push(false) }
    return results`
  const start = { faults: new Faults({ failWrite: 3 }) }
  expect(await evaluate(body, { start })).toEqual([true, true, false, true])
})

test('random failures are the same for the same seed', async () => {
  const body = `
    let results = ''
    for (let i = 0; i < 60; i++) try { figma.createSticky(); results += 1 } catch (error) { results += 0 }
    return results`
  const runWith = (seed: number) =>
    evaluate(body, { start: { faults: new Faults({ failRate: 0.3, seed }) } })
  const first = await runWith(5)
  expect(first).toBe(await runWith(5))
  expect(first).not.toBe(await runWith(6))
  expect(first).toMatch(/0.*1|1.*0/)
})

test('latency delays what is asynchronous', async () => {
  const faults = new Faults({ latencyMs: 40 })
  const body = `
    const seen = []
    setTimeout(() => seen.push('timer'), 15)
    await figma.getNodeByIdAsync('0:1')
    return seen`
  expect(await evaluate(body, { start: { faults } })).toEqual(['timer'])
  faults.change({})
  expect(await evaluate(body, { start: { faults } })).toEqual([])
})

test('a node somebody deletes during a run answers as gone', async () => {
  const run = await startBody(`
    const note = figma.createSticky()
    await new Promise(done => setTimeout(done, 15))
    note.x = 1`)
  run.surface.remove(['1:2'])
  await expect(run.result).rejects.toThrow('in set_x: The node with id "1:2" does not exist')
  run.plugin.dispose()
})
