import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

describe('[D5] advice', () => {
  test('is folded away, tells why and whose figure it is, and is followed in one click', async () => {
    await panel.play('setup')
    const head = panel.tab.getByText('3 conseils')
    await head.click()
    const body = await panel.read()
    for (const words of ['1 h 55 de suite sans pause', 'Jamais plus d’une heure', 'Clearleft'])
      expect(body).toContain(words)
    await panel.button('Ajouter 2 pauses').click()
    expect(await panel.said()).toBe('C’est fait. 2 conseils')
    await expect.poll(() => panel.focused()).toBe('SUMMARY')
    expect((await panel.draftTold()).phases).toHaveLength(16)
    await panel.button('Revenir en arrière').click()
    expect((await panel.draftTold()).phases).toHaveLength(14)
    expect(await panel.said()).toBe('C’est fait. 3 conseils')
  })

  test('is never in the way of what was changed since', async () => {
    await panel.play('setup')
    await panel.tab.getByText('3 conseils').click()
    await panel.button('Garder 35 min').click()
    await panel.tab.getByText('Rôles et lieu', { exact: true }).click()
    await panel.tab.getByLabel('Documentaliste').fill('Inès')
    await panel.settle()
    expect(await panel.button('Revenir en arrière').count()).toBe(0)
    expect(await panel.tab.getByText('1 conseil', { exact: true }).isVisible()).toBe(true)
    expect(await panel.draftTold()).toMatchObject({ slackMinutes: 35, helpers: { scribe: 'Inès' } })
    expect(await panel.button('Poser l’atelier sur le tableau').isEnabled()).toBe(true)
  })

  test('[D6] of dots: by the number of options, taken in one click', async () => {
    await panel.play('votes')
    await panel.tab.getByText('Combien de gommettes').click()
    await panel.button('Une option de plus').click()
    await panel.settle()
    expect(await panel.read()).toContain('usage courant')
    await panel.button('En donner 3').click()
    await panel.button('Recompter').click()
    expect(await panel.lastSent()).toEqual({ type: 'count-votes', dotsPerPerson: 3 })
    const options = panel.tab.getByLabel('Options à départager')
    while (Number(await options.innerText()) > 2) await panel.button('Une option de moins').click()
    await panel.settle()
    expect(await panel.read()).toContain('pas assez d’options pour donner de 3 à 5 gommettes')
    expect(await panel.read()).not.toContain('Albany')
  })
})

test('[E7] lunch at five is said with its hour, and one click makes a break of it', async () => {
  await panel.play('setup')
  const { draft } = await panel.scene('setup')
  if (draft === null) throw new Error('the scene has a draft')
  const phases = [
    { id: 'team-journey', minutes: 60, on: true },
    { id: 'lunch', minutes: 60, on: true },
    { id: 'challenges', minutes: 30, on: true },
  ]
  const setup = { ...draft.setup, recipe: 'symmetry', startMinute: 16 * 60, phases }
  await panel.change('setup', { draft: { ...draft, setup } })
  expect(await panel.read()).toContain('« Déjeuner » tombe à 17 h 00, loin de midi.')
  await panel.button('En faire une pause').focus()
  await panel.tab.keyboard.press('Enter')
  expect(await panel.read()).not.toContain('loin de midi')
  expect(await panel.tab.evaluate(() => document.activeElement?.className)).toBe('phases')
  const told = (await panel.draftTold()).phases
  expect(told.map(({ id, on }) => `${id} ${on}`)).toEqual([
    ...['team-journey true', 'own-1 true', 'lunch false', 'challenges true'],
  ])
})
