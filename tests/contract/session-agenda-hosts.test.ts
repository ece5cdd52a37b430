import { expect, test } from 'vitest'
import { openFigJam, openMiro } from '../../scripts/bench/open-boards.ts'
import {
  addPhase,
  changePhase,
  movePhase,
  NEW_PHASE,
} from '../../shared/core/workshop/edit-agenda.ts'
import { Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import { testSurroundings } from '../app/surroundings.ts'

const HOSTILE = '<img onerror=alert(1)> =HYPERLINK("x")'

test.each([
  ['FigJam', () => openFigJam()],
  ['Miro', () => Promise.resolve(openMiro(testSurroundings()))],
])('[S42] on %s the agenda changes while it runs, and no note moves', async (_name, open) => {
  const board = await open()
  const facilitator = new Facilitator(board.host)
  const placed = await facilitator.placeWorkshop('empathy-journey', inGroups(2))
  const document = await locateDocument(board.host, placed)
  const section = document.sections.find(({ zones, group }) => group !== null && zones.length > 0)
  const zone = section?.zones[0]
  if (section === undefined || zone === undefined) throw new Error('Groups have a section.')
  const note = writeInZone(board.surface, board.host, section, zone, 0, 'Une idée')
  const find = async () => {
    const { items } = await board.host.read(new AbortController().signal)
    const found = items.find(({ id }) => id === note)
    return { text: found?.text, rect: found?.rect, parent: found?.parent }
  }
  const before = await find()
  expect(before.text).toContain('Une idée')
  await facilitator.send({ type: 'begin' })
  const setup = placed.placed?.setup
  const [first, second, third] = setup?.phases.map(({ id }) => id) ?? []
  if (setup === undefined || first === undefined) throw new Error('A workshop has phases.')
  const added = addPhase(setup, { ...NEW_PHASE, title: HOSTILE }, third)
  const moved = movePhase(added, second ?? '', 4)
  const fixed = changePhase(moved, third ?? '', { fixedMinute: setup.startMinute + 90 })
  await facilitator.send({ type: 'draft', setup: { ...fixed, slackMinutes: 20 } })
  const view = await facilitator.send({ type: 'generate' })
  expect(view.result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
  expect(view.agenda).toMatchObject({ state: 'running', current: 0 })
  expect(view.agenda?.phases.map(({ id }) => id).slice(0, 3)).toEqual([first, 'own-1', third])
  expect(view.agenda?.phases[1]?.title).toBe(HOSTILE)
  expect(await find()).toEqual(before)
  const { items } = await board.host.read(new AbortController().signal)
  expect(items.filter(({ text }) => text === HOSTILE)).toHaveLength(1)
  // Asked again, there is nothing to do.
  const again = await facilitator.send({ type: 'generate' })
  expect(again.result).toMatchObject({ outcome: 'done', created: 0, updated: 0, removed: 0 })
  board.close()
})
