import { expect, test } from 'vitest'
import { absoluteRect, indexById } from '../../shared/core/board/snapshot.ts'
import { findItem, generate, readAll, type Start } from './contract-bench.ts'
import { contractDocument } from './contract-documents.ts'
import { expectSamePlace, NO_PLAN } from './notes-at-hand.ts'

/** What a run leaves on the board. */
export function describeRuns(start: Start): void {
  test('[H1] after a run, what is on the board is what was wanted', async () => {
    const { host } = await start()
    const document = contractDocument(host.profile)
    const { steps, outcomes, performed } = await generate(host, document)
    expect(performed).toEqual({ done: steps.length, failed: [], stopped: null })
    expect(outcomes.map(({ index }) => index).sort((a, b) => a - b)).toEqual([...steps.keys()])
    const snapshot = await readAll(host)
    const ours = snapshot.items.filter(({ stamp, id }) => stamp?.on === id)
    expect(ours).toHaveLength(steps.length)
    expect(outcomes.map(({ id }) => id).sort()).toEqual(ours.map(({ id }) => id).sort())
  })

  test('[H2] a second run writes nothing, and reads at most twice', async () => {
    const bench = await start()
    const document = contractDocument(bench.host.profile)
    await generate(bench.host, document)
    const host = await bench.restart()
    await readAll(host)
    const revision = bench.hands.revision()
    const calls = bench.calls()
    const { plan } = await generate(host, document)
    expect(plan).toEqual(NO_PLAN)
    expect(bench.hands.revision()).toBe(revision)
    expect(bench.calls() - calls).toBeLessThanOrEqual(2)
  })

  test('[H3] items are children of their section, at the place asked for', async () => {
    const { host, hands } = await start()
    const document = contractDocument(host.profile)
    await generate(host, document)
    const snapshot = await readAll(host)
    const byId = indexById(snapshot)
    for (const section of document.sections) {
      const home = findItem(snapshot, section.key)
      for (const item of section.items) {
        const live = findItem(snapshot, item.key)
        expect(live.parent).toBe(home.id)
        expectSamePlace(live.rect, item.rect)
        const drawn = hands.items().find(({ id }) => id === live.id)
        expect(drawn).toBeDefined()
        if (drawn !== undefined) expectSamePlace(drawn, absoluteRect(live, byId))
      }
    }
  })

  test('[H4] what we change our mind about is written, and nothing else', async () => {
    const { host } = await start()
    const { profile } = host
    await generate(host, contractDocument(profile))
    const wider = contractDocument(profile, { heading: 'Aims', seed: 'Save money', width: 1200 })
    const { performed, plan } = await generate(host, wider)
    expect(performed).toMatchObject({ failed: [], stopped: null })
    expect([plan.create.length, plan.remove.length, plan.update.length]).toEqual([0, 0, 6])
    const snapshot = await readAll(host)
    expect(findItem(snapshot, 'A/goals/title').text).toBe('Aims')
    expect(findItem(snapshot, 'A/goals/seed').text).toBe('Save money')
    expect(Math.round(findItem(snapshot, 'persona/A').rect.width)).toBe(1200)
    expect((await generate(host, wider)).plan).toEqual(NO_PLAN)
    const { performed: back } = await generate(host, contractDocument(profile))
    expect(back).toMatchObject({ failed: [], stopped: null })
    expect((await generate(host, contractDocument(profile))).plan).toEqual(NO_PLAN)
  })

  test('[H21] what is raised lies over what was made after it, where it was', async () => {
    const { host, hands } = await start()
    const document = contractDocument(host.profile)
    await generate(host, document)
    const snapshot = await readAll(host)
    const [section] = document.sections
    const [first, ...others] = (section?.items ?? [])
      .filter(({ kind }) => kind === 'shape')
      .map(({ key }) => findItem(snapshot, key).id)
    if (first === undefined) throw new Error('No shape in the section.')
    const rankOf = (id: string) => hands.items().findIndex((item) => item.id === id)
    const before = hands.items().find(({ id }) => id === first)
    expect(Math.max(...others.map(rankOf))).toBeGreaterThan(rankOf(first))
    const performed = await host.perform([{ do: 'raise', on: first }], {
      signal: new AbortController().signal,
      onStep: () => undefined,
      onWait: () => undefined,
    })
    expect(performed).toEqual({ done: 1, failed: [], stopped: null })
    expect(Math.max(...others.map(rankOf))).toBeLessThan(rankOf(first))
    expect(hands.items().find(({ id }) => id === first)).toEqual(before)
  })

  test('[H5] a section is told of before the items in it', async () => {
    const { host } = await start()
    const { steps, outcomes } = await generate(host, contractDocument(host.profile))
    const told = outcomes.map(({ index }) => {
      const step = steps[index]
      return step === undefined || !('key' in step) ? '' : step.key
    })
    for (const key of ['persona/A', 'persona/R&D %2F "Web"']) {
      const first = told.findIndex((other) => other.startsWith(key))
      expect(told[first]).toBe(key)
    }
  })
}
