import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionView } from '../../shared/app/view.ts'
import { flat, openPanel, type PanelDriver } from './panel-driver.ts'

type Piles = NonNullable<SessionView['clusters']>

const NOTE = 'File sans ticket'
const LIST = `Paquet de « ${NOTE} »`

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

async function show(edit: (clusters: Piles) => Partial<Piles>): Promise<void> {
  const { clusters } = await panel.scene('piles')
  if (clusters === null) throw new Error('the scene has piles')
  await panel.change('piles', { clusters: { ...clusters, ...edit(clusters) } })
}

/** The session puts the note in another pile. */
function moveTo(target: string): Promise<void> {
  return show(({ piles }) => ({
    piles: piles.map((pile) => ({
      ...pile,
      notes: [
        ...pile.notes.filter(({ id }) => id !== NOTE),
        ...(pile.id === target ? [{ id: NOTE as never, text: NOTE, group: 'A' }] : []),
      ],
    })),
  }))
}

const types = async () => (await panel.sent()).map(({ type }) => type)

async function focusedLabel(): Promise<string> {
  const label = await panel.tab.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  return flat(label ?? '')
}

describe('[C21] lists of piles, walked through with the keyboard', () => {
  test('arrows move no note, nor does Enter: the button beside them does', async () => {
    await panel.play('piles')
    await panel.button(/Voir les 4 notes/).press('Enter')
    const list = panel.listed(LIST)
    await list.focus()
    for (let time = 0; time < 3; time++) await panel.tab.keyboard.press('ArrowDown')
    expect(await types()).toEqual(['hello'])
    expect(await focusedLabel()).toBe(LIST)
    expect(await list.inputValue()).toBe('')
    await panel.tab.keyboard.press('ArrowUp')
    await panel.tab.keyboard.press('ArrowUp')
    await panel.tab.keyboard.press('Tab')
    expect(await types()).toEqual(['hello'])
    await panel.tab.keyboard.press('Enter')
    expect(await panel.lastSent()).toEqual({ type: 'move-to-pile', note: NOTE, pile: 'p2' })
    await expect.poll(focusedLabel).toBe(LIST)
  })

  test('where the choice is what is there, there is nothing to press', async () => {
    await panel.play('piles')
    await panel.button(/Voir les 4 notes/).press('Enter')
    await panel.listed(LIST).focus()
    await panel.tab.keyboard.press('ArrowDown')
    expect(await panel.button(`Déplacer : ${LIST}`).count()).toBe(1)
    await panel.tab.keyboard.press('ArrowUp')
    expect(await panel.button(`Déplacer : ${LIST}`).count()).toBe(0)
  })

  test('whoever moved a note with keys stays with it, and is told where it went', async () => {
    await panel.play('piles')
    await panel.button(/Voir les 4 notes/).press('Enter')
    await panel.button(/Voir les 2 notes/).press('Enter')
    await panel.listed(LIST).focus()
    await panel.tab.keyboard.press('ArrowDown')
    await panel.tab.keyboard.press('Tab')
    await panel.tab.keyboard.press('Enter')
    await moveTo('p2')
    expect(await focusedLabel()).toBe(LIST)
    expect(await panel.listed(LIST).inputValue()).toBe('p2')
    expect(await panel.said()).toBe(
      '« File sans ticket » déplacée vers « Deux outils pour un seul geste ».',
    )
  })

  test('where that pile is folded, they are at it', async () => {
    await panel.play('piles')
    await panel.button(/Voir les 4 notes/).press('Enter')
    await panel.listed(LIST).focus()
    await panel.tab.keyboard.press('ArrowDown')
    await panel.tab.keyboard.press('Control+Enter')
    await moveTo('p2')
    expect(await focusedLabel()).toBe('Voir les 3 notes : Deux outils pour un seul geste')
  })

  test('whoever points stays where they were on the page', async () => {
    await panel.play('piles')
    await panel.button(/Voir les 4 notes/).click()
    await panel.listed(LIST).selectOption('p3')
    await panel.button(`Déplacer : ${LIST}`).click()
    const before = await panel.tab.evaluate(() => scrollY)
    await moveTo('p3')
    expect(await panel.tab.evaluate(() => scrollY)).toBe(before)
    expect(await panel.said()).toContain('déplacée vers « Seul au moment du départ »')
  })

  test('arrows merge no piles', async () => {
    await panel.play('piles')
    await panel.button(/Voir les 4 notes/).press('Enter')
    const name = 'Fusionner avec… On ne sait pas combien de temps ça prend'
    await panel.listed(name).focus()
    await panel.tab.keyboard.press('ArrowDown')
    await panel.tab.keyboard.press('ArrowDown')
    expect(await types()).toEqual(['hello'])
    await panel.tab.keyboard.press('Control+Enter')
    expect(await panel.lastSent()).toEqual({ type: 'merge-piles', pile: 'p1', into: 'p3' })
    await show(({ piles }) => ({ piles: piles.slice(1) }))
    expect(await focusedLabel()).toContain('Seul au moment du départ')
    expect(await panel.said()).toBe(
      '« On ne sait pas combien de temps ça prend » fusionné avec « Seul au moment du départ ».',
    )
  })
})

describe('[C21] the title of a pile', () => {
  test('stays with Escape, which leaves its writer where it was asked for', async () => {
    await panel.play('piles')
    await panel.button('Renommer : Deux outils pour un seul geste').press('Enter')
    await panel.tab.keyboard.type('Autre')
    await panel.tab.keyboard.press('Escape')
    expect(await types()).toEqual(['hello'])
    await expect.poll(focusedLabel).toBe('Renommer : Deux outils pour un seul geste')
  })

  test('stays when it is emptied', async () => {
    await panel.play('piles')
    await panel.button('Renommer : Deux outils pour un seul geste').press('Enter')
    await panel.tab.keyboard.press('Control+A')
    await panel.tab.keyboard.type(' ')
    await panel.tab.keyboard.press('Enter')
    expect(await types()).toEqual(['hello'])
    expect(await panel.button('Renommer : Deux outils pour un seul geste').count()).toBe(1)
  })
})

test('[G16] arrows move nobody to another group, and put no phase in a list', async () => {
  await panel.play('setup')
  await panel.tab.getByText('Qui est dans quel groupe').click()
  await panel.tab.getByLabel('Noms des participants').fill('Ana\nBen\nChloé\nDavid\nÉlise')
  await panel.button('Répartir dans les groupes').click()
  await panel.tab.waitForTimeout(250)
  const before = (await panel.sent()).length
  await panel.listed('Groupe d’Ana').focus()
  await panel.tab.keyboard.press('ArrowDown')
  await panel.tab.keyboard.press('ArrowDown')
  await panel.tab.getByText('Marge et retards').click()
  await panel.listed('Ajouter à la liste').focus()
  await panel.tab.keyboard.press('ArrowDown')
  await panel.tab.keyboard.press('ArrowDown')
  await panel.tab.waitForTimeout(250)
  expect((await panel.sent()).length).toBe(before)
  await panel.button('Ajouter : Ajouter à la liste').press('Enter')
  await panel.button('Déplacer : Groupe d’Ana').press('Enter')
  const { groups, cutFirst } = await panel.draftTold()
  expect(groups.find(({ letter }) => letter === 'C')?.people.at(-1)?.name).toBe('Ana')
  expect(cutFirst).toHaveLength(1)
})

test('[G16] known steps replace those somebody typed by a button, which can be taken back', async () => {
  await panel.play('setup')
  await panel.tab.getByText('Étapes du parcours').click()
  const first = panel.tab.getByLabel('Étape 1')
  await first.fill('Le premier coup de fil')
  const list = panel.listed('Partir de noms connus')
  await list.focus()
  await panel.tab.keyboard.press('ArrowDown')
  await panel.settle()
  expect(await first.inputValue()).toBe('Le premier coup de fil')
  await panel.button('Prendre ces noms : Partir de noms connus').press('Enter')
  await panel.settle()
  expect(await first.inputValue()).not.toBe('Le premier coup de fil')
  expect(await focusedLabel()).toBe('Partir de noms connus')
  await panel.button('Remettre les miens').press('Enter')
  await panel.settle()
  expect(await first.inputValue()).toBe('Le premier coup de fil')
  expect((await panel.draftTold()).progression[0]).toBe('Le premier coup de fil')
})
