import { describe, expect, test } from 'vitest'
import { addPhase, changePhase, movePhase } from '../../shared/core/workshop/edit-agenda.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import { Facilitator, inGroups } from '../app/drive.ts'
import { NamedBoard, openMemory } from '../app/memory-board.ts'
import { jumpingClock, surroundingsOn } from '../app/quick-time.ts'

const RECIPE = 'empathy-journey'
const vote = { title: 'Vote à main levée', mode: 'plenary', column: null, minutes: 5 } as const

async function openPlaced() {
  const board = openMemory()
  const time = surroundingsOn(jumpingClock())
  const facilitator = new Facilitator(board.host, time)
  const view = await facilitator.placeWorkshop(RECIPE, inGroups(2))
  if (view.placed === null) throw new Error('Nothing was placed.')
  return { ...board, time, facilitator, setup: view.placed.setup }
}

function change(setup: WorkshopSetup): WorkshopSetup {
  const added = addPhase(setup, vote, setup.phases[2]?.id ?? null)
  return movePhase(added, setup.phases[3]?.id ?? '', added.phases.length - 2)
}

describe('[S42] the agenda of a workshop that is placed', () => {
  test('changes on the welcome sheet, and no note nor section moves', async () => {
    const { facilitator, document, setup } = await openPlaced()
    const frames = () => document.items.filter(({ kind }) => kind === 'section')
    const before = frames()
    await facilitator.send({ type: 'draft', setup: change(setup) })
    const view = await facilitator.send({ type: 'generate' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
    expect(frames()).toEqual(before)
    const texts = document.items.map(({ text }) => text)
    expect(texts).toContain('Vote à main levée')
  })

  test('changes while it runs: what began stays, what is to come follows', async () => {
    const { facilitator, document, stored, time, setup } = await openPlaced()
    await facilitator.send({ type: 'begin' })
    const began = await facilitator.send({ type: 'next' })
    const now = began.agenda?.phases[1]?.id
    await facilitator.send({ type: 'draft', setup: change(setup) })
    const view = await facilitator.send({ type: 'generate' })
    expect(view.agenda).toMatchObject({ state: 'running', current: 1 })
    expect(view.agenda?.phases[1]?.id).toBe(now)
    expect(view.agenda?.phases[2]).toMatchObject({ id: 'own-1', title: 'Vote à main levée' })
    expect(view.agenda?.phases).toHaveLength(setup.phases.length + 1)
    const fresh = new Facilitator(new NamedBoard(document, 'one-step', stored), time)
    const there = await fresh.open()
    expect(there.agenda?.phases.map(({ id }) => id)).toEqual(
      view.agenda?.phases.map(({ id }) => id),
    )
  })

  test('is taken up by whoever opens, when the one who changed it went before the end', async () => {
    const { facilitator, document, stored, time, setup } = await openPlaced()
    await facilitator.send({ type: 'begin' })
    stored.set('shared setup', JSON.stringify(change(setup)))
    const there = await new Facilitator(new NamedBoard(document, 'one-step', stored), time).open()
    expect(there.agenda?.phases).toHaveLength(setup.phases.length + 1)
  })

  test('may have no phase left, and get them back', async () => {
    const { facilitator, setup } = await openPlaced()
    const none = setup.phases.reduce(
      (draft, { id }) => changePhase(draft, id, { on: false }),
      setup,
    )
    await facilitator.send({ type: 'draft', setup: none })
    const empty = await facilitator.send({ type: 'generate' })
    expect(empty.agenda?.phases).toEqual([])
    await facilitator.send({ type: 'draft', setup })
    const back = await facilitator.send({ type: 'generate' })
    expect(back.agenda?.phases).toHaveLength(setup.phases.length)
    expect(back.result).toMatchObject({ outcome: 'done', faults: [] })
  })

  test('skips a phase when asked, and takes it back', async () => {
    const { facilitator, setup } = await openPlaced()
    await facilitator.send({ type: 'begin' })
    const phase = setup.phases[2]?.id
    const skipped = await facilitator.send({ type: 'skip-phase', phase })
    expect(skipped.agenda?.phases[2]).toMatchObject({ isSkipped: true, minutes: 0 })
    const kept = await facilitator.send({ type: 'keep-phase', phase })
    expect(kept.agenda?.phases[2]?.isSkipped).toBe(false)
  })
})
