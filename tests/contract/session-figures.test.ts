import { describe, expect, test } from 'vitest'
import { readReport } from '../../shared/core/report/read-report.ts'
import { Facilitator, locateDocument } from '../app/drive.ts'
import { type MortalBoard, openMortalFigJam, openMortalMiro } from './mortal-boards.ts'

const hosts: readonly (readonly [string, () => Promise<MortalBoard>])[] = [
  ['FigJam', () => openMortalFigJam()],
  ['Miro', async () => openMortalMiro()],
]

describe.each(hosts)('figures on %s', (_name, open) => {
  test('[N13] signs dragged into a mirror are read, told to the panel and taken away', async () => {
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    const placed = await facilitator.placeWorkshop('mirror')
    const [section] = (await locateDocument(board.host, placed)).sections
    const lane = section?.zones.find(({ id }) => id === 'mirror')
    if (section === undefined || lane === undefined) throw new Error('no mirror')
    const drag = (text: string, moment: number, level: number, side: 'ellipse' | 'rectangle') => {
      const inLane = {
        x: section.rect.x + lane.rect.x + ((moment - 0.5) / 6) * lane.rect.width,
        y: section.rect.y + lane.rect.y + ((2.5 - level) / 5) * lane.rect.height,
      }
      const sign = board.surface
        .items()
        .find((item) =>
          side === 'ellipse'
            ? item.shape === 'ellipse' && item.text === text
            : item.shape === 'rectangle' && item.width === 56 && item.text === '',
        )
      if (sign === undefined) throw new Error(`no sign ${text}`)
      const centre = { x: sign.x + sign.width / 2, y: sign.y + sign.height / 2 }
      board.surface.moveBy([sign.id], inLane.x - centre.x, inLane.y - centre.y)
    }
    drag('−2', 2, -2, 'ellipse')
    drag('', 2, 1, 'rectangle')
    const { counts } = await facilitator.send({ type: 'count-notes' })
    const moment = { number: 2, above: -2, below: 1, gap: 3, reading: 'above-only' }
    expect(counts?.figures.mirrors[0]?.moments[1]).toMatchObject(moment)
    await facilitator.send({ type: 'export', formats: ['json'], authors: false })
    const report = readReport(facilitator.files[0]?.text ?? '')
    expect(report.figures.mirrors[0]?.moments[1]).toMatchObject(moment)
    const again = await facilitator.send({ type: 'generate' })
    expect(again.result).toMatchObject({ created: 0, updated: 0, removed: 0 })
    board.close()
  })
})
