import ICAL from 'ical.js'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flat, openPanel, type PanelDriver } from './panel-driver.ts'
import type { PanelPage } from './panel-page.ts'

declare const page: PanelPage

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel('Europe/Paris')
})

afterAll(() => panel?.close())

async function openBrief(scene: string): Promise<void> {
  await panel.play(scene)
  await openBriefHere()
}

async function openBriefHere(): Promise<void> {
  await panel.button('Prévenir les participants').click()
  await panel.settle()
}

async function preview(): Promise<string> {
  return flat(await panel.tab.getByLabel('Ce qui sera envoyé').inputValue())
}

const fileNamed = (end: string) =>
  panel.tab.evaluate((wanted) => page.files.find(({ name }) => name.endsWith(wanted)), end)

describe('[B1] what participants are sent', () => {
  test('is written from the set-up screen, and the draft keeps the practical details', async () => {
    await openBrief('setup')
    expect(await panel.title()).toBe('Prévenir les participants')
    await panel.tab.getByLabel('Lieu ou lien').fill('Salle 3 <b>, https://meet.example/x')
    await panel.tab.getByLabel('Animation').fill('Nadia')
    await panel.tab.getByLabel('Informations pratiques').fill('Badge à l’accueil')
    await panel.tab.waitForTimeout(250)
    const told = await panel.lastSent()
    expect(told?.type === 'draft' ? told.setup.practical : null).toEqual({
      place: 'Salle 3 <b>, https://meet.example/x',
      host: 'Nadia',
      details: 'Badge à l’accueil',
    })
    expect(await preview()).toContain(
      'Lieu ou lien : Salle 3 <b>, https://meet.example/x\nAnimation : Nadia',
    )
    expect(await preview()).toContain('trois situations clients')
    await panel.tab.getByText('Demander trois situations clients').click()
    expect(await preview()).not.toContain('trois situations clients')
    expect(await preview()).not.toContain('LES GROUPES')
    await panel.tab.getByText('Dire qui est dans quel groupe').click()
    expect(await preview()).toContain('LES GROUPES\n- Groupe A')
    await panel.button('← Revenir à l’atelier').click()
    expect(await panel.title()).toBe('Persona cible')
  })

  test('[G11] a day that has passed, as that of an older file, is told before it is placed or sent', async () => {
    const told = panel.tab.getByText('Ce jour est passé')
    await panel.play('setup')
    // The last minute of that day in Paris, then midnight.
    await panel.tab.evaluate((now) => Object.assign(page, { now }), Date.UTC(2026, 3, 2, 21, 59))
    await openBriefHere()
    expect(await told.count()).toBe(0)
    await panel.tab.evaluate((now) => Object.assign(page, { now }), Date.UTC(2026, 3, 2, 22))
    await panel.button('← Revenir à l’atelier').click()
    expect(await told.count()).toBe(1)
    await openBriefHere()
    expect(await told.count()).toBe(1)
  })

  test('asks for what the workshop at hand asks for, and names nobody where nobody is named', async () => {
    await panel.play('setup')
    const { draft } = await panel.scene('setup')
    if (draft === null) throw new Error('no draft')
    const setup = {
      ...draft.setup,
      recipe: 'community-persona',
      groups: draft.setup.groups.map((group) => ({ ...group, people: [] })),
    }
    await panel.change('setup', { draft: { ...draft, setup } })
    await panel.button('Prévenir les participants').click()
    expect(await panel.tab.getByText('Demander trois échanges avec des membres').count()).toBe(1)
    expect(await panel.tab.getByRole('switch').count()).toBe(1)
  })

  test('from the placed screen too, where only the practical details are told', async () => {
    await openBrief('placed')
    await panel.tab.getByLabel('Lieu ou lien').fill('Gare')
    await panel.button('Copier le texte').click()
    await panel.tab.waitForTimeout(250)
    expect(await panel.lastSent()).toEqual({
      type: 'set-practical',
      practical: { place: 'Gare', host: '', details: '' },
    })
    expect(await panel.tab.locator('.foot').getByText('Texte copié.').isVisible()).toBe(true)
    expect(await panel.spoken()).toMatch(/^Texte copié\./)
  })

  test('that a file was not taken by the browser is said', async () => {
    await openBrief('setup')
    await panel.tab.evaluate(() => {
      page.canSave = false
    })
    await panel.button('Markdown (.md)').click()
    await panel.tab
      .locator('.foot')
      .getByText(/\.md n’a pas pu être enregistré/)
      .waitFor()
    await panel.tab.evaluate(() => {
      page.canSave = true
    })
  })

  test('is saved as a mail, a meeting and Markdown that others read', async () => {
    await openBrief('setup')
    await panel.tab.getByLabel('Lieu ou lien').fill('Salle 3')
    for (const name of ['E-mail (.eml)', 'Réunion (.ics)', 'Markdown (.md)'])
      await panel.button(name).click()
    expect(
      await panel.tab
        .locator('.foot')
        .getByText(/\.md est enregistré\./)
        .isVisible(),
    ).toBe(true)
    const text = await panel.tab.getByLabel('Ce qui sera envoyé').inputValue()
    const mail = await PostalMime.parse((await fileNamed('.eml'))?.text ?? '')
    expect(mail.text).toBe(text)
    expect(mail.subject).toMatch(/^Persona cible · Jeudi 2 avril 2026/)
    const calendar = new ICAL.Component(ICAL.parse((await fileNamed('.ics'))?.text ?? '') as never)
    const component = calendar.getFirstSubcomponent('vevent')
    if (component === null) throw new Error('no event')
    const event = new ICAL.Event(component)
    expect(event.startDate.toString()).toBe('2026-04-02T07:00:00Z')
    expect(await panel.tab.getByText(/Europe\/Paris, UTC\+02:00/).isVisible()).toBe(true)
    expect([event.location, event.description]).toEqual(['Salle 3', text.trim()])
    expect((await fileNamed('.md'))?.text).toMatch(/^# Persona cible\n/)
  })

  test('can be read by everybody, at 292 px too', async () => {
    for (const [theme, width] of [
      ['figjam-dark', 316],
      ['miro', 340],
    ] as const) {
      await panel.tab.setViewportSize({ width, height: 640 })
      await panel.play('setup', 'en', theme)
      await panel.button('Tell the participants').click()
      await panel.settle()
      const found = await panel.listFlaws()
      expect(found).toEqual([])
    }
    await panel.tab.setViewportSize({ width: 340, height: 640 })
    expect(panel.errors).toEqual([])
  })
})
