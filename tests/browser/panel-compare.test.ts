import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flat, openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

describe('comparing the groups', () => {
  test('[K1] a table of meanings that could not be read: it is said above the zones', async () => {
    await panel.play('compare')
    expect(await panel.read()).not.toContain('La table des sens')
    const { comparison } = await panel.scene('compare')
    if (comparison === null) throw new Error('the scene compares')
    await panel.change('compare', { comparison: { ...comparison, isByMeaning: false } })
    const said = await panel.read()
    expect(said).toContain('Rapprochement par les mots seuls')
    expect(said.indexOf('La table des sens')).toBeLessThan(said.indexOf('3. Voit'))
  })

  test('[K3] where nobody wrote, it says so, and shows no verdicts', async () => {
    await panel.play('compare')
    const { comparison } = await panel.scene('compare')
    if (comparison === null) throw new Error('the scene compares')
    await panel.change('compare', { comparison: { ...comparison, notes: 0, agreed: 0 } })
    expect(await panel.title()).toBe('Comparer les groupes')
    expect(await panel.read()).toContain('Personne n’a encore écrit sur «')
    expect(await panel.tab.locator('li', { hasText: '3. Voit' }).count()).toBe(0)
  })

  test('[K3] how many notes are read is told, and it can be stopped', async () => {
    await panel.play('compare')
    const { work } = await panel.scene('piles-moving')
    if (work === null) throw new Error('the scene works')
    const busy = { ...work, kind: 'compare', done: 120, total: 480 } as const
    await panel.change('compare', { work: busy })
    expect(await panel.read()).toContain('120 sur 480 notes lues')
    await panel.button('Arrêter').click()
    expect(await panel.lastSent()).toEqual({ type: 'cancel' })
    await panel.change('compare', { work: { ...busy, cancelling: true } })
    expect(await panel.tab.locator('footer button').last().isDisabled()).toBe(true)
    await panel.change('compare')
    expect(await panel.tab.locator('footer button').allInnerTexts()).not.toContain('Arrêter')
  })

  test('[K1] the notes that were put together are one click away, and are text', async () => {
    await panel.play('compare')
    const zone = panel.tab.locator('li', { hasText: '4. Dit' })
    expect(flat(await zone.innerText())).not.toContain('Encore en panne')
    await zone.locator('summary').click()
    const lines = await zone.locator('details p').allInnerTexts()
    expect(lines.slice(0, 2).map(flat)).toEqual(['A : La panne', 'B : Encore en panne'])
    expect(lines[2]).toMatch(/^D.: <b>Batterie<\/b> .*…$/)
    expect(await panel.tab.evaluate(() => document.documentElement.scrollWidth)).toBe(340)
  })

  test('[K1] groups that say the same other thing are told together, one alone as the only one', async () => {
    await panel.play('compare')
    const lines = async (title: string) =>
      (await panel.tab.locator('li', { hasText: title }).locator('p').allInnerTexts()).map(flat)
    expect(await lines('6. Entend')).toContain('B et D : <img src=x onerror=alert(1)>')
    expect(await lines('4. Dit')).toContain('Seul C dit : Le vol')
  })
})
