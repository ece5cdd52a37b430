import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Command } from '../../shared/app/messages.ts'
import type { DocId, HostId } from '../../shared/core/board/keys.ts'
import type { Language } from '../../shared/core/catalogue/recipe.ts'
import { writeTemplate } from '../../shared/core/catalogue/write-template.ts'
import { createSetup } from '../../shared/core/workshop/create-setup.ts'
import { knownCanvas, templateOf } from '../core/catalogue/template-samples.ts'
import { flat, openPanel, type PanelDriver, type Theme } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

function setupOf(recipe: string, language: Language = 'fr') {
  const date = '2026-04-02'
  return createSetup(recipe, { doc: 'd' as DocId, language, date, startMinute: 540, seed: 7 })
}

/** The zones of a canvas that is being prepared. */
async function adapt(recipe: string, language: Language = 'fr', theme: Theme = 'miro') {
  await panel.play('setup-canvas', language, theme)
  const setup = setupOf(recipe, language)
  const size = { sections: 1, items: 40 }
  await panel.change('setup-canvas', {
    draft: { setup, size, endMinute: 540, minutes: 0 },
    ...(language === 'fr' ? {} : { board: { ...(await panel.scene('setup')).board, language } }),
  })
  await panel.settle()
  await panel.button(language === 'fr' ? 'Adapter les zones' : 'Adapt the zones').click()
  await panel.settle()
}

/** What is told after the pause in typing. */
async function lastDraft(): Promise<Extract<Command, { type: 'draft' }>['setup'] | null> {
  await panel.tab.waitForTimeout(250)
  const sent = (await panel.sent()).filter((command) => command.type === 'draft')
  return sent.at(-1)?.setup ?? null
}

async function titles(): Promise<readonly string[]> {
  const zones = (await lastDraft())?.template?.canvases[0]?.zones ?? []
  return zones.map(({ title }) => `${title.fr} / ${title.en}`)
}

const focusName = () =>
  panel.tab.evaluate(() => document.activeElement?.getAttribute('data-focus') ?? '')

describe('adapting the zones of a canvas', () => {
  beforeEach(() => adapt('community-member'))

  test('[M11] moves a zone with the keyboard, and keeps the reader on it', async () => {
    await panel.tab.getByRole('button', { name: 'Descendre « Membre type »' }).focus()
    await panel.tab.keyboard.press('Enter')
    await panel.settle()
    expect(await focusName()).toBe('identity down')
    expect((await titles()).slice(0, 2)).toEqual([
      'Pratique / Practice',
      'Membre type / Typical member',
    ])
    await panel.tab.keyboard.press('Shift+Tab')
    await panel.tab.keyboard.press('Enter')
    await panel.settle()
    // At the top nothing goes further up: the reader is left on the same zone.
    expect(await focusName()).toBe('identity edit')
    expect(await lastDraft()).toMatchObject({ template: null })
  })

  test('[M11] adds a zone and names it in both languages', async () => {
    await panel.button('Ajouter une zone').focus()
    await panel.tab.keyboard.press('Enter')
    await panel.settle()
    expect(await focusName()).toBe('zone-11 title')
    await panel.tab.keyboard.press('Control+A')
    await panel.tab.keyboard.type('Humour')
    await panel.tab.keyboard.press('Tab')
    await panel.tab.keyboard.press('Control+A')
    await panel.tab.keyboard.type('Fun')
    expect((await titles()).at(-1)).toBe('Humour / Fun')
    expect(await panel.tab.locator('li.zone').count()).toBe(11)
  })

  test('[M11] says which language was left when the other was changed', async () => {
    await panel.button('Modifier « Pratique »').click()
    await panel.tab.getByLabel('Titre en français').fill('Métier')
    const left = panel.tab.getByText('L’anglais garde le texte d’avant.')
    expect(await left.count()).toBe(1)
    await panel.tab.getByLabel('Titre en anglais').fill('Trade')
    expect(await left.count()).toBe(0)
  })

  test('never leaves a zone without a title', async () => {
    await panel.button('Modifier « Pratique »').click()
    const field = panel.tab.getByLabel('Titre en français')
    await field.fill('')
    await panel.settle()
    expect(await field.inputValue()).toBe('')
    await field.blur()
    expect(await field.inputValue()).toBe('Pratique')
  })

  test('takes markup and right-to-left words as words', async () => {
    await panel.button('Modifier « Pratique »').click()
    await panel.tab.getByLabel('Titre en français').fill('<img src=x onerror=alert(1)>')
    await panel.tab.getByLabel('Titre en anglais').fill('فريق التصميم')
    expect((await titles())[1]).toBe('<img src=x onerror=alert(1)> / فريق التصميم')
    expect(await panel.tab.locator('li.zone img').count()).toBe(0)
    expect(panel.errors).toEqual([])
  })

  test('removes a zone, and goes back to the original', async () => {
    await panel.button('Modifier « Pratique »').click()
    await panel.button('Retirer cette zone').click()
    await panel.settle()
    expect(await focusName()).toBe('why edit')
    expect(await titles()).toHaveLength(9)
    await panel.button('Revenir à l’original').click()
    expect(await lastDraft()).toMatchObject({ template: null })
  })

  test('changes the colour and the number of notes of a zone', async () => {
    await panel.button('Modifier « Pratique »').click()
    await panel.tab.getByLabel('Ce que disent les notes').selectOption('doubt')
    await panel.button('Une note de plus').click()
    const zone = (await lastDraft())?.template?.canvases[0]?.zones[1]
    expect(zone).toMatchObject({ nature: 'doubt', advised: 4 })
  })

  test('saves with an author and a licence, and says what it is made from', async () => {
    await panel.tab.getByText('Enregistrer et partager').click()
    expect(await panel.tab.getByText('Persona de communauté · Atelier · MIT').count()).toBe(1)
    await panel.tab.getByLabel('Auteur').fill('Nour')
    await panel.button('Enregistrer ce canevas').click()
    expect(await panel.lastSent()).toEqual({
      ...{ type: 'save-template', canvas: 'community-member' },
      ...{ author: 'Nour', licence: 'CC-BY-SA-4.0' },
    })
  })

  test('a drawing keeps its zones until it is made a grid', async () => {
    await adapt('empathy-map')
    expect(await panel.button('Ajouter une zone').count()).toBe(0)
    await panel.button('Passer en grille').click()
    await panel.settle()
    expect(await panel.button('Ajouter une zone').count()).toBe(1)
  })
})

describe('opening a template', () => {
  const open = async (text: string) => {
    await panel.tab
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) })
    await panel.tab.waitForTimeout(150)
  }

  test('prepares a sound one', async () => {
    await panel.play('choose')
    const template = templateOf({ canvases: [{ ...knownCanvas('parking'), id: 'ours' }] })
    await open(writeTemplate(template))
    expect(await panel.lastSent()).toEqual({ type: 'use-template', template })
  })

  test.each([
    ['fr', 'canvases[0].zones', 'pas assez d’éléments : 1 au moins'],
    ['en', 'canvases[0].zones', 'not enough entries: 1 at least'],
  ] as const)('says in %s where and why another is refused', async (language, path, reason) => {
    await panel.play('choose', language)
    const canvases = [{ ...knownCanvas('parking'), zones: [] }]
    await open(writeTemplate(templateOf({ canvases })))
    const told = await panel.tab.locator('section.msg').innerText()
    expect(flat(told)).toContain(path)
    expect(flat(told)).toContain(reason)
    expect((await panel.sent()).map(({ type }) => type)).toEqual(['hello'])
  })
})

describe('how it looks', () => {
  for (const [language, theme] of [
    ['fr', 'miro'],
    ['en', 'figjam-dark'],
    ['fr', 'figjam-light'],
  ] as const) {
    test(`no accessibility finding, nothing cut, in ${language} on ${theme}`, async () => {
      await adapt('community-member', language, theme)
      await panel.tab.evaluate(() => {
        for (const one of document.querySelectorAll('details')) one.open = true
      })
      await panel.tab.locator('[aria-expanded=false]').nth(1).click()
      await panel.settle()
      const problems = await panel.listFlaws()
      expect(problems).toEqual([])
      for (const width of [340, 368]) {
        await panel.tab.setViewportSize({ width, height: 640 })
        const wide = await panel.tab.evaluate(() =>
          [...document.querySelectorAll('.body *')]
            .filter((one) => one.getBoundingClientRect().right > innerWidth)
            .map((one) => one.outerHTML.slice(0, 80)),
        )
        expect(wide).toEqual([])
      }
      await panel.tab.setViewportSize({ width: 340, height: 640 })
    })
  }
})

test('[M11] opens on the canvas that groups fill, in the words of the panel first', async () => {
  await adapt('target-persona', 'en')
  expect(await panel.tab.getByLabel('Canvas').inputValue()).toBe('persona-top')
  await panel.tab.locator('li.zone button').last().click()
  const labels = await panel.tab.locator('li.zone .field label').allInnerTexts()
  expect(labels.slice(0, 2)).toEqual(['Title in English', 'Title in French'])
  expect(await panel.button('← Back to preparing').count()).toBe(1)
})

test('[M8] zones that gave way to notes are not told as changed by people', async () => {
  const { result } = await panel.scene('kept')
  if (result === null) throw new Error('the scene has a result')
  const kept = [{ id: 'n1' as HostId, where: 'Groupe A · Pratique', change: 'zone-kept' as const }]
  await panel.play('kept')
  await panel.change('kept', { result: { ...result, kept } })
  const text = await panel.read()
  expect(text).toContain('Zones laissées comme elles étaient')
  expect(text).not.toContain('Gardés tels que vous les avez laissés')
})
