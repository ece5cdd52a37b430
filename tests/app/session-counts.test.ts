import { expect, test } from 'vitest'
import { createHands } from '../../scripts/playground/hosts/memory/memory-hands.ts'
import { Facilitator, inGroups, locateDocument, writeInZone } from './drive.ts'
import { openMemory } from './memory-board.ts'
import { jumpingClock, surroundingsOn } from './quick-time.ts'

test('[N9] a group whose sheet was deleted is not slow, and has no figures', async () => {
  const { host, document } = openMemory()
  const facilitator = new Facilitator(host, surroundingsOn(jumpingClock()))
  const view = await facilitator.placeWorkshop('persona-top', inGroups(2))
  const hands = createHands(document)
  const [first] = (await locateDocument(host, view)).sections
  const zone = first?.zones.find(({ id }) => id === 'job')
  if (first === undefined || zone === undefined) throw new Error('No such zone.')
  for (let at = 0; at < 6; at++) writeInZone(hands, host, first, zone, at, `Note ${at}`)
  const before = await facilitator.send({ type: 'count-notes' })
  expect(before.counts?.slow).toMatchObject({ letter: 'B', notes: 0 })
  const gone = document.items.find(({ kind, text }) => {
    return kind === 'section' && text.startsWith('Group B')
  })
  if (gone === undefined) throw new Error('No sheet of B.')
  hands.remove([gone.id])
  const after = await facilitator.send({ type: 'count-notes' })
  expect(after.counts?.slow).toBeNull()
  expect(after.counts?.rows.find((row) => row.zone === 'job')?.counts).toEqual([6, null])
})
