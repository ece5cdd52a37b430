import { afterAll, beforeAll, expect, test } from 'vitest'
import type { HostId } from '../../shared/core/board/keys.ts'
import { openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

test('[G17] why is brought into view, wherever one is on the page', async () => {
  await panel.play('piles')
  const view = await panel.scene('piles')
  const { work } = await panel.scene('piles-moving')
  for (const name of [/Voir les 4 notes/, /Voir les 2 notes/]) await panel.button(name).click()
  const fault = { code: 'item-locked', on: 'File sans ticket', detail: 'locked' } as const
  const none = { created: 0, updated: 0, removed: 0, moved: 0, kept: [], sectionsLeft: 0 }
  const failed = { ...none, kind: 'move-notes', outcome: 'failed', faults: [fault] } as const
  for (const top of [0, 10_000]) {
    await panel.change('piles', { work })
    await panel.tab.evaluate((y) => scrollTo(0, y), top)
    await panel.change('piles', { result: failed })
    const message = panel.tab.locator('.msg', {
      hasText: 'est verrouillé, ou quelqu’un le modifie',
    })
    const [foot, box] = [
      await panel.tab.locator('footer').boundingBox(),
      await message.boundingBox(),
    ]
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(foot?.y ?? 0)
    expect(await panel.said()).toContain(
      '« File sans ticket » est verrouillé, ou quelqu’un le modifie',
    )
    // A view that tells the same does not call its reader back.
    await panel.tab.evaluate(() => scrollTo(0, 10_000))
    const before = await panel.tab.evaluate(() => scrollY)
    expect(before).toBeGreaterThan(100)
    await panel.change('piles', { result: failed, revision: view.revision + 1 })
    expect(await panel.tab.evaluate(() => scrollY)).toBe(before)
  }
})

test('[S10] what is locked is shown on the board, one or several', async () => {
  await panel.play('piles')
  const none = { created: 0, updated: 0, removed: 0, moved: 0, kept: [], sectionsLeft: 0 }
  const fault = { code: 'item-locked', on: 'File', detail: 'locked' } as const
  for (const [ids, name] of [
    [['7'], 'Voir'],
    [['7', '8'], 'Les montrer'],
  ] as const) {
    const faults = ids.map((id) => ({ ...fault, item: id as HostId }))
    const result = { ...none, kind: 'move-notes', outcome: 'partial', faults } as const
    await panel.change('piles', { result })
    await panel.button(name).click()
    expect(await panel.lastSent()).toEqual({ type: 'show-items', ids })
  }
})

test('[G17] so is what is wrong with the board', async () => {
  await panel.play('piles')
  const { board } = await panel.scene('piles')
  await panel.button(/Voir les 4 notes/).click()
  await panel.tab.evaluate(() => scrollTo(0, 10_000))
  const fault = { code: 'no-room', on: 'Persona', detail: 'no room' } as const
  await panel.change('piles', { board: { ...board, fault } })
  const box = await panel.tab.locator('.msg').first().boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
})

test('[G17] also for who pressed the button at the foot, which has the focus again', async () => {
  await panel.play('piles')
  const { work } = await panel.scene('piles-moving')
  for (const name of [/Voir les 4 notes/, /Voir les 2 notes/]) await panel.button(name).click()
  const fault = { code: 'item-locked', on: 'File sans ticket', detail: 'locked' } as const
  const none = { created: 0, updated: 0, removed: 0, moved: 0, kept: [], sectionsLeft: 0 }
  const failed = { ...none, kind: 'move-notes', outcome: 'failed', faults: [fault] } as const
  const move = panel.button(/^Déplacer les/)
  await move.focus()
  await panel.tab.evaluate(() => scrollTo(0, 640))
  await panel.change('piles', { work })
  await panel.change('piles', { result: failed })
  const box = await panel.tab.locator('.msg.bad').boundingBox()
  expect(box?.y).toBeGreaterThanOrEqual(0)
  expect(await move.evaluate((button) => button === document.activeElement)).toBe(true)
})
