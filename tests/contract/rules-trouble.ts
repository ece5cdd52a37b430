import { expect, test } from 'vitest'
import { faultsEn } from '../../shared/core/wording/faults.en.ts'
import { faultsFr } from '../../shared/core/wording/faults.fr.ts'
import { faultSentence } from '../../shared/core/wording/faults.ts'
import {
  describeContract,
  findItem,
  generate,
  generateInTrouble,
  listDuplicates,
  readAll,
  removeAll,
  type Start,
} from './contract-bench.ts'
import { contractDocument } from './contract-documents.ts'
import { expectSamePlace, NO_PLAN, readNote, writeNote } from './notes-at-hand.ts'

/** What is left when something goes wrong. */
export function describeTrouble(start: Start, samples: number): void {
  test.each(['refused', 'unheard'] as const)(
    '[H6] a run that breaks anywhere (%s) and runs again gives the same board, once',
    async (how) => {
      const calm = await start()
      const before = calm.hands.revision()
      await generate(calm.host, contractDocument(calm.host.profile))
      const last = calm.hands.revision() - before
      const expected = describeContract(await readAll(calm.host))
      for (let sample = 0; sample < samples; sample += 1) {
        const write = 1 + Math.floor((sample * last) / samples)
        const bench = await start()
        const document = contractDocument(bench.host.profile)
        bench.breakAt(write, how)
        await generateInTrouble(bench.host, document)
        const host = await bench.restart()
        const { performed } = await generate(host, document)
        expect(performed, `broken at write ${write}`).toMatchObject({ failed: [], stopped: null })
        const snapshot = await readAll(host)
        expect(listDuplicates(snapshot), `broken at write ${write}`).toEqual([])
        expect(describeContract(snapshot), `broken at write ${write}`).toEqual(expected)
        expect((await generate(host, document)).plan, `broken at write ${write}`).toEqual(NO_PLAN)
      }
    },
  )

  test('[H7] no note is lost, whenever a change or a removal breaks', async () => {
    for (let sample = 0; sample < 2 * samples; sample += 1) {
      const write = 1 + Math.floor(sample / 2)
      const bench = await start()
      const { profile } = bench.host
      await generate(bench.host, contractDocument(profile))
      const note = await writeNote(bench, 'Keep me')
      const before = readNote(await readAll(bench.host), note)
      bench.breakAt(write, sample % 2 === 0 ? 'refused' : 'unheard')
      const changed = contractDocument(profile, { groups: ['B'], heading: 'Aims' })
      await generateInTrouble(bench.host, changed)
      const host = await bench.restart()
      await removeAll(host, changed)
      const snapshot = await readAll(host)
      expect(
        snapshot.items.map(({ id }) => id),
        `broken at write ${write}`,
      ).toEqual([note])
      expect(readNote(snapshot, note).text).toBe('Keep me')
      expectSamePlace(readNote(snapshot, note).rect, before.rect)
    }
  })

  test('[H8] a run that is cancelled says so, and can be run again', async () => {
    const bench = await start()
    // More than a host takes in one go.
    const groups = Array.from({ length: 40 }, (_, index) => `G${index}`)
    const document = contractDocument(bench.host.profile, { groups })
    const control = new AbortController()
    const { performed, steps } = await generate(bench.host, document, {
      signal: control.signal,
      onStep: () => control.abort(),
    })
    expect(performed.stopped?.code).toBe('cancelled')
    expect(performed.done).toBeLessThan(steps.length)
    const host = await bench.restart()
    const { performed: second } = await generate(host, document)
    expect(second).toMatchObject({ failed: [], stopped: null })
    expect(listDuplicates(await readAll(host))).toEqual([])
    expect((await generate(host, document)).plan).toEqual(NO_PLAN)
  })

  test('[H9] a board that cannot be written gives a fault with a sentence, and no exception', async () => {
    const { host, hands } = await start(true)
    const { performed } = await generate(host, contractDocument(host.profile))
    const fault = performed.stopped ?? performed.failed[0]?.fault
    expect(fault?.code).toBe('read-only')
    expect(performed.done).toBe(0)
    expect(hands.items()).toEqual([])
    if (fault === null || fault === undefined) return
    for (const words of [faultsFr, faultsEn]) {
      const { what, remedy } = faultSentence(fault, words)
      expect(`${what} ${remedy}`.length).toBeGreaterThan(20)
    }
  })

  test('[H10] an item somebody deleted or locked stops nothing else', async () => {
    const { host, hands } = await start()
    const { profile } = host
    await generate(host, contractDocument(profile))
    const placed = await readAll(host)
    const locked = findItem(placed, 'A/goals/title').id
    const gone = findItem(placed, 'A/goals/seed').id
    hands.lock([locked], true)
    const document = contractDocument(profile, { heading: 'Aims', seed: 'Save money' })
    let isThere = true
    const { performed, outcomes } = await generate(host, document, {
      onStep() {
        if (isThere) hands.remove([gone])
        isThere = false
      },
    })
    expect(performed.stopped).toBeNull()
    for (const { fault } of performed.failed) {
      expect(['item-locked', 'item-gone']).toContain(fault?.code)
    }
    expect(outcomes.length).toBe(performed.done + performed.failed.length)
    hands.lock([locked], false)
    const { performed: second } = await generate(host, document)
    expect(second).toMatchObject({ failed: [], stopped: null })
    const snapshot = await readAll(host)
    expect(findItem(snapshot, 'A/goals/title').text).toBe('Aims')
    expect(findItem(snapshot, 'A/goals/seed').text).toBe('Save money')
  })
}
