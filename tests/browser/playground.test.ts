import { readFile } from 'node:fs/promises'
import { AxeBuilder } from '@axe-core/playwright'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type HostName,
  middleOf,
  type Playground,
  startPlayground,
  visit,
  writeNote,
} from './playground-page.ts'

let playground: Playground

beforeAll(async () => {
  playground = await startPlayground()
})

afterAll(async () => {
  await playground.close()
})

const HOSTS: readonly HostName[] = ['figjam', 'miro']
const PANELS: Readonly<Record<HostName, string>> = {
  figjam: '.figjam-window iframe',
  miro: '.miro-panel iframe',
}

describe.each(HOSTS)('the local board of %s', (host) => {
  it('runs a program that was not written for it, and asks nobody outside', async () => {
    const seen = await visit(playground, host)
    const panel = seen.page.frameLocator(PANELS[host])
    await panel.getByRole('button', { name: 'Add a note' }).click()
    await panel.getByText('Notes: 1').waitFor()
    const text = host === 'figjam' ? 'Hello from the plugin' : 'Hello from the app'
    await seen.note(text).waitFor()
    await seen.page.getByText('A note is there').waitFor()
    expect(seen.complaints).toEqual([])
    await seen.page.close()
  })

  it('lets a person write, drag, edit, delete and take back', async () => {
    const seen = await visit(playground, host)
    const { page, board, note } = seen
    await writeNote(seen, { x: 500, y: 300 }, 'First <b>thought</b>')
    const first = note('First <b>thought</b>')
    await first.waitFor()

    const before = await middleOf(first)
    await page.mouse.move(before.x, before.y)
    await page.mouse.down()
    await page.mouse.move(before.x + 90, before.y + 60, { steps: 5 })
    await page.mouse.up()
    await expect.poll(async () => Math.round((await middleOf(first)).x - before.x)).toBe(90)
    expect(Math.round((await middleOf(first)).y - before.y)).toBe(60)

    await page.mouse.dblclick(before.x + 90, before.y + 60)
    await page.keyboard.type('Second thought')
    await page.keyboard.press('Escape')
    await note('Second thought').waitFor()

    await page.keyboard.press('Delete')
    await expect.poll(() => board.locator('[data-kind="sticky"]').count()).toBe(0)
    await page.keyboard.press('Control+z')
    await note('Second thought').waitFor()
    await page.keyboard.press('Control+Shift+Z')
    await expect.poll(() => board.locator('[data-kind="sticky"]').count()).toBe(0)
    expect(seen.complaints).toEqual([])
    await page.close()
  })

  it('chooses with a marquee, moves with the arrows and duplicates', async () => {
    const seen = await visit(playground, host)
    const { page, board, note } = seen
    await writeNote(seen, { x: 400, y: 250 }, 'one')
    await writeNote(seen, { x: 700, y: 250 }, 'two')
    const corner = await board.boundingBox()
    if (corner === null) throw new Error('no board')
    await page.mouse.move(corner.x + 220, corner.y + 90)
    await page.mouse.down()
    await page.mouse.move(corner.x + 860, corner.y + 430, { steps: 4 })
    await page.mouse.up()
    await page.getByRole('toolbar', { name: '2 items selected' }).waitFor()
    const before = await middleOf(note('two'))
    await page.keyboard.press('Shift+ArrowDown')
    await expect.poll(async () => Math.round((await middleOf(note('two'))).y - before.y)).toBe(40)
    await page.keyboard.press('Control+d')
    await expect.poll(() => board.locator('[data-kind="sticky"]').count()).toBe(4)
    await page.close()
  })

  it('zooms to the pointer and back to everything', async () => {
    const seen = await visit(playground, host)
    const { page, note } = seen
    await writeNote(seen, { x: 400, y: 300 }, 'fixed point')
    const before = await middleOf(note('fixed point'))
    await page.mouse.move(before.x, before.y)
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, 200)
    await page.keyboard.up('Control')
    const zoom = page.locator(`.${host} .zoom-bar output`)
    await expect.poll(() => zoom.textContent()).not.toBe('100 %')
    const after = await middleOf(note('fixed point'))
    expect(Math.hypot(after.x - before.x, after.y - before.y)).toBeLessThan(2)
    await page.getByRole('button', { name: 'See everything' }).click()
    await expect.poll(() => zoom.textContent()).toBe('100 %')
    await page.close()
  })

  it('is as it was left after a reload', async () => {
    const seen = await visit(playground, host)
    await writeNote(seen, { x: 480, y: 280 }, 'still here')
    await seen.note('still here').waitFor()
    await seen.page.reload()
    await seen.note('still here').waitFor()
    await seen.page.close()
  })

  it('goes into a file and comes back from it, and refuses another', async () => {
    const seen = await visit(playground, host)
    const { page, board, note } = seen
    await writeNote(seen, { x: 480, y: 280 }, 'kept in a file')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Save' }).click()
    const file = await (await download).path()
    expect(await readFile(file, 'utf8')).toContain('kept in a file')
    await page.getByRole('button', { name: 'Empty board (1)' }).click()
    await page.getByRole('button', { name: 'Empty board (0)' }).waitFor()

    const pick = async (path: string) => {
      const chooser = page.waitForEvent('filechooser')
      await page.getByRole('button', { name: 'Open file' }).click()
      await (await chooser).setFiles(path)
    }
    await pick('package.json')
    await page.getByText('Nothing has changed').waitFor()
    expect(await board.locator('[data-kind]').count()).toBe(0)
    await pick(file)
    await note('kept in a file').waitFor()
    await page.close()
  })

  it('has no fault for people who cannot see or point', async () => {
    const { page } = await visit(playground, host)
    await page.frameLocator(PANELS[host]).getByRole('button', { name: 'Add a note' }).waitFor()
    for (const drawer of ['People', 'Faults']) {
      await page.getByRole('button', { name: drawer }).click()
      const found = await new AxeBuilder({ page }).exclude('iframe').analyze()
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual(
        [],
      )
    }
    await page.close()
  })
})

describe('what each host does on its own', () => {
  it('gives a FigJam page no origin and no storage', async () => {
    const { page } = await visit(playground, 'figjam')
    await page.frameLocator(PANELS.figjam).getByText('Origin: null, no storage').waitFor()
    await page.close()
  })

  it('has Inter ready in a FigJam page, without the page fetching it', async () => {
    const { page } = await visit(playground, 'figjam')
    const body = page.frameLocator(PANELS.figjam).locator('body')
    const weights = await body.evaluate(async () => {
      const faces = await Promise.all(
        [400, 500, 600, 700].map((weight) => document.fonts.load(`${weight} 16px Inter`)),
      )
      return faces.map((face) => face[0]?.status)
    })
    expect(weights).toEqual(['loaded', 'loaded', 'loaded', 'loaded'])
    await page.close()
  })

  it('closes a FigJam plugin at its cross and starts it again', async () => {
    const { page } = await visit(playground, 'figjam')
    await page.getByRole('button', { name: 'Close the plugin' }).click()
    await expect.poll(() => page.locator('.figjam-window').count()).toBe(0)
    await page.getByRole('button', { name: 'Open Hello' }).click()
    await page.locator('.figjam-window').waitFor()
    await page.close()
  })

  it('closes a Miro panel when the canvas is clicked, unless it is pinned', async () => {
    const { page, board } = await visit(playground, 'miro')
    const panel = page.locator('.miro-panel')
    await panel.waitFor()
    await board.click({ position: { x: 500, y: 120 } })
    await expect.poll(() => panel.count()).toBe(0)
    await page.getByRole('button', { name: 'Open Hello' }).click()
    await panel.waitFor()
    await page.getByRole('button', { name: 'Pin the panel' }).click()
    await board.click({ position: { x: 500, y: 120 } })
    expect(await panel.count()).toBe(1)
    await page.close()
  })

  it('refuses the Miro app once the credits of the minute are spent', async () => {
    const { page, note } = await visit(playground, 'miro')
    const panel = page.frameLocator(PANELS.miro)
    await panel.getByRole('button', { name: 'Add a note' }).waitFor()
    await page.getByRole('button', { name: 'Faults' }).click()
    await page.getByRole('button', { name: 'Use up the minute’s credits' }).click()
    await panel.getByRole('button', { name: 'Add a note' }).click()
    await page.getByText('Credits this minute: 100,000 of 100,000').waitFor()
    expect(await note('Hello from the app').count()).toBe(0)
    await page.close()
  })
})
