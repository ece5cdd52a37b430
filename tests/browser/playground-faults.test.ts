import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { BoardSurface } from '../../scripts/playground/hosts/board-surface.ts'
import { FigJamBoard } from '../../scripts/playground/hosts/figjam/document/board.ts'
import { FigJamSurface } from '../../scripts/playground/hosts/figjam/people/figjam-surface.ts'
import { MiroHost } from '../../scripts/playground/hosts/miro/host.ts'
import { MiroSurface } from '../../scripts/playground/hosts/miro/people.ts'
import {
  type HostName,
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
  figjam: '.figjam-window',
  miro: '.miro-panel',
}
const SURFACES: Readonly<Record<HostName, () => BoardSurface>> = {
  figjam: () => new FigJamSurface(new FigJamBoard()),
  miro: () => new MiroSurface(new MiroHost()),
}

/** A saved board of that many notes, 60 in a row. */
async function saveNotes(host: HostName, count: number): Promise<string> {
  const surface = SURFACES[host]()
  const person = { id: '1', name: 'Someone', colour: '#000000' }
  for (let at = 0; at < count; at += 1) {
    const spot = { x: (at % 60) * 264, y: Math.floor(at / 60) * 264 }
    surface.writeNote(spot, `Note ${at}`, { colour: '#FFE299', person })
  }
  const path = join(await mkdtemp(join(tmpdir(), 'board-')), `${host}.json`)
  await writeFile(path, surface.save())
  return path
}

describe.each(HOSTS)('trouble on the local board of %s', (host) => {
  it('a view-only board refuses the program, and the journal or the app says so', async () => {
    const { page, note } = await visit(playground, host)
    await page.locator(PANELS[host]).waitFor()
    await page.getByRole('button', { name: 'Faults' }).click()
    await page.getByLabel('View only').check()
    const panel = page.frameLocator(`${PANELS[host]} iframe`)
    await panel.getByRole('button', { name: 'Add a note' }).click()
    if (host === 'figjam') await page.locator('.journal .error').first().waitFor()
    else await page.waitForTimeout(300)
    expect(await note('Hello from the plugin').count()).toBe(0)
    expect(await note('Hello from the app').count()).toBe(0)
    await page.getByLabel('View only').uncheck()
    await panel.getByRole('button', { name: 'Add a note' }).click()
    await panel.getByText('Notes: 1').waitFor()
    await page.close()
  })

  it('the program goes without a word, the board stays, and it can be started again', async () => {
    const seen = await visit(playground, host)
    const { page, note } = seen
    const panel = page.locator(PANELS[host])
    await panel.waitFor()
    await writeNote(seen, { x: 480, y: 280 }, 'mine')
    await page.getByRole('button', { name: 'Faults' }).click()
    await page.getByRole('button', { name: 'Close the plugin without warning' }).click()
    await expect.poll(() => panel.count()).toBe(0)
    await note('mine').waitFor()
    await page.getByRole('button', { name: 'Reload plugin' }).click()
    if (host === 'miro') {
      // The app answers its icon only once its page has loaded again.
      await expect
        .poll(async () => {
          await page.getByRole('button', { name: 'Open Hello' }).click()
          return panel.count()
        })
        .toBe(1)
    }
    await panel.waitFor()
    await page.close()
  })

  it('a second facilitator sits down at the same board and leaves', async () => {
    const { page, note } = await visit(playground, host)
    const panels = page.locator(PANELS[host])
    await panels.waitFor()
    await page.getByRole('button', { name: 'Faults' }).click()
    await page.getByLabel('A second facilitator').check()
    await page.getByRole('heading', { name: 'Hello · Dominique' }).waitFor()
    expect(await panels.count()).toBe(2)
    const second = page.frameLocator(`${PANELS[host]}:last-child iframe`)
    await second.getByRole('button', { name: 'Add a note' }).click()
    await note(host === 'figjam' ? 'Hello from the plugin' : 'Hello from the app').waitFor()
    await page.getByLabel('A second facilitator').uncheck()
    await expect.poll(() => panels.count()).toBe(1)
    await page.close()
  })

  it('draws of 3,000 notes only those in sight', async () => {
    const { page, board } = await visit(playground, host)
    const chooser = page.waitForEvent('filechooser')
    await page.getByRole('button', { name: 'Open file' }).click()
    await (await chooser).setFiles(await saveNotes(host, 3000))
    await page.getByText('Board opened: 3000 items.').waitFor()
    const notes = board.locator('[data-kind="sticky"]')
    await expect.poll(() => notes.count()).toBe(3000)
    expect(await notes.locator('text').count()).toBe(0)
    await board.focus()
    await page.keyboard.press('Control+0')
    await expect.poll(() => notes.count()).toBeLessThan(60)
    await expect.poll(() => notes.locator('text').count()).toBeGreaterThan(10)
    await page.close()
  })

  it('says that simulated people have nothing to do where no workshop is placed', async () => {
    const seen = await visit(playground, host)
    await seen.page.getByRole('button', { name: 'People' }).click()
    await seen.page.getByRole('button', { name: 'Write' }).click()
    await seen.page.getByText('Nothing to do: place a workshop first').waitFor()
    expect(seen.complaints).toEqual([])
    await seen.page.close()
  })

  it('keeps the board when the page changes its language', async () => {
    const seen = await visit(playground, host)
    await writeNote(seen, { x: 480, y: 280 }, 'encore là')
    await seen.page.getByRole('button', { name: 'FR' }).click()
    await seen.page.getByRole('button', { name: 'Groupes' }).waitFor()
    await seen.note('encore là').waitFor()
    expect(await seen.page.locator('html').getAttribute('lang')).toBe('fr')
    await seen.page.close()
  })
})
