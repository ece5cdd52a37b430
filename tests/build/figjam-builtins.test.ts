import { parse } from 'acorn'
import { expect, test } from 'vitest'
import { bundlePlugins } from '../../scripts/build.mjs'

/**
 * Built-ins that came after ES2017, by where they are: the sandbox is not promised to have them
 * (https://developers.figma.com/docs/plugins/how-plugins-run/). `flat` and the like are on every value's
 * prototype, so that a name after a dot is all a script shows of them.
 */
const LATER_METHODS = [
  'flat',
  'flatMap',
  'trimStart',
  'trimEnd',
  'matchAll',
  'replaceAll',
  'at',
  'findLast',
  'findLastIndex',
  'toSorted',
  'toReversed',
  'toSpliced',
  'isWellFormed',
  'toWellFormed',
  'allSettled',
  'any',
  'withResolvers',
  'fromEntries',
  'hasOwn',
  'groupBy',
  'finally',
  'asyncIterator',
  'description',
]
const LATER_NAMES = [
  'globalThis',
  'BigInt',
  'structuredClone',
  'queueMicrotask',
  'WeakRef',
  'FinalizationRegistry',
  'AggregateError',
  'AbortController',
  'TextEncoder',
  'TextDecoder',
  'URL',
  'crypto',
  'atob',
  'btoa',
]

interface Node {
  readonly type: string
  readonly [field: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** Every later built-in a script could be calling. A key of our own with such a name is no call. */
function listLater(script: string): readonly string[] {
  const found = new Set<string>()
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit)
    if (!isNode(value)) return
    if (value.type === 'CallExpression' && isNode(value['callee'])) {
      const { callee } = value
      const property = callee['property']
      if (callee.type === 'MemberExpression' && isNode(property)) {
        const name = String(property['name'] ?? property['value'])
        if (LATER_METHODS.includes(name)) found.add(name)
      }
    }
    if (value.type === 'Identifier' && LATER_NAMES.includes(String(value['name']))) {
      found.add(String(value['name']))
    }
    for (const [field, child] of Object.entries(value)) {
      // A name after a dot or before a colon is not a global.
      const isLabel = field === 'property' || field === 'key'
      if (!isLabel || value['computed'] === true) visit(child)
    }
  }
  visit(parse(script, { ecmaVersion: 2017, sourceType: 'script' }))
  return [...found]
}

test('the sandbox script calls no built-in that is younger than ES2017', async () => {
  expect(listLater('a.flatMap(f); Object.fromEntries(x); structuredClone(y); "z".at(-1)')).toEqual([
    'flatMap',
    'fromEntries',
    'structuredClone',
    'at',
  ])
  expect(listLater('({ at: 1, URL: 2 }).at; a.any')).toEqual([])
  const code = (await bundlePlugins()).find(({ path }) => path === 'plugin-figjam/dist/code.js')
  expect(listLater(code?.text ?? 'structuredClone()')).toEqual([])
})
