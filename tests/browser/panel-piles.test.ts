import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flat, openPanel, type PanelDriver } from './panel-driver.ts'
import type { PanelPage } from './panel-page.ts'

declare const page: PanelPage

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

describe('choosing notes', () => {
  test('[C13] groups, zones and the selection go with the order', async () => {
    await panel.play('pick-notes')
    await panel.tab.getByText('Laisser des groupes ou des zones de côté').click()
    const [groups, zones] = await panel.tab.locator('details fieldset').all()
    const [above, below] = [await groups?.boundingBox(), await zones?.boundingBox()]
    expect((below?.y ?? 0) - (above?.y ?? 0) - (above?.height ?? 0)).toBeGreaterThanOrEqual(8)
    await panel.tab.getByRole('checkbox', { name: 'groupe A' }).check()
    await panel.tab.getByLabel(/^Lesquelles/).selectOption('except')
    await panel.button('Proposer des paquets').click()
    expect(await panel.lastSent()).toMatchObject({
      type: 'cluster',
      selection: 'except',
      withoutGroups: ['A'],
      withoutZones: [],
    })
  })

  test('[C13] the choice is told as it is made, and found again when the panel opens', async () => {
    await panel.play('pick-notes')
    await panel.tab.getByLabel(/^Lesquelles/).selectOption('only')
    await panel.tab.locator('summary').click()
    await panel.tab.getByRole('checkbox', { name: 'groupe B' }).check()
    const told = await panel.lastSent()
    expect(told).toMatchObject({ type: 'choose-notes', selection: 'only', withoutGroups: ['B'] })
    if (told?.type !== 'choose-notes') throw new Error('the choice was not told')
    const { type: _, ...choice } = told
    // Leaving the panel for the board closes it.
    await panel.tab.evaluate(() => page.open('miro'))
    await panel.change('run', { choice })
    expect(await panel.title()).toBe('Regrouper les notes')
    expect(await panel.tab.getByLabel(/^Lesquelles/).inputValue()).toBe('only')
    expect(await panel.tab.locator('summary').innerText()).toContain('1')
    await panel.button('Proposer des paquets').click()
    expect(await panel.lastSent()).toMatchObject({ selection: 'only', withoutGroups: ['B'] })
  })

  test('[C13] a note is left aside from its menu, and taken back', async () => {
    await panel.play('piles')
    await panel.button(/^Voir les 2 notes/).click()
    await panel.tab.getByLabel('Paquet de «', { exact: false }).first().selectOption('-')
    await panel.button(/^Déplacer : Paquet de «/).click()
    expect((await panel.lastSent())?.type).toBe('leave-note')
    await panel.button(/^Reprendre «/).click()
    expect((await panel.lastSent())?.type).toBe('take-note')
  })
})

describe('notes that make no piles', () => {
  async function show(patch: object): Promise<string> {
    await panel.play('piles')
    const { clusters } = await panel.scene('piles')
    if (clusters === null) throw new Error('the scene has piles')
    const bare = { ...clusters, piles: [], pieces: 0, undecided: [], aside: [], own: [] }
    await panel.change('piles', { clusters: { ...bare, ...patch } })
    return panel.read()
  }

  const note = (text: string) => ({ id: text as never, text, group: 'A' })

  test.each([
    ['one', { total: 1, undecided: [note('Seule')] }, '1 note dans ces zones', 'il en faut six'],
    ['two', { total: 2 }, '2 notes dans ces zones', 'il en faut six'],
    ['none selected', { total: 0, selection: 'only' }, '0 note sélectionnée', 'Aucune note n’est'],
    ['one selected', { total: 1, selection: 'only' }, '1 note sélectionnée', 'il en faut six'],
  ] as const)(
    '[C1] %s: a sentence says why, and the one thing to do',
    async (_name, patch, title, why) => {
      const said = await show(patch)
      expect(await panel.title()).toBe(title)
      expect(said).toContain(why)
      expect(await panel.tab.locator('footer button').allInnerTexts()).toEqual([
        'Choisir d’autres notes',
      ])
    },
  )

  test('[C4] nothing in common: it is said, and there is nothing to number', async () => {
    const texts = [
      'x'.repeat(6_000),
      '👍🎉',
      '12',
      'https://example.org/a?b=c',
      'التسليم',
      '送货',
      'Tarde',
    ]
    const undecided = texts.map(note)
    expect(await show({ total: 7, undecided })).toContain('trop peu en commun pour faire un paquet')
    expect(await panel.title()).toBe('7 notes, 0 paquet proposé')
    expect(await panel.button('Déplacer les 7 notes').isEnabled()).toBe(true)
    await panel.button(/^Voir les 7 notes/).click()
    expect(await panel.tab.locator('.notes li').count()).toBe(7)
    expect(await panel.tab.evaluate(() => document.documentElement.scrollWidth)).toBe(340)
    await panel.tab.getByLabel('Sur le tableau').selectOption('badge')
    expect(await panel.button('Aucune note à numéroter').isDisabled()).toBe(true)
  })

  test('[C9] a table of meanings that could not be read: it is said above the piles', async () => {
    const { clusters } = await panel.scene('piles')
    const said = await show({ ...clusters, isByMeaning: false })
    expect(said).toContain('Rapprochement par les mots seuls')
    expect(said).toContain('La table des sens n’a pas pu être lue')
    expect(await show({ ...clusters })).not.toContain('La table des sens')
  })

  test('[C6] a pile of two thousand equal notes, and titles of any kind', async () => {
    const notes = Array.from({ length: 2_000 }, (_, at) => ({
      ...note('Trop'),
      id: `n${at}` as never,
    }))
    const { clusters } = await panel.scene('piles')
    const [pile] = clusters?.piles ?? []
    if (pile === undefined) throw new Error('the scene has piles')
    const titles = ['Trop de réunions', '👍', '12', 'التسليم متأخر', '送货太慢了', 'x'.repeat(60)]
    const piles = titles.map((title, at) => ({ ...pile, id: `p${at}`, title, words: [], notes }))
    const twins = [notes.map(({ id }) => id)]
    await show({ total: 12_000, piles, twins })
    expect(await panel.tab.locator('.pile h2').allInnerTexts()).toEqual(titles)
    const wide = await panel.tab.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBe(340)
    await panel.button(/^Voir les 2000 notes : 👍/).click()
    await panel.tab.getByText(/1\s999\snotes semblables/).waitFor({ timeout: 5_000 })
    expect(await panel.tab.locator('.notes:not(.glimpse) li').count()).toBe(1)
  })
})

describe('piles on the board', () => {
  test('[C14] [C15] the button says what it does with how many notes, by keyboard alone', async () => {
    await panel.play('piles')
    const manner = panel.tab.getByLabel('Sur le tableau')
    await manner.focus()
    await panel.tab.keyboard.press('ArrowDown')
    expect(await panel.button(/^Numéroter les/).innerText()).toBe('Numéroter les 15 notes')
    await manner.selectOption('copy')
    const copy = panel.button('Copier les 16 notes')
    await copy.focus()
    await panel.tab.keyboard.press('Enter')
    expect(await panel.lastSent()).toEqual({ type: 'apply-clusters', manner: 'copy' })
  })

  test('how many are moved is told once it is known how many there are', async () => {
    await panel.play('piles-moving')
    expect(await panel.tab.getByText('3 sur 16').count()).toBe(1)
    const { work } = await panel.scene('piles-moving')
    if (work === null) throw new Error('the scene moves notes')
    await panel.change('piles-moving', { work: { ...work, done: 0, total: 0 } })
    expect(await panel.button('Je pose les paquets…').isDisabled()).toBe(true)
    expect(await panel.tab.getByText('0 sur 0').count()).toBe(0)
  })

  test('[C14] notes without a number are not counted, and it is told what would give them one', async () => {
    await panel.play('piles-moved')
    const { clusters, result } = await panel.scene('piles-moved')
    if (clusters === null || result === null) throw new Error('the scene has piles')
    const kept = [{ id: 'n1' as never, where: 'File sans ticket', change: 'no-room' as const }]
    await panel.change('piles-moved', {
      clusters: { ...clusters, manner: 'badge' },
      result: { ...result, outcome: 'done', faults: [], moved: 14, kept },
    })
    expect(await panel.title()).toBe('14 notes numérotées')
    const said = await panel.read()
    expect(said).toContain('Écartez un peu ces notes')
    expect(said).not.toContain('Vous les aviez modifiés')
  })

  test('[C16] each is seen and taken back from where it is told', async () => {
    await panel.play('piles-moved')
    expect(await panel.title()).toBe('16 notes regroupées')
    expect(await panel.tab.getByText('16 notes regroupées').count()).toBe(1)
    await panel.button('Voir les paquets').click()
    expect(await panel.lastSent()).toEqual({ type: 'show-piles', record: null })
    await panel.button(/^Retirer les numéros/).click()
    expect(await panel.lastSent()).toEqual({ type: 'put-back', record: 'c1' })
    await panel.button('Mettre ces paquets à jour').click()
    expect((await panel.lastSent())?.type).toBe('sort-later')
  })

  test('[C19] without a later note, what moved in them is put in order', async () => {
    await panel.play('piles')
    const { clusters } = await panel.scene('piles')
    if (clusters === null) throw new Error('the scene has piles')
    await panel.change('piles', { clusters: { ...clusters, later: [], manner: 'move' } })
    expect(await panel.title()).toBe('Aucune note n’est arrivée')
    expect(await panel.tab.getByText('reprend sa place').isVisible()).toBe(true)
    await panel.button('Remettre en ordre').click()
    expect(await panel.lastSent()).toEqual({ type: 'apply-clusters', manner: 'move' })
    await panel.button('Revenir aux paquets').click()
    expect((await panel.lastSent())?.type).toBe('drop-clusters')
  })

  test('[C10] a kept pile says what it keeps, and has what it drew agreed to beside it', async () => {
    await panel.play('piles')
    const { clusters } = await panel.scene('piles')
    if (clusters === null) throw new Error('the scene has piles')
    const show = (drawn: number) =>
      panel.change('piles', {
        clusters: {
          ...clusters,
          piles: clusters.piles.map((pile, at) =>
            at === 0
              ? { ...pile, isDecided: false, drawn: pile.notes.slice(-drawn).map(({ id }) => id) }
              : pile,
          ),
        },
      })
    await show(2)
    const card = panel.tab.getByRole('region', { name: 'On ne sait pas combien' })
    expect(flat(await card.innerText())).toContain('✓ 2 gardées')
    await show(1)
    expect(flat(await card.innerText())).toContain('✓ 3 gardées')
    await card.getByRole('button', { name: /^Voir les/ }).click()
    expect(await card.locator('li').filter({ hasText: 'proposée' }).count()).toBe(1)
    await card.getByRole('button', { name: /^Garder aussi la note proposée : / }).click()
    expect(await panel.lastSent()).toEqual({ type: 'accept-pile', pile: 'p1' })
  })

  test('[C20] piles made by hand are kept one by one, or all', async () => {
    await panel.play('piles')
    await panel.button(/^Garder : Parking/).click()
    expect(await panel.lastSent()).toEqual({ type: 'take-own-pile', first: 'h1' })
    await panel.button('Les garder tous').click()
    expect(await panel.lastSent()).toEqual({ type: 'take-own-pile', first: null })
  })

  test('[C11] advice on a size can be left', async () => {
    await panel.play('piles')
    await panel
      .button(/^Laisser ainsi/)
      .first()
      .click()
    expect((await panel.lastSent())?.type).toBe('keep-size')
  })
})
