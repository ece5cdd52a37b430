/**
 * Draws every canvas on both hosts, and the walls of both workshops, as PNG files to look at.
 *
 *     node scripts/pictures.mjs [folder]     (default node_modules/.cache/pictures)
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { Resvg } from '@resvg/resvg-js'
import { build } from 'esbuild'
import { interFonts } from './inter-fonts.mjs'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const FOLDER = process.argv[2] ?? `${ROOT}node_modules/.cache/pictures`
const WIDEST = 2000

const bundle = await build({
  absWorkingDir: ROOT,
  entryPoints: ['scripts/picture-list.ts'],
  bundle: true,
  write: false,
  format: 'cjs',
  platform: 'node',
  logLevel: 'error',
})
/** @type {{ exports: { listPictures?: () => readonly { name: string, svg: string }[] } }} */
const module = { exports: {} }
new Function('module', 'exports', 'require', bundle.outputFiles[0]?.text ?? '')(
  module,
  module.exports,
  createRequire(import.meta.url),
)

await mkdir(FOLDER, { recursive: true })
const font = { fontFiles: await interFonts(), loadSystemFonts: true, defaultFontFamily: 'Inter' }
for (const { name, svg } of module.exports.listPictures?.() ?? []) {
  // The static files name Medium as a family of its own.
  const named = svg.replaceAll('font-weight="500"', 'font-family="Inter Medium" font-weight="500"')
  const image = new Resvg(named, { font, fitTo: { mode: 'width', value: WIDEST } }).render()
  await writeFile(`${FOLDER}/${name}.png`, image.asPng())
}
console.log(`Pictures in ${FOLDER}`)
