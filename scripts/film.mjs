/**
 * Films the main job on the local boards, in the browser, with the built plugins: the pictures of the
 * README, written to `shared/pictures`.
 *
 *     npm run film
 */
import { mkdir } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Facilitator, openLocalBoards } from './facilitator.mjs'

const FOLDER = fileURLToPath(new URL('../shared/pictures', import.meta.url))
/** Long enough for the view to have come where it goes, ms. */
const REST = 1200

/**
 * @param {Facilitator} facilitator
 * @param {string} name
 */
async function shoot(facilitator, name) {
  await facilitator.page.waitForTimeout(REST)
  await facilitator.page.screenshot({ path: `${FOLDER}/${name}.jpg`, type: 'jpeg', quality: 78 })
}

/** Until so much of the wall stands that one sees it grow, and so much is left that one sees it is not done. */
const UNDER_WAY = /^(?:[3-9]|1\d) sur \d+/

/** From the choice to what is taken away. @param {Facilitator} facilitator */
async function filmMainJob(facilitator) {
  await facilitator.button(/^Préparer «/).waitFor()
  await shoot(facilitator, 'film-1-choose')
  await facilitator.placeTargetPersona()
  await facilitator.panel.getByText(UNDER_WAY).first().waitFor()
  await facilitator.seeWholeBoard()
  await facilitator.page.screenshot({
    path: `${FOLDER}/film-2-place.jpg`,
    type: 'jpeg',
    quality: 78,
  })
  await facilitator.button('Commencer l’atelier').waitFor()
  await facilitator.begin()
  await facilitator.letPeople('Écrire')
  await facilitator.letPeople('Écrire')
  for (let phase = 0; phase < 3; phase += 1) await facilitator.press(/^Suivante/)
  // Only what is in view is drawn, and can be found.
  await facilitator.seeWholeBoard()
  await facilitator.showSection('Groupe A · Persona, haut')
  await facilitator.press('Compter les notes')
  await facilitator.panel.getByRole('table').waitFor()
  await shoot(facilitator, 'film-3-write')
  await facilitator.letPeople('Voter')
  await facilitator.turnTo('Trier')
  await facilitator.press('Compter les gommettes')
  const count = facilitator.panel.getByRole('heading', { name: /gommettes posées sur/ })
  await count.waitFor()
  await facilitator.press('Afficher les totaux sur le tableau')
  await facilitator.button(/^Mettre les totaux à jour/).waitFor()
  await count.scrollIntoViewIfNeeded()
  await shoot(facilitator, 'film-4-vote')
  await facilitator.turnTo('Regrouper')
  await facilitator.press(/^Proposer des paquets/)
  await facilitator.button(/^Déplacer les \d+ notes/).waitFor()
  await shoot(facilitator, 'film-5-cluster')
  await facilitator.turnTo('Emporter')
  const files = /\d+/.exec(await facilitator.button(/^Télécharger les/).innerText())
  await facilitator.takeAway(Number(files?.[0]))
  await shoot(facilitator, 'film-6-take')
}

/** The whole wall, then one group's sheet at the size people read. @param {Facilitator} facilitator */
async function showBoard(facilitator) {
  await facilitator.seeWholeBoard()
  await shoot(facilitator, `${facilitator.host}-wall`)
  await facilitator.showSection('Groupe A · Persona, haut')
  await shoot(facilitator, `${facilitator.host}-section`)
}

await mkdir(FOLDER, { recursive: true })
const local = await openLocalBoards()
try {
  const figjam = await Facilitator.sitDown(local, 'figjam')
  await filmMainJob(figjam)
  await showBoard(figjam)
  const miro = await Facilitator.sitDown(local, 'miro')
  await miro.placeTargetPersona()
  await miro.begin()
  await miro.letPeople('Écrire')
  await miro.letPeople('Voter')
  await showBoard(miro)
} finally {
  await local.close()
}
