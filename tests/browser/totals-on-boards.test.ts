import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Facilitator, openLocalBoards } from '../../scripts/facilitator.mjs'
import { readNotes } from './saved-board.ts'

let local: Awaited<ReturnType<typeof openLocalBoards>>

beforeAll(async () => {
  local = await openLocalBoards()
})

afterAll(() => local?.close())

async function countAfterVoting(host: Facilitator['host']): Promise<Facilitator> {
  const facilitator = await Facilitator.sitDown(local, host)
  await facilitator.placeTargetPersona(2)
  await facilitator.button('Commencer l’atelier').waitFor()
  await facilitator.begin()
  await facilitator.letPeople('Écrire')
  await facilitator.letPeople('Voter')
  await facilitator.turnTo('Trier')
  await facilitator.press('Compter les gommettes')
  return facilitator
}

describe.each(['figjam', 'miro'] as const)('totals on the built plugin of %s', (host) => {
  it('[V10] are shown beside the notes, hold after the panel closed, and are taken off', async () => {
    const facilitator = await countAfterVoting(host)
    const told = (words: RegExp) => facilitator.panel.locator('.msg', { hasText: words })
    await facilitator.button('Afficher les totaux sur le tableau').waitFor()
    const before = await facilitator.count()
    const notes = readNotes(host, await facilitator.saveBoard())
    await facilitator.press('Afficher les totaux sur le tableau')
    const said = await told(/totaux affichés sur le tableau/).innerText()
    expect(await facilitator.count()).toBe(before + Number(/\d+/.exec(said)?.[0]))
    expect(readNotes(host, await facilitator.saveBoard())).toEqual(notes)
    if (host === 'miro') await facilitator.leavePanelAndComeBack()
    await facilitator.turnTo('Trier')
    await facilitator.press('Mettre les totaux à jour')
    await told(/Les totaux étaient à jour/).waitFor()
    await facilitator.press('Retirer les totaux')
    await told(/Totaux retirés du tableau/).waitFor()
    expect(await facilitator.count()).toBe(before)
  })
})
