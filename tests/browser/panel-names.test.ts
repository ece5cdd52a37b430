import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flat, openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

/** As a screen reader tells them, lists and controls of one kind. */
async function told(selector: string): Promise<string> {
  return flat(await panel.tab.locator(selector).first().ariaSnapshot())
}

describe('[G17] what is told to who cannot see the screen', () => {
  test('no screen has a paragraph or a list with nothing in it', async () => {
    const empty: string[] = []
    for (const name of await panel.names()) {
      await panel.play(name)
      await panel.tab.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true
      })
      const found = await panel.tab.locator('.panel :is(p, ul, ol):empty:not([role])').count()
      if (found > 0) empty.push(`${name}: ${found}`)
    }
    expect(empty).toEqual([])
  })

  test('no list offers two things that are called the same', async () => {
    const same: string[] = []
    for (const name of await panel.names()) {
      await panel.play(name)
      const lists = await panel.tab.evaluate(() =>
        [...document.querySelectorAll('select')].map(({ options }) =>
          [...options].map(({ text }) => text),
        ),
      )
      const twice = lists.flatMap((texts) => texts.filter((text, at) => texts.indexOf(text) < at))
      same.push(...twice.map((text) => `${name}: ${text}`))
    }
    expect(same).toEqual([])
  })

  test('a phase in another language than the panel is read in its own', async () => {
    const { board, placed } = await panel.scene('run')
    await panel.play('run')
    await panel.change('run', { board: { ...board, language: 'en' } })
    await panel.tab.getByRole('heading', { name: 'Say this now' }).waitFor()
    expect(await panel.tab.locator('.panel').getAttribute('lang')).toBe('en')
    expect(placed?.setup.language).toBe('fr')
    const titles = panel.tab.locator('h1, .say, .agenda li > span:not(.meta)')
    const languages = await titles.evaluateAll((all) =>
      all.map((title) => title.getAttribute('lang')),
    )
    expect(languages).toEqual(languages.map(() => 'fr'))
  })

  test('what one chooses from says what it is, and what one opens, of which zone', async () => {
    await panel.play('choose')
    const groups = panel.tab.getByRole('radiogroup')
    expect(await groups.count()).toBe(2)
    expect(await told('[role=radiogroup]')).toContain('radiogroup "Quel atelier aujourd’hui ?"')
    await panel.play('compare')
    const summaries = panel.tab.locator('main summary')
    const names = await summaries.evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel))
    expect(names.length).toBeGreaterThan(1)
    expect(new Set(names).size).toBe(names.length)
  })

  test('none in the zones: the title says it, and nothing else does', async () => {
    await panel.play('piles')
    const { clusters } = await panel.scene('piles')
    if (clusters === null) throw new Error('the scene has piles')
    const none = { total: 0, scope: '', piles: [], undecided: [], aside: [], own: [] }
    await panel.change('piles', { clusters: { ...clusters, ...none } })
    expect(await panel.title()).toBe('Aucune note dans ces zones')
    expect(await panel.read()).not.toContain('il en faut six')
    expect(await panel.tab.locator('main p:empty').count()).toBe(0)
    expect(await panel.button('Choisir d’autres notes').count()).toBe(1)
  })

  test('votes are told as votes', async () => {
    await panel.play('votes')
    expect(await told('.ranking')).toMatch(/\d votes?/)
  })

  test('no two people without a name are called the same', async () => {
    await panel.play('setup')
    const { draft } = await panel.scene('setup')
    if (draft === null) throw new Error('no draft')
    const people = [
      { name: '', team: '' },
      { name: '', team: '' },
    ]
    const groups = 'AB'.split('').map((letter) => ({
      ...{ letter, name: '' },
      people: people.map((one) => ({ ...one })),
    }))
    const setup = { ...draft.setup, doc: 'unnamed' as typeof draft.setup.doc, groups }
    await panel.change('setup', { draft: { ...draft, setup } })
    await panel.tab.getByText('Qui est dans quel groupe').click()
    for (const number of [1, 2, 3, 4]) {
      expect(await panel.listed(`Groupe de Personne ${number}`).count(), String(number)).toBe(1)
    }
  })

  test('what is said again is read again', async () => {
    const { work } = await panel.scene('run-uncounted')
    await panel.play('run')
    const read = panel.tab.locator('p[role=status] > *')
    await panel.change('run', { work })
    await panel.change('run')
    const first = await read.elementHandle()
    await panel.change('run', { work })
    await panel.change('run')
    expect(await panel.spoken()).toMatch(/^66 notes comptées/)
    expect(await first?.evaluate((said) => said.isConnected)).toBe(false)
  })
})
