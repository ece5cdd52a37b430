import { describe, expect, test } from 'vitest'
import { openMiroPage } from '../../../scripts/playground/hosts/miro/connect.ts'
import { MiroSurface } from '../../../scripts/playground/hosts/miro/people.ts'
import { openBoard, refusalOf, settle } from './pages.ts'

describe('what an app keeps on the board', () => {
  test('app data holds 30 KB in all; null clears a key', async () => {
    const { board } = openBoard()
    await board.setAppData('a', 'x'.repeat(20_000))
    expect(await refusalOf(board.setAppData('b', 'x'.repeat(11_000)))).toBe(
      'The data storage limit for "app data" has been exceeded.',
    )
    await board.setAppData('a', null)
    expect(await board.getAppData('a')).toBe(undefined)
    await board.setAppData('b', { c: [1] })
    expect(await board.getAppData()).toEqual({ b: { c: [1] } })
  })

  test('an item holds 6 KB of metadata; accents count by byte', async () => {
    const { board } = openBoard()
    const note = await board.createStickyNote()
    await note.setMetadata('a', 'é'.repeat(3000))
    expect(await refusalOf(note.setMetadata('b', 'é'.repeat(100)))).toContain('metadata')
    expect(await note.getMetadata('a')).toHaveLength(3000)
    await board.setMetadata(note, 'a', 1)
    expect(await board.getMetadata(note)).toEqual({ a: 1 })
  })

  test('metadata is copied on duplicate, and sync leaves it alone', async () => {
    const { board, host } = openBoard()
    const note = await board.createStickyNote()
    await note.setMetadata('key', 'k1')
    note.x = 5
    await note.sync()
    const [copy = ''] = new MiroSurface(host).duplicate([note.id], 50, 50)
    const twin = (await board.getById(copy)) as typeof note
    expect(await twin.getMetadata('key')).toBe('k1')
    expect(twin.x).toBe(55)
  })

  test('two registrations of an app do not see each other’s data', async () => {
    const { board, host } = openBoard()
    const app = { ...host.app, id: 'dev' }
    const { miro } = openMiroPage(host, { page: 'headless', app })
    const other = miro.board as unknown as typeof board
    const note = await board.createStickyNote()
    await note.setMetadata('a', 1)
    await board.setAppData('a', 1)
    await board.storage.collection('c').set('a', 1)
    expect(await other.getAppData('a')).toBe(undefined)
    expect(await other.getMetadata(note)).toEqual({})
    expect(await other.storage.collection('c').get('a')).toBe(undefined)
  })

  test('a collection key holds 64 KB', async () => {
    const { board } = openBoard()
    const runs = board.storage.collection('runs')
    await runs.set('a', 'x'.repeat(60_000))
    expect(await refusalOf(runs.set('a', 'x'.repeat(66_000)))).toContain('storage limit')
    expect(await runs.get('b')).toBe(undefined)
    await runs.remove('a')
    expect(await runs.get('a')).toBe(undefined)
  })

  test('onValue hears the present value at once, then every change, the writer’s own too', async () => {
    const { board, open, host } = openBoard()
    const runs = board.storage.collection('runs')
    await runs.set('step', 1)
    const heard: unknown[] = []
    const versions = new Set<string>()
    const handler = (value: unknown, version: string) => {
      heard.push(value)
      versions.add(version)
    }
    await runs.onValue('step', handler)
    await runs.set('step', 2)
    const other = open('headless', host.openTab({ id: '2', name: 'Bo' }))
    await other.board.storage.collection('runs').set('step', 3)
    await other.board.storage.collection('runs').remove('step')
    await settle()
    expect(heard).toEqual([1, 2, 3, undefined])
    expect(versions.size).toBe(4)
    await runs.offValue('step', handler)
    await runs.set('step', 9)
    await settle()
    expect(heard).toHaveLength(4)
  })
})
