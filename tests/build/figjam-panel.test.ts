import { parse } from 'acorn'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundlePlugins } from '../../scripts/build.mjs'
import { inflateScripts, unpackLate } from './inflate-scripts.ts'

let page: string

beforeAll(async () => {
  const built = await bundlePlugins()
  page = built.find(({ path }) => path === 'plugin-figjam/dist/ui.html')?.text ?? ''
})

describe('the FigJam panel', () => {
  it('is one file', () => {
    // The program, and what it reads late: the words of two languages, the worker that sorts, the
    // same for the page itself, the table of meanings, the parser of tables.
    expect(page.match(/<script>/gi)).toHaveLength(1)
    expect(
      page.match(/<script type="text\/plain" id="[a-z-]+">[!#-;=-[\]-~]+<\/script/g),
    ).toHaveLength(6)
    expect(page.match(/<\/script/gi)).toHaveLength(7)
    expect(page).not.toMatch(/<link|<script[^>]* src=|@import/i)
  })

  it('carries its script once, deflated, and loads nothing more', () => {
    const scripts = inflateScripts(page)
    expect(scripts).toHaveLength(1)
    const [script = ''] = scripts
    expect(script).not.toContain('Quel atelier aujourd’hui')
    expect(() => parse(script, { ecmaVersion: 2022, sourceType: 'script' })).not.toThrow()
    expect(script).not.toMatch(/\bimport\(/)
  })

  it('carries five scripts that are read late, one with the words of each language', () => {
    const scripts = unpackLate(page)
    expect(scripts).toHaveLength(5)
    expect(scripts[0]).toContain('Quel atelier aujourd’hui')
    expect(scripts[1]).toContain('Which workshop today?')
    for (const late of scripts) {
      expect(() => parse(late, { ecmaVersion: 2022, sourceType: 'script' })).not.toThrow()
    }
  })
})
