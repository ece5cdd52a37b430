import type { Locator } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

async function look(part: Locator): Promise<string> {
  return (await part.screenshot()).toString('base64')
}

/** The same as a square of the ground it lies on. */
async function isFlat(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { backgroundColor, borderTopWidth, outlineStyle } = getComputedStyle(element)
    const ground = getComputedStyle(document.body).backgroundColor
    return backgroundColor === ground && borderTopWidth === '0px' && outlineStyle === 'none'
  })
}

describe('[G16] with colours the reader chose in their system', () => {
  beforeAll(() => panel.tab.emulateMedia({ forcedColors: 'active' }))

  afterAll(() => panel.tab.emulateMedia({ forcedColors: 'none' }))

  test('the moment one is in is told from the others', async () => {
    await panel.play('run')
    const [prepare, run, sort] = await Promise.all(
      [0, 1, 2].map((at) =>
        panel.tab
          .locator('.moments button')
          .nth(at)
          .evaluate((button) => getComputedStyle(button).borderBottomColor),
      ),
    )
    expect(run).not.toBe(prepare)
    expect(sort).toBe(prepare)
  })

  test('so is what one sorts by, and a workshop that is chosen', async () => {
    await panel.play('votes')
    const ground = (at: number) =>
      panel.tab
        .locator('.seg label')
        .nth(at)
        .evaluate((label) => getComputedStyle(label).backgroundColor)
    expect(await ground(0)).not.toBe(await ground(1))
    await panel.play('choose')
    const outline = (at: number) =>
      panel.tab
        .locator('.card.pick')
        .nth(at)
        .evaluate((card) => getComputedStyle(card).outlineStyle)
    expect(await outline(0)).not.toBe(await outline(1))
  })

  test('a switch is there, and on or off', async () => {
    await panel.play('take')
    const authors = panel.tab.getByRole('switch')
    expect(await isFlat(authors)).toBe(false)
    const off = await look(authors)
    await authors.press('Space')
    await panel.tab.locator('h1').focus()
    expect(await look(authors)).not.toBe(off)
  })

  test('time and work that pass have a bar', async () => {
    await panel.play('run')
    expect(await isFlat(panel.tab.locator('.bar i').first())).toBe(false)
    await panel.play('placing')
    expect(await isFlat(panel.tab.locator('progress').first())).toBe(false)
  })
})

describe('[G16] with letters twice as large', () => {
  test('the timer, its buttons and what one sorts by stay on the page', async () => {
    await panel.tab.setViewportSize({ width: 320, height: 640 })
    await panel.tab.addStyleTag({
      content: '.panel, .panel * { font-size: 24px !important; line-height: 32px !important }',
    })
    const wide: string[] = []
    for (const name of ['run', 'run-many', 'votes', 'setup', 'placed', 'offline']) {
      await panel.play(name)
      const width = await panel.tab.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) wide.push(`${name}: ${width}`)
    }
    expect(wide).toEqual([])
  })
})
