import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionView } from '../../shared/app/view.ts'
import { writePrepared } from '../../shared/core/workshop/prepared-file.ts'
import { flat, openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

/** The scene of the set-up screen, of a workshop in pairs. */
async function prepareSymmetry(): Promise<void> {
  await panel.play('setup')
  const view: SessionView = await panel.scene('setup')
  if (view.draft === null) throw new Error('the scene has a draft')
  const phases = [{ id: 'challenges', minutes: 30, on: true }]
  const setup = { ...view.draft.setup, doc: 'pairs' as never, recipe: 'symmetry', phases }
  await panel.change('setup', { draft: { ...view.draft, setup } })
}

const LIST = `Nom;Équipe;Régime
${'Anne-Sophie '.repeat(20)};Vente;
ليلى;RH;végétarien
Léa;Vente;
Léa;Choucas;
---;;`

describe('people', () => {
  test('[G19] how a list is read shows before it makes groups, and can be changed', async () => {
    await panel.play('setup')
    await panel.tab.getByText('Qui est dans quel groupe').click()
    await panel.tab.getByLabel('Noms des participants').fill('Léa, Paul\nZoé, Ben\nInès')
    expect(await panel.read()).toContain(
      '3 personnes lues : « Léa · Paul », « Zoé · Ben », « Inès ».',
    )
    expect((await panel.sent()).some(({ type }) => type === 'draft')).toBe(false)
    await panel.tab.getByLabel('Sur chaque ligne').selectOption({ label: 'plusieurs personnes' })
    expect(await panel.read()).toContain('5 personnes lues')
    expect(await panel.listFlaws()).toEqual([])
    await panel.button('Répartir dans les groupes').click()
    const people = (await panel.draftTold()).groups.flatMap((group) => group.people)
    expect(people.map(({ name }) => name).sort()).toEqual(['Ben', 'Inès', 'Léa', 'Paul', 'Zoé'])
    expect(await panel.tab.getByLabel('Sur chaque ligne').count()).toBe(0)
  })

  test('[G8] are pasted, what was taken is said, and the keyboard moves somebody', async () => {
    await panel.play('setup')
    await panel.tab.getByText('Qui est dans quel groupe').click()
    await panel.tab.getByLabel('Noms des participants').fill(LIST)
    await panel.button('Répartir dans les groupes').click()
    const people = (await panel.draftTold()).groups.flatMap((group) => group.people)
    expect(people).toHaveLength(4)
    const said = flat(await panel.tab.locator('details [role=status]').first().innerText())
    expect(said).toContain('4 personnes prises, de 3 équipes.')
    expect(said).toContain('La première ligne est prise pour un titre : « Nom · Équipe · Régime ».')
    expect(said).toContain('Plusieurs personnes ont le même nom et restent distinctes : « Léa ».')
    expect(said).toContain('Raccourci à 80 caractères')
    expect(said).toContain('1 ligne sans nom, laissée de côté : « ---;; ».')
    expect(said).toContain('Colonnes non utilisées : « Régime ».')
    const menu = panel.tab.getByLabel('Groupe de ليلى')
    const before = await menu.inputValue()
    await menu.focus()
    await panel.tab.keyboard.press(before === 'A' ? 'B' : 'A')
    await panel.tab.keyboard.press('Tab')
    await panel.tab.keyboard.press('Enter')
    const moved = (await panel.draftTold()).groups.find(
      ({ letter }) => letter === (before === 'A' ? 'B' : 'A'),
    )
    expect(moved?.people.map(({ name }) => name)).toContain('ليلى')
    expect(await panel.listFlaws()).toEqual([])
  })

  test('an empty list changes nothing, and says so', async () => {
    await panel.play('setup')
    await panel.tab.getByText('Qui est dans quel groupe').click()
    await panel.tab.getByLabel('Noms des participants').fill('--\n;;')
    await panel.button('Répartir dans les groupes').click()
    await panel.tab.getByText('Aucun nom dans cette liste.').waitFor()
    expect((await panel.draftTold()).groups.flatMap((group) => group.people)).toHaveLength(12)
  })

  test('[G8] three hundred and more are spread, and those left out are named', async () => {
    await panel.play('setup')
    await panel.tab.getByText('Qui est dans quel groupe').click()
    const names = Array.from(
      { length: 303 },
      (_, index) => `Personne ${index}\tÉquipe ${index % 7}`,
    )
    await panel.tab.getByLabel('Noms des participants').fill(names.join('\n'))
    await panel.button('Répartir dans les groupes').click()
    await panel.tab.getByText(/3 ne sont pas prises/).waitFor()
    await panel.tab.waitForTimeout(500)
    expect((await panel.draftTold()).groups.map((group) => group.people.length)).toEqual([
      75, 75, 75, 75,
    ])
  })

  test('[G10] are in pairs across the two sides, as the facilitator says', async () => {
    await prepareSymmetry()
    await panel.tab.getByText('Qui est dans quel groupe').click()
    await panel.tab.getByLabel('Noms des participants').fill('Ana – Vente\nBen – RH\nZoé – Choucas')
    await panel.button('Répartir dans les groupes').click()
    await panel.tab.getByText(/Sans binôme\s: Zoé/).waitFor()
    await panel.tab.getByLabel('Côté de l’équipe RH').selectOption('ni l’un ni l’autre')
    await panel.tab.getByLabel('Côté de l’équipe Choucas').selectOption('en coulisses')
    await panel.tab.getByText(/Sans binôme\s: Ben/).waitFor()
    expect((await panel.draftTold()).sides).toEqual([
      { team: 'RH', side: null },
      { team: 'Choucas', side: 'back' },
    ])
    expect(await panel.listFlaws()).toEqual([])
  })

  test('[G10] pairs are on the screen of a phase that is worked on in pairs', async () => {
    await panel.play('run')
    const view = await panel.scene('run')
    if (view.agenda === null) throw new Error('the scene runs')
    const phases = view.agenda.phases.map((phase) => ({ ...phase, mode: 'pairs' as const }))
    await panel.change('run', { agenda: { ...view.agenda, phases } })
    expect(await panel.tab.getByRole('heading', { name: 'Binômes' }).isVisible()).toBe(true)
    expect(await panel.tab.getByText(/^groupe A$/).count()).toBeGreaterThan(0)
    expect(await panel.listFlaws()).toEqual([])
  })
})

describe('[G11] a prepared workshop', () => {
  const FIELD = 'Ouvrir un atelier ou un modèle (.json)'

  test('is opened with the keyboard, and sent to the session as a new one', async () => {
    // Asked for early: the browser takes a while to hand its dialogs over.
    const choosing = panel.tab.waitForEvent('filechooser')
    await panel.play('choose')
    const setup = (await panel.scene('setup')).draft?.setup
    if (setup === undefined) throw new Error('the scene has a draft')
    await panel.tab.getByLabel(FIELD).focus()
    await panel.tab.keyboard.press('Space')
    const file = {
      name: 'x.atelier.json',
      mimeType: 'application/json',
      buffer: Buffer.from(writePrepared(setup)),
    }
    await (await choosing).setFiles(file)
    await panel.tab.waitForTimeout(300)
    expect(await panel.lastSent()).toEqual({ type: 'open-prepared', setup, inPlace: false })
  })

  test('is refused with each flaw when it is damaged, and the rest of the screen stands', async () => {
    for (const theme of ['figjam-dark', 'miro'] as const) {
      await panel.play('choose', 'en', theme)
      const text =
        '{"format":"atelier-prepared-workshop","version":1,"setup":{"version":1,"doc":"<img src=x>","recipe":"symmetry","language":"fr","date":"2026-04-02","title":7,"groups":[{"letter":"Z"}]}}'
      await panel.tab
        .getByLabel('Open a workshop or a template (.json)')
        .setInputFiles({ name: 'x.json', mimeType: 'text/plain', buffer: Buffer.from(text) })
      await panel.tab.getByText('This file is damaged').waitFor()
      await panel.tab.getByText('setup.groups[0].letter').waitFor()
      await panel.tab.getByText('Expected: a text.').waitFor()
      expect(await panel.listFlaws()).toEqual([])
    }
    expect((await panel.sent()).map(({ type }) => type)).toEqual(['hello'])
    expect(panel.errors).toEqual([])
  })
})

describe('[G12] what is remembered', () => {
  test('is told, and forgotten on demand', async () => {
    await panel.play('setup')
    expect(await panel.button('Oublier mes choix').count()).toBe(0)
    await panel.change('setup', { hasSettings: true })
    await panel.button('Oublier mes choix').click()
    expect(await panel.lastSent()).toEqual({ type: 'forget-settings' })
  })
})
