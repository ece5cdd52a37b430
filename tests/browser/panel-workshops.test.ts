import { afterAll, beforeAll, expect, test } from 'vitest'
import type { WorkView } from '../../shared/app/view.ts'
import { flat, openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

const OPENING: WorkView = {
  kind: 'open-workshop',
  done: 0,
  total: 0,
  steps: { done: 0, total: 0 },
  canCancel: false,
  cancelling: false,
  canBegin: false,
  waitSeconds: 0,
}

function choice() {
  return panel.tab.getByLabel('Sur ce tableau')
}

async function moveOn(moment: string): Promise<void> {
  await panel.button(moment).click()
  await panel.settle()
}

test('one workshop alone shows nothing of others', async () => {
  for (const name of ['placed', 'run', 'votes', 'take']) {
    await panel.play(name)
    expect(await choice().count(), name).toBe(0)
  }
})

test('several are named at every moment, the one at hand chosen', async () => {
  await panel.play('run-among')
  for (const moment of ['Préparer', 'Animer', 'Trier', 'Emporter']) {
    await moveOn(moment)
    const chosen = choice().locator('option:checked')
    expect(flat(await chosen.innerText()), moment).toBe('Empathie et parcours')
  }
  const names = await choice().locator('option').allInnerTexts()
  expect(new Set(names).size).toBe(3)
  expect(names[2]).toBe(`${names[1]} (2)`)
})

test('[G16] walking through the list with the keyboard opens none', async () => {
  await panel.play('run-among')
  await choice().focus()
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowUp']) await panel.tab.keyboard.press(key)
  await panel.settle()
  expect(await choice().inputValue()).toBe('second')
  expect((await panel.sent()).map(({ type }) => type)).toEqual(['hello'])
  await panel.tab.keyboard.press('ArrowUp')
  await panel.settle()
  expect(await panel.button('Ouvrir cet atelier').count()).toBe(0)
})

test('another is opened with the keyboard: said at once, told when it is there', async () => {
  await panel.play('run-among')
  await choice().focus()
  await panel.tab.keyboard.press('ArrowDown')
  await panel.tab.keyboard.press('Tab')
  await panel.tab.keyboard.press('Enter')
  await panel.settle()
  expect(await panel.lastSent()).toEqual({ type: 'open-workshop', doc: 'second' })
  await panel.change('run-among', { work: OPENING })
  expect(await panel.tab.locator('.panel').innerText()).toContain('J’ouvre cet atelier')
  expect(await choice().inputValue()).toBe('second')
  expect(await choice().isDisabled()).toBe(true)
  const { placed } = await panel.scene('placed-among')
  if (placed === null) throw new Error('Nothing is placed.')
  const setup = { ...placed.setup, doc: 'second' as typeof placed.setup.doc }
  await panel.change('placed-among', { placed: { ...placed, setup } })
  expect(await panel.spoken()).toBe('« Persona cible » est ouvert.')
  expect(await choice().inputValue()).toBe('second')
})

test('one that cannot be opened leaves the one at hand chosen', async () => {
  await panel.play('run-among')
  await choice().selectOption('third')
  await panel.button('Ouvrir cet atelier').click()
  await panel.change('run-among', { work: OPENING })
  const { board } = await panel.scene('run-among')
  const fault = { code: 'item-gone', on: 'Découvrir un parcours', detail: 'gone' } as const
  await panel.change('run-among', { board: { ...board, fault } })
  expect(await choice().inputValue()).toBe('sample')
  expect(await choice().isDisabled()).toBe(false)
})

test('no other is opened while changes of the one at hand wait, or offline', async () => {
  const { placed, board } = await panel.scene('run-among')
  if (placed === null) throw new Error('Nothing is placed.')
  const size = { sections: 1, items: 1 }
  const draft = { setup: placed.setup, size, endMinute: 600, minutes: 60 }
  await panel.play('run-among')
  await panel.change('run-among', { draft })
  expect(await choice().isDisabled()).toBe(true)
  expect(await panel.tab.locator('.panel').innerText()).toContain('Posez ou abandonnez')
  await moveOn('Préparer')
  expect(await choice().count()).toBe(0)
  await panel.play('run-among')
  await panel.change('run-among', { board: { ...board, state: 'offline' } })
  expect(await choice().isDisabled()).toBe(true)
})

test('once one is removed, the next step is the one that stays', async () => {
  await panel.play('removed-among')
  await panel.button('Revenir à « Persona cible »').click()
  expect(await panel.lastSent()).toEqual({ type: 'dismiss' })
})
