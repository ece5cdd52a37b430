import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

describe('[V10] totals beside the voted notes', () => {
  test('are offered once dots are counted, and placed for as many dots a person', async () => {
    await panel.play('votes-before')
    expect(await panel.button(/totaux/).count()).toBe(0)
    await panel.play('votes-none')
    expect(await panel.button(/totaux/).count()).toBe(0)
    await panel.play('votes')
    await panel.button('Une gommette de plus par personne').click()
    await panel.button('Afficher les totaux sur le tableau').press('Enter')
    expect(await panel.lastSent()).toEqual({ type: 'place-totals', dotsPerPerson: 5 })
    expect(await panel.button('Retirer les totaux').count()).toBe(0)
  })

  test('[V6] a panel that comes back counts as many dots a person as the last count', async () => {
    await panel.play('votes')
    await panel.button('Recompter').click()
    expect(await panel.lastSent()).toEqual({ type: 'count-votes', dotsPerPerson: 4 })
  })

  test('tell how far they are, stop, and say what became of them, aloud too', async () => {
    await panel.play('votes')
    const { work } = await panel.scene('piles-moving')
    if (work === null) throw new Error('the scene works')
    const { totals, ...before } = await panel.scene('votes')
    expect(totals).toBe(0)
    const busy = { ...work, kind: 'place-totals', done: 3, total: 14 } as const
    await panel.change('votes', { ...before, work: busy })
    const bar = panel.tab.getByRole('progressbar', { name: 'Je pose les totaux…' })
    expect(await bar.getAttribute('value')).toBe('3')
    expect(await panel.button('Afficher les totaux sur le tableau').isDisabled()).toBe(true)
    await panel.button('Arrêter').click()
    expect(await panel.lastSent()).toEqual({ type: 'cancel' })
    await panel.change('votes-totals')
    expect(await panel.said()).toBe('7 totaux affichés sur le tableau')
    expect(await panel.read()).toContain('7 totaux affichés sur le tableau')
  })

  test('a note left out is listed and one click away', async () => {
    await panel.play('votes-totals')
    expect(await panel.read()).toContain('Sans total, faute de place')
    await panel.button(/^Voir : /).click()
    expect(await panel.lastSent()).toEqual({ type: 'show-items', ids: ['idea0'] })
  })

  test('a panel that opens later finds them: brought up to date, or taken off', async () => {
    await panel.play('votes-before')
    await panel.change('votes-before', { totals: 7 })
    await panel.button('Mettre les totaux à jour').click()
    expect(await panel.lastSent()).toEqual({ type: 'place-totals', dotsPerPerson: 3 })
    await panel.button('Retirer les totaux').click()
    expect(await panel.lastSent()).toEqual({ type: 'remove-totals' })
  })

  test('stopped, refused, and on a board one may only look at', async () => {
    const { result } = await panel.scene('votes-totals')
    if (result === null) throw new Error('the scene ended')
    await panel.play('votes')
    await panel.change('votes', { result: { ...result, outcome: 'cancelled', kept: [] } })
    expect(await panel.read()).toContain('Arrêté à votre demande')
    const faults = [{ code: 'item-locked' as const, on: '● 3', detail: 'locked' }]
    await panel.change('votes', { result: { ...result, outcome: 'partial', kept: [], faults } })
    expect(await panel.tab.locator('.msg.bad').count()).toBe(1)
    const { board } = await panel.scene('votes')
    await panel.change('votes', { board: { ...board, state: 'read-only' }, totals: 7 })
    expect(await panel.button('Mettre les totaux à jour').isDisabled()).toBe(true)
    expect(await panel.button('Retirer les totaux').isDisabled()).toBe(true)
  })
})
