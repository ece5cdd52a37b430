/**
 * Pictures of every state of the panel, in each theme and width, to be looked at.
 * `node scripts/panel-gallery.mjs [word …]` writes them into node_modules/.cache/panel, and one sheet
 * a theme with all of them. The words choose: scenes (`run`), themes (`miro`), languages (`fr`),
 * widths (`340`).
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright-core'
import { buildPanelPage } from './build-panel-page.mjs'
import { BROWSER_ARGUMENTS, ensureBrowser } from './ensure-browser.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = `${root}node_modules/.cache/panel`
const wanted = process.argv.slice(2)

/**
 * Those that were asked for by name, or all of them.
 *
 * @param {readonly string[]} names
 */
function choose(names) {
  const chosen = names.filter((name) => wanted.includes(name))
  return chosen.length === 0 ? names : chosen
}

/** FigJam has Inter; this machine may not. */
async function printFonts() {
  const faces = [400, 600, 700].map(async (weight) => {
    const file = `${root}node_modules/@fontsource/inter/files/inter-latin-${weight}-normal.woff2`
    const font = (await readFile(file)).toString('base64')
    return `@font-face{font-family:Inter;font-weight:${weight};src:url(data:font/woff2;base64,${font})}`
  })
  return (await Promise.all(faces)).join('')
}

/** @param {readonly { name: string, picture: Buffer }[]} shots */
function printSheet(shots) {
  const figures = shots.map(
    ({ name, picture }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${picture.toString('base64')}"></figure>`,
  )
  return `<style>body{margin:20px;font:bold 16px sans-serif;background:#d8d8d8;display:flex;flex-wrap:wrap;gap:20px;align-items:flex-start;width:2360px}figure{margin:0}img{width:368px;display:block;margin-top:6px}</style>${figures.join('')}`
}

await mkdir(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: await ensureBrowser(),
  args: BROWSER_ARGUMENTS,
})
try {
  const page = await browser.newPage({ deviceScaleFactor: 2 })
  await page.setContent(await buildPanelPage())
  await page.addStyleTag({ content: await printFonts() })
  /** @type {string[]} */
  const names = await page.evaluate('page.names()')
  for (const theme of choose(['miro', 'figjam-light', 'figjam-dark'])) {
    for (const language of choose(['fr', 'en'])) {
      for (const width of choose(['368', '340']).map(Number)) {
        const shots = []
        for (const name of choose(names)) {
          await page.setViewportSize({ width, height: 640 })
          await page.evaluate(`page.play('${name}', '${language}', '${theme}')`)
          await page.waitForTimeout(60)
          await page.evaluate('document.fonts.ready')
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
