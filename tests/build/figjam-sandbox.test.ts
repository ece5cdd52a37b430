import { readFileSync } from 'node:fs'
import { parse } from 'acorn'
import { Linter } from 'eslint'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundlePlugins } from '../../scripts/build.mjs'
import { listOutsideUrls } from './outside-urls.ts'

/** All a FigJam sandbox has beside the language (globals of @figma/plugin-typings). */
const SANDBOX_GLOBALS = [
  'figma',
  '__html__',
  '__uiFiles__',
  'console',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
]

let files: ReadonlyMap<string, string>

beforeAll(async () => {
  const built = await bundlePlugins()
  files = new Map(built.map(({ path, text }) => [path, text]))
})

function readBuilt(path: string): string {
  const text = files.get(path)
  if (text === undefined) throw new Error(`The build made no ${path}.`)
  return text
}

/** Names a script uses without declaring them, ES2017's own and the sandbox's apart. */
function listUnknownNames(script: string): readonly string[] {
  const globals = Object.fromEntries(SANDBOX_GLOBALS.map((name) => [name, 'readonly' as const]))
  const messages = new Linter().verify(script, {
    languageOptions: {
      ecmaVersion: 2017,
      sourceType: 'script',
      globals: { ...globals, Intl: 'off', SharedArrayBuffer: 'off', Atomics: 'off' },
    },
    rules: { 'no-undef': 'error' },
  })
  return messages.map(({ message }) => message)
}

describe('the FigJam build', () => {
  it('has a sandbox script that is ES2017', () => {
    const code = readBuilt('plugin-figjam/dist/code.js')
    expect(() => parse(code, { ecmaVersion: 2017, sourceType: 'script' })).not.toThrow()
  })

  it('has a sandbox script that uses only what the sandbox has', () => {
    expect(listUnknownNames('window.alert(Intl, figma)')).toHaveLength(2)
    expect(listUnknownNames(readBuilt('plugin-figjam/dist/code.js'))).toEqual([])
  })

  it('has a sandbox script that names no outside host', () => {
    expect(listOutsideUrls('fetch("https://example.org/x")')).toEqual(['https://example.org/x'])
    expect(listOutsideUrls(readBuilt('plugin-figjam/dist/code.js'))).toEqual([])
  })

  it('is what the manifest points at, and asks for no network', () => {
    const manifest: unknown = JSON.parse(readFileSync('plugin-figjam/manifest.json', 'utf8'))
    expect(manifest).toMatchObject({
      main: 'dist/code.js',
      ui: 'dist/ui.html',
      editorType: ['figjam'],
      networkAccess: { allowedDomains: ['none'] },
    })
  })
})
