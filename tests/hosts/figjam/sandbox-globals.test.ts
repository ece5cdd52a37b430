import { expect, test } from 'vitest'
import { evaluate, pause, startPlugin } from './support/run-plugin.ts'

test('only the declared globals exist beside the language itself', async () => {
  const missing = [
    'window',
    'document',
    'localStorage',
    'XMLHttpRequest',
    'Intl',
    'TextEncoder',
    'TextDecoder',
    'crypto',
    'atob',
    'btoa',
    'URL',
    'URLSearchParams',
    'AbortController',
    'performance',
    'queueMicrotask',
    'structuredClone',
    'SharedArrayBuffer',
    'Buffer',
    'process',
    'navigator',
    '__host',
    '__setup',
    '__entry',
  ]
  const types = missing.map((name) => `typeof ${name}`).join(', ')
  expect(await evaluate(`return [${types}].filter(type => type !== 'undefined')`)).toEqual([])
  expect(
    await evaluate(`return [typeof figma, typeof __html__, typeof __uiFiles__, typeof fetch,
      typeof setTimeout, typeof clearTimeout, typeof setInterval, typeof clearInterval,
      typeof console.assert, typeof console.clear].join()`),
  ).toBe('object,string,object,function,function,function,function,function,function,function')
})

test('numbers are written without grouping whatever the locale asked for', async () => {
  expect(await evaluate(`return (1234.5).toLocaleString('de-DE')`)).toBe('1234.5')
})

test('code is one classic script: import is a syntax error', async () => {
  const run = await startPlugin(`import x from 'y'`)
  expect(run.errors).toHaveLength(1)
  expect(run.errors[0]).toContain('SyntaxError')
  run.plugin.dispose()
})

test('an error nobody catches is reported with file and line', async () => {
  const run = await startPlugin('\n\nwindow.alert(1)')
  expect(run.errors[0]).toContain("'window' is not defined")
  expect(run.errors[0]).toContain('code.js:3')
  run.plugin.dispose()
})

test('timeouts run in order, intervals repeat, clearing stops them', async () => {
  const order = await evaluate(`
    const seen = []
    setTimeout(() => seen.push('late'), 20)
    setTimeout((a, b) => seen.push(a + b), 1, 'ear', 'ly')
    clearTimeout(setTimeout(() => seen.push('never'), 2))
    let count = 0
    await new Promise(done => { const id = setInterval(() => { if (++count === 3) { clearInterval(id); done() } }, 1) })
    await new Promise(done => setTimeout(done, 40))
    return [...seen, count]`)
  expect(order).toEqual(['early', 'late', 3])
})

test('members FigJam lacks can be probed and fail when called', async () => {
  const probe = `return [typeof figma.createPage, typeof figma.createComponent, typeof figma.variables, 'createPage' in figma]`
  expect(await evaluate(probe)).toEqual(['undefined', 'undefined', 'undefined', false])
  await expect(evaluate('figma.createPage()')).rejects.toThrow('not a function')
  await expect(
    evaluate('figma.createPage', { switches: { readAbsentApiThrows: true } }),
  ).rejects.toThrow("figma.createPage no such property 'createPage' on the figma global object")
})

test('a real member without a model refuses by its name, and is on record even when caught', async () => {
  await expect(evaluate(`figma.flatten([])`)).rejects.toThrow('not modelled: figma.flatten')
  await expect(evaluate(`return figma.payments`)).rejects.toThrow('not modelled: figma.payments')
  await expect(evaluate(`await figma.createSticky().getCSSAsync()`)).rejects.toThrow(
    'not modelled: STICKY.getCSSAsync',
  )
  await expect(evaluate(`figma.createSticky().text.textDecorationStyle`)).rejects.toThrow(
    'not modelled: text.textDecorationStyle',
  )
  const run = await startPlugin(`try { figma.flatten([]) } catch (error) {}`)
  expect(run.refusals).toEqual(['not modelled: figma.flatten'])
  run.plugin.dispose()
})

test('nothing can be added to figma', async () => {
  await expect(evaluate(`figma.mine = 1`)).rejects.toThrow(
    'Cannot add property mine, object is not extensible',
  )
})

test('fetch is refused when the manifest forbids the network', async () => {
  const manifest = { networkAccess: { allowedDomains: ['none'] } }
  await expect(evaluate(`await fetch('https://example.com')`, { manifest })).rejects.toThrow(
    'Failed to fetch',
  )
})

test('a rejection is reported when the script, a handler or a timer ends with it', async () => {
  const run = await startPlugin(`
    figma.showUI('<p>')
    figma.ui.onmessage = async () => { throw new Error('handler') }
    setTimeout(async () => { throw new Error('timer') }, 1)
    ;(async () => { await null; throw new Error('script') })()`)
  run.plugin.sendFromUi(1)
  await pause()
  expect(run.errors.map((error) => error.split('\n')[0])).toEqual([
    'Uncaught (in promise) Error: script',
    'Uncaught (in promise) Error: handler',
    'Uncaught (in promise) Error: timer',
  ])
  run.plugin.dispose()
})

test('the longest stay of the plugin on the thread is measured', async () => {
  const run = await startPlugin('for (let i = 0; i < 300000; i++);')
  expect(run.plugin.longestSliceMs).toBeGreaterThanOrEqual(0)
  expect(run.errors).toEqual([])
  await pause()
  run.plugin.dispose()
})
