import { describe, expect, test } from 'vitest'
import type { DrawnItem } from '../../scripts/playground/hosts/board-surface.ts'
import { movePerson, splitGroups } from '../../shared/core/workshop/groups.ts'
import { writePrepared } from '../../shared/core/workshop/prepared-file.ts'
import { readPrepared } from '../../shared/core/workshop/read-prepared.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import { Facilitator, inGroups } from '../app/drive.ts'
import type { MortalBoard } from './mortal-boards.ts'
import { boards, expectPlace, find, RECIPE, writeNotes } from './people-at-work.ts'

const PEOPLE = ['Ana', 'Ben', 'Chloé', 'David', 'Éva', 'Fatou'].map((name) => ({ name, team: '' }))

function expectNotes(board: MortalBoard, before: readonly DrawnItem[]): void {
  for (const note of before) {
    const now = find(board, note.id)
    expect(now.text).toBe(note.text)
    expectPlace(now, note)
  }
}

/** What the panel does with a file that was saved from a setup. */
function throughFile(setup: WorkshopSetup): WorkshopSetup {
  const reading = readPrepared(writePrepared(setup))
  if ('refusal' in reading) throw new Error(reading.refusal)
  return reading.setup
}

describe.each(boards)('preparing on %s', (_name, open) => {
  test('[S43] other groups keep everyone’s notes where they are', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const before = notes.map((id) => find(board, id))
    const changes: readonly ((setup: WorkshopSetup) => WorkshopSetup)[] = [
      (setup) => ({ ...setup, groups: splitGroups(PEOPLE, 2, 1) }),
      (setup) => ({ ...setup, groups: movePerson(setup.groups, { letter: 'A', index: 0 }, 'B') }),
      (setup) => ({ ...setup, groups: splitGroups(PEOPLE, 5, 2) }),
      (setup) => ({ ...setup, groups: splitGroups(PEOPLE, 3, 3) }),
      (setup) => ({ ...setup, groups: splitGroups(PEOPLE, 1, 3) }),
      (setup) => ({ ...setup, groups: splitGroups(PEOPLE, 2, 4) }),
    ]
    for (const change of changes) {
      const setup = (await facilitator.look()).placed?.setup
      if (setup === undefined) throw new Error('Nothing is placed.')
      await facilitator.send({ type: 'draft', setup: change(setup) })
      const view = await facilitator.send({ type: 'generate' })
      expect(view.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
      expectNotes(board, before)
    }
    board.close()
  })

  test('[B5] practical details are kept with the workshop, and nothing is written on the board', async () => {
    const { board, facilitator } = await writeNotes(await open())
    const before = board.surface.items()
    const practical = { place: 'Salle 3', host: 'Nadia', details: '<b>\n=1+1' }
    await facilitator.send({ type: 'set-practical', practical })
    expect(board.surface.items()).toEqual(before)
    const view = await new Facilitator(board.revive(), board.time).open()
    expect(view.placed?.setup.practical).toEqual(practical)
    board.close()
  })

  test('[G11] a workshop from a file never touches the one on the board, unless it is told to change it', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const { placed } = await facilitator.look()
    if (placed === null) throw new Error('Nothing is placed.')
    const before = notes.map((id) => find(board, id))
    const there = board.surface.items()
    const setup = throughFile({ ...placed.setup, title: 'Autre titre' })
    const changed = await facilitator.send({ type: 'open-prepared', setup, inPlace: true })
    expect(changed.draft?.setup.doc).toBe(placed.setup.doc)
    const updated = await facilitator.send({ type: 'generate' })
    expect(updated.result).toMatchObject({ outcome: 'done', created: 0, removed: 0, faults: [] })
    expectNotes(board, before)
    const beside = await facilitator.send({ type: 'open-prepared', setup, inPlace: false })
    expect(beside.draft?.setup.doc).not.toBe(placed.setup.doc)
    const second = await facilitator.send({ type: 'generate' })
    expect(second.result).toMatchObject({ outcome: 'done', updated: 0, removed: 0, faults: [] })
    expectNotes(board, before)
    expect(board.surface.items().length).toBeGreaterThanOrEqual(there.length * 2 - notes.length)
    board.close()
  })

  test('[G12] choices are offered again after a restart, and can be forgotten', async () => {
    const board = await open()
    const first = new Facilitator(board.host, board.time)
    await first.prepare('journey-deep-dive', (setup) => ({
      ...inGroups(3)(setup),
      startMinute: 840,
    }))
    expect((await first.look()).hasSettings).toBe(false)
    await first.send({ type: 'generate' })
    expect((await first.look()).hasSettings).toBe(true)
    const second = new Facilitator(board.revive(), board.time)
    await second.open()
    const again = await second.send({ type: 'choose', recipe: 'target-persona' })
    expect(again.draft?.setup.groups).toHaveLength(3)
    expect(again.draft?.setup.startMinute).toBe(840)
    expect((await second.send({ type: 'forget-settings' })).hasSettings).toBe(false)
    const third = new Facilitator(board.revive(), board.time)
    await third.open()
    const usual = await third.send({ type: 'choose', recipe: 'target-persona' })
    expect(usual.draft?.setup.groups).toHaveLength(4)
    expect(usual.hasSettings).toBe(false)
    board.close()
  })

  test('[G12] settings nobody can read are as if there were none', async () => {
    for (const stored of [{ version: 2 }, 'x', { version: 1, groups: 'many' }, [1]]) {
      const board = await open()
      await board.host.personal.write('settings', stored)
      const facilitator = new Facilitator(board.host, board.time)
      await facilitator.open()
      const view = await facilitator.send({ type: 'choose', recipe: RECIPE })
      expect(view.draft?.setup.recipe).toBe(RECIPE)
      expect([view.hasSettings, view.board.fault]).toEqual([false, null])
      board.close()
    }
  })
})
