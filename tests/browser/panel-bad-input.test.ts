import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeTemplate } from '../../shared/core/catalogue/write-template.ts'
import { knownCanvas, templateOf } from '../core/catalogue/template-samples.ts'
import { openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

/** Less than what somebody takes for an answer, on a slow machine. */
const AT_ONCE_MS = 1_500

/** Pastes a text that no key could type; gives how long the page was held up, ms. */
function paste(label: string, piece: string, length: number): Promise<number> {
  return panel.tab.getByLabel(label).evaluate(
    async (field, [part, most]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', part.repeat(Math.ceil(most / part.length)))
      const before = performance.now()
      field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      return performance.now() - before
    },
    [piece, length] as const,
  )
}

/** Chooses a file of that many bytes; gives how long the page was held up, ms. */
function choose(name: string, content: string, bytes: number): Promise<number> {
  return panel.tab.locator('input[type=file]').evaluate(
    async (field, [fileName, text, size]) => {
      if (!(field instanceof HTMLInputElement)) throw new Error('No field for files.')
      const carried = new DataTransfer()
      const rest = new Uint8Array(Math.max(0, size - text.length)).fill(32)
      carried.items.add(new File([text, rest], fileName, { type: 'application/json' }))
      field.files = carried.files
      const before = performance.now()
      field.dispatchEvent(new Event('change', { bubbles: true }))
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)))
      return performance.now() - before
    },
    [name, content, bytes] as const,
  )
}

const told = () => panel.read()

describe('what is far too large', () => {
  test('[G14] fifty megabytes of names are refused at once, and nobody is lost', async () => {
    await panel.play('setup')
    await panel.tab.getByText('Qui est dans quel groupe').click()
    await panel.tab.getByLabel('Noms des participants').fill('Ana\nBen')
    expect(await paste('Noms des participants', 'Léa Dupont;Vente\n', 50_000_000)).toBeLessThan(
      AT_ONCE_MS,
    )
    expect(await told()).toContain('Ce texte est trop long pour une liste de 300 personnes')
    expect(await panel.tab.getByLabel('Noms des participants').inputValue()).toBe('Ana\nBen')
    await panel.button('Répartir dans les groupes').click()
    const { groups } = await panel.draftTold()
    expect(groups.flatMap(({ people }) => people)).toHaveLength(2)
    expect(await told()).not.toContain('Ce texte est trop long')
  })

  test('[G14] [W2] fifty megabytes of evidence too; one megabyte is read without being shown', async () => {
    await panel.play('placed')
    await panel.button('Apporter des preuves').click()
    await panel.tab.locator('.drop textarea').waitFor()
    const label = await panel.tab.locator('.drop label').first().innerText()
    expect(await paste(label, 'Trop long, trop cher;Ana\n', 50_000_000)).toBeLessThan(AT_ONCE_MS)
    await panel.tab.getByText('C’est trop lourd').waitFor()
    expect(await panel.tab.locator('.drop textarea').inputValue()).toBe('')
    await paste(label, 'Trop long;Ana\nTrop cher;Ben\n', 1_000_000)
    await panel.tab.getByText('Ce qui sera posé').waitFor()
  })

  test('[G14] [M4] a template of ten megabytes and any file of fifty are refused without being read', async () => {
    await panel.play('choose')
    const template = writeTemplate(templateOf({ canvases: [knownCanvas('parking')] }))
    for (const [name, text, bytes] of [
      ['a.json', template, 10_000_000],
      ['b.json', '[', 50_000_000],
      ['c.json', '', 50_000_000],
    ] as const) {
      expect(await choose(name, text, bytes), name).toBeLessThan(AT_ONCE_MS)
      await expect.poll(told, { message: name }).toMatch(/trop (lourd|long|grand)/)
    }
    expect((await panel.sent()).map(({ type }) => type)).toEqual(['hello'])
  })

  test('[M4] a template a little too long says how long it may be', async () => {
    await panel.play('choose')
    const template = writeTemplate(templateOf({ canvases: [knownCanvas('parking')] }))
    await choose('a.json', template, 400_000)
    await expect.poll(told).toContain('fichier trop long : 300000 caractères au plus')
  })
})

describe('files saved by other programs', () => {
  const title = { fr: 'Été à l’agence', en: 'Été à l’agence' }
  const template = templateOf({ canvases: [{ ...knownCanvas('parking'), id: 'ours', title }] })
  const text = writeTemplate(template).replaceAll('’', "'")
  const wide = Buffer.from(`\ufeff${text}`, 'utf16le')

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', wide],
    ['Windows-1252', Buffer.from(text, 'latin1')],
  ])('[M2] a template in %s keeps its letters', async (_name, buffer) => {
    await panel.play('choose')
    await panel.tab
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer })
    await expect.poll(async () => (await panel.lastSent())?.type).toBe('use-template')
    const sent = await panel.lastSent()
    const read = sent?.type === 'use-template' ? sent.template.canvases[0]?.title.fr : ''
    expect(read).toBe("Été à l'agence")
  })
})

const HEBREW = 'יעל כהן'
const ARABIC = 'فريق التصميم'

/** On which side the text of an element begins. */
function sideOf(selector: string, text: string): Promise<string> {
  return panel.tab
    .locator(selector, { hasText: text })
    .first()
    .evaluate((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      const [line] = range.getClientRects()
      const box = element.getBoundingClientRect()
      if (line === undefined) return 'nowhere'
      return Math.abs(line.right - box.right) < Math.abs(line.left - box.left) ? 'right' : 'left'
    })
}

describe('right to left', () => {
  test('names, fields and groups are read from their own side', async () => {
    await panel.play('setup')
    await panel.tab.getByLabel('Titre affiché sur le tableau').fill(ARABIC)
    expect(
      await panel.tab
        .getByLabel('Titre affiché sur le tableau')
        .evaluate((field) => getComputedStyle(field).direction),
    ).toBe('rtl')
    await panel.tab.getByText('Qui est dans quel groupe').click()
    await panel.tab.getByLabel('Noms des participants').fill(`${HEBREW}\t${ARABIC}\nAna\tVente`)
    await panel.button('Répartir dans les groupes').click()
    expect((await panel.draftTold()).title).toBe(ARABIC)
    expect(await panel.tab.getByLabel(`Groupe de ${HEBREW}`).count()).toBe(1)
    // Names stay in one column; inside, each is read from its own side.
    const name = panel.tab.locator('.person bdi', { hasText: HEBREW }).first()
    expect(await name.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    expect(await sideOf('.person .grow', HEBREW)).toBe('left')
  })

  test('zones and notes too', async () => {
    await panel.play('setup-canvas')
    await panel.button('Adapter les zones').click()
    await panel.tab.locator('.zone button[aria-expanded]').first().click()
    await panel.tab.getByLabel('Titre en français').fill(ARABIC)
    await panel.settle()
    expect(await sideOf('.zone b', ARABIC)).toBe('right')
    await panel.play('piles')
    const { clusters } = await panel.scene('piles')
    if (clusters === null) throw new Error('the scene has piles')
    const piles = clusters.piles.map((pile) => ({ ...pile, title: ARABIC }))
    await panel.change('piles', { clusters: { ...clusters, piles } })
    expect(await sideOf('.pile h2', ARABIC)).toBe('right')
  })
})

describe('[G14] tables as large as they may be', () => {
  // About half a second each on a machine that does nothing else.
  const HELD_UP_MS = 6_000

  test.each([
    ['rows', 'Trop long, trop cher;Ana;2026-01-02\n'],
    ['quotes nobody closes', '"a;b'],
    ['lines of one letter', 'a\n'],
  ])('nine megabytes of %s are read, and do not hold the panel up', async (_name, piece) => {
    await panel.play('placed')
    await panel.button('Apporter des preuves').click()
    await panel.tab.locator('.drop textarea').waitFor()
    const heldUpMs = await panel.tab.evaluate(async (part) => {
      const carried = new DataTransfer()
      carried.items.add(new File([part.repeat(Math.floor(9_000_000 / part.length))], 'a.csv'))
      const before = performance.now()
      document
        .querySelector('.drop')
        ?.dispatchEvent(new DragEvent('drop', { bubbles: true, dataTransfer: carried }))
      while (document.querySelector('.plate') === null) {
        await new Promise((done) => setTimeout(done, 20))
      }
      return performance.now() - before
    }, piece)
    expect(heldUpMs).toBeLessThan(HELD_UP_MS)
  })
})
