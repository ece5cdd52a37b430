import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPanel, type PanelDriver } from './panel-driver.ts'
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
    await panel.tab.getByRole('checkbox', { name: 'groupe A' }).check()
    await panel.tab.getByLabel('Notes prises').selectOption('except')
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
    await panel.tab.getByLabel('Notes prises').selectOption('only')
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
    expect(await panel.tab.getByLabel('Notes prises').inputValue()).toBe('only')
    expect(await panel.tab.locator('summary').innerText()).toContain('1')
    await panel.button('Proposer des paquets').click()
    expect(await panel.lastSent()).toMatchObject({ selection: 'only', withoutGroups: ['B'] })
  })

  test('[C13] a note is left aside from its menu, and taken back', async () => {
    await panel.play('piles')
    await panel.button(/^Voir les 2 notes/).click()
    await panel.tab.getByLabel('Paquet de «', { exact: false }).first().selectOption('-')
    expect((await panel.lastSent())?.type).toBe('leave-note')
    await panel.button(/^Reprendre «/).click()
    expect((await panel.lastSent())?.type).toBe('take-note')
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
    expect(await panel.button('3 sur 16').count()).toBe(1)
    const { work } = await panel.scene('piles-moving')
    if (work === null) throw new Error('the scene moves notes')
    await panel.change('piles-moving', { work: { ...work, done: 0, total: 0 } })
    expect(await panel.button('Je lis le tableau…').isDisabled()).toBe(true)
    expect(await panel.tab.getByText('0 sur 0').count()).toBe(0)
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
