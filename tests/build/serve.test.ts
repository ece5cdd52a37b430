import { spawnSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startServer } from '../../scripts/serve.mjs'

const PLUGIN = 'tests/samples/plugins/figjam-hello/manifest.json'
const APP = 'tests/samples/plugins/miro-hello'

/** What `npm start -- …` says when it cannot start. */
function refusalOf(language: string, ...words: readonly string[]): string {
  const env = { ...process.env, LC_ALL: language }
  const run = spawnSync(process.execPath, ['scripts/serve.mjs', ...words], { env })
  expect(run.status).toBe(1)
  return run.stderr.toString().trim()
}

describe('npm start', () => {
  it('says which option it does not know, in the language of the terminal', () => {
    expect(refusalOf('fr_FR.UTF-8', '--mirro', 'x')).toContain('Option inconnue\u00a0: --mirro.')
    expect(refusalOf('C', '--mirro', 'x')).toContain('Unknown option: --mirro.')
    expect(refusalOf('C', '--port', 'many')).toContain('“many” is not a port.')
  })

  it('says which file is missing or wrong', () => {
    expect(refusalOf('C', '--figjam', 'nowhere.json')).toContain('nowhere.json does not exist')
    expect(refusalOf('C', '--figjam', 'package.json')).toContain('Manifest must have a "main" file')
    expect(refusalOf('C', '--miro', 'shared')).toContain('shared is not a Miro app')
  })

  it('says that the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve))
    const { port } = other.address() as AddressInfo
    const options = { figjam: PLUGIN, miro: APP, port }
    await expect(startServer(options)).rejects.toThrow(`Port ${port} is taken.`)
    await new Promise((resolve) => other.close(resolve))
  })

  it('serves the page, the catalogue, the samples and the app at an origin of its own', async () => {
    const server = await startServer({ figjam: PLUGIN, miro: APP, port: 0 })
    const read = async (path: string, base = server.url) => {
      const answer = await fetch(new URL(path, base))
      return { status: answer.status, text: await answer.text() }
    }
    const programs = JSON.parse((await read('/programs.json')).text)
    expect(programs.figjam.program.ui['']).toContain('Add a note')
    expect(programs.miro.program).toEqual({
      name: 'Hello',
      scopes: ['boards:read', 'boards:write'],
    })
    expect(new URL(programs.miro.url).origin).not.toBe(new URL(server.url).origin)
    const index = (await read('/', programs.miro.url)).text
    expect(index).toContain('src="/app/static/sdk/v2/miro.js"')
    expect(index).not.toContain('https://miro.com')
    expect((await read('/../package.json', programs.miro.url)).status).toBe(404)
    // Apps built for a sub-path name it in their addresses.
    expect((await read('/my-app/index.html', programs.miro.url)).text).toBe(index)
    const zones = JSON.parse((await read('/zones.json')).text)
    expect(zones['persona-top'].titles).toContain('Persona, haut')
    expect(zones['persona-top'].zones.identity).toEqual(['Identité', 'Identity'])
    expect(JSON.parse((await read('/samples/notes.en.json')).text).length).toBeGreaterThan(100)
    await server.close()
  })

  it('sends an app that loads the SDK from a script to the emulated one', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'app-'))
    await writeFile(join(folder, 'index.html'), '<script type="module" src="./app.js"></script>')
    await writeFile(
      join(folder, 'app.js'),
      'script.src = "https://miro.com/app/static/sdk/v2/miro.js"',
    )
    const server = await startServer({ miro: folder, port: 0 })
    const { miro } = await (await fetch(new URL('/programs.json', server.url))).json()
    const script = await (await fetch(new URL('/app.js', miro.url))).text()
    expect(script).toBe('script.src = "/app/static/sdk/v2/miro.js"')
    await server.close()
    await rm(folder, { recursive: true })
  })
})
