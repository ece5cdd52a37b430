import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Facilitator, openLocalBoards } from '../../scripts/facilitator.mjs'

const TABLE = [
  'Verbatim;Qui;Zone;Niveau de preuve',
  '"On attend une heure ; personne ne passe";Ana;Profil;●●●',
  '=HYPERLINK("x");<b>Ben</b>;Profil;',
  'on attend une heure, personne ne passe;Chloé;profil;',
  'Le guichet ferme à midi;David;Ailleurs;',
].join('\r\n')

let local: Awaited<ReturnType<typeof openLocalBoards>>

beforeAll(async () => {
  local = await openLocalBoards()
})

afterAll(() => local?.close())

/** The workshop is on the board, and the file is read. */
async function bringFile(facilitator: Facilitator): Promise<number> {
  const { panel } = facilitator
  await facilitator.placeTargetPersona(3)
  await facilitator.button('Commencer l’atelier').waitFor()
  await panel.getByText(/sections sont prêtes/).waitFor()
  const before = await facilitator.count()
  await facilitator.press('Apporter des preuves')
  const bytes = Buffer.from(`\uFEFF${TABLE}`)
  const file = { name: 'enquete.csv', mimeType: 'text/csv', buffer: bytes }
  await panel.locator('input[type=file]').setInputFiles(file)
  await panel.getByText('Ce qui sera posé').waitFor()
  expect(await panel.locator('.plate').count()).toBe(2)
  return before
}

it('[W8] a file is read on the built plugin of FigJam, whose page carries the parser', async () => {
  const facilitator = await Facilitator.sitDown(local, 'figjam')
  await bringFile(facilitator)
  await facilitator.press('Poser les 2 preuves')
  await facilitator.panel.getByText('Les preuves sont posées').first().waitFor()
})

it('[W8] [W12] a file becomes notes of evidence on the built plugin of Miro, and goes again', async () => {
  const facilitator = await Facilitator.sitDown(local, 'miro')
  const { panel, page } = facilitator
  const before = await bringFile(facilitator)
  const { violations } = await new AxeBuilder({ page })
    .include(['.miro-panel iframe', 'body'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])

  await facilitator.press('Poser les 2 preuves')
  await panel.getByText('Les preuves sont posées').first().waitFor()
  // A section, its title and legend, and two notes.
  expect(await facilitator.count()).toBe(before + 5)
  // The panel dies with a click on the canvas; what is on the board tells the next one.
  await facilitator.leavePanelAndComeBack()
  await facilitator.turnTo('Préparer')
  await facilitator.press('Preuves : 2 sur le tableau')
  await facilitator.press('Retirer les 2 preuves')
  await panel.getByText('Les preuves sont retirées').first().waitFor()
  expect(await facilitator.count()).toBe(before)
})
