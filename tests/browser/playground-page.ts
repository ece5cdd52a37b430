import { type Browser, chromium, type Locator, type Page } from 'playwright-core'
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../scripts/ensure-browser.mjs'
import { startServer } from '../../scripts/serve.mjs'

export type HostName = 'figjam' | 'miro'

/** The local boards in a browser, running the two small programs of `tests/samples/plugins`. */
export interface Playground {
  readonly url: string
  readonly browser: Browser
  close(): Promise<void>
}

export async function startPlayground(): Promise<Playground> {
  const server = await startServer({
    figjam: 'tests/samples/plugins/figjam-hello/manifest.json',
    miro: 'tests/samples/plugins/miro-hello',
    port: 0,
  })
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: BROWSER_ARGUMENTS,
  })
  return {
    url: server.url,
    browser,
    async close() {
      await browser.close()
      await server.close()
    },
  }
}

/** A visitor's window, and what went wrong in it. */
export interface Visit {
  readonly page: Page
  readonly complaints: string[]
  /** The board on the screen. */
  readonly board: Locator
  note(text: string): Locator
}

export async function visit(playground: Playground, host: HostName): Promise<Visit> {
  const context = await playground.browser.newContext({
    viewport: { width: 1360, height: 820 },
    locale: 'en-GB',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => {
    if (!/^(?:http:\/\/localhost[:/]|data:|blob:|about:)/.test(request.url())) {
      complaints.push(`asked ${request.url()}`)
    }
  })
  await page.goto(`${playground.url}#${host}`)
  await page.locator(`.${host} .board .minimap`).waitFor()
  const board = page.locator(`.${host} .board`)
  const note = (text: string) => board.locator(`[data-kind="sticky"][aria-label="${text}"]`)
  return { page, complaints, board, note }
}

/** Writes a note at a point of the board, as a visitor does with the N key. */
export async function writeNote(
  { page, board }: Visit,
  at: { readonly x: number; readonly y: number },
  text: string,
): Promise<void> {
  await board.hover({ position: at })
  await board.focus()
  await page.keyboard.press('n')
  await page.keyboard.type(text)
  await page.keyboard.press('Escape')
}

/** Middle of what is drawn, px of the window. */
export async function middleOf(item: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await item.boundingBox()
  if (box === null) throw new Error('The item is not drawn.')
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
