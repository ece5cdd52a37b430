/**
 * Draws every canvas and workshop on both hosts and in both languages, as PNG files, and one page with
 * all of them to look at.
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
const pictures = module.exports.listPictures?.() ?? []
for (const { name, svg } of pictures) {
  // The static files name Medium as a family of its own.
  const named = svg.replaceAll('font-weight="500"', 'font-family="Inter Medium" font-weight="500"')
  const image = new Resvg(named, { font, fitTo: { mode: 'width', value: WIDEST } }).render()
  await writeFile(`${FOLDER}/${name}.png`, image.asPng())
}
// Names are ours: letters, figures and hyphens.
const figures = pictures.map(
  ({ name }) =>
    `<figure><a href="${name}.png"><img src="${name}.png" alt="${name}" loading="lazy" width="480"></a><figcaption>${name}</figcaption></figure>`,
)
const style = 'body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px}figure{margin:0}'
await writeFile(
  `${FOLDER}/index.html`,
  `<!doctype html><meta charset="utf-8"><title>Atelier</title><style>${style}</style>${figures.join('\n')}\n`,
)
console.log(`Pictures in ${FOLDER}/index.html`)
