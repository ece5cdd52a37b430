import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AgendaView } from '../../shared/app/view.ts'
import { flat, type Language, openPanel, type PanelDriver } from './panel-driver.ts'
import type { PanelPage } from './panel-page.ts'

declare const page: PanelPage

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

const MINUTE_MS = 60_000
const line = () => panel.tab.locator('.running')

/** A phase with so much time left, seen from another moment of the workshop. */
async function look(
  moment: number,
  change: Partial<AgendaView>,
  language: Language = 'fr',
): Promise<void> {
  await panel.play('run', language)
  await panel.tab.evaluate(
    ([part, spoken]) => {
      const view = page.scene('run', spoken)
      const { agenda } = view
      if (agenda === null) throw new Error('a phase runs')
      page.show({ ...view, agenda: { ...agenda, ...part } })
    },
    [change, language] as const,
  )
  await panel.tab.locator('.moments button').nth(moment).click()
  await panel.settle()
}

async function read(): Promise<string> {
  return flat(await line().innerText()).replace(/\s+/g, ' ')
}

describe('[A8] on every other screen than its own, the phase that runs', () => {
  test('has its time there from the start, and its notices when they come, and nothing moves', async () => {
    await look(2, { leftMs: 6 * MINUTE_MS })
    expect(await read()).toBe('06:00 Phase en cours Y aller')
    const title = () => panel.tab.locator('h1').boundingBox()
    const before = await title()
    const told: string[] = []
    for (const leftMinutes of [4.9, 0.9, 0]) {
      await panel.tab.evaluate(
        (passed) => {
          page.now = 1775118300000 + passed
        },
        (6 - leftMinutes) * MINUTE_MS,
      )
      await panel.tab.waitForTimeout(300)
      told.push(await read())
      expect(await title()).toEqual(before)
    }
    expect(told).toEqual([
      '04:54 ! Moins de 5 minutes Y aller',
      '00:54 ! Dernière minute Y aller',
      '00:00 ! Le temps est écoulé Y aller',
    ])
  })

  test('is told in the language of the board', async () => {
    await look(0, { leftMs: 4 * MINUTE_MS }, 'en')
    expect(await read()).toBe('04:00 ! Under 5 minutes left Go there')
    await look(3, { state: 'paused', leftMs: 4 * MINUTE_MS }, 'en')
    expect(await read()).toBe('04:00 Paused Go there')
    await look(3, { state: 'over', leftMs: 0 }, 'en')
    expect(await read()).toBe('00:00 ! Time is up Go there')
  })

  test('is one click away, evidence being brought too', async () => {
    for (const moment of [0, 2, 3]) {
      await look(moment, {})
      await panel.button(/^Y aller/).click()
      await panel.settle()
      expect(await panel.tab.getByRole('timer').innerText()).toBe('18:24')
      expect(await line().count()).toBe(0)
    }
    await panel.button('Apporter des preuves').click()
    await panel.settle()
    expect(await line().count()).toBe(1)
    await panel.button(/^Y aller/).click()
    await panel.settle()
    expect(await line().count()).toBe(0)
  })

  test('is nowhere before it runs, nor after', async () => {
    for (const [scene, moment] of [
      ['before', 0],
      ['before', 2],
      ['finished', 3],
      ['setup', 0],
    ] as const) {
      await panel.play(scene)
      await panel.tab.locator('.moments button').nth(moment).click()
      await panel.settle()
      expect(await line().count(), scene).toBe(0)
    }
  })

  test('stays in sight of who reads on, and hides nothing that has the focus', async () => {
    await look(2, { leftMs: MINUTE_MS })
    await panel.tab.setViewportSize({ width: 340, height: 300 })
    await panel.tab.evaluate(() => scrollTo(0, document.body.scrollHeight))
    await panel.settle()
    expect((await line().boundingBox())?.y).toBe(0)
    const bottom = (await line().boundingBox())?.height ?? 0
    const controls = panel.tab.locator('main :is(button, input, summary)')
    for (let at = (await controls.count()) - 1; at >= 0; at -= 1) {
      const control = controls.nth(at)
      if (!(await control.isVisible())) continue
      await control.focus()
      await panel.settle()
      const top = (await control.boundingBox())?.y ?? 0
      expect(top, await control.innerText()).toBeGreaterThanOrEqual(bottom)
    }
    await panel.tab.setViewportSize({ width: 340, height: 640 })
  })

  test('fits 292 px of content in both languages', async () => {
    for (const language of ['fr', 'en'] as const) {
      for (const leftMs of [125 * MINUTE_MS, 5 * MINUTE_MS, MINUTE_MS, 0]) {
        await look(3, { leftMs }, language)
        const box = await line().boundingBox()
        expect(box?.height, `${language} ${leftMs}`).toBeLessThan(44)
        expect(
          await line().evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth),
        ).toBe(0)
      }
    }
  })
})
