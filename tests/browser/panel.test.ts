import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { buildPanelPage } from '../../scripts/build-panel-page.mjs'
import { BROWSER_ARGUMENTS, ensureBrowser } from '../../scripts/ensure-browser.mjs'
import type { Command } from '../../shared/app/messages.ts'
import type { SessionView } from '../../shared/app/view.ts'
import type { PanelPage } from './panel-page.ts'

declare const page: PanelPage

type Theme = Parameters<PanelPage['play']>[2]
type Language = Parameters<PanelPage['play']>[1]

const THEMES: readonly Theme[] = ['figjam-light', 'figjam-dark', 'miro']
const LANGUAGES: readonly Language[] = ['fr', 'en']

let browser: Browser
let tab: Page
let names: readonly string[]
let errors: string[]

beforeAll(async () => {
  const html = await buildPanelPage()
  browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: BROWSER_ARGUMENTS,
  })
  tab = await browser.newPage({ viewport: { width: 340, height: 640 } })
  tab.on('pageerror', (error) => errors.push(String(error)))
  await tab.setContent(html)
  await tab.evaluate(axe.source)
  names = await tab.evaluate(() => page.names())
})

afterAll(() => browser?.close())

beforeEach(() => {
  errors = []
})

async function play(name: string, language: Language = 'fr', theme: Theme = 'miro') {
  await tab.evaluate(([scene, spoken, look]) => page.play(scene, spoken, look), [
    name,
    language,
    theme,
  ] as const)
  await settle()
}

/** Until what was asked is drawn: effects run after the frame, timers of 0 ms after them. */
function settle() {
  return tab.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done, 20))),
  )
}

async function change(name: string, patch: Partial<SessionView>, language: Language = 'fr') {
  await tab.evaluate(
    ([scene, spoken, part]) => page.show({ ...page.scene(scene, spoken), ...part }),
    [name, language, patch] as const,
  )
  await settle()
}

const sent = (): Promise<readonly Command[]> => tab.evaluate(() => [...page.commands])
const lastSent = async () => (await sent()).at(-1)
const button = (name: string | RegExp) =>
  tab.getByRole('button', { name, exact: typeof name === 'string' })
/** As it reads: no-break spaces are tested with the words themselves. */
const flat = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
const title = async () => flat(await tab.locator('h1').innerText())
const spoken = async () => flat(await tab.locator('[role=status]').innerText())
const focused = () => tab.evaluate(() => document.activeElement?.tagName ?? '')

describe('every state', () => {
  for (const theme of THEMES) {
    test(`no accessibility finding on ${theme}`, async () => {
      const found: string[] = []
      for (const name of names) {
        await play(name, theme === 'miro' ? 'en' : 'fr', theme)
        const problems = await tab.evaluate(async () => {
          const { axe: run } = window as unknown as { readonly axe: typeof axe }
          const { violations } = await run.run(document, { resultTypes: ['violations'] })
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
        })
        found.push(...problems.map((problem) => `${name}: ${problem}`))
      }
      expect(found).toEqual([])
      expect(errors).toEqual([])
    })
  }

  for (const language of LANGUAGES) {
    test(`fits 340 and 368 px in ${language}: nothing cut, nothing to scroll sideways`, async () => {
      const cut: string[] = []
      for (const width of [340, 368]) {
        await tab.setViewportSize({ width, height: 640 })
        for (const theme of ['figjam-light', 'miro'] as const) {
          for (const name of names) {
            await play(name, language, theme)
            cut.push(...(await listCut()).map((what) => `${width} ${theme} ${name}: ${what}`))
          }
        }
      }
      await tab.setViewportSize({ width: 340, height: 640 })
      expect(cut).toEqual([])
    })
  }

  test('has one title, one primary action at most, and no word missing', async () => {
    for (const language of LANGUAGES) {
      for (const name of names) {
        await play(name, language)
        expect(await tab.locator('h1').count(), name).toBe(1)
        expect((await title()).length, name).toBeGreaterThan(2)
        expect(await tab.locator('button.primary').count(), name).toBeLessThanOrEqual(1)
        const text = await tab.locator('.panel').innerText()
        expect(text, name).not.toMatch(/undefined|NaN|\[object|null/)
      }
    }
  })
})

function listCut(): Promise<readonly string[]> {
  return tab.evaluate(() => {
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

describe('keyboard', () => {
  test('the main path needs no pointer: choose, set up, place, begin, run', async () => {
    await play('choose')
    expect((await sent()).map(({ type }) => type)).toEqual(['hello'])
    await tab.keyboard.press('Tab')
    await tab.keyboard.press('Tab')
    await tab.keyboard.press('Tab')
    await tab.keyboard.press('Tab')
    await tab.keyboard.press('Tab')
    expect(await tab.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
    await tab.keyboard.type('empathie')
    await settle()
    await tab.keyboard.press('Enter')
    expect(await lastSent()).toEqual({ type: 'choose', recipe: 'empathy-journey' })

    await change('setup', {})
    expect(await focused()).toBe('H1')
    await tab.keyboard.press('Enter')
    expect(await lastSent()).toEqual({ type: 'generate' })

    await change('placing', {})
    expect(await focused()).toBe('H1')
    await tab.keyboard.press('Enter')
    expect(await lastSent()).toEqual({ type: 'begin' })

    await change('run', {})
    expect(await focused()).toBe('H1')
    await tab.keyboard.press('Enter')
    expect(await lastSent()).toEqual({ type: 'pause' })
  })

  test('Escape stops what is being placed, once', async () => {
    await play('placing')
    await tab.keyboard.press('Escape')
    expect(await lastSent()).toEqual({ type: 'cancel' })
    const before = (await sent()).length
    const view = await tab.evaluate(() => page.scene('placing', 'fr'))
    if (view.work === null) throw new Error('the scene places')
    await change('placing', { work: { ...view.work, cancelling: true } })
    await tab.keyboard.press('Escape')
    expect((await sent()).length).toBe(before)
    expect(await button('J’arrête…').isDisabled()).toBe(true)
  })

  test('Enter in a text field of the setup places nothing', async () => {
    await play('setup')
    await tab.getByLabel('Titre affiché sur le tableau').press('Enter')
    expect((await sent()).map(({ type }) => type)).not.toContain('generate')
  })

  test('tab order is reading order', async () => {
    await tab.setViewportSize({ width: 340, height: 2400 })
    for (const name of names) {
      await play(name)
      const back = await tab.evaluate(() => {
        const stops = [
          ...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary'),
        ].filter((stop) => stop.checkVisibility() && stop.tabIndex === 0)
        const shown = stops.map((stop) => (stop.closest('label') ?? stop).getBoundingClientRect())
        // Read from top to bottom; on one line, from left to right.
        return stops.filter((_, index) => {
          const [before, here] = [shown[index - 1], shown[index]]
          if (before === undefined || here === undefined) return false
          return (
            here.bottom <= before.top || (here.top < before.bottom && here.right <= before.left)
          )
        }).length
      })
      expect(back, name).toBe(0)
    }
    await tab.setViewportSize({ width: 340, height: 640 })
  })

  test('arrows move in the choice of what to sort by, and keep the focus there', async () => {
    await play('votes')
    await tab.getByRole('radio', { name: 'Votes' }).focus()
    await tab.keyboard.press('ArrowRight')
    await settle()
    expect(await title()).toBe('Regrouper les notes')
    expect(await tab.getByRole('radio', { name: 'Regrouper' }).isChecked()).toBe(true)
    expect(await focused()).toBe('INPUT')
  })

  test('arrows ask for more piles, and a menu moves a note to another', async () => {
    await play('piles')
    await tab.getByRole('slider', { name: 'Nombre de paquets' }).press('ArrowRight')
    expect(await lastSent()).toEqual({ type: 'set-pieces', pieces: 4 })
    await button(/Voir les 4 notes/).press('Enter')
    await tab
      .getByLabel('Paquet de « File sans ticket »')
      .selectOption('Deux outils pour un seul geste')
    expect(await lastSent()).toEqual({ type: 'move-to-pile', note: 'File sans ticket', pile: 'p2' })
    await tab.getByLabel('Paquet de « File sans ticket »').selectOption('À classer ensemble')
    expect(await lastSent()).toEqual({ type: 'move-to-pile', note: 'File sans ticket', pile: null })
  })

  test('a pile is renamed without a pointer', async () => {
    await play('piles')
    await button('Renommer : Deux outils pour un seul geste').press('Enter')
    await tab.keyboard.press('Control+A')
    await tab.keyboard.type('Deux outils')
    await tab.keyboard.press('Enter')
    expect(await lastSent()).toEqual({ type: 'rename-pile', pile: 'p2', title: 'Deux outils' })
  })
})

describe('what is said aloud', () => {
  test('each tenth of the progress, and that one may begin', async () => {
    await play('placing-start')
    const view = await tab.evaluate(() => page.scene('placing', 'fr'))
    if (view.work === null) throw new Error('the scene places')
    const at = (done: number, canBegin = false) =>
      change('placing', { work: { ...view.work, canBegin, steps: { done, total: 1000 } } as never })
    await at(120)
    expect(await spoken()).toBe('10 % posé')
    await at(190)
    expect(await spoken()).toBe('10 % posé')
    await at(310, true)
    expect(await spoken()).toBe('L’accueil est prêt. 30 % posé')
  })

  test('five minutes, then one, then the end of the phase', async () => {
    await play('run')
    const told: string[] = []
    for (const leftMinutes of [10, 4.9, 0.9, 0]) {
      await tab.evaluate((left) => {
        page.now = 1775118300000 + (18 * 60 + 24) * 1000 - left * 60_000
      }, leftMinutes)
      await tab.waitForTimeout(300)
      told.push(await spoken())
    }
    expect(told).toEqual(['', 'Encore 5 minutes', 'Dernière minute', 'Le temps est écoulé'])
    expect(await tab.locator('.timer').innerText()).toBe('00:00')
    expect(await button('Phase suivante').isVisible()).toBe(true)
  })

  test('what was counted, when it is', async () => {
    await play('run-uncounted')
    await change('run', {})
    expect(await spoken()).toBe('66 notes comptées')
  })
})

describe('what is typed', () => {
  test('reaches the session once, after a pause, and before the order to place', async () => {
    await play('setup')
    const field = tab.getByLabel('Titre affiché sur le tableau')
    await field.fill('')
    await field.pressSequentially('Gare & <b>comptoir</b>')
    await button('Poser l’atelier sur le tableau').click()
    const commands = await sent()
    const types = commands.map(({ type }) => type)
    expect(types.slice(-2)).toEqual(['draft', 'generate'])
    const drafts = commands.filter((command) => command.type === 'draft')
    expect(drafts.at(-1)?.setup.title).toBe('Gare & <b>comptoir</b>')
  })

  test('is not taken back by a view that left before it arrived', async () => {
    await play('setup')
    const field = tab.getByLabel('Titre affiché sur le tableau')
    await field.fill('Mon titre')
    await change('setup', { revision: 9 })
    expect(await field.inputValue()).toBe('Mon titre')
  })

  test('a pasted list becomes groups, and a menu moves somebody', async () => {
    await play('setup')
    await tab.getByText('Qui est dans quel groupe').click()
    await tab.getByLabel('Noms des participants').fill('Ana\nBen\nChloé\nDavid\nÉlise')
    await button('Répartir dans les groupes').click()
    await tab.waitForTimeout(250)
    const spread = await lastSent()
    if (spread?.type !== 'draft') throw new Error('the draft was not sent')
    expect(spread.setup.groups.map(({ people }) => people.length).sort()).toEqual([1, 1, 1, 2])
    await tab.getByLabel('Groupe de Ana').selectOption('D')
    await tab.waitForTimeout(250)
    const moved = await lastSent()
    if (moved?.type !== 'draft') throw new Error('the draft was not sent')
    const inD = moved.setup.groups.find(({ letter }) => letter === 'D')?.people
    expect(inD?.map(({ name }) => name)).toContain('Ana')
  })

  test('the time is read as people write it', async () => {
    await play('setup')
    const field = tab.getByLabel('Début')
    expect(flat(await field.inputValue())).toBe('9 h 00')
    await field.fill('14:30')
    await field.blur()
    await tab.waitForTimeout(250)
    expect(flat(await field.inputValue())).toBe('14 h 30')
    const told = await lastSent()
    expect(told?.type === 'draft' ? told.setup.startMinute : null).toBe(14 * 60 + 30)
    await field.fill('midi')
    await field.blur()
    expect(flat(await field.inputValue())).toBe('14 h 30')
  })
})

describe('a panel that comes and goes', () => {
  test('opens where the workshop is', async () => {
    for (const [scene, moment] of [
      ['choose', 'Préparer'],
      ['placed', 'Préparer'],
      ['run', 'Animer'],
      ['run-paused', 'Animer'],
    ] as const) {
      await play(scene)
      expect(await tab.locator('[aria-current=page]').innerText(), scene).toBe(moment)
    }
  })

  test('draws notes as text, whatever they hold', async () => {
    await play('piles')
    await button(/Voir les 4 notes/).click()
    expect(
      await tab.getByText('<img src=x onerror=alert(1)>', { exact: true }).count(),
    ).toBeGreaterThan(0)
    expect(await tab.locator('.panel img').count()).toBe(0)
  })

  test('never moves the view unasked: only clicks that say so show something', async () => {
    for (const name of names) {
      await play(name)
      const shows = (await sent()).filter(({ type }) => type === 'show' || type === 'show-items')
      expect(shows, name).toEqual([])
    }
  })

  test('reads the board when the facilitator comes to take away, and only then', async () => {
    await play('run')
    expect((await sent()).map(({ type }) => type)).toEqual(['hello'])
    await tab.getByRole('button', { name: 'Emporter' }).click()
    expect((await sent()).map(({ type }) => type)).toEqual(['hello', 'take-stock'])
  })

  test('saves every file it is handed and says so', async () => {
    await play('take')
    await button('Télécharger les 2 fichiers').click()
    expect(await lastSent()).toEqual({
      type: 'export',
      formats: ['markdown', 'csv'],
      authors: false,
    })
    await tab.evaluate(() =>
      page.send({
        type: 'files',
        files: [
          { name: 'a.md', mime: 'text/markdown', text: '#' },
          { name: 'a.csv', mime: 'text/csv', text: 'a' },
        ],
      }),
    )
    await tab.waitForTimeout(700)
    expect(await tab.evaluate(() => page.files.map(({ name }) => name))).toEqual(['a.md', 'a.csv'])
    expect(await tab.getByText('✓ téléchargé').count()).toBe(2)
    expect(await spoken()).toBe('2 fichiers téléchargés.')
  })

  test('offers a text to select where the page may not copy', async () => {
    await play('failed')
    await tab.evaluate(() => {
      page.canCopy = false
    })
    await button('Copier le détail pour le support').click()
    const text = tab.getByLabel(/La copie est refusée ici/)
    expect(await text.inputValue()).toContain('429 too many requests')
  })

  test('the removal says how much it removes', async () => {
    await play('placed')
    await button(/Retirer les \d+ sections posées/).click()
    expect(await lastSent()).toEqual({ type: 'remove' })
  })

  test('enlarges the full zone of the group that filled it', async () => {
    await play('run')
    const view = await tab.evaluate(() => page.scene('run', 'fr'))
    const phase = view.agenda?.phases.findIndex(({ mode }) => mode === 'groups') ?? -1
    if (view.agenda === null) throw new Error('the scene runs')
    await change('run', { agenda: { ...view.agenda, current: phase } })
    await button('Agrandir « 3. Voit » du groupe B').click()
    const command = await lastSent()
    const sectionB = view.placed?.sections.find(
      ({ key, group }) => group === 'B' && view.agenda?.phases[phase]?.sections.includes(key),
    )
    expect(command).toEqual({ type: 'extend-zone', section: sectionB?.key, zone: 'see' })
  })
})
