import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { Facilitator, openLocalBoards } from '../../scripts/facilitator.mjs'
import { placesOf, readNotes, type SeenNote } from './saved-board.ts'
import { compareFiles, type SeenPile } from './taken-files.ts'

type HostName = Facilitator['host']

const PANELS: Readonly<Record<HostName, string>> = {
  figjam: '.figjam-window iframe',
  miro: '.miro-panel iframe',
}
/** The pile of what is left over is no pile in the files. */
const UNDECIDED = 'À classer ensemble'
/** No-break spaces too, as the panel has them before its signs. */
const ANY_BLANK = /\s+/g

async function expectAccessible({ page, host }: Facilitator): Promise<void> {
  const panel = new AxeBuilder({ page }).include([PANELS[host], 'body'])
  const { violations } = await panel.analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}

async function readBoard(facilitator: Facilitator): Promise<ReadonlyMap<string, SeenNote>> {
  return readNotes(facilitator.host, await facilitator.saveBoard())
}

/** The figures of the panel's table by group: one a zone, top to bottom. */
async function readTable({ panel }: Facilitator): Promise<readonly (readonly number[])[]> {
  const rows = await panel.getByRole('table').locator('tbody tr').all()
  return Promise.all(
    rows.map(async (row) => (await row.locator('td').allInnerTexts()).slice(0, -1).map(Number)),
  )
}

/** Opens every pile of the preview and reads it. */
async function readPiles({ panel }: Facilitator): Promise<readonly SeenPile[]> {
  const piles: SeenPile[] = []
  for (const pile of await panel.locator('.pile').all()) {
    const size = Number(await pile.locator('.pill').first().innerText())
    await pile.getByRole('button', { name: /^Voir/ }).click()
    const notes = pile.locator('.note')
    // Notes that say the same are folded: there, but not on the screen.
    await notes.nth(size - 1).waitFor({ state: 'attached' })
    piles.push({
      title: await pile.getByRole('heading').innerText(),
      texts: (await notes.allTextContents()).map((text) => text.trim()),
    })
  }
  return piles
}

/** Places the workshop, in front of a facilitator who does not wait for the end. */
function describePreparing(host: HostName, sit: () => Facilitator): void {
  it('places Target Persona for four groups with one click, begun while it goes on', async () => {
    const facilitator = sit()
    const { panel } = facilitator
    await panel.getByRole('heading', { name: 'Quel atelier aujourd’hui' }).waitFor()
    await expectAccessible(facilitator)
    await facilitator.press(/^Préparer «/)
    await panel.getByText(/^19\ssections,/).waitFor()
    await expectAccessible(facilitator)
    await facilitator.press('Poser l’atelier sur le tableau')
    // On Miro the panel dies with a click on the canvas; what it started goes on without it.
    if (host === 'miro') await facilitator.leavePanelAndComeBack()
    await facilitator.button('Commencer l’atelier').waitFor()
    const soFar = await facilitator.count()
    await facilitator.press('Commencer l’atelier')
    await facilitator.button('Pause').waitFor()
    await facilitator.turnTo('Préparer')
    await panel.getByText(/^19\ssections sont prêtes/).waitFor()
    expect(await facilitator.count()).toBeGreaterThan(900)
    expect(soFar).toBeLessThan(await facilitator.count())
    await expectAccessible(facilitator)
  })

  it('has nothing to do at a second click', async () => {
    const facilitator = sit()
    const before = await facilitator.count()
    await facilitator.press('Modifier l’atelier')
    await facilitator.press('Mettre à jour le tableau')
    await facilitator.panel.getByRole('heading', { name: 'Tout est déjà en place' }).waitFor()
    await expectAccessible(facilitator)
    expect(await facilitator.count()).toBe(before)
    await facilitator.press('Revenir à l’animation')
    await facilitator.button('Pause').waitFor()
  })
}

function describeRunning(sit: () => Facilitator): void {
  it('counts what the groups wrote, zone by zone', async () => {
    const facilitator = sit()
    const written = await facilitator.letPeople('Écrire')
    expect(written).toBeGreaterThan(40)
    const notes = [...(await readBoard(facilitator)).values()]
    expect(notes).toHaveLength(written)
    for (let phase = 0; phase < 3; phase += 1) await facilitator.press(/^Suivante/)
    await facilitator.panel.getByRole('heading', { name: 'Le persona, en groupes' }).waitFor()
    await facilitator.press('Compter les notes')
    await facilitator.panel.getByRole('table').waitFor()
    const table = await readTable(facilitator)
    for (const [column, letter] of ['A', 'B', 'C', 'D'].entries()) {
      const theirs = notes.filter(
        ({ canvas, group }) => canvas === 'persona-top' && group === letter,
      )
      const counted = table.reduce((sum, row) => sum + (row[column] ?? 0), 0)
      expect([letter, counted]).toEqual([letter, theirs.length])
    }
    await expectAccessible(facilitator)
  })

  it('stops the clock, goes on, warns, and says when the phase is over', async () => {
    const facilitator = sit()
    const { panel, page } = facilitator
    await facilitator.press('Pause')
    await facilitator.button('Reprendre').waitFor()
    const timer = panel.locator('.timer')
    const stopped = await timer.innerText()
    await page.clock.fastForward('10:00')
    await panel.getByText('En pause').first().waitFor()
    expect(await timer.innerText()).toBe(stopped)
    await facilitator.press('Reprendre')
    await facilitator.button('Pause').waitFor()
    await page.clock.fastForward('26:00')
    await panel.getByText('Moins de 5 minutes').first().waitFor()
    // Board and panel have a clock each, and one jumps before the other: the end has to come by itself.
    const [minutes = 0, seconds = 0] = (await timer.innerText()).split(':').map(Number)
    await page.clock.fastForward((minutes * 60 + seconds - 8) * 1000)
    await panel.getByText('Le temps est écoulé').first().waitFor()
    await facilitator.button('Phase suivante').waitFor()
    await expectAccessible(facilitator)
  })
}

function describeSorting(sit: () => Facilitator): void {
  it('counts the dots that lie on notes', async () => {
    const facilitator = sit()
    const { panel } = facilitator
    expect(await facilitator.letPeople('Voter')).toBeGreaterThan(30)
    const notes = [...(await readBoard(facilitator)).values()]
    const votes = notes.reduce((sum, note) => sum + note.votes, 0)
    await facilitator.turnTo('Trier')
    await facilitator.press('Compter les gommettes')
    const title = panel.getByRole('heading', { name: /gommettes posées sur/ })
    expect((await title.innerText()).replace(ANY_BLANK, ' ')).toContain(`${votes} gommettes posées`)
    const first = panel.locator('.ranking li').first()
    const most = Math.max(...notes.map((note) => note.votes))
    expect((await first.innerText()).replace(ANY_BLANK, ' ')).toContain(` ${most}`)
    await expectAccessible(facilitator)
  })

  it('compares the groups by what their notes mean, and nothing moves', async () => {
    const facilitator = sit()
    const before = await readBoard(facilitator)
    await facilitator.turnTo('Comparer')
    await facilitator.press('Comparer')
    await facilitator.panel.locator('summary').first().click()
    expect(await facilitator.panel.getByText('par les mots seuls').count()).toBe(0)
    await expectAccessible(facilitator)
    expect(await readBoard(facilitator)).toEqual(before)
  })

  it('clusters: nothing moves before it is asked, files tell the piles, and all goes back', async () => {
    const facilitator = sit()
    const before = await readBoard(facilitator)
    await facilitator.turnTo('Regrouper')
    await facilitator.press(/^Proposer des paquets/)
    await facilitator.button(/^Déplacer les \d+ notes/).waitFor()
    const piles = await readPiles(facilitator)
    expect(piles.length).toBeGreaterThan(2)
    await expectAccessible(facilitator)
    expect(await readBoard(facilitator)).toEqual(before)

    await facilitator.press(/^Déplacer les \d+ notes/)
    await facilitator.button('Remettre en place').waitFor()
    await expectAccessible(facilitator)
    const moved = placesOf(await readBoard(facilitator))
    const stayed = [...placesOf(before)].filter(([id, place]) => moved.get(id) === place)
    const inPiles = piles.reduce((sum, { texts }) => sum + texts.length, 0)
    expect(before.size - stayed.length).toBe(inPiles)
    const named = piles.filter(({ title }) => title !== UNDECIDED)
    compareFiles(await takeEverything(facilitator), before, named)

    await facilitator.turnTo('Trier')
    await facilitator.turnTo('Regrouper')
    await facilitator.press('Remettre en place')
    await facilitator.button(/^Proposer des paquets/).waitFor()
    expect(placesOf(await readBoard(facilitator))).toEqual(placesOf(before))
  })
}

async function takeEverything(facilitator: Facilitator) {
  const { panel } = facilitator
  await facilitator.turnTo('Emporter')
  await panel.getByText('Le nom des auteurs').click()
  await facilitator.button('Télécharger les 3 fichiers').waitFor()
  return facilitator.takeAway(3)
}

function describeTakingAway(sit: () => Facilitator): void {
  it('downloads a report, a table and the data that say what the board says', async () => {
    const facilitator = sit()
    compareFiles(await takeEverything(facilitator), await readBoard(facilitator), [])
    await facilitator.panel.getByText('✓ téléchargé').nth(2).waitFor()
    await expectAccessible(facilitator)
  })

  it('takes away what it placed and leaves every note where it is', async () => {
    const facilitator = sit()
    const before = await readBoard(facilitator)
    await facilitator.turnTo('Préparer')
    await facilitator.press(/^Retirer les 19\ssections posées/)
    await facilitator.sitOut(facilitator.button(/Choisir un atelier|^Préparer «/))
    await expectAccessible(facilitator)
    const after = await readBoard(facilitator)
    expect(placesOf(after)).toEqual(placesOf(before))
    expect([...after.values()].map(({ id, text }) => [id, text]).sort()).toEqual(
      [...before.values()].map(({ id, text }) => [id, text]).sort(),
    )
  })
}

/** The whole main job in a browser, on the built plugin of one host; each test goes on from the last. */
export function describeMainJob(host: HostName): void {
  describe(`[S2] the main job on the local board of ${host}`, () => {
    let local: Awaited<ReturnType<typeof openLocalBoards>> | null = null
    let facilitator: Facilitator | null = null
    const sit = () => {
      if (facilitator === null) throw new Error('The step before this one failed.')
      return facilitator
    }

    beforeAll(async () => {
      local = await openLocalBoards()
      facilitator = await Facilitator.sitDown(local, host)
    })

    afterEach(({ task }) => {
      if (task.result?.state === 'fail') facilitator = null
    })

    afterAll(() => local?.close())

    describePreparing(host, sit)
    describeRunning(sit)
    describeSorting(sit)
    describeTakingAway(sit)
  })
}
