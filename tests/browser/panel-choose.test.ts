import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

async function search(words: string): Promise<string> {
  await panel.tab.getByRole('searchbox').fill(words)
  await panel.settle()
  return (await panel.tab.locator('.btn.primary').innerText()).replace(/\s+/g, ' ')
}

describe('[G15] what a facilitator searches for', () => {
  test('is chosen when it is found, canvas or workshop, whatever was chosen before', async () => {
    await panel.play('choose')
    expect(await search('parcours client')).toBe('Préparer « Parcours : découverte »')
    expect(await panel.tab.getByRole('radio', { checked: true }).count()).toBe(1)
    expect(await search('carte d’empathie')).toBe('Préparer « Carte d’empathie »')
    const first = panel.tab.locator('main input[type=radio]').first()
    expect(await first.isChecked()).toBe(true)
    await panel.tab.locator('.btn.primary').click()
    expect(await panel.lastSent()).toEqual({ type: 'choose', recipe: 'empathy-map' })
  })

  test('is told to those who do not see the list', async () => {
    await panel.play('choose')
    await search('parcours client')
    const told = panel.tab.locator('.panel > [role=status]')
    expect(await told.innerText()).toMatch(/^\d+ trouvés\.\sChoisi\s: Parcours\s: découverte\.$/)
    await search('zzzz')
    expect(await told.innerText()).toMatch(/^Rien pour «\szzzz\s»/)
  })

  test('when nothing is found, nothing can be prepared, and it is said', async () => {
    await panel.play('choose')
    expect(await search('zzzz')).toBe('Préparer')
    expect(await panel.tab.locator('.btn.primary').isDisabled()).toBe(true)
    expect(await panel.read()).toContain('Rien pour « zzzz »')
  })
})
