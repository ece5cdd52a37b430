import { expect, test } from 'vitest'
import { isEmpty } from '../../shared/core/board/plan-changes.ts'
import { absoluteRect, indexById } from '../../shared/core/board/snapshot.ts'
import { findItem, generate, readAll, removeAll, run, type Start } from './contract-bench.ts'
import { contractDocument, HARD_TEXTS } from './contract-documents.ts'
import { expectSamePlace, NO_PLAN, nour, readNote, writeNote } from './notes-at-hand.ts'

/** What is people's stays theirs. */
export function describePeople(start: Start): void {
  test('[H11] what people edited stays, and is listed', async () => {
    const { host, hands } = await start()
    const { profile } = host
    await generate(host, contractDocument(profile))
    const placed = await readAll(host)
    const title = findItem(placed, 'A/goals/title')
    const section = findItem(placed, 'persona/A')
    // Structure may be locked against slips of the hand; whoever wants to edit it unlocks it.
    hands.lock([title.id, section.id], false)
    hands.setText(title.id, 'Our goals', nour)
    hands.setText(section.id, 'Les Aigles', nour)
    hands.moveBy([section.id], 37, 2000)
    expect((await generate(host, contractDocument(profile))).plan).toEqual(NO_PLAN)
    const { plan, performed } = await generate(host, contractDocument(profile, { heading: 'Aims' }))
    expect(performed).toMatchObject({ failed: [], stopped: null })
    expect(plan.kept).toEqual([{ key: title.stamp?.key, on: title.id, field: 'text' }])
    const after = await readAll(host)
    expect(findItem(after, 'A/goals/title').text).toBe('Our goals')
    expect(findItem(after, 'persona/A').text).toBe('Les Aigles')
    const { x, y } = section.rect
    expectSamePlace(findItem(after, 'persona/A').rect, { ...section.rect, x: x + 37, y: y + 2000 })
  })

  test('[H12] a section that goes lets go of people’s notes, in place', async () => {
    const bench = await start()
    const { host } = bench
    const { profile } = host
    await generate(host, contractDocument(profile))
    const note = await writeNote(bench, 'Keep me')
    const before = readNote(await readAll(host), note)
    const { performed, plan } = await generate(
      host,
      contractDocument(profile, { groups: ['R&D / "Web"'] }),
    )
    expect(performed).toMatchObject({ failed: [], stopped: null })
    expect(plan.remove.find(({ release }) => release.includes(note))).toBeDefined()
    const after = await readAll(host)
    expectSamePlace(readNote(after, note).rect, before.rect)
    expect(after.items.find(({ id }) => id === note)?.parent).toBeNull()
    expect(after.items.filter(({ stamp }) => stamp?.key.startsWith('persona/A'))).toEqual([])
  })

  test('[H13] taking everything away leaves notes and what people rewrote', async () => {
    const bench = await start()
    const { host, hands } = bench
    const document = contractDocument(host.profile)
    await generate(host, document)
    const note = await writeNote(bench, 'Keep me')
    const before = await readAll(host)
    const seed = findItem(before, 'A/goals/seed')
    hands.lock([seed.id], false)
    hands.setText(seed.id, 'We made it ours', nour)
    const { performed, plan } = await removeAll(host, document)
    expect(performed).toMatchObject({ failed: [], stopped: null })
    expect(plan.kept).toEqual([{ key: seed.stamp?.key, on: seed.id, field: 'text' }])
    const after = await readAll(host)
    expect(after.items.map(({ id }) => id).sort()).toEqual([note, seed.id].sort())
    expectSamePlace(readNote(after, note).rect, readNote(before, note).rect)
    expectSamePlace(readNote(after, seed.id).rect, absoluteRect(seed, indexById(before)))
  })

  test.each(HARD_TEXTS)(
    '[H14] a text is a text, written by us or by people: %s',
    async (_, text) => {
      const bench = await start()
      const { host } = bench
      const document = contractDocument(host.profile, { seed: text })
      await generate(host, document)
      const note = await writeNote(bench, text)
      const snapshot = await readAll(host)
      expect(findItem(snapshot, 'A/goals/seed').text).toBe(text)
      expect(readNote(snapshot, note).text).toBe(text)
      expect((await generate(host, document)).plan).toEqual(NO_PLAN)
    },
  )

  test('[H15] a section people duplicated is theirs', async () => {
    const { host, hands } = await start()
    const { profile } = host
    await generate(host, contractDocument(profile))
    const section = findItem(await readAll(host), 'persona/A')
    hands.duplicate([section.id], 0, 3000)
    const ours = new Set(
      (await readAll(host)).items.flatMap(({ id, stamp }) => (stamp?.on === id ? [id] : [])),
    )
    const copies = async () =>
      (await readAll(host)).items
        .filter(({ id }) => !ours.has(id))
        .sort((a, b) => (a.id < b.id ? -1 : 1))
    const before = await copies()
    expect(before.length).toBeGreaterThan(1)
    expect((await generate(host, contractDocument(profile))).plan).toEqual(NO_PLAN)
    await generate(host, contractDocument(profile, { heading: 'Aims' }))
    expect(await copies()).toEqual(before)
    await removeAll(host, contractDocument(profile))
    expect(await copies()).toEqual(before)
  })

  test('[H16] a duplicated board is recognised', async () => {
    const bench = await start()
    const document = contractDocument(bench.host.profile)
    await generate(bench.host, document)
    const copy = await bench.duplicateBoard()
    const { plan, performed } = await generate(copy, document)
    expect([...plan.create, ...plan.remove, ...plan.kept]).toEqual([])
    expect(performed).toMatchObject({ failed: [], stopped: null })
    expect(isEmpty((await generate(copy, document)).plan)).toBe(true)
  })

  test('[H17] a note moves into another section and back', async () => {
    const bench = await start()
    const { host } = bench
    await generate(host, contractDocument(host.profile))
    const note = await writeNote(bench, 'Move me')
    const before = await readAll(host)
    const byId = indexById(before)
    const home = before.items.find(({ id }) => id === note)?.parent ?? null
    const other = findItem(before, 'persona/R&D %2F "Web"')
    const corner = absoluteRect(other, byId)
    const from = readNote(before, note).rect
    const to = { x: corner.x + 500, y: corner.y + 200 }
    for (const [place, into] of [
      [to, other.id],
      [{ x: from.x, y: from.y }, home],
    ] as const) {
      const step = { do: 'move', on: note, to: place, into } as const
      const { performed } = await run(host, NO_PLAN, [step])
      expect(performed).toEqual({ done: 1, failed: [], stopped: null })
      const after = await readAll(host)
      expectSamePlace(readNote(after, note).rect, { ...from, ...place })
      expect(after.items.find(({ id }) => id === note)?.parent).toBe(into)
    }
  })

  test('[V8] [H17] what goes along with a note stays where it was when the note cannot be moved', async () => {
    const bench = await start()
    const { host, hands } = bench
    await generate(host, contractDocument(host.profile))
    const gone = await writeNote(bench, 'Soon gone')
    const rider = await writeNote(bench, 'On it')
    const before = await readAll(host)
    const from = readNote(before, rider).rect
    const parent = before.items.find(({ id }) => id === rider)?.parent
    hands.remove([gone])
    const move = { do: 'move', to: { x: from.x, y: from.y + 5000 }, into: null } as const
    const steps = [
      { ...move, on: gone },
      { ...move, on: rider, along: gone },
    ]
    const { performed } = await run(host, NO_PLAN, steps)
    expect(performed).toMatchObject({ done: 1, failed: [{ index: 0 }], stopped: null })
    const after = await readAll(host)
    expectSamePlace(readNote(after, rider).rect, from)
    expect(after.items.find(({ id }) => id === rider)?.parent).toBe(parent)
  })
}
