import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { DocId } from '../../shared/core/board/keys.ts'
import { createSetup } from '../../shared/core/workshop/create-setup.ts'
import { flat, type Language, openPanel, type PanelDriver, type Theme } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
  // As wide as the panel gets on either host with a scroll bar: 292 of content.
  await panel.tab.setViewportSize({ width: 316, height: 640 })
})

afterAll(() => panel?.close())

/** A panel that opens while this workshop is prepared. */
async function prepare(
  recipe: string,
  { language = 'fr', theme = 'miro', held = [] as readonly number[] } = {},
) {
  await panel.play('setup', language as Language, theme as Theme)
  const options = { doc: `d-${recipe}` as DocId, language: language as Language, seed: 7 }
  const setup = {
    ...createSetup(recipe, { ...options, date: '2026-04-02', startMinute: 540 }),
    conditionsHeld: held,
  }
  const size = { sections: 12, items: 400 }
  const { board } = await panel.scene('setup')
  const draft = { setup, size, endMinute: 700, minutes: 160 }
  await panel.change('setup', { draft, board: { ...board, language: setup.language } })
}

const ticks = () => panel.tab.getByRole('group', { name: /D’abord/ }).getByRole('checkbox')

describe('[G13] the conditions of a workshop', () => {
  test('come first, are ticked with the keyboard, and never stand in the way', async () => {
    await prepare('mission-framing')
    expect(await panel.tab.locator('main h2').first().innerText()).toContain('D’abord')
    await ticks().first().focus()
    await panel.tab.keyboard.press('Space')
    expect((await panel.draftTold()).conditionsHeld).toEqual([0])
    await panel.tab.keyboard.press('Tab')
    await panel.tab.keyboard.press('Space')
    await panel.tab.keyboard.press('Tab')
    await panel.tab.keyboard.press('Space')
    expect((await panel.draftTold()).conditionsHeld).toEqual([0, 1, 2])
    expect(await panel.tab.getByText('Les conditions sont réunies.').count()).toBe(1)
    await panel.tab.keyboard.press('Space')
    expect((await panel.draftTold()).conditionsHeld).toEqual([0, 1])
    expect(await panel.button('Poser l’atelier sur le tableau').isEnabled()).toBe(true)
  })

  test('stay ticked for a panel that opens again', async () => {
    await prepare('mission-framing', { held: [1] })
    const states = await ticks().evaluateAll((boxes) =>
      boxes.map((box) => box instanceof HTMLInputElement && box.checked),
    )
    expect(states).toEqual([false, true, false])
    expect(await panel.read()).toContain('2 sur 3 à confirmer')
  })
})

const focused = async () =>
  flat(
    await panel.tab.evaluate(() => {
      const { activeElement: at } = document
      const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : null
      return (at?.getAttribute('aria-label') ?? label ?? at?.textContent ?? '').trim()
    }),
  )

/** Presses what has the focus, and waits for what it brings. */
async function press(key: string): Promise<string> {
  await panel.tab.keyboard.press(key)
  await panel.settle()
  return focused()
}

describe('the set-up with the keyboard alone', () => {
  test('a number at its end keeps the focus of who counted down', async () => {
    await prepare('target-persona')
    await panel.button('Un groupe de moins').focus()
    for (let presses = 0; presses < 5; presses++) await press('Enter')
    expect(await focused()).toBe('Un groupe de moins')
    expect((await panel.draftTold()).groups).toHaveLength(1)
  })

  test('rows of a journey are taken out, in and moved, and the reader stays on them', async () => {
    await prepare('journey-discovery')
    await panel.tab.locator('summary', { hasText: 'carte de parcours' }).focus()
    await press('Enter')
    await panel.tab.getByLabel('Actions', { exact: true }).focus()
    expect(await press('Space')).toBe('Actions')
    expect((await panel.draftTold()).journeyRows).not.toContain('action')
    expect(await press('Space')).toBe('Actions')
    expect((await panel.draftTold()).journeyRows.at(-1)).toBe('action')
    await press('Tab')
    expect(await focused()).toBe('Monter « Actions »')
    expect(await press('Enter')).toBe('Monter « Actions »')
    expect((await panel.draftTold()).journeyRows.at(-2)).toBe('action')
    await panel.button('Revenir aux lignes usuelles').focus()
    expect(await press('Enter')).toContain('Lignes de la carte de parcours')
  })

  test('steps are added and named at once, and taken away', async () => {
    await prepare('target-persona')
    await panel.tab.getByText('Étapes du parcours').focus()
    await press('Enter')
    await panel.button('Ajouter une étape').focus()
    await press('Enter')
    await panel.tab.keyboard.type('Retour')
    expect((await panel.draftTold()).progression.at(-1)).toBe('Retour')
    await panel.button('Retirer la dernière étape').focus()
    for (let presses = 0; presses < 3; presses++) await press('Enter')
    expect((await panel.draftTold()).progression).toHaveLength(3)
    expect(await focused()).toMatch(/3$/)
  })

  test('Control and Enter place the workshop from any field, with what was typed last', async () => {
    await prepare('target-persona')
    await panel.tab.getByLabel('Début').focus()
    await panel.tab.keyboard.press('Control+A')
    await panel.tab.keyboard.type('14 h 30')
    await panel.tab.keyboard.press('Enter')
    expect((await panel.sent()).map(({ type }) => type)).not.toContain('generate')
    await panel.tab.keyboard.press('Control+Enter')
    const sent = await panel.sent()
    expect(sent.at(-1)).toEqual({ type: 'generate' })
    expect(sent.at(-2)).toMatchObject({ type: 'draft', setup: { startMinute: 870 } })
  })
})

describe('how the set-up looks', () => {
  for (const [language, theme] of [
    ['fr', 'miro'],
    ['en', 'figjam-light'],
    ['fr', 'figjam-dark'],
  ] as const) {
    test(`no accessibility finding, nothing cut, in ${language} on ${theme}`, async () => {
      for (const recipe of ['mission-framing', 'journey-discovery', 'target-persona']) {
        await prepare(recipe, { language, theme })
        await panel.tab.evaluate(() => {
          for (const one of document.querySelectorAll('details')) one.open = true
        })
        await panel.settle()
        expect(await panel.listFlaws(), recipe).toEqual([])
      }
    })
  }
})

test('a time that is being typed is not taken back by a view', async () => {
  await panel.play('setup')
  const { draft } = await panel.scene('setup')
  if (draft === null) throw new Error('The scene has a draft.')
  const field = panel.tab.getByLabel('Début')
  await field.fill('14:3')
  await panel.change('setup', { draft: { ...draft, setup: { ...draft.setup, title: 'Gare' } } })
  expect(await panel.tab.getByLabel('Titre affiché sur le tableau').inputValue()).toBe('Gare')
  expect(await field.inputValue()).toBe('14:3')
})

test('the time is read as people write it', async () => {
  await panel.play('setup')
  const field = panel.tab.getByLabel('Début')
  expect(flat(await field.inputValue())).toBe('9 h 00')
  await field.fill('14:30')
  await field.blur()
  await panel.tab.waitForTimeout(250)
  expect(flat(await field.inputValue())).toBe('14 h 30')
  const told = await panel.lastSent()
  expect(told?.type === 'draft' ? told.setup.startMinute : null).toBe(14 * 60 + 30)
  await field.fill('midi')
  await field.blur()
  expect(flat(await field.inputValue())).toBe('14 h 30')
})
