/**
 * Pictures of every state of the panel, in each theme and width, to be looked at.
 * `node scripts/panel-gallery.mjs [scene …]` writes them into node_modules/.cache/panel, and one
 * sheet a theme with all of them.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { chromium } from 'playwright-core'
import { BROWSER_ARGUMENTS, ensureBrowser } from './ensure-browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}node_modules/.cache/panel`
const THEMES = ['miro', 'figjam-light', 'figjam-dark']
const WIDTHS = [368, 340]
const LANGUAGES = ['fr', 'en']

/** The page of the browser tests, as one HTML text. */
async function buildPage() {
  const { outputFiles } = await build({
    entryPoints: [`${root}tests/browser/panel-page.ts`],
    bundle: true,
    write: false,
    outdir: folder,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  })
  /** @param {string} end */
  const pick = (end) => outputFiles.find(({ path }) => path.endsWith(end))?.text ?? ''
  const script = pick('.js').replace(/<\/(script)/gi, '<\\/$1')
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>Atelier</title><style>${pick('.css')}</style><body><div id="root"></div><script>${script}</script></body></html>`
}

/** @param {readonly { name: string, picture: Buffer }[]} shots */
function printSheet(shots) {
  const figures = shots.map(
    ({ name, picture }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${picture.toString('base64')}"></figure>`,
  )
  return `<style>body{margin:20px;font:bold 16px sans-serif;background:#d8d8d8;display:flex;flex-wrap:wrap;gap:20px;align-items:flex-start;width:2360px}figure{margin:0}img{width:368px;display:block;margin-top:6px}</style>${figures.join('')}`
}

const wanted = process.argv.slice(2)
await mkdir(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: BROWSER_ARGUMENTS,
})
try {
  const page = await browser.newPage({ deviceScaleFactor: 2 })
  await page.setContent(await buildPage())
  /** @type {string[]} */
  const names = await page.evaluate('page.names()')
  for (const theme of THEMES) {
    for (const language of LANGUAGES) {
      for (const width of WIDTHS) {
        const shots = []
        for (const name of names.filter((each) => wanted.length === 0 || wanted.includes(each))) {
          await page.setViewportSize({ width, height: 640 })
          await page.evaluate(`page.play('${name}', '${language}', '${theme}')`)
          await page.waitForTimeout(60)
          const height = await page.evaluate('document.documentElement.scrollHeight')
          await page.setViewportSize({ width, height: Math.max(640, Number(height)) })
          const picture = await page.screenshot()
          await writeFile(`${folder}/${name}-${theme}-${language}-${width}.png`, picture)
          shots.push({ name, picture })
        }
        const sheet = await browser.newPage({ viewport: { width: 2400, height: 900 } })
        await sheet.setContent(printSheet(shots))
        await sheet.screenshot({
          path: `${folder}/all-${theme}-${language}-${width}.png`,
          fullPage: true,
        })
        await sheet.close()
      }
    }
  }
  console.log(`${names.length} states in ${folder}`)
} finally {
  await browser.close()
}
