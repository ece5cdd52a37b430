import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionView } from '../../shared/app/view.ts'
import { openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver
let names: readonly string[]

beforeAll(async () => {
  panel = await openPanel()
  names = await panel.names()
})

afterAll(() => panel?.close())

describe('keyboard', () => {
  test('the main path needs no pointer: choose, set up, place, begin, run', async () => {
    await panel.play('choose')
    expect((await panel.sent()).map(({ type }) => type)).toEqual(['hello'])
    await panel.tab.keyboard.press('Tab')
    await panel.tab.keyboard.press('Tab')
    await panel.tab.keyboard.press('Tab')
    await panel.tab.keyboard.press('Tab')
    await panel.tab.keyboard.press('Tab')
    expect(await panel.tab.evaluate(() => document.activeElement?.getAttribute('type'))).toBe(
      'search',
    )
    await panel.tab.keyboard.type('empathie')
    await panel.settle()
    await panel.tab.keyboard.press('Enter')
    expect(await panel.lastSent()).toEqual({ type: 'choose', recipe: 'empathy-journey' })

    await panel.change('setup')
    await expect.poll(() => panel.focused()).toBe('H1')
    await panel.tab.keyboard.press('Enter')
    expect(await panel.lastSent()).toEqual({ type: 'generate' })

    await panel.change('placing')
    await expect.poll(() => panel.focused()).toBe('H1')
    await panel.tab.keyboard.press('Enter')
    expect(await panel.lastSent()).toEqual({ type: 'begin' })

    await panel.change('run')
    await expect.poll(() => panel.focused()).toBe('H1')
    await panel.tab.keyboard.press('Enter')
    expect(await panel.lastSent()).toEqual({ type: 'pause' })
  })

  test('Enter held down is one press: what comes on the screen since is not pressed', async () => {
    await panel.play('setup')
    await panel.tab.locator('h1').focus()
    await panel.tab.keyboard.down('Enter')
    await panel.change('placing')
    await panel.tab.keyboard.down('Enter')
    await panel.tab.keyboard.up('Enter')
    expect((await panel.sent()).map(({ type }) => type)).toEqual(['hello', 'generate'])
    await panel.tab.keyboard.press('Enter')
    expect(await panel.lastSent()).toEqual({ type: 'begin' })
  })

  test('Escape stops what is being placed, once', async () => {
    await panel.play('placing')
    await panel.tab.keyboard.press('Escape')
    expect(await panel.lastSent()).toEqual({ type: 'cancel' })
    const before = (await panel.sent()).length
    const view = await panel.scene('placing')
    if (view.work === null) throw new Error('the scene places')
    await panel.change('placing', { work: { ...view.work, cancelling: true } })
    await panel.tab.keyboard.press('Escape')
    expect((await panel.sent()).length).toBe(before)
    expect(await panel.button('J’arrête…').isDisabled()).toBe(true)
  })

  test('Enter in a text field of the setup places nothing', async () => {
    await panel.play('setup')
    await panel.tab.getByLabel('Titre affiché sur le tableau').press('Enter')
    expect((await panel.sent()).map(({ type }) => type)).not.toContain('generate')
  })

  test('Control and Enter in pasted names spread them, and place nothing', async () => {
    await panel.play('setup')
    await panel.tab.getByText('Qui est dans quel groupe').click()
    const names = panel.tab.getByLabel('Noms des participants')
    await names.fill('Ana\nBen')
    await names.press('Control+Enter')
    await panel.tab.getByText('2 personnes prises').waitFor()
    expect((await panel.sent()).map(({ type }) => type)).not.toContain('generate')
  })

  test('Control and Enter read pasted evidence', async () => {
    await panel.play('placed')
    await panel.button('Apporter des preuves').click()
    const pasted = panel.tab.getByLabel('Collez un tableau ou une liste')
    await pasted.fill('On attend une heure')
    await pasted.press('Control+Enter')
    await panel.tab.getByText('Ce qui sera posé').waitFor()
  })

  test('tab order is reading order', async () => {
    await panel.tab.setViewportSize({ width: 340, height: 2400 })
    for (const name of names) {
      await panel.play(name)
      const back = await panel.tab.evaluate(() => {
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
    await panel.tab.setViewportSize({ width: 340, height: 640 })
  })

  test('arrows move in the choice of what to sort by, and keep the focus there', async () => {
    await panel.play('votes')
    await panel.tab.getByRole('radio', { name: 'Votes' }).focus()
    await panel.tab.keyboard.press('ArrowRight')
    await panel.settle()
    expect(await panel.title()).toBe('Regrouper les notes')
    expect(await panel.tab.getByRole('radio', { name: 'Regrouper' }).isChecked()).toBe(true)
    await expect.poll(() => panel.focused()).toBe('INPUT')
  })

  test('arrows ask for more piles', async () => {
    await panel.play('piles')
    await panel.tab.getByRole('slider', { name: 'Nombre de paquets' }).press('ArrowRight')
    expect(await panel.lastSent()).toEqual({ type: 'set-pieces', pieces: 4 })
  })

  test('[C11] a pile is kept, split, merged or left for a new one without a pointer', async () => {
    await panel.play('piles')
    await panel.button('Garder : Deux outils pour un seul geste').press('Enter')
    expect(await panel.lastSent()).toEqual({ type: 'accept-pile', pile: 'p2' })
    await panel.button(/Fusionner avec «.On ne sait pas .* : Deux outils/).press('Enter')
    expect(await panel.lastSent()).toEqual({ type: 'merge-piles', pile: 'p2', into: 'p1' })
    await panel.button(/Voir les 4 notes/).press('Enter')
    await panel.button(/Partager en deux : On ne sait pas/).press('Enter')
    expect(await panel.lastSent()).toEqual({ type: 'split-pile', pile: 'p1' })
    await panel.listed('Paquet de « File sans ticket »').selectOption('Nouveau paquet')
    await panel.button('Déplacer : Paquet de « File sans ticket »').press('Enter')
    expect(await panel.lastSent()).toEqual({ type: 'move-to-new-pile', note: 'File sans ticket' })
  })

  test('a pile is renamed without a pointer', async () => {
    await panel.play('piles')
    await panel.button('Renommer : Deux outils pour un seul geste').press('Enter')
    await panel.tab.keyboard.press('Control+A')
    await panel.tab.keyboard.type('Deux outils')
    await panel.tab.keyboard.press('Enter')
    expect(await panel.lastSent()).toEqual({
      type: 'rename-pile',
      pile: 'p2',
      title: 'Deux outils',
    })
  })

  describe('what had the focus goes', () => {
    const at = () =>
      panel.tab.evaluate(() => {
        const { activeElement: here } = document
        return [here?.closest('.pile')?.getAttribute('aria-label'), here?.tagName]
      })
    type Piles = NonNullable<SessionView['clusters']>
    async function show(edit: (clusters: Piles) => Partial<Piles>): Promise<void> {
      const { clusters } = await panel.scene('piles')
      if (clusters === null) throw new Error('the scene has piles')
      await panel.change('piles', { clusters: { ...clusters, ...edit(clusters) } })
    }

    test('a pile that is kept leaves its reader in it, and Enter moves no note', async () => {
      await panel.play('piles')
      await panel.button('Garder : Deux outils pour un seul geste').focus()
      await panel.tab.keyboard.press('Enter')
      await show(({ piles }) => ({
        piles: piles.map((pile) => (pile.id === 'p2' ? { ...pile, isDecided: true } : pile)),
      }))
      expect(await at()).toEqual(['Deux outils pour un seul geste', 'BUTTON'])
      await panel.tab.keyboard.press('Enter')
      expect((await panel.sent()).map(({ type }) => type)).not.toContain('apply-clusters')
    })

    test('a title that is written leaves its writer where it was asked for', async () => {
      await panel.play('piles')
      await panel.button('Renommer : Deux outils pour un seul geste').focus()
      await panel.tab.keyboard.press('Enter')
      await panel.tab.keyboard.type('Outils')
      await panel.tab.keyboard.press('Enter')
      expect(await panel.lastSent()).toMatchObject({ type: 'rename-pile', title: 'Outils' })
      await show(({ piles }) => ({
        piles: piles.map((pile) => (pile.id === 'p2' ? { ...pile, title: 'Outils' } : pile)),
      }))
      expect(await at()).toEqual(['Outils', 'BUTTON'])
    })

    test('a note that goes to another pile leaves its reader at the next one', async () => {
      await panel.play('piles')
      await panel.button(/Voir les 4 notes/).press('Enter')
      await panel.listed('Paquet de « File sans ticket »').focus()
      await show(({ piles }) => ({
        piles: piles.map((pile) => ({
          ...pile,
          notes: pile.notes.filter(({ text }) => text !== 'File sans ticket'),
        })),
      }))
      expect((await at())[1]).toBe('SELECT')
    })

    test('whoever counts is at the button that counts again, also while it waits', async () => {
      const { work } = await panel.scene('run-uncounted')
      const { counts } = await panel.scene('run')
      await panel.play('run-uncounted')
      await panel.change('run-uncounted', { work: null })
      await panel.button('Compter les notes').focus()
      await panel.change('run-uncounted', { work })
      await panel.change('run-uncounted', { work, counts })
      await panel.change('run-uncounted', { work: null, counts })
      const here = () => panel.tab.evaluate(() => document.activeElement?.textContent)
      await expect.poll(here).toBe('Recompter')
    })

    test('who points beside the controls is not called back', async () => {
      await panel.play('piles')
      await panel.button('Garder : Deux outils pour un seul geste').focus()
      await panel.tab.locator('h2').first().click()
      await show(({ piles }) => ({ piles: piles.slice(0, 1) }))
      expect((await at())[1]).toBe('BODY')
    })
  })
})
