import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPanel, type PanelDriver } from './panel-driver.ts'
import type { PanelPage } from './panel-page.ts'

declare const page: PanelPage

let panel: PanelDriver
let names: readonly string[]

beforeAll(async () => {
  panel = await openPanel()
  names = await panel.names()
})

afterAll(() => panel?.close())

test.each([
  ['piles-moving', 'move-notes'],
  ['piles-moved', 'put-back'],
  ['compare', 'generate'],
  ['pick-notes', 'cluster'],
  ['votes', 'count-votes'],
] as const)('[S4] that the board asks to wait, and how long, is said on %s', async (name, kind) => {
  await panel.play(name)
  const { work } = await panel.scene('piles-moving')
  if (work === null) throw new Error('the scene moves notes')
  await panel.change(name, { work: { ...work, kind, waitSeconds: 38 } })
  const said = await panel.read()
  expect(said).toContain('Le tableau demande d’attendre')
  expect(said).toContain('dans 38 s')
})

describe('what is said aloud', () => {
  test('each tenth of the progress, and that one may begin', async () => {
    await panel.play('placing-start')
    const view = await panel.scene('placing')
    if (view.work === null) throw new Error('the scene places')
    const at = (done: number, canBegin = false) =>
      panel.change('placing', {
        work: { ...view.work, canBegin, steps: { done, total: 1000 } } as never,
      })
    await at(120)
    expect(await panel.spoken()).toBe('10 % posé')
    await at(190)
    expect(await panel.spoken()).toBe('10 % posé')
    await at(310, true)
    expect(await panel.spoken()).toBe('Le début est prêt. 30 % posé')
  })

  test('five minutes, then one, then the end of the phase', async () => {
    await panel.play('run')
    const told: string[] = []
    for (const leftMinutes of [10, 4.9, 0.9, 0]) {
      await panel.tab.evaluate((left) => {
        page.now = 1775118300000 + (18 * 60 + 24) * 1000 - left * 60_000
      }, leftMinutes)
      await panel.tab.waitForTimeout(300)
      told.push(await panel.spoken())
    }
    expect(told).toEqual(['', 'Moins de 5 minutes', 'Dernière minute', 'Le temps est écoulé'])
    expect(await panel.tab.locator('.timer').innerText()).toBe('00:00')
    expect(await panel.button('Phase suivante').isVisible()).toBe(true)
  })

  test('[G17] what was counted, when it is, and which group has few notes', async () => {
    await panel.play('run-uncounted')
    await panel.change('run')
    expect(await panel.spoken()).toBe('66 notes comptées. Le groupe D avance moins vite')
  })
})

describe('what is typed', () => {
  test('reaches the session once, after a pause, and before the order to place', async () => {
    await panel.play('setup')
    const field = panel.tab.getByLabel('Titre affiché sur le tableau')
    await field.fill('')
    await field.pressSequentially('Gare & <b>comptoir</b>')
    await panel.button('Poser l’atelier sur le tableau').click()
    const commands = await panel.sent()
    const types = commands.map(({ type }) => type)
    expect(types.slice(-2)).toEqual(['draft', 'generate'])
    const drafts = commands.filter((command) => command.type === 'draft')
    expect(drafts.at(-1)?.setup.title).toBe('Gare & <b>comptoir</b>')
  })

  test('is not taken back by a view that left before it arrived', async () => {
    await panel.play('setup')
    const field = panel.tab.getByLabel('Titre affiché sur le tableau')
    await field.fill('Mon titre')
    await panel.change('setup', { revision: 9 })
    expect(await field.inputValue()).toBe('Mon titre')
  })

  test('a pasted list becomes groups, and a menu moves somebody', async () => {
    await panel.play('setup')
    await panel.tab.getByText('Qui est dans quel groupe').click()
    await panel.tab.getByLabel('Noms des participants').fill('Ana\nBen\nChloé\nDavid\nÉlise')
    await panel.button('Répartir dans les groupes').click()
    await panel.tab.waitForTimeout(250)
    const spread = await panel.lastSent()
    if (spread?.type !== 'draft') throw new Error('the draft was not sent')
    expect(spread.setup.groups.map(({ people }) => people.length).sort()).toEqual([1, 1, 1, 2])
    expect(await panel.tab.getByText(/^5\spersonnes prises\.$/).isVisible()).toBe(true)
    await panel.listed('Groupe d’Ana').selectOption('D')
    await panel.button('Déplacer : Groupe d’Ana').click()
    await panel.tab.waitForTimeout(250)
    const moved = await panel.lastSent()
    if (moved?.type !== 'draft') throw new Error('the draft was not sent')
    const inD = moved.setup.groups.find(({ letter }) => letter === 'D')?.people
    expect(inD?.map(({ name }) => name)).toContain('Ana')
  })
})

describe('a double click', () => {
  /** The second click of a double click, `meanwhile` after the first. */
  async function clickTwice(name: string, meanwhile: () => Promise<void>): Promise<void> {
    const box = await panel.button(name).boundingBox()
    if (box === null) throw new Error(`${name} is not on the screen`)
    await panel.tab.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
    for (const clickCount of [1, 2]) {
      await panel.tab.mouse.down({ clickCount })
      await panel.tab.mouse.up({ clickCount })
      if (clickCount === 1) await meanwhile()
    }
  }

  test('is lost on a button that came under the pointer since', async () => {
    await panel.play('setup')
    await clickTwice('Poser l’atelier sur le tableau', () => panel.change('placing-start'))
    expect((await panel.sent()).map(({ type }) => type)).toEqual(['hello', 'generate'])
    await panel.button('Arrêter ici').click()
    expect(await panel.lastSent()).toEqual({ type: 'cancel' })
  })

  test('counts twice on a button that stays what it was', async () => {
    await panel.play('run')
    await clickTwice('+ 1 min', () => panel.settle())
    const added = (await panel.sent()).filter(({ type }) => type === 'add-minutes')
    expect(added).toHaveLength(2)
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
      await panel.play(scene)
      expect(await panel.tab.locator('[aria-current=page]').innerText(), scene).toBe(moment)
    }
  })

  test('draws notes as text, whatever they hold', async () => {
    await panel.play('piles')
    await panel.button(/Voir les 4 notes/).click()
    expect(
      await panel.tab.getByText('<img src=x onerror=alert(1)>', { exact: true }).count(),
    ).toBeGreaterThan(0)
    expect(await panel.tab.locator('.panel img').count()).toBe(0)
  })

  test('never moves the view unasked: only clicks that say so show something', async () => {
    for (const name of names) {
      await panel.play(name)
      const shows = (await panel.sent()).filter(
        ({ type }) => type === 'show' || type === 'show-items',
      )
      expect(shows, name).toEqual([])
    }
  })

  test('reads the board when the facilitator comes to take away, and only then', async () => {
    await panel.play('run')
    expect((await panel.sent()).map(({ type }) => type)).toEqual(['hello'])
    await panel.tab.getByRole('button', { name: 'Emporter' }).click()
    expect((await panel.sent()).map(({ type }) => type)).toEqual(['hello', 'take-stock'])
  })

  test('saves every file it is handed and says so', async () => {
    await panel.play('take')
    await panel.button('Télécharger les 4 fichiers').click()
    expect(await panel.lastSent()).toEqual({
      type: 'export',
      formats: ['markdown', 'csv', 'checks', 'json'],
      authors: false,
    })
    await panel.tab.evaluate(() =>
      page.send({
        type: 'files',
        files: [
          { name: 'a.md', mime: 'text/markdown', text: '#' },
          { name: 'a.csv', mime: 'text/csv', text: 'a' },
        ],
      }),
    )
    await panel.tab.waitForTimeout(700)
    expect(await panel.tab.evaluate(() => page.files.map(({ name }) => name))).toEqual([
      'a.md',
      'a.csv',
    ])
    expect(await panel.tab.getByText('✓ téléchargé').count()).toBe(2)
    expect(await panel.spoken()).toBe('2 fichiers téléchargés.')
    await panel.button('Animer').click()
    await panel.settle()
    expect(await panel.said()).toBe('')
  })

  test('offers a text to select where the page may not copy', async () => {
    await panel.play('failed')
    await panel.tab.evaluate(() => {
      page.canCopy = false
    })
    await panel.button('Copier le détail pour le support').click()
    const text = panel.tab.getByLabel(/La copie est refusée ici/)
    expect(await text.inputValue()).toContain('429 too many requests')
  })

  test('the removal says how much it removes', async () => {
    await panel.play('placed')
    await panel.button(/Retirer les \d+ sections posées/).click()
    expect(await panel.lastSent()).toEqual({ type: 'remove' })
  })

  test('enlarges the full zone of the group that filled it', async () => {
    await panel.play('run')
    const view = await panel.scene('run')
    const phase = view.agenda?.phases.findIndex(({ mode }) => mode === 'groups') ?? -1
    if (view.agenda === null) throw new Error('the scene runs')
    await panel.change('run', { agenda: { ...view.agenda, current: phase } })
    await panel.button('Agrandir « 3. Voit » du groupe B').click()
    const command = await panel.lastSent()
    const sectionB = view.placed?.sections.find(
      ({ key, group }) => group === 'B' && view.agenda?.phases[phase]?.sections.includes(key),
    )
    expect(command).toEqual({ type: 'extend-zone', section: sectionB?.key, zone: 'see' })
  })
})
