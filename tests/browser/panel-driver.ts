import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { buildPanelPage } from '../../scripts/build-panel-page.mjs'
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../scripts/ensure-browser.mjs'
import type { Command } from '../../shared/app/messages.ts'
import type { SessionView } from '../../shared/app/view.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import type { PanelPage } from './panel-page.ts'

declare const page: PanelPage

export type Theme = Parameters<PanelPage['play']>[2]
export type Language = Parameters<PanelPage['play']>[1]

/** As it reads: no-break spaces are tested with the words themselves. */
export function flat(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ')
}

/** Opens the panel in a browser and does with it what a person does. */
export async function openPanel(zone = 'UTC'): Promise<PanelDriver> {
  const html = await buildPanelPage()
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: BROWSER_ARGUMENTS,
  })
  const tab = await browser.newPage({ viewport: { width: 340, height: 640 }, timezoneId: zone })
  await tab.setContent(html)
  return new PanelDriver(browser, tab)
}

export class PanelDriver {
  readonly #browser: Browser
  readonly tab: Page
  readonly errors: string[] = []
  #hasAxe = false

  constructor(browser: Browser, tab: Page) {
    this.#browser = browser
    this.tab = tab
    tab.on('pageerror', (error) => this.errors.push(String(error)))
  }

  close(): Promise<void> {
    return this.#browser.close()
  }

  /** What axe finds on the page, and whether it is wider than its window; [] when all is well. */
  async listFlaws(): Promise<readonly string[]> {
    if (!this.#hasAxe) await this.tab.evaluate(axe.source)
    this.#hasAxe = true
    return this.tab.evaluate(async () => {
      const { axe: run } = window as unknown as { readonly axe: typeof axe }
      const { violations } = await run.run(document, { resultTypes: ['violations'] })
      const { scrollWidth, clientWidth } = document.documentElement
      const wide = scrollWidth > clientWidth ? [`${scrollWidth} px wide`] : []
      return [...wide, ...violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)]
    })
  }

  names(): Promise<readonly string[]> {
    return this.tab.evaluate(() => page.names())
  }

  async play(name: string, language: Language = 'fr', theme: Theme = 'miro'): Promise<void> {
    await this.tab.evaluate(([scene, spoken, look]) => page.play(scene, spoken, look), [
      name,
      language,
      theme,
    ] as const)
    await this.settle()
  }

  /** Until what was asked is drawn: effects run after the frame, timers of 0 ms after them. */
  settle(): Promise<void> {
    return this.tab.evaluate(
      () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 20))),
    )
  }

  /** What the screen says. */
  async read(): Promise<string> {
    return flat(await this.tab.locator('main').innerText())
  }

  scene(name: string): Promise<SessionView> {
    return this.tab.evaluate((scene) => page.scene(scene, 'fr'), name)
  }

  /** The session sends the view of another scene, or a part of it changed. */
  async change(name: string, patch: Partial<SessionView> = {}): Promise<void> {
    await this.tab.evaluate(([scene, part]) => page.show({ ...page.scene(scene, 'fr'), ...part }), [
      name,
      patch,
    ] as const)
    await this.settle()
  }

  sent(): Promise<readonly Command[]> {
    return this.tab.evaluate(() => [...page.commands])
  }

  async lastSent(): Promise<Command | undefined> {
    return (await this.sent()).at(-1)
  }

  /** The setup as the session was told last, after the pause in typing. */
  async draftTold(): Promise<WorkshopSetup> {
    await this.tab.waitForTimeout(250)
    const command = await this.lastSent()
    if (command?.type !== 'draft') throw new Error('the draft was not sent')
    return command.setup
  }

  button(name: string | RegExp) {
    return this.tab.getByRole('button', { name, exact: typeof name === 'string' })
  }

  /** A list that people choose from. */
  listed(name: string) {
    return this.tab.getByRole('combobox', { name, exact: true })
  }

  async title(): Promise<string> {
    return flat(await this.tab.locator('h1').innerText())
  }

  async spoken(): Promise<string> {
    return flat(await this.tab.locator('[role=status]').innerText())
  }

  /** What is read aloud of what somebody just did. */
  async said(): Promise<string> {
    await this.settle()
    return flat(await this.tab.locator('p[role=status]').innerText())
  }

  focused(): Promise<string> {
    return this.tab.evaluate(() => document.activeElement?.tagName ?? '')
  }
}
