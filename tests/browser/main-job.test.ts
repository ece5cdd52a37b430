import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Facilitator, openLocalBoards } from '../../scripts/facilitator.mjs'
import { readReport } from '../../shared/core/report/read-report.ts'

type LocalBoards = Awaited<ReturnType<typeof openLocalBoards>>

/** On Miro the credits of a minute may be used up by then: the work waits, and says so. */
const SLOW_MS = 240_000

let local: LocalBoards

beforeAll(async () => {
  local = await openLocalBoards()
})

afterAll(async () => {
  await local.close()
})

async function expectAccessible(facilitator: Facilitator): Promise<void> {
  const frame = facilitator.host === 'figjam' ? '.figjam-window iframe' : '.miro-panel iframe'
  const { violations } = await new AxeBuilder({ page: facilitator.page })
    .include([frame, 'body'])
    .analyze()
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
}

describe.each(['figjam', 'miro'] as const)('[S2] the main job on the local board of %s', (host) => {
  let facilitator: Facilitator

  beforeAll(async () => {
    facilitator = await Facilitator.sitDown(local, host)
  })

  it('places Target Persona for four groups with one click, begun while it goes on', async () => {
    await facilitator.placeTargetPersona()
    // On Miro the panel dies with a click on the canvas; what it started goes on without it.
    if (host === 'miro') await facilitator.leavePanelAndComeBack()
    await facilitator.begin()
    expect(await facilitator.count()).toBeGreaterThan(900)
    await expectAccessible(facilitator)
  })

  it('counts what the groups wrote in the phase that runs, and reaches its end', async () => {
    await facilitator.letPeople('Écrire')
    for (let phase = 0; phase < 3; phase += 1) await facilitator.press(/^Suivante/)
    await facilitator.panel.getByRole('heading', { name: 'Le persona, en groupes' }).waitFor()
    await facilitator.press('Compter les notes')
    await facilitator.panel.getByRole('table').waitFor()
    await facilitator.press('Pause')
    await facilitator.press('Reprendre')
    for (let minute = 0; minute < 30; minute += 1) await facilitator.press(/^−\s1\smin/)
    await facilitator.panel
      .getByText(/^00:00/)
      .first()
      .waitFor()
    await expectAccessible(facilitator)
  })

  it('counts the dots', async () => {
    await facilitator.letPeople('Voter')
    await facilitator.turnTo('Trier')
    await facilitator.press('Compter les gommettes')
    await facilitator.panel.getByRole('heading', { name: /gommettes posées sur/ }).waitFor()
    await expectAccessible(facilitator)
  })

  it(
    'clusters: nothing moves before it is asked, and everything goes back',
    async () => {
      const before = await facilitator.listNotes()
      await facilitator.turnTo('Regrouper')
      await facilitator.press(/^Proposer des paquets/)
      await facilitator.button(/^Déplacer les \d+ notes/).waitFor()
      expect(await facilitator.listNotes()).toEqual(before)
      await facilitator.press(/^Déplacer les \d+ notes/)
      await facilitator.button('Remettre en place').waitFor()
      expect(await facilitator.listNotes()).not.toEqual(before)
      await facilitator.press('Remettre en place')
      await facilitator.button(/^Proposer des paquets/).waitFor()
      expect(await facilitator.listNotes()).toEqual(expect.arrayContaining([...before]))
    },
    SLOW_MS,
  )

  it('downloads a report, a table and the data that hold every note of the board', async () => {
    const notes = await facilitator.listNotes()
    await facilitator.turnTo('Emporter')
    await facilitator.panel.getByText('Données complètes').click()
    await facilitator.panel.getByText('Le nom des auteurs').click()
    const files = await facilitator.takeAway(3)
    const read = async (end: string) =>
      readFile(files.find(({ name }) => name.endsWith(end))?.path ?? '', 'utf8')

    const table = (await read('.csv')).replace(/^\uFEFF/, '')
    const { data, errors } = Papa.parse<Record<string, string>>(table, {
      header: true,
      skipEmptyLines: true,
    })
    expect(errors).toEqual([])
    expect(data).toHaveLength(notes.length)
    const cells = new Set(data.flatMap((row) => Object.values(row)))
    expect(notes.filter(({ id }) => !cells.has(id))).toEqual([])

    const report = readReport(await read('.json'))
    const zones = report.sections.flatMap(({ zones: all }) => all)
    const kept = zones.flatMap((zone) => [
      ...zone.notes,
      ...zone.clusters.flatMap((cluster) => cluster.notes),
    ])
    expect(kept.length).toBeLessThanOrEqual(notes.length)
    expect(kept.length).toBeGreaterThan(notes.length * 0.9)
    expect(await read('.md')).toMatch(/^# /)
    await expectAccessible(facilitator)
  })

  it(
    'takes away what it placed and leaves the notes',
    async () => {
      const before = await facilitator.listNotes()
      await facilitator.turnTo('Préparer')
      await facilitator.press(/^Retirer les \d+ sections posées/)
      await facilitator.button(/Choisir un atelier|^Préparer «/).waitFor({ timeout: 150_000 })
      const after = await facilitator.listNotes()
      expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
      await facilitator.page.close()
    },
    SLOW_MS,
  )
})
