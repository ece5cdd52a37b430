import { describe, expect, test } from 'vitest'
import { readFlaws } from '../../scripts/bench/placed-flaws.ts'
import type { BoardDocument } from '../../shared/core/board/document.ts'
import { JOURNEY_ROWS } from '../../shared/core/catalogue/canvases/journey-rows.ts'
import { CANVASES, WORKSHOPS } from '../../shared/core/catalogue/catalogue.ts'
import { Facilitator, locateDocument, writeInZone } from '../app/drive.ts'
import { type MortalBoard, openMortalFigJam, openMortalMiro } from './mortal-boards.ts'

const hosts: readonly (readonly [string, () => Promise<MortalBoard>])[] = [
  ['FigJam', () => openMortalFigJam()],
  ['Miro', async () => openMortalMiro()],
]
/** Other tests place the first two, and do much more with them. */
const RECIPES = [...WORKSHOPS.slice(2), ...CANVASES].map(({ id }) => id)

describe.each(hosts)('the whole catalogue on %s', (_name, open) => {
  test.each(RECIPES)(
    '[S1] [L2] %s is placed once and whole, and each of its zones holds a note',
    async (recipe) => {
      const board = await open()
      const facilitator = new Facilitator(board.host, board.time)
      const first = await facilitator.placeWorkshop(recipe)
      expect(first.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
      const document = await locateDocument(board.host, first)
      await expectSound(board, document)
      await expectNotesKept(board, facilitator, document)
      board.close()
    },
  )

  test('[L19] a journey of all fourteen rows is placed once, and each cell holds a note', async () => {
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    const journeyRows = JOURNEY_ROWS.map(({ id }) => id)
    const first = await facilitator.placeWorkshop('journey', (setup) => ({ ...setup, journeyRows }))
    expect(first.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
    const document = await locateDocument(board.host, first)
    await expectSound(board, document)
    const rows = document.sections[0]?.zones.map(({ id }) => id.split('.')[0])
    expect([...new Set(rows)]).toEqual(journeyRows)
    await expectNotesKept(board, facilitator, document)
    board.close()
  })
})

/** Nothing is missing, covered, cut or outside, once the host has placed it. */
async function expectSound(board: MortalBoard, document: BoardDocument): Promise<void> {
  const snapshot = await board.host.read(new AbortController().signal)
  const sound = { missing: 0, overlaps: 0, overflows: 0, outside: 0 }
  expect(readFlaws(document, snapshot)).toEqual(sound)
}

/** A note in each zone: the second click writes nothing, and each note is counted. */
async function expectNotesKept(
  board: MortalBoard,
  facilitator: Facilitator,
  document: BoardDocument,
): Promise<void> {
  let written = 0
  for (const section of document.sections) {
    for (const zone of section.zones) {
      writeInZone(board.surface, board.host, section, zone, 0, `${section.key} ${zone.id}`)
      written += 1
    }
  }
  const second = await facilitator.send({ type: 'generate' })
  expect(second.result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [] })
  const counted = await facilitator.send({ type: 'count-notes' })
  const total = counted.counts?.rows.reduce((sum, row) => sum + row.total, 0)
  expect(total).toBe(written)
}
