/**
 * Builds both plugins into their `dist` folders, ready to import in Figma and to serve for Miro.
 *
 *     node scripts/build.mjs
 *
 * Everything is inlined or addressed relatively: a built page asks no other host for anything, the
 * Miro SDK apart (https://developers.miro.com/docs/web-sdk-reference-overview).
 */
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { deflateSync, gzipSync } from 'node:zlib'
import { build, transform } from 'esbuild'
import { printLetters } from './print-letters.mjs'
import {
  escapeInlineScript,
  printDeflated,
  printPacked,
  printPage,
  printStyle,
} from './print-page.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const MIRO_SDK = 'https://miro.com/app/static/sdk/v2/miro.js'

/**
 * Pages run in browsers that keep themselves up to date. These are the first of each that inflate a
 * stream (https://developer.mozilla.org/docs/Web/API/DecompressionStream), Chromium's of that time.
 */
const PAGE_TARGET = ['chrome113', 'firefox113', 'safari16.4']

/** @type {import('esbuild').BuildOptions} */
const SHARED = {
  absWorkingDir: ROOT,
  bundle: true,
  minify: true,
  write: false,
  legalComments: 'none',
  jsx: 'automatic',
  jsxImportSource: 'preact',
}

/** @typedef {{ readonly path: string, readonly text: string }} Built a file, its path from the root */

/**
 * @param {readonly import('esbuild').OutputFile[]} files
 * @param {string} extension
 */
function pickText(files, extension) {
  return files.find((file) => file.path.endsWith(extension))?.text ?? ''
}

/** The table of meanings as it travels. */
async function packTable() {
  return deflateSync(await readFile(`${ROOT}shared/core/clusters/vectors/vectors.bin`), {
    level: 9,
  })
}

/** The parser of tables, as its package has it, without comments. */
async function readParser() {
  const { code } = await transform(
    await readFile(`${ROOT}node_modules/papaparse/papaparse.min.js`, 'utf8'),
    { minify: true, legalComments: 'none' },
  )
  return Buffer.from(code)
}

/** A classic script for a page. @param {string} entry @param {string} [globalName] of its exports */
async function buildScript(entry, globalName) {
  const { outputFiles = [] } = await build({
    ...SHARED,
    entryPoints: [entry],
    outdir: 'out',
    format: 'iife',
    target: PAGE_TARGET,
    charset: 'utf8',
    ...(globalName === undefined ? {} : { globalName }),
  })
  return pickText(outputFiles, '.js')
}

/** The sandbox's script. @returns {Promise<readonly Built[]>} */
async function buildFigJamMain() {
  const { outputFiles = [] } = await build({
    ...SHARED,
    entryPoints: ['plugin-figjam/main/main.ts'],
    outdir: 'out',
    format: 'iife',
    target: 'es2017',
  })
  return [{ path: 'plugin-figjam/dist/code.js', text: pickText(outputFiles, '.js') }]
}

/**
 * In the place of what fetches the panel's words, which the page carries beside its script.
 *
 * @type {import('esbuild').Plugin}
 */
const LATE_WORDING = {
  name: 'late-wording',
  setup({ onResolve }) {
    const path = `${ROOT}plugin-figjam/ui/late-wording.ts`
    onResolve({ filter: /\/wording\/(panel|later-wording)\.ts$/ }, () => ({ path }))
  },
}

/**
 * Figma takes the panel as one file, and copies its text into a page at every start: it carries the
 * panel's script and style deflated, with the few lines that inflate it, and beside it the words of each
 * language, of which one is read, and what is needed late: by clustering, and to read tables.
 *
 * @returns {Promise<readonly Built[]>}
 */
async function buildFigJamUi() {
  const panel = await buildFigJamPage('plugin-figjam/ui/ui.tsx', {
    alias: { papaparse: './plugin-figjam/ui/late-papaparse.ts' },
    plugins: [LATE_WORDING],
  })
  const script = `${printStyle(pickText(panel, '.css'))}${pickText(panel, '.js')}`
  const packed = printLetters(press(script))
  const start = await buildFigJamPage('plugin-figjam/ui/unpack.ts', {
    define: { PACKED_SCRIPT: JSON.stringify(packed) },
  })
  const late = [
    await printWords('fr'),
    await printWords('en'),
    printDeflated('sort-worker', await buildScript('shared/page/sort-worker.ts')),
    printDeflated('sort-steps', await buildScript('shared/page/sort-steps.ts', 'AtelierSortSteps')),
    printPacked('meaning', await packTable()),
    printPacked('papaparse', await readParser()),
  ].join('')
  const begin = escapeInlineScript(pickText(start, '.js'))
  const text = printPage({
    head: '',
    body: `<div id="root"></div>${late}<script>${begin}</script>`,
  })
  return [{ path: 'plugin-figjam/dist/ui.html', text }]
}

/** @param {'fr' | 'en'} language */
async function printWords(language) {
  const script = await buildScript(`plugin-figjam/ui/words-${language}.ts`, 'AtelierWords')
  return printPacked(`words-${language}`, press(script))
}

/** Deflated as small as can be; that takes seconds. @param {string} text */
function press(text) {
  const press = fileURLToPath(new URL('press.mjs', import.meta.url))
  return execFileSync(process.execPath, [press], { input: text, maxBuffer: 16 * 2 ** 20 })
}

/** @param {string} entry @param {import('esbuild').BuildOptions} options */
async function buildFigJamPage(entry, options) {
  const { outputFiles = [] } = await build({
    ...SHARED,
    entryPoints: [entry],
    outdir: 'out',
    format: 'iife',
    target: PAGE_TARGET,
    charset: 'utf8',
    ...options,
  })
  return outputFiles
}

/** @param {string} name @param {boolean} hasStyle */
function printMiroPage(name, hasStyle) {
  const style = hasStyle ? `<link rel="stylesheet" href="./${name}.css">\n` : ''
  return printPage({
    head: `${style}<script src="${MIRO_SDK}"></script>`,
    body: `<div id="root"></div><script type="module" src="./${name}.js"></script>`,
  })
}

/** @returns {Promise<readonly Built[]>} */
async function buildMiro() {
  const { outputFiles = [] } = await build({
    ...SHARED,
    entryPoints: {
      headless: 'plugin-miro/headless/headless.ts',
      panel: 'plugin-miro/panel/panel.tsx',
    },
    outdir: 'out',
    format: 'esm',
    splitting: true,
    target: PAGE_TARGET,
    charset: 'utf8',
  })
  const worker = await buildScript('shared/page/sort-worker.ts')
  const files = outputFiles.map((file) => ({
    path: `plugin-miro/dist/${file.path.split(/[\\/]/).at(-1)}`,
    text: file.text,
  }))
  /** @param {string} name */
  const hasStyle = (name) => files.some((file) => file.path.endsWith(`/${name}.css`))
  return [
    { path: 'plugin-miro/dist/index.html', text: printMiroPage('headless', hasStyle('headless')) },
    { path: 'plugin-miro/dist/panel.html', text: printMiroPage('panel', hasStyle('panel')) },
    ...files,
    { path: 'plugin-miro/dist/sort-worker.js', text: worker },
  ]
}

/** @param {number} bytes */
function printKilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`
}

/**
 * What both plugins' `dist` folders must hold, the table of meanings on Miro apart, without writing it.
 * Throws esbuild's error when a source does not build.
 */
export async function bundlePlugins() {
  const parts = await Promise.all([buildFigJamMain(), buildFigJamUi(), buildMiro()])
  return parts.flat()
}

/** Puts a fresh bundle in both `dist` folders and returns what was written. */
export async function buildPlugins() {
  const built = await bundlePlugins()
  for (const plugin of ['plugin-figjam', 'plugin-miro']) {
    await rm(`${ROOT}${plugin}/dist`, { recursive: true, force: true })
    await mkdir(`${ROOT}${plugin}/dist`, { recursive: true })
  }
  const table = { path: 'plugin-miro/dist/meaning.bin', text: await packTable() }
  const files = [...built, table]
  await Promise.all(files.map((file) => writeFile(`${ROOT}${file.path}`, file.text)))
  return files
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { path, text } of await buildPlugins()) {
    const bytes = Buffer.byteLength(text)
    console.log(
      `${path}  ${printKilobytes(bytes)}, ${printKilobytes(gzipSync(text).length)} gzipped`,
    )
  }
}
