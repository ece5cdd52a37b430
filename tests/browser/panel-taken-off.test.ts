import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

test.each([
  [12, '12 notes remises en place'],
  [0, 'Retiré. Les notes sont restées en place.'],
])('[C16] other piles that are taken off: %i notes went home', async (moved, news) => {
  await panel.play('piles-moved')
  const { result } = await panel.scene('piles-moved')
  if (result === null) throw new Error('the scene has a result')
  await panel.change('piles-moved', {
    result: { ...result, kind: 'put-back', outcome: 'done', faults: [], moved },
  })
  expect(await panel.read()).toContain(news)
})
