import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPanel, type PanelDriver } from './panel-driver.ts'

let panel: PanelDriver

beforeAll(async () => {
  panel = await openPanel()
})

afterAll(() => panel?.close())

/** The words of what has the focus. */
function here(): Promise<string> {
  return panel.tab.evaluate(() => document.activeElement?.textContent ?? '')
}

describe('[G16] a button does what it does once', () => {
  test('whoever counts keeps the focus while it waits, and a second Enter does nothing', async () => {
    const { work } = await panel.scene('run-uncounted')
    await panel.play('run-uncounted')
    await panel.change('run-uncounted', { work: null })
    await panel.button('Compter les notes').focus()
    await panel.tab.keyboard.press('Enter')
    await panel.change('run-uncounted', { work })
    expect(await here()).toBe('Je compte…')
    const before = await panel.sent()
    await panel.tab.keyboard.press('Enter')
    await panel.button('Je compte…').click({ force: true })
    expect(await panel.sent()).toEqual(before)
  })

  test('so does whoever proposes piles, and Control and Enter ask for none again', async () => {
    await panel.play('pick-notes')
    await panel.button('Proposer des paquets').focus()
    const { work } = await panel.scene('run-uncounted')
    if (work === null) throw new Error('the scene counts')
    await panel.change('pick-notes', { work: { ...work, kind: 'cluster' } })
    expect(await here()).toBe('Je cherche des paquets…')
    const before = await panel.sent()
    await panel.tab.keyboard.press('Control+Enter')
    expect(await panel.sent()).toEqual(before)
  })

  test('held down, "Next" goes on by one phase', async () => {
    await panel.play('run')
    await panel.button('Suivante →').focus()
    for (let time = 0; time < 4; time += 1) await panel.tab.keyboard.down('Enter')
    await panel.tab.keyboard.up('Enter')
    expect((await panel.sent()).filter(({ type }) => type === 'next')).toHaveLength(1)
  })
})

describe('what has the focus is in sight', () => {
  /** Controls that the foot covers, or the edge of the page, when they have the focus. */
  function listHidden(): Promise<readonly string[]> {
    return panel.tab.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
      const stops = [
        ...document.querySelectorAll<HTMLElement>(
          'main :is(button, input, select, textarea, summary)',
        ),
      ].filter((stop) => stop.checkVisibility() && !stop.matches(':disabled'))
      return stops.flatMap((stop) => {
        stop.focus()
        const seen = stop.classList.contains('quiet') ? (stop.closest('label') ?? stop) : stop
        const { top, bottom, left } = seen.getBoundingClientRect()
        const foot = document.querySelector('footer:not(.still)')
        const end = foot?.getBoundingClientRect().top ?? innerHeight
        const isWhole = top >= 0 && bottom <= end
        const isTooTall = bottom - top > end - 60
        const there = document.elementFromPoint(left + 4, Math.max(0, top) + 4)
        const isSeen = isWhole || (isTooTall && (there === seen || seen.contains(there)))
        return isSeen
          ? []
          : [`${seen.ariaLabel ?? seen.textContent}: ${top} to ${bottom} of ${end}`]
      })
    })
  }

  test.each([
    [320, 640],
    [320, 360],
  ])('[G16] on a page of %d by %d, behind no foot, however tall', async (width, height) => {
    await panel.tab.setViewportSize({ width, height })
    const hidden: string[] = []
    for (const name of ['choose', 'placed', 'votes', 'piles', 'piles-moving', 'take']) {
      await panel.play(name)
      await panel.settle()
      hidden.push(...(await listHidden()).map((what) => `${name}: ${what}`))
    }
    await panel.tab.setViewportSize({ width: 340, height: 640 })
    expect(hidden).toEqual([])
  })

  test('[G16] whoever reaches what stays in sight stays where they read', async () => {
    for (const name of ['piles', 'votes', 'setup']) {
      await panel.play(name)
      const places = await panel.tab.evaluate(() => {
        scrollTo(0, 150)
        const start = scrollY
        const stops = document.querySelectorAll<HTMLElement>(
          '.foot :is(button, input, select), .running button',
        )
        return [...stops].map((stop) => {
          stop.focus()
          return scrollY - start
        })
      })
      expect(places.length, name).toBeGreaterThan(0)
      expect(new Set(places), name).toEqual(new Set([0]))
    }
  })

  test('[G16] a new screen shows the way back over its title', async () => {
    const { agenda } = await panel.scene('run')
    await panel.play('placed')
    await panel.change('placed', { agenda })
    await panel.button('Préparer').click()
    await panel.button('Prévenir les participants').evaluate((tell: HTMLElement) => {
      scrollTo(0, 60)
      tell.click()
    })
    await panel.settle()
    const { top, line } = await panel.tab.evaluate(() => ({
      top: document.querySelector('main .link')?.getBoundingClientRect().top ?? -1,
      line: document.querySelector('.running')?.getBoundingClientRect().bottom ?? 999,
    }))
    expect(top).toBeGreaterThanOrEqual(line)
  })

  test('[G16] a text that is copied leaves its reader at the button, time and again', async () => {
    await panel.play('setup')
    await panel.button('Prévenir les participants').click()
    for (const time of [1, 2]) {
      await panel.button('Copier le texte').focus()
      await panel.tab.keyboard.press('Enter')
      await panel.settle()
      expect(await here(), `time ${time}`).toBe('Copier le texte')
    }
  })
})
