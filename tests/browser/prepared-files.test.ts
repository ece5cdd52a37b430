import { readFile } from 'node:fs/promises'
import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Facilitator, openLocalBoards } from '../../scripts/facilitator.mjs'
import { readPrepared } from '../../shared/core/workshop/read-prepared.ts'

let local: Awaited<ReturnType<typeof openLocalBoards>>

beforeAll(async () => {
  local = await openLocalBoards()
})

afterAll(() => local?.close())

const HOSTS: readonly Facilitator['host'][] = ['figjam', 'miro']
const FIELD = 'Ouvrir un atelier ou un modèle (.json)'

async function download(facilitator: Facilitator, button: string) {
  const saved = facilitator.page.waitForEvent('download')
  await facilitator.press(button)
  const file = await saved
  const text = await readFile(await file.path(), 'utf8')
  return { name: file.suggestedFilename(), text }
}

function fileOf(name: string, text: string) {
  return { name, mimeType: 'application/json', buffer: Buffer.from(text) }
}

describe.each(HOSTS)('a workshop prepared on %s', (host) => {
  it('is saved, told to participants, opened elsewhere and placed; choices come back', async () => {
    const facilitator = await Facilitator.sitDown(local, host)
    const { panel } = facilitator
    await facilitator.press(/^Préparer «/)
    await facilitator.dropGroups(3)
    await panel.getByLabel('Titre affiché sur le tableau').fill('Gare & <b>comptoir</b>')
    await panel.getByLabel('Début').fill('14 h 30')
    await panel.getByLabel('Début').blur()
    await panel.getByText('Qui est dans quel groupe').click()
    await panel.getByLabel('Noms des participants').fill('Nom;Équipe\nAna;Vente\nيعل;RH')
    await facilitator.press('Répartir dans les groupes')
    await panel.getByText('2 personnes prises, de 2 équipes.').waitFor()

    const prepared = await download(facilitator, 'Enregistrer dans un fichier')
    expect(prepared.name).toMatch(/^Gare-b-comptoir-b-\d{4}-\d\d-\d\d\.atelier\.json$/)
    const reading = readPrepared(prepared.text)
    if ('refusal' in reading) throw new Error(reading.refusal)
    expect(reading.setup).toMatchObject({ title: 'Gare & <b>comptoir</b>', startMinute: 870 })

    await facilitator.press('Prévenir les participants')
    const meeting = await download(facilitator, 'Réunion (.ics)')
    const calendar = new ICAL.Component(ICAL.parse(meeting.text) as never)
    expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary')).toBe(
      'Gare & <b>comptoir</b>',
    )
    await facilitator.press('← Revenir à l’atelier')
    await facilitator.press('← Changer d’atelier')

    await panel.getByLabel(FIELD).setInputFiles(fileOf('photo.json', '\ufffdPNG\r\n'))
    await panel.getByText('C’est une image').waitFor()
    await panel.getByLabel(FIELD).setInputFiles(fileOf('big.json', 'x'.repeat(10_000_000)))
    await panel.getByText('Ce fichier est trop grand').waitFor()
    const broken = prepared.text.replace('"startMinute": 870', '"startMinute": "tard"')
    await panel.getByLabel(FIELD).setInputFiles(fileOf('broken.atelier.json', broken))
    await panel.getByText('setup.startMinute').waitFor()
    await panel.getByText(/Attendu\s: un nombre\./).waitFor()

    await panel.getByLabel(FIELD).setInputFiles(fileOf(prepared.name, prepared.text))
    await panel.getByLabel('Titre affiché sur le tableau').waitFor()
    expect(await panel.getByLabel('Titre affiché sur le tableau').inputValue()).toBe(
      'Gare & <b>comptoir</b>',
    )
    await facilitator.press('Poser l’atelier sur le tableau')
    await panel
      .getByText(/sections sont prêtes|est prêt/)
      .first()
      .waitFor()
    await facilitator.begin()

    // The same file again: the workshop of the file has another name by now, so it is a second one.
    await facilitator.turnTo('Préparer')
    await facilitator.press('Choisir un autre atelier')
    await panel.getByLabel(FIELD).setInputFiles(fileOf(prepared.name, prepared.text))
    await panel.getByText('dans un espace libre, à droite').waitFor()
    await facilitator.press('← Changer d’atelier')
    await facilitator.page.close()
  })

  it('asks before it changes the very workshop of this board', async () => {
    const facilitator = await Facilitator.sitDown(local, host)
    const { panel } = facilitator
    await facilitator.press(/^Préparer «/)
    await facilitator.dropGroups(3)
    await panel.getByLabel('Début').fill('8 h 15')
    await panel.getByLabel('Début').blur()
    await facilitator.press('Poser l’atelier sur le tableau')
    await facilitator.begin()
    await facilitator.turnTo('Préparer')
    await facilitator.press('Modifier l’atelier')
    const prepared = await download(facilitator, 'Enregistrer dans un fichier')
    const before = await facilitator.count()
    await facilitator.press('← Changer d’atelier')
    await panel.getByLabel(FIELD).setInputFiles(fileOf(prepared.name, prepared.text))
    await panel.getByText('Cet atelier est déjà sur ce tableau').waitFor()
    await facilitator.press('Modifier celui du tableau')
    await facilitator.press('Mettre à jour le tableau')
    await panel.getByRole('heading', { name: 'Tout est déjà en place' }).waitFor()
    expect(await facilitator.count()).toBe(before)

    await facilitator.press(/Revenir/)
    await facilitator.turnTo('Préparer')
    await facilitator.press('Choisir un autre atelier')
    await panel.getByRole('searchbox').fill('symétrie')
    await facilitator.press(/^Préparer «/)
    expect(await panel.getByLabel('Début').inputValue()).toMatch(/^8\sh\s15$/)
    await facilitator.press('Oublier mes choix')
    await panel.getByText('Oublier mes choix').waitFor({ state: 'detached' })
    await facilitator.page.close()
  })
})
