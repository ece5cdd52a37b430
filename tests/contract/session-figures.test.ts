import { describe, expect, test } from 'vitest'
import { readReport } from '../../shared/core/report/read-report.ts'
import { Facilitator, locateDocument, writeInZone } from '../app/drive.ts'
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

  test('[N12] [R8] notes of a matrix keep their figures in piles, and the roadmap its order', async () => {
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    const placed = await facilitator.placeWorkshop('impact-effort')
    const [section] = (await locateDocument(board.host, placed)).sections
    if (section === undefined) throw new Error('no matrix')
    TRIALS.forEach((text, index) => {
      const zone = section.zones[index]
      if (zone !== undefined) writeInZone(board.surface, board.host, section, zone, 0, text)
    })
    const before = await takeSections(facilitator)
    expect(before.ideas).toHaveLength(TRIALS.length)
    await facilitator.send({ type: 'cluster', sections: [], zone: null })
    const moved = await facilitator.send({ type: 'apply-clusters' })
    expect(moved.result).toMatchObject({ outcome: 'done', moved: TRIALS.length })
    const after = await takeSections(facilitator)
    expect(after).toEqual(before)
    board.close()
  })

  test('[N5] [N10] notes of a section people duplicated stay a copy’s in piles', async () => {
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    const placed = await facilitator.placeWorkshop('impact-effort')
    const [section] = (await locateDocument(board.host, placed)).sections
    const [zone] = section?.zones ?? []
    if (section === undefined || zone === undefined) throw new Error('no matrix')
    writeInZone(board.surface, board.host, section, zone, 0, TRIALS[0] ?? '')
    const frame = board.surface.items().find(({ kind }) => kind === 'section')
    board.surface.duplicate([frame?.id ?? ''], 0, 4000)
    const before = await takeSections(facilitator)
    expect(before.notes).toEqual([1, 1])
    await facilitator.send({ type: 'cluster', sections: [], zone: null })
    await facilitator.send({ type: 'apply-clusters' })
    expect(await takeSections(facilitator)).toEqual(before)
    board.close()
  })
})

const TRIALS = ['Ouvrir un guichet le samedi', 'Rappeler sous deux jours', 'Former les équipes']

/** The ideas of the roadmap, and how many notes each section holds, as the data file has them. */
async function takeSections(facilitator: Facilitator) {
  facilitator.files.length = 0
  await facilitator.send({ type: 'export', formats: ['json'], authors: false })
  const report = readReport(facilitator.files[0]?.text ?? '')
  return {
    ideas: report.priorities.flatMap(({ ideas }) => ideas),
    notes: report.sections.map(({ zones }) =>
      zones.reduce((sum, { notes, clusters }) => {
        return sum + notes.length + clusters.reduce((all, pile) => all + pile.notes.length, 0)
      }, 0),
    ),
  }
}
