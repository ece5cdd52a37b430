/**
 * The local boards: `npm start`. Builds both plugins and the playground, and serves them.
 *
 *     npm start -- [--figjam path/to/manifest.json] [--miro path/to/folder] [--port 4400]
 *
 * The page is on the given port; the Miro app has an origin of its own, one port further, as apps
 * have at Miro. Nothing is asked of any other machine.
 */
import { resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { listen, readFrom, readPublished } from './answer-request.mjs'
import { buildPlugins } from './build.mjs'
import { bundleMiroSdk, bundlePage, importSource } from './bundle-page.mjs'
import { readFigJamProgram, readMiroProgram } from './read-programs.mjs'
import { ServeError, sentences, terminalLanguage } from './serve-wording.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PAGE_FOLDER = `${ROOT}scripts/playground/page`
const SAMPLES = `${ROOT}tests/samples`
const MIRO_SDK = 'https://miro.com/app/static/sdk/v2/miro.js'
const LOCAL_SDK = '/app/static/sdk/v2/miro.js'
const FIRST_PORT = 4400

/**
 * @typedef {object} ServeOptions
 * @property {string} [figjam] path of a plugin's manifest.json; ours when left out
 * @property {string} [miro] folder of a Miro app's pages; ours when left out
 * @property {number} [port] of the page, 4400 when left out, 0 for any; the app has the next one
 */

/**
 * A Miro app at its own root, sent to the emulated SDK by its pages and by scripts that load it.
 *
 * @param {string} folder
 */
async function answerForMiro(folder) {
  const sdk = await bundleMiroSdk()
  /** @type {import('./answer-request.mjs').Answer} */
  const answer = async (path) => {
    if (path === LOCAL_SDK) return sdk
    const file = await readPublished(folder, path)
    const mayLoadSdk = /(?:\/|\.html|\.m?js)$/.test(path)
    return mayLoadSdk && file ? file.toString('utf8').replaceAll(MIRO_SDK, LOCAL_SDK) : file
  }
  return answer
}

/**
 * A program, or why there is none; the page shows the sentence in the panel's place.
 *
 * @template Program
 * @param {Promise<Program>} reading
 */
async function orReason(reading) {
  try {
    return { program: await reading }
  } catch (error) {
    if (error instanceof ServeError) return { missing: error.text }
    throw error
  }
}

/**
 * @param {{ readonly manifest: string, readonly app: string, readonly appUrl: string }} places
 * @param {import('./read-programs.mjs').ParseManifest} parseManifest
 */
async function answerForPage({ manifest, app, appUrl }, parseManifest) {
  const [files, { listCanvasNames }] = await Promise.all([
    bundlePage(),
    importSource('scripts/canvas-names.ts'),
  ])
  const names = JSON.stringify(listCanvasNames())
  /** @type {import('./answer-request.mjs').Answer} */
  const answer = async (path) => {
    if (path === '/') return readFrom(PAGE_FOLDER, '/index.html')
    if (path === '/zones.json') return names
    if (path === '/programs.json') {
      const figjam = await orReason(readFigJamProgram(manifest, parseManifest))
      const miro = await orReason(readMiroProgram(app))
      return JSON.stringify({ figjam, miro: { ...miro, url: appUrl } })
    }
    const sample = /^\/samples\/(notes\.(?:fr|en)\.json)$/.exec(path)?.[1]
    if (sample !== undefined) return readFrom(SAMPLES, `/${sample}`)
    return files.get(path) ?? null
  }
  return answer
}

/**
 * Builds and serves. Throws ServeError when a port is taken or a program named in the options is not
 * there, before anything is built; our own programs may be missing, the page then says so.
 *
 * @param {ServeOptions} [options]
 */
export async function startServer(options = {}) {
  const port = options.port ?? FIRST_PORT
  const manifest = options.figjam ?? `${ROOT}plugin-figjam/manifest.json`
  const app = resolve(options.miro ?? `${ROOT}plugin-miro/dist`)
  const { parseManifest } = await importSource('scripts/playground/hosts/figjam/run/manifest.ts')
  if (options.figjam !== undefined) await readFigJamProgram(manifest, parseManifest)
  if (options.miro !== undefined) await readMiroProgram(app)
  const page = await openPort(port)
  const miro = await openPort(port === 0 ? 0 : port + 1).catch(async (error) => {
    await page.close()
    throw error
  })
  const close = async () => {
    await Promise.all([page.close(), miro.close()])
  }
  try {
    if (options.figjam === undefined || options.miro === undefined) await buildPlugins()
    miro.answerWith(await answerForMiro(app))
    page.answerWith(await answerForPage({ manifest, app, appUrl: miro.url }, parseManifest))
    return { url: page.url, close }
  } catch (error) {
    await close()
    throw error
  }
}

/** Takes a port at once; what it answers comes when everything is built. @param {number} port */
async function openPort(port) {
  /** @type {import('./answer-request.mjs').Answer} */
  let answer = () => Promise.resolve(null)
  const { url, close } = await listen(port, (path) => answer(path))
  return {
    url,
    close,
    /** @param {import('./answer-request.mjs').Answer} next */
    answerWith(next) {
      answer = next
    },
  }
}

/** @param {readonly string[]} words @returns {ServeOptions} */
function parseWords(words) {
  /** @type {{ figjam?: string, miro?: string, port?: number }} */
  const options = {}
  for (let at = 0; at < words.length; at += 2) {
    const [flag = '', value = ''] = words.slice(at, at + 2)
    if (flag === '--figjam' && value !== '') options.figjam = value
    else if (flag === '--miro' && value !== '') options.miro = value
    else if (flag === '--port') options.port = parsePort(value)
    else throw new ServeError(sentences.unknownFlag(flag))
  }
  return options
}

/** @param {string} value */
function parsePort(value) {
  const port = Number(value)
  if (!Number.isInteger(port) || port < 1 || port > 65_534) {
    throw new ServeError(sentences.wrongPort(value))
  }
  return port
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const language = terminalLanguage()
  try {
    const { url } = await startServer(parseWords(process.argv.slice(2)))
    console.log(sentences.ready(url)[language])
  } catch (error) {
    if (!(error instanceof ServeError)) throw error
    console.error(error.text[language])
    process.exitCode = 1
  }
}
