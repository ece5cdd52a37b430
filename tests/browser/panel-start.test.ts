import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { figjamProfile } from '../../shared/core/board/figjam-profile.ts'
import { layoutWorkshop } from '../../shared/core/layout/layout-workshop.ts'
import { gatherMaps } from '../../shared/core/report/gather-maps.ts'
import { writeCsv } from '../../shared/core/report/write-csv.ts'
import { writeJson } from '../../shared/core/report/write-json.ts'
import { writePrepared } from '../../shared/core/workshop/prepared-file.ts'
import {
  noteIn,
  persona,
  personaReport,
  reportFor,
  setupOf,
} from '../core/report/carried-samples.ts'
import { flat, openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

/** The setup screen of a workshop, as narrow as a panel gets. */
async function prepare(recipe: string, language: 'fr' | 'en' = 'fr'): Promise<void> {
  await panel.tab.setViewportSize({ width: 292 + 2 * 16, height: 900 })
  await panel.play('setup', language)
  const { draft, board } = await panel.scene('setup')
  if (draft === null) throw new Error('no draft')
  const setup = {
    ...setupOf(recipe),
    target: '',
    doc: `${recipe}-${language}` as typeof persona.doc,
  }
  await panel.change('setup', {
    board: { ...board, language },
    draft: { ...draft, setup },
  })
}

async function open(text: string, name = 'dernier.json'): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) }
  await panel.tab.getByLabel('Ouvrir un résultat (.json)').setInputFiles(file)
  await panel.settle()
  await panel.tab.waitForTimeout(100)
}

async function told(): Promise<string> {
  return flat(await panel.tab.locator('div[role=status].stack').first().innerText())
}

describe('a review', () => {
  test('[F1] [F2] takes what is open from a result; what is unticked stays out', async () => {
    await prepare('quarterly-review')
    await open(writeJson(personaReport()))
    expect(await told()).toContain('Repris de « Persona cible », 12 mars 2026')
    expect(await told()).toContain('6 points repris.')
    const { startsFrom, target } = await panel.draftTold()
    expect([startsFrom?.kind, target]).toEqual(['review', 'Nadia'])
    await panel.tab.getByText('Zones d’ombre : 3 sur 3').click()
    expect(await panel.listFlaws()).toEqual([])
    const doubt = panel.tab.getByLabel('Quel budget ?')
    await doubt.focus()
    await panel.tab.keyboard.press('Space')
    await panel.tab.getByText('Zones d’ombre : 2 sur 3').waitFor()
    const now = (await panel.draftTold()).startsFrom
    expect(now?.kind === 'review' && now.items.some(({ text }) => text === 'Quel budget ?')).toBe(
      false,
    )
    expect(now?.left).toBe(1)
    await panel.button('Ne rien reprendre').click()
    expect((await panel.draftTold()).startsFrom).toBeNull()
    expect(panel.errors).toEqual([])
  })

  test.each([
    [
      'un tableau',
      '\uFEFFSection,Canevas,Zone\r\na,b,c',
      'C’est le tableau ou le compte rendu de l’atelier',
    ],
    ['un atelier préparé', writePrepared(persona), 'C’est un atelier préparé'],
    ['un modèle', '{"format":"atelier-template"}', 'C’est un modèle'],
    ['rien', '', 'Ce fichier est vide'],
    ['trop', 'x'.repeat(5_000_001), 'Ce fichier est trop grand'],
    ['du code', writeCsv(personaReport()).slice(1), 'C’est le tableau'],
  ])('[F3] refuses %s kindly, by its name', async (_, text, title) => {
    await prepare('quarterly-review')
    await open(text)
    expect(await told()).toContain(title)
    expect(await panel.listFlaws()).toEqual([])
  })

  test('[F3] names the place of what is damaged, and takes nothing', async () => {
    await prepare('quarterly-review')
    await open(
      writeJson(personaReport()).replace('"language": "fr"', '"language": "<img onerror>"'),
    )
    expect(await told()).toContain('Ce fichier est abîmé')
    expect(await told()).toContain('report.language')
    expect((await panel.sent()).some(({ type }) => type === 'draft')).toBe(false)
  })
})

describe('a map', () => {
  const journey = { ...setupOf('journey'), groups: [] }
  const wall = layoutWorkshop(journey, figjamProfile)
  const report = reportFor(journey, [
    noteIn(wall, 'journey', 'stage.1', 'Je cherche <b>vite</b>'),
    noteIn(wall, 'journey', 'action.1', 'Tape un mot'),
    noteIn(wall, 'journey', 'pain.4', 'Attend'),
  ])

  test('[F7] of a file: a map, then a stage', async () => {
    await prepare('journey-deep-dive')
    await open(writeJson(report))
    const [map] = gatherMaps(report)
    await panel.tab.getByLabel('Quelle carte ?').selectOption(map?.id ?? '')
    await panel.tab.getByText('Sans étape choisie, rien n’est recopié.').waitFor()
    // The sentence under it describes the list, and is no part of its name.
    await panel.tab.getByLabel('Quelle étape ?', { exact: true }).selectOption('1')
    await panel.tab.getByText('1 note reprise.').waitFor()
    expect(await panel.listFlaws()).toEqual([])
    const { startsFrom } = await panel.draftTold()
    expect(startsFrom).toMatchObject({ kind: 'map', heading: 'Je cherche <b>vite</b>' })
    expect(await panel.tab.getByLabel('Quelle étape ?').inputValue()).toBe('1')
    await panel.tab.getByLabel('Quelle étape ?').selectOption('4 5 6 7')
    expect((await panel.draftTold()).startsFrom).toMatchObject({ heading: 'Pendant' })
  })

  test('[F7] of this board: asked of the session; a board without any says so', async () => {
    await prepare('journey-validation')
    await panel.button('Chercher sur ce tableau').click()
    expect(await panel.lastSent()).toEqual({ type: 'find-maps' })
    await open(writeJson(personaReport()))
    expect(await told()).toContain('Ce résultat ne contient pas de carte')
    expect(await panel.listFlaws()).toEqual([])
  })

  test('every word has its English', async () => {
    await prepare('journey-deep-dive', 'en')
    await panel.tab.getByText('The stage to look at').waitFor()
    expect(await panel.button('Look on this board').count()).toBe(1)
  })
})
