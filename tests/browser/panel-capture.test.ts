import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ResultView } from '../../shared/app/view.ts'
import type { DocId } from '../../shared/core/board/keys.ts'
import { createSetup } from '../../shared/core/workshop/create-setup.ts'
import { flat, openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

const setup = createSetup('community-member', {
  ...{ doc: 'd' as DocId, language: 'fr', date: '2026-04-02', startMinute: 540, seed: 7 },
})
const draft = { setup, size: { sections: 1, items: 40 }, endMinute: 540, minutes: 0 }

/** How reading ends. */
function read(rest: Partial<ResultView> = {}): ResultView {
  return {
    ...{ kind: 'export', outcome: 'done', created: 0, updated: 0, removed: 0, moved: 0 },
    ...{ kept: [], faults: [], sectionsLeft: 0 },
    ...rest,
  }
}

describe('reading a template from the board', () => {
  test('[M12] asks for a section, and shows its zones once they are read', async () => {
    await panel.play('take')
    await panel.tab.getByText('En faire un modèle').click()
    await panel.tab.getByLabel('Section').selectOption({ index: 1 })
    await panel.button('Lire cette section').click()
    expect(await panel.lastSent()).toMatchObject({ type: 'capture-section' })
    await panel.change('take', { result: read(), draft })
    expect(await panel.title()).toBe('Adapter les zones')
    expect(await panel.tab.locator('li.zone').count()).toBe(10)
  })

  test('[M16] tells before what is read, and offers only sections that have zones', async () => {
    await panel.play('take')
    await panel.tab.getByText('En faire un modèle').click()
    const told = flat(await panel.tab.locator('.limits').innerText())
    expect(told).toContain('Un canevas tient 24 zones')
    expect(told).toContain('Seules les sections posées par Atelier')
    const offered = await panel.tab.getByLabel('Section').locator('option').allInnerTexts()
    expect(offered.length).toBeGreaterThan(1)
    expect(offered.filter((title) => title.includes('Accueil'))).toEqual([])
  })

  test('[M16] tells after what could not come along', async () => {
    await panel.play('take')
    await panel.tab.getByText('En faire un modèle').click()
    await panel.button('Lire cette section').click()
    const leftOut = ['Peurs', '<b>Rêves</b>']
    const uncaptured = { leftOut, shortened: ['W'.repeat(80)] }
    await panel.change('take', { result: read({ uncaptured }), draft })
    const told = flat(await panel.tab.locator('section.msg').first().innerText())
    expect(told).toContain('Tout n’a pas pu être repris')
    expect(told).toContain('2 zones restent sur le tableau : « Peurs », « <b>Rêves</b> ».')
    expect(told).toContain(`« ${'W'.repeat(39)}… »`)
  })

  test('[M13] makes zones of piles where there are piles', async () => {
    await panel.play('take')
    const { clusters } = await panel.scene('piles-moved')
    await panel.tab.getByText('En faire un modèle').click()
    expect(await panel.button('Préparer un canevas de ces paquets').count()).toBe(0)
    await panel.change('take', { clusters })
    await panel.button('Préparer un canevas de ces paquets').click()
    expect(await panel.lastSent()).toEqual({ type: 'capture-piles' })
  })

  test('[M13] and on the screen of the piles, where no vote follows them', async () => {
    const { placed } = await panel.scene('piles-moved')
    if (placed === null) throw new Error('the scene has a workshop')
    await panel.play('piles-moved')
    expect(await panel.button('Préparer un canevas de ces paquets').count()).toBe(0)
    const setup = createSetup('community-persona', placed.setup)
    await panel.change('piles-moved', { placed: { ...placed, setup }, votes: null })
    await panel.button('Préparer un canevas de ces paquets').waitFor()
  })
})
