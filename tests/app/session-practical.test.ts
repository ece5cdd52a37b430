import { describe, expect, test } from 'vitest'
import { inGroups } from './drive.ts'
import { openTwo } from './open-two.ts'

const RECIPE = 'persona-top'
const practicalOf = (place: string) => ({ place, host: 'Nadia', details: '' })

async function openPlaced() {
  const two = openTwo()
  const { placed } = await two.anna.placeWorkshop(RECIPE, inGroups(2))
  if (placed === null) throw new Error('Nothing is placed.')
  await two.bruno.open()
  const kept = () => JSON.parse(two.stored.get('shared setup') ?? '{}')
  const hold = (ms: number) => {
    const lease = { token: 'z', holder: 'Zoé', until: two.clock.now() + ms }
    two.stored.set('shared lease', JSON.stringify(lease))
  }
  return { ...two, setup: placed.setup, kept, hold }
}

describe('[S48] practical details', () => {
  test('take nothing back of what somebody else changes at the same time', async () => {
    const { anna, bruno, stored, setup, kept } = await openPlaced()
    await bruno.send({ type: 'draft', setup: { ...setup, title: 'Un autre titre' } })
    const changing = bruno.send({ type: 'generate' })
    while (!stored.get('shared lease')?.includes('Bruno')) await new Promise(setImmediate)
    const typing = anna.send({ type: 'set-practical', practical: practicalOf('Salle 3') })
    const { result } = await changing
    await typing
    expect(result?.outcome).toBe('done')
    expect(kept()).toMatchObject({ title: 'Un autre titre', practical: { place: 'Salle 3' } })
  })

  test('wait for whoever holds the board, and show meanwhile', async () => {
    const { anna, clock, kept, hold } = await openPlaced()
    hold(10_000)
    const from = clock.now()
    const typing = anna.send({ type: 'set-practical', practical: practicalOf('Salle 3') })
    const { placed } = await anna.look()
    expect(placed?.setup.practical.place).toBe('Salle 3')
    await typing
    expect(clock.now() - from).toBeGreaterThanOrEqual(10_000)
    expect(kept().practical.place).toBe('Salle 3')
  })

  test('are told not to be kept when somebody never lets go of it', async () => {
    const { anna, clock, kept, hold } = await openPlaced()
    const before = kept()
    hold(80_000)
    const { board } = await anna.send({ type: 'set-practical', practical: practicalOf('Salle 3') })
    expect(board.fault).toMatchObject({ code: 'someone-else', on: 'Zoé' })
    expect(kept()).toEqual(before)
    clock.advance(80_000)
    await anna.send({ type: 'set-practical', practical: practicalOf('Salle 4') })
    expect(kept().practical.place).toBe('Salle 4')
  })

  test('of two who type in different fields, both are kept', async () => {
    const { anna, bruno, hold, clock, kept, setup } = await openPlaced()
    const { practical } = setup
    await anna.send({ type: 'set-practical', practical: { ...practical, host: 'Nadia' } })
    await bruno.send({ type: 'set-practical', practical: { ...practical, place: 'Salle 3' } })
    expect(kept().practical).toMatchObject({ host: 'Nadia', place: 'Salle 3' })
    expect((await bruno.look()).placed?.setup.practical).toMatchObject({ host: 'Nadia' })
    // What was typed in vain goes with what is typed next.
    hold(80_000)
    const vain = { ...practical, host: 'Nadia', place: 'Salle 4' }
    await bruno.send({ type: 'set-practical', practical: vain })
    clock.advance(80_000)
    await bruno.send({ type: 'set-practical', practical: { ...vain, details: 'Venez tôt' } })
    expect(kept().practical).toEqual({ host: 'Nadia', place: 'Salle 4', details: 'Venez tôt' })
  })

  test('typed letter by letter are kept as they were typed last', async () => {
    const { anna, kept } = await openPlaced()
    const words = ['S', 'Sal', 'Salle', 'Salle 3']
    await Promise.all(
      words.map((place) => anna.send({ type: 'set-practical', practical: practicalOf(place) })),
    )
    expect(kept().practical.place).toBe('Salle 3')
    expect((await anna.look()).placed?.setup.practical.place).toBe('Salle 3')
  })

  test('are in the workshop that is placed right after them', async () => {
    const { anna, setup, kept } = await openPlaced()
    const typing = anna.send({ type: 'set-practical', practical: practicalOf('Salle 3') })
    const { result } = await anna.send({ type: 'extend-zone', ...zoneOf(setup.groups.length) })
    await typing
    expect(result?.faults).toEqual([])
    expect(kept()).toMatchObject({ practical: { place: 'Salle 3' } })
    expect(kept().extensions).toHaveLength(1)
  })
})

function zoneOf(groups: number) {
  const section = (groups > 1 ? 'alone/persona-top/A' : 'alone/persona-top/all') as never
  return { section, zone: 'job' }
}
