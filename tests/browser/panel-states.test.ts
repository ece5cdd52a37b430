import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flat, type Language, openPanel, type PanelDriver, type Theme } from './panel-driver.ts'

let panel: PanelDriver
let names: readonly string[]

beforeAll(async () => {
  panel = await openPanel()
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
        const problems = await panel.listFlaws()
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

describe('a workshop that was cut off midway', () => {
  test('the title says whether all of a workshop is on the board', async () => {
    await panel.play('placed')
    expect(await panel.title()).toBe('L’atelier est posé')
    await panel.play('partial')
    const { placed } = await panel.scene('partial')
    if (placed === null) throw new Error('the scene places')
    const text = panel.tab.locator('main > p').first()
    for (const [ready, said] of [
      [0, '0 section sur 19 est complète.'],
      [1, '1 section sur 19 est complète.'],
      [18, '18 sections sur 19 sont complètes.'],
    ] as const) {
      const sections = placed.sections.map((section, index) => ({
        ...section,
        state: index < ready ? ('ready' as const) : ('waiting' as const),
      }))
      await panel.change('partial', { placed: { ...placed, sections } })
      expect(await panel.title()).toBe('L’atelier n’est pas posé en entier')
      expect(flat(await text.innerText())).toContain(said)
    }
    await panel.play('partial', 'en')
    expect(await panel.title()).toBe('Not all of the workshop is on the board')
    const setup = { ...placed.setup, phases: [] }
    await panel.change('partial', { placed: { ...placed, setup } })
    expect(await panel.title()).toBe('Le canevas n’est pas posé en entier')
  })

  test('[N14] whose curve it is, where each group has one', async () => {
    const { counts, placed } = await panel.scene('run-figures')
    const [curve] = counts?.figures.curves ?? []
    if (counts === null || placed === null || curve === undefined) throw new Error('No curve.')
    const ofGroups = placed.sections.filter(({ group }) => group === 'A' || group === 'B')
    const curves = ofGroups.slice(0, 2).map(({ key }) => ({ ...curve, section: key }))
    const figures = { ...counts.figures, curves: [...curves, curve] }
    await panel.play('run-figures')
    await panel.change('run-figures', { counts: { ...counts, figures } })
    const captions = await panel.tab.locator('.marks caption').allInnerTexts()
    expect(captions.slice(-3)).toEqual([
      ...ofGroups.slice(0, 2).map(({ group }) => `Émotions · Groupe ${group}`),
      'Émotions',
    ])
  })
})

test('[A17] a phase that begins shows its name and its time, wherever one was in the one before', async () => {
  await panel.play('run')
  const { agenda } = await panel.scene('run')
  if (agenda === null) throw new Error('the scene runs')
  await panel.button('Tout le déroulé').scrollIntoViewIfNeeded()
  const isSeen = () =>
    panel.tab.evaluate(() => (document.querySelector('h1')?.getBoundingClientRect().top ?? -1) >= 0)
  expect(await isSeen()).toBe(false)
  await panel.change('run', { agenda: { ...agenda, leftMs: agenda.leftMs - 1000 } })
  expect(await isSeen()).toBe(false)
  await panel.change('run', { agenda: { ...agenda, current: agenda.current + 1 } })
  expect(await isSeen()).toBe(true)
})

describe('a break', () => {
  test('[N16] has no counts, nor has what is explained without the board', async () => {
    const { agenda } = await panel.scene('run-break')
    if (agenda === null) throw new Error('the scene runs')
    await panel.play('run-break')
    await panel.change('run-break', { agenda: { ...agenda, current: 2 } })
    expect(await panel.title()).toBe('Le persona cible, expliqué')
    expect(await panel.button(/Compter les notes|Recompter/).count()).toBe(0)
    expect(await panel.tab.locator('table').count()).toBe(0)
  })

  test('[N16] a sheet that takes no notes is shown, and none are counted on it', async () => {
    const { agenda } = await panel.scene('run-break')
    if (agenda === null) throw new Error('the scene runs')
    await panel.play('run-break')
    await panel.change('run-break', { agenda: { ...agenda, current: 0 } })
    expect(agenda.phases[0]?.sections).not.toEqual([])
    expect(await panel.button('Montrer sur le tableau').count()).toBe(1)
    expect(await panel.button(/Compter les notes|Recompter/).count()).toBe(0)
  })

  test('[N16] says when everybody is back and for what', async () => {
    const { agenda } = await panel.scene('run-break')
    const next = agenda?.phases[agenda.current + 1]
    for (const [language, back] of [
      ['fr', 'Reprise à '],
      ['en', 'Back at '],
    ] as const) {
      await panel.play('run-break', language)
      const headings = (await panel.tab.locator('h2').allInnerTexts()).map(flat)
      expect(headings.some((heading) => heading.startsWith(back))).toBe(true)
      const text = flat(await panel.tab.locator('main').innerText())
      expect(text).not.toMatch(/Compter les notes|Count the notes/)
      expect(await panel.tab.locator('table').count()).toBe(0)
      if (language === 'fr') expect(text).toContain(next?.title ?? 'No next phase.')
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
