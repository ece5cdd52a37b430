import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Language, openPanel, type PanelDriver, type Theme } from './panel-driver.ts'

let panel: PanelDriver
let names: readonly string[]

beforeAll(async () => {
  panel = await openPanel()
  await panel.tab.evaluate(axe.source)
  names = await panel.names()
})

afterAll(() => panel?.close())

const THEMES: readonly Theme[] = ['figjam-light', 'figjam-dark', 'miro']
const LANGUAGES: readonly Language[] = ['fr', 'en']

describe('every state', () => {
  for (const theme of THEMES) {
    test(`no accessibility finding on ${theme}`, async () => {
      const found: string[] = []
      for (const name of names) {
        await panel.play(name, theme === 'miro' ? 'en' : 'fr', theme)
        const problems = await panel.tab.evaluate(async () => {
          const { axe: run } = window as unknown as { readonly axe: typeof axe }
          const { violations } = await run.run(document, { resultTypes: ['violations'] })
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
        })
        found.push(...problems.map((problem) => `${name}: ${problem}`))
      }
      expect(found).toEqual([])
      expect(panel.errors).toEqual([])
    })
  }

  for (const language of LANGUAGES) {
    test(`fits 340 and 368 px in ${language}: nothing cut, nothing to scroll sideways`, async () => {
      const cut: string[] = []
      for (const width of [340, 368]) {
        await panel.tab.setViewportSize({ width, height: 640 })
        for (const theme of ['figjam-light', 'miro'] as const) {
          for (const name of names) {
            await panel.play(name, language, theme)
            cut.push(...(await listCut()).map((what) => `${width} ${theme} ${name}: ${what}`))
          }
        }
      }
      await panel.tab.setViewportSize({ width: 340, height: 640 })
      expect(cut).toEqual([])
    })
  }

  test('has one title, one primary action at most, and no word missing', async () => {
    for (const language of LANGUAGES) {
      for (const name of names) {
        await panel.play(name, language)
        expect(await panel.tab.locator('h1').count(), name).toBe(1)
        expect((await panel.title()).length, name).toBeGreaterThan(2)
        expect(await panel.tab.locator('button.primary').count(), name).toBeLessThanOrEqual(1)
        const text = await panel.tab.locator('.panel').innerText()
        expect(text, name).not.toMatch(/undefined|NaN|\[object|null/)
      }
    }
  })
})

function listCut(): Promise<readonly string[]> {
  return panel.tab.evaluate(() => {
    const root = document.documentElement
    const wide = root.scrollWidth > root.clientWidth ? [`page is ${root.scrollWidth} px wide`] : []
    const texts = [
      ...document.querySelectorAll<HTMLElement>('button, .pill, h1, h2, .timer, td, .seg label'),
    ]
    const over = texts
      .filter((element) => element.offsetParent !== null)
      .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth)
    const outside = texts.filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth,
    )
    return [...wide, ...[...over, ...outside].map(({ textContent }) => `cut: ${textContent}`)]
  })
}
