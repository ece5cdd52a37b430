import { expect, test } from 'vitest'
import { openFigJam, openMiro } from '../../scripts/bench/open-boards.ts'
import { Facilitator } from '../app/drive.ts'
import { testSurroundings } from '../app/surroundings.ts'

test.each([
  ['FigJam', () => openFigJam()],
  ['Miro', () => Promise.resolve(openMiro(testSurroundings()))],
])('[S2] on %s the facilitator begins while the rest is being placed', async (_name, open) => {
  const board = await open()
  const facilitator = new Facilitator(board.host)
  const { session } = facilitator
  await session.open()
  await session.receive({ type: 'choose', recipe: 'target-persona' })
  const begun: Promise<void>[] = []
  let sectionsThen = 0
  session.subscribe((event) => {
    if (event.type !== 'view' || begun.length > 0 || event.view.work?.canBegin !== true) return
    sectionsThen = event.view.placed?.sections.filter(({ state }) => state === 'ready').length ?? 0
    begun.push(session.receive({ type: 'begin' }))
  })
  await session.receive({ type: 'generate' })
  await Promise.all(begun)
  const view = await facilitator.look()
  expect(sectionsThen).toBeGreaterThan(0)
  expect(sectionsThen).toBeLessThan(view.placed?.sections.length ?? 0)
  expect(view.agenda).toMatchObject({ state: 'running', current: 0 })
  expect(view.result).toMatchObject({ outcome: 'done', sectionsLeft: 0 })
  board.close()
})
