import { describe, expect, test } from 'vitest'
import type { SessionView } from '../../shared/app/view.ts'
import { WorkshopError } from '../../shared/core/errors.ts'
import { Facilitator, inGroups } from './drive.ts'
import { openMemory } from './memory-board.ts'
import { jumpingClock, surroundingsOn } from './quick-time.ts'

async function open() {
  const { host } = openMemory()
  const facilitator = new Facilitator(host, surroundingsOn(jumpingClock()))
  const { placed } = await facilitator.placeWorkshop('target-persona', inGroups(2))
  const section = placed?.sections.find(({ key }) => key.includes('persona-top'))?.key
  if (section === undefined) throw new Error('No section.')
  const extend = () => facilitator.send({ type: 'extend-zone', section, zone: 'job' })
  /** Chooses a workshop, and writes its title. */
  const prepare = async (recipe: string, title: string): Promise<SessionView> => {
    const { draft } = await facilitator.send({ type: 'choose', recipe })
    if (draft === null) throw new Error('No draft.')
    return facilitator.send({ type: 'draft', setup: { ...draft.setup, title } })
  }
  return { host, facilitator, extend, prepare, zone: { section, zone: 'job' } }
}

describe('[S47] one more column, while something is being prepared', () => {
  test('leaves the next workshop in preparation as it is', async () => {
    const { extend, prepare, zone } = await open()
    const before = await prepare('symmetry', 'Demain')
    const after = await extend()
    expect(after.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(after.result?.created).toBeGreaterThan(1)
    expect(after.placed?.setup.extensions).toEqual([zone])
    expect(after.draft?.setup).toEqual(before.draft?.setup)
  })

  test('leaves changes of the workshop at hand unplaced, and placing them keeps the column', async () => {
    const { facilitator, extend, prepare, zone } = await open()
    const before = await prepare('target-persona', 'Un autre titre')
    const after = await extend()
    expect(after.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(after.placed?.setup.title).not.toBe('Un autre titre')
    expect(after.draft?.setup).toEqual({ ...before.draft?.setup, extensions: [zone] })
    const placed = await facilitator.send({ type: 'generate' })
    expect(placed.result).toMatchObject({ outcome: 'done', removed: 0 })
    expect(placed.placed?.setup).toMatchObject({ title: 'Un autre titre', extensions: [zone] })
  })

  test('where it fails, resuming adds the column and places nothing else', async () => {
    const { host, facilitator, extend, prepare, zone } = await open()
    await prepare('symmetry', 'Demain')
    const read = host.read.bind(host)
    host.read = async () => {
      throw new WorkshopError('offline', 'No answer.')
    }
    expect((await extend()).result?.outcome).toBe('failed')
    host.read = read
    const { result, placed, draft } = await facilitator.send({ type: 'generate' })
    expect(result).toMatchObject({ outcome: 'done', faults: [] })
    expect(placed?.setup).toMatchObject({ recipe: 'target-persona', extensions: [zone] })
    expect(draft?.setup.title).toBe('Demain')
  })

  test('once a failure is noted, the next click places what is prepared', async () => {
    const { host, facilitator, extend, prepare } = await open()
    await prepare('symmetry', 'Demain')
    const read = host.read.bind(host)
    host.read = async () => {
      throw new WorkshopError('item-gone', 'Not now.')
    }
    await extend()
    host.read = read
    await facilitator.send({ type: 'dismiss' })
    const { placed } = await facilitator.send({ type: 'generate' })
    expect(placed?.setup.title).toBe('Demain')
  })
})
