import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

async function answer(pieces: number): Promise<void> {
  const { clusters } = await panel.scene('piles')
  if (clusters === null) throw new Error('the scene has piles')
  await panel.change('piles', { clusters: { ...clusters, pieces, minPieces: 1, maxPieces: 12 } })
}

function slider() {
  return panel.tab.getByRole('slider', { name: 'Nombre de paquets' })
}

test('[C7] the slider is where the answer says, when it has another number of piles', async () => {
  await panel.play('piles')
  await answer(3)
  await slider().press('ArrowRight')
  expect(await slider().inputValue()).toBe('4')
  await answer(5)
  expect(await slider().inputValue()).toBe('5')
  await slider().press('ArrowLeft')
  expect(await panel.lastSent()).toEqual({ type: 'set-pieces', pieces: 4 })
  await answer(5)
  expect(await slider().inputValue()).toBe('5')
})

test('[C7] while the slider is dragged, no answer takes its place back', async () => {
  await panel.play('piles')
  await answer(3)
  const box = await slider().boundingBox()
  if (box === null) throw new Error('the slider is in sight')
  const { mouse } = panel.tab
  const y = box.y + box.height / 2
  await mouse.move(box.x + box.width / 4, y)
  await mouse.down()
  await mouse.move(box.x + (box.width * 3) / 4, y, { steps: 4 })
  const dragged = await slider().inputValue()
  await answer(6)
  expect(await slider().inputValue()).toBe(dragged)
  await mouse.move(box.x + box.width / 2, box.y + 200)
  await mouse.up()
  await answer(7)
  expect(await slider().inputValue()).toBe('7')
})
