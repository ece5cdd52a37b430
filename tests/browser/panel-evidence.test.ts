import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Command } from '../../shared/app/messages.ts'
import { flat, openPanel, type PanelDriver, type Theme } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

const TABLE = [
  'Verbatim\tQui\tQuand\tZone\tNiveau de preuve',
  'On attend une heure sans savoir pourquoi\tAna\tmars 2026\tProfil\t●●●',
  'on attend une heure, sans savoir pourquoi !\tBen\tmars 2026\tProfil\t●●○',
  '<img src=x onerror=alert(1)>\t=1+1\t\tidentity\t',
  'Le guichet ferme à midi\tChloé\t\tAilleurs\t',
].join('\n')

async function openOn(scene: string, theme: Theme = 'miro'): Promise<void> {
  await panel.play(scene, 'fr', theme)
  await panel.button('Apporter des preuves').click()
  await panel.settle()
}

async function paste(text: string): Promise<void> {
  await panel.tab.getByLabel('Collez un tableau ou une liste').fill(text)
  await panel.button('Lire ce texte').click()
  await panel.tab.getByText('Ce qui sera posé').waitFor()
}

/** The menu under the name of a column. */
function meaningOf(column: string) {
  const name = panel.tab.getByText(column, { exact: true }).and(panel.tab.locator('.cell'))
  return panel.tab.locator('label.field', { has: name }).locator('select')
}

async function sums(): Promise<Readonly<Record<string, string>>> {
  const lines = await panel.tab.locator('.sums > div').all()
  const told = lines.map(async (line) => [
    flat(await line.locator('dt').innerText()),
    await line.locator('dd').innerText(),
  ])
  return Object.fromEntries(await Promise.all(told))
}

/** A file dropped on the form: playwright's own hand carries none. */
async function drop(name: string, bytes: readonly number[], size = bytes.length): Promise<void> {
  await panel.tab.evaluate(
    ([fileName, content, length]) => {
      const filled = new Uint8Array(length)
      filled.set(content)
      const carried = new DataTransfer()
      carried.items.add(new File([filled], fileName))
      document
        .querySelector('.drop')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: carried }))
    },
    [name, bytes, size] as const,
  )
}

describe('bringing evidence', () => {
  beforeEach(() => openOn('placed'))

  test('[W3] [W4] a pasted table is recognised, previewed and counted before anything is sent', async () => {
    await paste(TABLE)
    expect(flat(await panel.read())).toContain('4 lignes lues · Texte collé')
    expect(await sums()).toEqual({ 'À poser': '2', 'En double, laissées': '1' })
    expect(await panel.tab.getByText('1 ligne sans zone connue').count()).toBe(1)
    expect(flat(await panel.tab.locator('.msg.warn p').innerText())).toContain('« Ailleurs » (1)')
    const plates = await panel.tab.locator('.plate').allInnerTexts()
    expect(plates.map(flat)[0]).toBe(
      '●●● vérifié\nOn attend une heure sans savoir pourquoi\n— Ana · mars 2026',
    )
    expect(plates[1]).toContain('<img src=x onerror=alert(1)>')
    expect(await panel.tab.locator('.panel img').count()).toBe(0)
    expect((await panel.sent()).map(({ type }) => type)).toEqual(['hello', 'dismiss'])
  })

  test('[W3] every meaning can be changed, and the zone and the level chosen', async () => {
    await paste(TABLE)
    await meaningOf('Zone').selectOption('none')
    await panel.tab.getByLabel('Pour quelle zone').selectOption({ label: 'Profil' })
    await meaningOf('Niveau de preuve').selectOption('none')
    await panel.tab.locator('select:has(option[value=guess])').selectOption('guess')
    expect(await sums()).toEqual({ 'À poser': '3', 'En double, laissées': '1' })
    expect(await panel.tab.locator('.plate').first().innerText()).toMatch(/^●○○ supposé/)
    await panel.tab.getByLabel('Lu avec').selectOption(';')
    await panel.tab.getByText('Ce que dit chaque colonne').waitFor({ state: 'detached' })
    expect(await sums()).toEqual({ 'À poser': '5' })
  })

  test('[W13] the order goes in pieces, then progress is shown and can be stopped', async () => {
    const many = Array.from({ length: 450 }, (_, index) => `Verbatim numéro ${index}`)
    await paste(many.join('\n'))
    await panel.button('Poser les 450 preuves').click()
    const sent = (await panel.sent()).slice(2)
    expect(
      sent.map((command) => (command.type === 'offer-evidence' ? command.rows.length : 0)),
    ).toEqual([200, 200, 50, 0])
    const order = sent.at(-1) as Extract<Command, { type: 'place-evidence' }>
    expect(order).toMatchObject({ type: 'place-evidence', count: 450 })
    const work = {
      ...{ kind: 'place-evidence' as const, done: 120, total: 450 },
      steps: { done: 120, total: 460 },
      ...{ canCancel: true, cancelling: false, canBegin: false, waitSeconds: 0 },
    }
    await panel.change('placed', { work: { ...work, done: 0, total: 0 } })
    expect(await panel.tab.locator('.progress').count()).toBe(0)
    await panel.change('placed', { work })
    expect(await panel.tab.locator('.progress').innerText()).toBe('120 sur 450')
    expect(await panel.listFlaws()).toEqual([])
    await panel.button('Arrêter').click()
    expect(await panel.lastSent()).toEqual({ type: 'cancel' })
  })

  test('[W8] the end is told, and the way to it and back', async () => {
    await paste('Trop long\nTrop cher')
    await panel.button('Poser les 2 preuves').click()
    const evidence = { placed: 2, left: 0, isLeaving: false, sections: ['s1' as never] }
    const done = {
      ...{ kind: 'place-evidence' as const, outcome: 'done' as const, created: 5, updated: 0 },
      ...{ removed: 0, moved: 0, kept: [], faults: [], sectionsLeft: 0 },
    }
    await panel.change('placed', { evidence, result: done })
    expect(await panel.tab.getByText('Les preuves sont posées').count()).toBe(1)
    expect(await panel.tab.getByLabel('Collez un tableau ou une liste').inputValue()).toBe('')
    expect(await panel.listFlaws()).toEqual([])
    await panel.button('Voir').click()
    expect(await panel.lastSent()).toEqual({ type: 'show-items', ids: ['s1'] })
    await panel.button('Retirer les 2 preuves').click()
    expect(await panel.lastSent()).toEqual({ type: 'remove-evidence' })
    await panel.button('← Revenir').click()
    expect(await panel.button('Preuves : 2 sur le tableau').isVisible()).toBe(true)
  })

  test('[W10] what an earlier run left can be finished without the file', async () => {
    const evidence = { placed: 3, left: 4, isLeaving: false, sections: [] }
    await panel.change('placed', { evidence })
    expect(await panel.tab.getByText('Il reste 4 preuves à poser').count()).toBe(1)
    await panel.button('Poser les 4 preuves restantes').click()
    expect(await panel.lastSent()).toMatchObject({ type: 'place-evidence', offer: '', count: 0 })
  })
})

describe('files', () => {
  beforeEach(() => openOn('placed'))

  test('[W2] of 50 MB, of no text and of nothing are refused kindly', async () => {
    await drop('enquete.csv', [65], 50_000_000)
    const trouble = panel.tab.locator('.msg.bad')
    await panel.tab.getByText('C’est trop lourd : 50 Mo').waitFor()
    await drop('photo.png', [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])
    await panel.tab.getByText('Ce fichier n’est pas du texte').waitFor()
    await drop('vide.csv', [])
    await panel.tab.getByText('Rien à lire ici').waitFor()
    expect(await trouble.count()).toBe(1)
    expect(await panel.listFlaws()).toEqual([])
  })

  test('[W2] of several none is read, and that is told', async () => {
    await panel.tab.evaluate(() => {
      const carried = new DataTransfer()
      for (const name of ['a.csv', 'b.csv']) carried.items.add(new File(['Trop long\n'], name))
      document
        .querySelector('.drop')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: carried }))
    })
    const told = panel.tab.locator('[role=status]').getByText('Un fichier à la fois')
    await told.waitFor()
    await drop('a.csv', [65])
    await panel.tab.getByText('Ce qui sera posé').waitFor()
    expect(await told.count()).toBe(0)
  })

  test('[W1] a text that is dragged onto the field is written in it', async () => {
    const { x, y } = (await panel.tab.locator('.drop textarea').boundingBox()) ?? { x: 0, y: 0 }
    const hand = await panel.tab.context().newCDPSession(panel.tab)
    const data = { items: [{ mimeType: 'text/plain', data: 'Trop long' }], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await hand.send('Input.dispatchDragEvent', { type, x: x + 20, y: y + 20, data })
    }
    expect(await panel.tab.locator('.drop textarea').inputValue()).toBe('Trop long')
  })

  test('[W2] saved as Windows-1252 keep their quotes and the euro', async () => {
    const text = 'Verbatim;Qui\r\nL\u0092agence coûte 12 \u0080 de bus;Ana\r\n'
    await drop(
      'enquete.csv',
      [...text].map((letter) => letter.charCodeAt(0)),
    )
    await panel.tab.getByText('Ce qui sera posé').waitFor()
    expect(await panel.tab.locator('.plate').innerText()).toContain('L’agence coûte 12 € de bus')
  })

  test('[W2] chosen with the keyboard alone are read', async () => {
    const chooser = panel.tab.waitForEvent('filechooser')
    await panel.tab.locator('input[type=file]').focus()
    await panel.tab.keyboard.press('Enter')
    const bytes = Buffer.from('\uFEFFVerbatim,Qui\n"Trop, trop long",Ana\n')
    await (await chooser).setFiles({ name: 'a.csv', mimeType: 'text/csv', buffer: bytes })
    await panel.tab.getByText('Ce qui sera posé').waitFor()
    expect(await panel.tab.locator('.plate').innerText()).toContain('Trop, trop long')
    await expect.poll(() => panel.focused()).toBe('H2')
  })
})

describe('the place of it', () => {
  test('is reached from the preparation, where it waits for the workshop to be placed', async () => {
    await openOn('setup')
    await paste('Trop long\nTrop cher')
    expect(await panel.button('Poser les 2 preuves').isDisabled()).toBe(true)
    expect(await panel.tab.getByText(/Posez d’abord l’atelier/).count()).toBe(1)
    await panel.change('placed')
    expect(await panel.button('Poser les 2 preuves').isDisabled()).toBe(false)
  })

  test('is reached while the workshop runs, and left by any moment', async () => {
    await openOn('run')
    expect(await panel.title()).toBe('Preuves et verbatims')
    await panel.tab.getByRole('button', { name: 'Animer' }).click()
    expect(await panel.title()).not.toBe('Preuves et verbatims')
  })

  test('has no accessibility finding and nothing cut, at every step and in every theme', async () => {
    const found: string[] = []
    for (const theme of ['figjam-light', 'figjam-dark', 'miro'] as const) {
      await openOn('placed', theme)
      found.push(...(await panel.listFlaws()).map((problem) => `${theme} empty: ${problem}`))
      await paste(TABLE)
      found.push(...(await panel.listFlaws()).map((problem) => `${theme} table: ${problem}`))
    }
    expect(found).toEqual([])
    expect(panel.errors).toEqual([])
  })
})
