/**
 * A facilitator in front of the local boards: does in a real browser, with the built plugins, what a
 * person does. Used for the film (`npm run film`) and by the browser tests.
 */
import { readFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'
import { BROWSER_ARGUMENTS, ensureBrowser } from './ensure-browser.mjs'
import { startServer } from './serve.mjs'

/** Patience with a slow machine, ms. */
const PATIENCE = 60_000

/** @typedef {'figjam' | 'miro'} HostName */

/**
 * Serves the local boards and opens a browser that speaks French.
 *
 * @returns {Promise<{ url: string, browser: import('playwright-core').Browser, close(): Promise<void> }>}
 */
export async function openLocalBoards() {
  const server = await startServer({ port: 0 })
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    // Plugins ask for it in frames of their own, which a page’s locale reaches too late now and then.
    args: [...BROWSER_ARGUMENTS, '--accept-lang=fr-FR'],
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

/** The middle of the room beside tools and panel, and how wide a section shows there, px of the window. */
const ROOM = { figjam: { x: 524, y: 420 }, miro: { x: 580, y: 440 } }
const SECTION_WIDTH = 860

/** How much of a wait that a board asks for passes at once, and how long is left to it to go on after, ms. */
const WAIT_AT_ONCE = 5000
const TIME_TO_GO_ON = 200

export class Facilitator {
  /**
   * @param {import('playwright-core').Page} page
   * @param {HostName} host
   */
  constructor(page, host) {
    this.page = page
    this.host = host
    this.board = page.locator(`.${host} .board`)
    this.panel = page.frameLocator(
      host === 'figjam' ? '.figjam-window iframe' : '.miro-panel iframe',
    )
  }

  /**
   * Opens one of the two boards, empty.
   *
   * @param {{ url: string, browser: import('playwright-core').Browser }} local
   * @param {HostName} host
   */
  static async sitDown({ url, browser }, host) {
    const context = await browser.newContext({
      viewport: { width: 1440, height: 900 },
      locale: 'fr-FR',
      acceptDownloads: true,
    })
    context.setDefaultTimeout(PATIENCE)
    const page = await context.newPage()
    // Lets tests make minutes pass; until they do, time goes on as ever.
    await page.clock.install()
    await page.goto(`${url}#${host}`)
    await page.locator(`.${host} .board .minimap`).waitFor()
    return new Facilitator(page, host)
  }

  /** @param {RegExp | string} name */
  button(name) {
    return this.panel.getByRole('button', { name }).last()
  }

  /** @param {RegExp | string} name */
  async press(name) {
    await this.button(name).click()
  }

  /** One of the four moments, or a kind of sorting. @param {string} name */
  async turnTo(name) {
    await this.panel.getByText(name, { exact: true }).first().click()
  }

  /**
   * Chooses Target Persona and puts it on the board: two clicks, and one for each group less. It is not
   * there yet.
   *
   * @param {number} [fewer]
   */
  async placeTargetPersona(fewer = 0) {
    await this.press(/^Préparer «/)
    await this.dropGroups(fewer)
    await this.press('Poser l’atelier sur le tableau')
  }

  /** @param {number} count */
  async dropGroups(count) {
    for (let at = 0; at < count; at += 1) await this.press('Un groupe de moins')
  }

  /** Clicks on the canvas, which closes Miro's panel, and opens it again. */
  async leavePanelAndComeBack() {
    await this.board.click({ position: { x: 500, y: 400 } })
    await this.page.locator('.miro-panel iframe').waitFor({ state: 'detached' })
    await this.page.locator(`.${this.host} .tool.app`).click()
  }

  /**
   * Waits for something; the seconds for which the board asks to wait pass at once.
   *
   * @param {import('playwright-core').Locator} wanted
   */
  async sitOut(wanted) {
    const wait = this.panel.getByText('Le tableau demande d’attendre').first()
    for (;;) {
      await wanted.or(wait).first().waitFor()
      if (await wanted.isVisible()) return
      await this.page.clock.fastForward(WAIT_AT_ONCE)
      await this.page.waitForTimeout(TIME_TO_GO_ON)
    }
  }

  /** Begins with the welcome, and waits until the rest is placed too. */
  async begin() {
    await this.press('Commencer l’atelier')
    await this.button('Pause').waitFor()
    await this.turnTo('Préparer')
    await this.panel.getByText(/sections sont prêtes/).waitFor()
    await this.turnTo('Animer')
  }

  /**
   * Has the simulated people do something at once; the number of acts they did.
   *
   * @param {'Écrire' | 'Voter'} act
   */
  async letPeople(act) {
    const groups = this.page.getByRole('button', { name: 'Groupes', exact: true })
    await groups.click()
    const drawer = this.page.getByRole('region', { name: 'Groupes simulés' })
    await drawer.getByRole('button', { name: act, exact: true }).click()
    const outcome = drawer.getByRole('status').filter({ hasText: `${act}\u00a0:` })
    const said = await outcome.innerText()
    await groups.click()
    return Number(said.replace(/\D/g, ''))
  }

  /** Items on the board, as the page counts them on its "empty" button. */
  async count() {
    const label = await this.page.getByRole('button', { name: /Vider le tableau/ }).innerText()
    return Number(label.replace(/\D/g, ''))
  }

  async seeWholeBoard() {
    await this.page.getByRole('button', { name: 'Tout voir' }).click()
    await this.page.waitForTimeout(400)
  }

  /**
   * Zooms on a section until it fills the room beside the panel.
   *
   * @param {string} title
   */
  async showSection(title) {
    const section = this.board.locator(`[data-kind="section"][aria-label="${title}"]`)
    const { mouse, keyboard } = this.page
    const room = ROOM[this.host]
    for (let turns = 0; turns < 60; turns += 1) {
      const box = await section.boundingBox()
      if (box === null) throw new Error(`${title} is not on the screen.`)
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      if (box.width > SECTION_WIDTH) {
        await mouse.move(room.x, room.y)
        await mouse.wheel(x - room.x, y - room.y)
        return
      }
      await mouse.move(x, y)
      await keyboard.down('Control')
      await mouse.wheel(0, -60)
      await keyboard.up('Control')
      await this.page.waitForTimeout(40)
    }
  }

  /** The whole board as the text of the file it is saved to. */
  async saveBoard() {
    const saved = this.page.waitForEvent('download')
    await this.page.getByRole('button', { name: 'Enregistrer', exact: true }).click()
    return readFile(await (await saved).path(), 'utf8')
  }

  /**
   * Downloads what is ticked.
   *
   * @param {number} count how many files that is
   * @returns {Promise<readonly { name: string, text: string }[]>}
   */
  async takeAway(count) {
    /** @type {import('playwright-core').Download[]} */
    const downloads = []
    /** @type {(download: import('playwright-core').Download) => void} */
    let keep = () => undefined
    const all = new Promise((resolve) => {
      keep = (download) => {
        downloads.push(download)
        if (downloads.length === count) resolve(undefined)
      }
    })
    this.page.on('download', keep)
    await this.press(/^Télécharger/)
    await all
    this.page.off('download', keep)
    return Promise.all(
      downloads.map(async (download) => ({
        name: download.suggestedFilename(),
        text: await readFile(await download.path(), 'utf8'),
      })),
    )
  }
}
