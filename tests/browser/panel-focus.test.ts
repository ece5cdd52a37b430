import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

/** The words of what has the focus. */
function here(): Promise<string> {
  return panel.tab.evaluate(() => document.activeElement?.textContent ?? '')
}

describe('[G16] a button does what it does once', () => {
  test('whoever counts keeps the focus while it waits, and a second Enter does nothing', async () => {
    const { work } = await panel.scene('run-uncounted')
    await panel.play('run-uncounted')
    await panel.change('run-uncounted', { work: null })
    await panel.button('Compter les notes').focus()
    await panel.tab.keyboard.press('Enter')
    await panel.change('run-uncounted', { work })
    expect(await here()).toBe('Je compte…')
    const before = await panel.sent()
    await panel.tab.keyboard.press('Enter')
    await panel.button('Je compte…').click({ force: true })
    expect(await panel.sent()).toEqual(before)
  })

  test('so does whoever proposes piles, and Control and Enter ask for none again', async () => {
    await panel.play('pick-notes')
    await panel.button('Proposer des paquets').focus()
    const { work } = await panel.scene('run-uncounted')
    if (work === null) throw new Error('the scene counts')
    await panel.change('pick-notes', { work: { ...work, kind: 'cluster' } })
    expect(await here()).toBe('Je cherche des paquets…')
    const before = await panel.sent()
    await panel.tab.keyboard.press('Control+Enter')
    expect(await panel.sent()).toEqual(before)
  })

  test('held down, "Next" goes on by one phase', async () => {
    await panel.play('run')
    await panel.button('Suivante →').focus()
    for (let time = 0; time < 4; time += 1) await panel.tab.keyboard.down('Enter')
    await panel.tab.keyboard.up('Enter')
    expect((await panel.sent()).filter(({ type }) => type === 'next')).toHaveLength(1)
  })
})
