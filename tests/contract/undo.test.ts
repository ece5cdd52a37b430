import { expect, test } from 'vitest'
import { openFigJam } from '../../scripts/bench/open-boards.ts'
import { Facilitator, locateDocument, writeInZone } from '../app/drive.ts'

const TEXTS = [
  'Attente trop longue',
  'L’attente est longue',
  'Prix trop élevé',
  'Un prix élevé',
] as const

test('[S41] on FigJam one click is one undo step', async () => {
  const board = await openFigJam()
  const { host, surface } = board
  const facilitator = new Facilitator(host)
  const view = await facilitator.placeWorkshop('persona-top')
  const document = await locateDocument(host, view)
  const [section] = document.sections
  const zone = section?.zones.find(({ id }) => id === 'job')
  if (section === undefined || zone === undefined) throw new Error('No such zone.')
  TEXTS.forEach((text, slot) => {
    writeInZone(surface, host, section, zone, slot, text)
  })
  const before = surface.items().map(({ id, x, y }) => ({ id, x, y }))
  await facilitator.send({ type: 'cluster', sections: [], zone: null })
  const applied = await facilitator.send({ type: 'apply-clusters' })
  expect(applied.result).toMatchObject({ outcome: 'done', moved: TEXTS.length })
  surface.undo()
  expect(surface.items().map(({ id, x, y }) => ({ id, x, y }))).toEqual(before)
  board.close()
})
