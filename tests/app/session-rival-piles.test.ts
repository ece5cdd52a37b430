import { expect, test } from 'vitest'
import { createHands } from '../../scripts/playground/hosts/memory/memory-hands.ts'
import { ANNA, inGroups } from './drive.ts'
import { openTwo } from './open-two.ts'

const CLUSTER = { type: 'cluster', sections: [], zone: null }

async function openPiled() {
  const { anna, bruno, document } = openTwo()
  await anna.placeWorkshop('persona-top', inGroups(1))
  const hands = createHands(document)
  const zone = document.items.find(({ text }) => text === 'Profile')
  const corner = document.items.find(({ id }) => id === zone?.parent)
  if (zone === undefined || corner === undefined) throw new Error('No such zone.')
  const notes = ['Queue at the desk', 'Desk too slow', 'Lost form', 'No form left'].map(
    (text, at) =>
      hands.writeNote({ x: corner.x + zone.x + 150 * at, y: corner.y + zone.y + 120 }, text, {
        colour: '#FFD966',
        person: ANNA,
      }),
  )
  const placeOf = (id: string) => document.items.find((item) => item.id === id)
  const placesOf = () => notes.map(placeOf)
  const homes = placesOf()
  await bruno.open()
  await anna.send(CLUSTER)
  await bruno.send(CLUSTER)
  return { anna, bruno, homes, placesOf }
}

test('[S25] [C16] who piles after another sees their piles first, and each takes off their own', async () => {
  const { anna, bruno, homes, placesOf } = await openPiled()
  const first = await anna.send({ type: 'apply-clusters', manner: 'move' })
  expect(first.result).toMatchObject({ outcome: 'done', moved: 4 })
  const moved = placesOf()
  const told = await bruno.send({ type: 'apply-clusters', manner: 'move' })
  expect(told.result).toMatchObject({ outcome: 'failed', faults: [{ code: 'someone-else' }] })
  expect(placesOf()).toEqual(moved)
  expect(told.clusters).toMatchObject({ state: 'applied', total: 4 })
  // Their message says to begin again: pressed at once, the same button does nothing.
  await bruno.send({ type: 'apply-clusters', manner: 'move' })
  expect(placesOf()).toEqual(moved)
  await bruno.send(CLUSTER)
  const second = await bruno.send({ type: 'apply-clusters', manner: 'badge' })
  expect(second.result).toMatchObject({ outcome: 'done' })
  const back = await anna.send({ type: 'put-back', record: null })
  expect(back.result).toMatchObject({ kind: 'put-back', outcome: 'done', moved: 4 })
  expect(placesOf()).toEqual(homes)
  const again = await bruno.send({ type: 'put-back', record: null })
  expect(again.result).toMatchObject({ kind: 'put-back', outcome: 'done', moved: 0 })
  expect(again.clusters).toBeNull()
})

test('[S25] [C16] proposed anew, the piles of another keep what was decided here, and all goes home', async () => {
  const { anna, bruno, homes, placesOf } = await openPiled()
  const [pile] = (await bruno.look()).clusters?.piles ?? []
  await bruno.send({ type: 'rename-pile', pile: pile?.id, title: 'Waiting' })
  await anna.send({ type: 'apply-clusters', manner: 'move' })
  await bruno.send({ type: 'apply-clusters', manner: 'move' })
  const anew = await bruno.send(CLUSTER)
  expect(anew.clusters?.piles.map(({ title }) => title)).toContain('Waiting')
  const second = await bruno.send({ type: 'apply-clusters', manner: 'move' })
  expect(second.result).toMatchObject({ outcome: 'done' })
  expect(second.clusters?.others).toEqual([])
  const back = await anna.send({ type: 'put-back', record: null })
  expect(back.result).toMatchObject({ outcome: 'done', moved: 4, kept: [] })
  expect(placesOf()).toEqual(homes)
})
