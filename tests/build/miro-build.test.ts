import { parse } from 'acorn'
import { beforeAll, describe, expect, it } from 'vitest'
import { bundlePlugins } from '../../scripts/build.mjs'

const SDK = 'https://miro.com/app/static/sdk/v2/miro.js'

let files: ReadonlyMap<string, string>

beforeAll(async () => {
  const built = await bundlePlugins()
  files = new Map(
    built
      .filter(({ path }) => path.startsWith('plugin-miro/dist/'))
      .map(({ path, text }) => [path.slice('plugin-miro/dist/'.length), text]),
  )
})

function readPage(name: string): string {
  const text = files.get(name)
  if (text === undefined) throw new Error(`The build made no ${name}.`)
  return text
}

/** What a page loads, in order. */
function listAddresses(page: string): readonly string[] {
  return [...page.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '')
}

/** The modules a script loads at its start. */
function listImports(script: string): readonly unknown[] {
  const { body } = parse(script, { ecmaVersion: 2022, sourceType: 'module' })
  return body.flatMap((node) => ('source' in node && node.source ? [node.source.value] : []))
}

/** Every script that the two pages load before anything is asked for. */
function listStart(): readonly string[] {
  const start = new Set<string>()
  const wanted = ['headless.js', 'panel.js']
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    if (start.has(name)) continue
    start.add(name)
    wanted.push(...listImports(readPage(name)).map((path) => String(path).replace('./', '')))
  }
  return [...start]
}

describe('the Miro build', () => {
  it.each(['index.html', 'panel.html'])('%s loads the SDK first, then files beside it', (name) => {
    const addresses = listAddresses(readPage(name))
    expect(addresses).toContain(SDK)
    const own = addresses.filter((address) => address !== SDK)
    expect(own).not.toEqual([])
    for (const address of own) {
      expect(address).toMatch(/^\.\/[\w.-]+$/)
      expect([...files.keys()]).toContain(address.slice(2))
    }
    expect(addresses.indexOf(SDK)).toBeLessThan(
      addresses.findIndex((path) => path.endsWith('.js') && path !== SDK),
    )
  })

  it('imports its own files relatively, so that it works under any path', () => {
    const scripts = [...files].filter(([name]) => name.endsWith('.js'))
    const imports = scripts.flatMap(([, text]) => listImports(text))
    expect(imports).not.toEqual([])
    for (const path of imports) expect(path).toMatch(/^\.\//)
  })

  it.each([
    'handle-placing',
    'handle-reading',
    'read-placed',
    'layout-workshop',
    'symmetry-script',
    'panel.fr',
    'panel.en',
    'later-screens',
    'later-wording',
    'read-template',
    'recipe-pictures',
    'perform',
  ])('leaves %s for when it is asked for', (part) => {
    const later = [...files.keys()].filter((name) => name.startsWith(`${part}-`))
    expect(later).toHaveLength(1)
    const [name = ''] = later
    expect([...files.values()].some((text) => text.includes(`import("./${name}")`))).toBe(true)
    expect(listStart()).not.toContain(name)
  })

  it('starts with the names of the catalogue, and without what is read later', () => {
    const start = listStart()
    const holders = (words: string) =>
      [...files].flatMap(([name, text]) => (text.includes(words) ? [name] : []))
    const named = holders('Symétrie client et équipe').filter((name) => start.includes(name))
    expect(named).toHaveLength(1)
    for (const words of [
      'Quel atelier aujourd’hui',
      'Which workshop today',
      'Voici pourquoi nous sommes là',
    ]) {
      const told = holders(words)
      expect(told).toHaveLength(1)
      expect(start).not.toContain(told[0])
    }
  })
})
