import { describe, expect, test } from 'vitest'
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
    '[S1] %s is placed once, and each of its zones holds a note',
    async (recipe) => {
      const board = await open()
      const facilitator = new Facilitator(board.host, board.time)
      const first = await facilitator.placeWorkshop(recipe)
      expect(first.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
      const document = await locateDocument(board.host, first)
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
      board.close()
    },
  )
})
