import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { flat, openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

async function arrange(scene = 'setup'): Promise<void> {
  await panel.play(scene)
  await panel.button('Réorganiser le déroulé').click()
}

async function focusedLabel(): Promise<string> {
  await panel.settle()
  return flat(
    await panel.tab.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? ''),
  )
}

async function line(title: string): Promise<string> {
  await panel.settle()
  return flat(await panel.tab.locator('.phases > li', { hasText: title }).innerText())
}

describe('[E1] moving a phase', () => {
  test('with the keyboard alone: it is told where it is, and the button keeps the focus', async () => {
    await arrange()
    await panel.button('Descendre « Brise-glace »').focus()
    for (const clock of ['9 h 20', '9 h 50']) {
      await panel.tab.keyboard.press('Enter')
      expect(await panel.said()).toContain(`à ${clock}`)
      await expect.poll(() => focusedLabel()).toBe('Descendre « Brise-glace »')
    }
    expect(await panel.said()).toBe('« Brise-glace » : place 4 sur 14, à 9 h 50')
    const { phases } = await panel.draftTold()
    expect(phases.slice(0, 4).map(({ id }) => id)).toEqual([
      ...['welcome', 'explain-persona', 'persona-groups', 'icebreaker'],
    ])
    expect(phases).toHaveLength(14)
  })

  test('at the end of the list, once more changes nothing and loses no focus', async () => {
    await arrange()
    const up = panel.button('Monter « Accueil et règles du jeu »')
    expect(await up.getAttribute('aria-disabled')).toBe('true')
    await up.focus()
    await panel.tab.keyboard.press('Enter')
    await expect.poll(() => focusedLabel()).toBe('Monter « Accueil et règles du jeu »')
    expect((await panel.sent()).some(({ type }) => type === 'draft')).toBe(false)
  })
})

test('[E1] a phase is dragged to the place of another', async () => {
  const size = panel.tab.viewportSize() ?? { width: 340, height: 640 }
  // Both ends are in sight: a page that scrolls under what is dragged is another matter.
  await panel.tab.setViewportSize({ ...size, height: 1600 })
  await arrange()
  const grip = (title: string) =>
    panel.tab.locator('.phases > li', { hasText: title }).locator('.grip')
  await grip('Le persona, en groupes').dragTo(grip('Brise-glace'))
  const { phases } = await panel.draftTold()
  expect(phases.slice(0, 4).map(({ id }) => id)).toEqual([
    ...['welcome', 'persona-groups', 'icebreaker', 'explain-persona'],
  ])
  expect(phases).toHaveLength(14)
  await panel.tab.setViewportSize(size)
})

test('phases of one name are told apart by their time', async () => {
  await arrange()
  expect(await panel.button(/^Monter « Chaque groupe présente, 10 h 00 »$/).count()).toBe(1)
  expect(await panel.button(/^Monter « Chaque groupe présente, 11 h 50 »$/).count()).toBe(1)
})

describe('[E2] adding and taking away', () => {
  test('a phase of one’s own: named at once, worked on a canvas, then taken away', async () => {
    await arrange()
    await panel.button('Ajouter une phase').click()
    await panel.settle()
    await panel.tab.keyboard.type('<img onerror=alert(1)>')
    await panel.tab.getByLabel('Sur quel canevas').selectOption({ label: '2. Persona' })
    await panel.tab.getByLabel('Comment').selectOption({ label: 'en silence' })
    const added = (await panel.draftTold()).phases.at(-2)
    expect(added).toEqual({
      ...{ id: 'own-1', minutes: 20, on: true },
      own: { title: '<img onerror=alert(1)>', mode: 'alone', column: 'persona' },
    })
    await panel.button('Retirer du déroulé').click()
    expect((await panel.draftTold()).phases).toHaveLength(14)
    expect(await panel.said()).toBe('« <img onerror=alert(1)> » n’est plus dans le déroulé.')
    await panel.settle()
    await expect.poll(() => panel.focused()).toBe('OL')
  })

  test('while the workshop runs, nothing has the number of what took place', async () => {
    await arrange()
    const { draft } = await panel.scene('setup')
    const { agenda } = await panel.scene('run')
    if (draft === null || agenda === null) throw new Error('one is prepared, the other runs')
    const [first, ...others] = agenda.phases
    if (first === undefined) throw new Error('a phase runs')
    await panel.change('setup', {
      placed: { setup: draft.setup, sections: [] },
      agenda: { ...agenda, phases: [{ ...first, id: 'own-3' }, ...others] },
    })
    await panel.button('Ajouter une pause').click()
    expect((await panel.draftTold()).phases.at(-2)?.id).toBe('own-4')
  })

  test('a break before a phase', async () => {
    await arrange()
    await panel.button('Régler « Comparer et trancher »').click()
    await panel.button('Une pause avant').click()
    const { phases } = await panel.draftTold()
    const place = phases.findIndex(({ id }) => id === 'own-1')
    expect(phases[place + 1]?.id).toBe('compare-persona')
    expect(phases[place]).toMatchObject({ minutes: 15, own: { mode: 'break' } })
  })

  test('[E6] the missing breaks in one click, and back in one', async () => {
    await panel.play('setup')
    await panel.button('Ajouter les 2 pauses qui manquent').click()
    expect(await panel.said()).toBe('2 pauses ajoutées')
    expect((await panel.draftTold()).phases).toHaveLength(16)
    await panel.button('Les retirer').click()
    expect((await panel.draftTold()).phases).toHaveLength(14)
    expect(await panel.button('Ajouter les 2 pauses qui manquent').isVisible()).toBe(true)
  })
})

describe('[A11] times', () => {
  test('are shown beside each phase, and follow what is changed', async () => {
    await panel.play('setup')
    expect(await line('Brise-glace')).toContain('9 h 10')
    await panel.tab.getByLabel('Durée de « Accueil et règles du jeu »').fill('25')
    expect(await line('Brise-glace')).toContain('9 h 25')
    await panel.tab.getByRole('switch', { name: /Accueil/ }).uncheck()
    expect(await line('Brise-glace')).toContain('9 h 00')
  })

  test('a fixed time is waited for, said when it is missed, and taken back', async () => {
    await arrange()
    await panel.button('Régler « Comparer et trancher »').click()
    const field = panel.tab.getByLabel('À heure fixe')
    await field.fill('11:00')
    await field.blur()
    expect(await line('Comparer et trancher')).toContain('40 min libres')
    await field.fill('10h')
    await field.blur()
    await panel.settle()
    const body = await panel.read()
    expect(body).toContain('est prévue à 10 h 00, mais ce qui précède finit 20 min trop tard')
    await field.fill('n’importe quand')
    await field.blur()
    await panel.settle()
    expect(flat(await field.inputValue())).toBe('10 h 00')
    await field.fill('')
    await field.blur()
    expect(
      (await panel.draftTold()).phases.some(({ fixedMinute }) => fixedMinute !== undefined),
    ).toBe(false)
  })

  test('the slack is proposed, and what goes first is put in order', async () => {
    await panel.play('setup')
    await panel.tab.getByText('Marge et retards').click()
    await panel.button(/^Garder \d+ min$/).click()
    const choice = panel.listed('Ajouter à la liste')
    const add = panel.button('Ajouter : Ajouter à la liste')
    await choice.selectOption('icebreaker')
    await add.click()
    await choice.press('ArrowDown')
    await choice.selectOption('break')
    await add.click()
    await panel.button('« Pause » plus tôt dans la liste').click()
    const { slackMinutes, cutFirst } = await panel.draftTold()
    expect(slackMinutes).toBe(35)
    expect(cutFirst).toEqual(['break', 'icebreaker'])
  })

  test('[E5] no phase at all is said, and the workshop can still be placed', async () => {
    await panel.play('setup-no-phase')
    expect(await panel.tab.getByText('Aucune phase ne reste').isVisible()).toBe(true)
    expect(await panel.button('Poser l’atelier sur le tableau').isEnabled()).toBe(true)
  })
})

describe('[A13] while it runs', () => {
  test('the phase that was chosen is skipped, and taken back, only by a click', async () => {
    await panel.play('run-missing')
    expect((await panel.sent()).map(({ type }) => type)).toEqual(['hello'])
    await panel.button('Sauter « Vote »').click()
    expect(await panel.lastSent()).toEqual({ type: 'skip-phase', phase: 'close' })
    await panel.button(/^Remettre « /).click()
    expect(await panel.lastSent()).toMatchObject({ type: 'keep-phase' })
    expect(await panel.read()).toContain('repris sur : le temps libre')
  })
})

test('the whole editor, opened, has no accessibility finding and fits 292 px of content', async () => {
  for (const language of ['fr', 'en'] as const) {
    for (const theme of ['figjam-dark', 'miro'] as const) {
      await panel.play('setup-agenda', language, theme)
      await panel
        .button(language === 'fr' ? 'Réorganiser le déroulé' : 'Rearrange the agenda')
        .click()
      await panel
        .button(/Vote.* à main levée/)
        .last()
        .click()
      await panel.tab.evaluate(() => {
        for (const part of document.querySelectorAll('details')) part.open = true
      })
      const problems = await panel.listFlaws()
      expect(problems).toEqual([])
    }
  }
  expect(panel.errors).toEqual([])
})
