import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPanel, type PanelDriver } from './panel-driver.ts'
import type { PanelPage } from './panel-page.ts'

declare const page: PanelPage

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

/** What can be pressed, and where it is, px. */
function placesOfControls(): Promise<readonly string[]> {
  return panel.tab.locator('input, button, summary').evaluateAll((controls) =>
    controls.map((control) => {
      const { x, y, width } = control.getBoundingClientRect()
      return `${control.className} ${x} ${y} ${width}`
    }),
  )
}

describe('[S46] taking away, while the board is read', () => {
  test('nothing moves under the pointer when the stock is told', async () => {
    await panel.play('take-reading')
    const before = await placesOfControls()
    await panel.change('take')
    await panel.tab.getByText(/214\snotes/).waitFor()
    expect(await placesOfControls()).toEqual(expect.arrayContaining([...before]))
  })

  test('the board is read each time the facilitator comes, once it can be: the stock is its own', async () => {
    await panel.play('take')
    const { work } = await panel.scene('take-reading')
    const reads = async () =>
      (await panel.sent()).filter(({ type }) => type === 'take-stock').length
    const before = await reads()
    await panel.button('Animer').click()
    await panel.change('run', { work })
    await panel.button('Emporter').click()
    expect(await reads()).toBe(before)
    await panel.change('take')
    expect(await reads()).toBe(before + 1)
    await panel.change('take')
    expect(await reads()).toBe(before + 1)
  })

  test('no file is said to be written before one was asked for', async () => {
    const { work } = await panel.scene('take-reading')
    await panel.play('take')
    await panel.change('take', { work })
    expect(await panel.tab.locator('fieldset').getByText('en cours').count()).toBe(0)
    await panel.change('take')
    await panel.button('Télécharger les 4 fichiers').click()
    await panel.change('take', { work })
    expect(await panel.tab.locator('fieldset').getByText('en cours').count()).toBe(4)
  })

  test('dates to come back to are named, and offered once a trial is written', async () => {
    const { takeaway } = await panel.scene('take')
    if (takeaway === null) throw new Error('the scene has a stock')
    await panel.play('take')
    await panel.change('take', { takeaway: { ...takeaway, trials: 0 } })
    const checks = panel.tab.getByRole('checkbox', { name: /aucun essai n’est écrit/ })
    expect([await checks.isDisabled(), await checks.isChecked()]).toEqual([true, false])
    await panel.button('Télécharger les 3 fichiers').waitFor()
    await panel.change('take')
    const offered = panel.tab.getByRole('checkbox', { name: /trois dates pour chaque essai/ })
    expect([await offered.isDisabled(), await offered.isChecked()]).toEqual([false, true])
  })
})

describe('[R12] what was written may be pasted', () => {
  const files = [
    { name: 'atelier.md', mime: 'text/markdown', text: '# Compte rendu', paste: '# Compte rendu' },
    { name: 'atelier.csv', mime: 'text/csv', text: 'a,b', paste: 'a\tb' },
    { name: 'atelier.json', mime: 'application/json', text: '{}' },
  ]

  test('the report and the table, by name, once they are there', async () => {
    await panel.play('take')
    expect(await panel.button(/^Copier/).count()).toBe(0)
    await panel.tab.evaluate((sent) => page.send({ type: 'files', files: sent }), files)
    await panel.tab.getByText('3 fichiers téléchargés.').waitFor()
    await panel.button('Copier : Toutes les notes').click()
    expect(await panel.said()).toMatch(/^Copié : Toutes les notes\./)
    expect(await panel.button(/^Copier/).count()).toBe(2)
  })

  test('[G17] every file that the browser did not take is named, for everybody, until it is asked for again', async () => {
    await panel.play('take')
    await panel.tab.evaluate((sent) => {
      page.canSave = false
      page.send({ type: 'files', files: sent })
    }, files)
    const told = 'atelier.md, atelier.csv, atelier.json n’ont pas pu être enregistrés. Recommencez.'
    await panel.tab.locator('.msg').getByText(told).waitFor()
    expect(await panel.said()).toBe(told)
    await panel.tab.evaluate(() => {
      page.canSave = true
    })
    await panel.button('Télécharger les 4 fichiers').click()
    expect(await panel.tab.locator('.msg').getByText('n’ont pas pu').count()).toBe(0)
  })

  test('where copying is refused, the file is named', async () => {
    await panel.play('take')
    await panel.tab.evaluate((sent) => {
      page.canCopy = false
      page.send({ type: 'files', files: sent })
    }, files)
    await panel.button('Copier : Compte rendu').click()
    expect(await panel.said()).toMatch(/^La copie est refusée ici : Compte rendu\./)
  })
})
