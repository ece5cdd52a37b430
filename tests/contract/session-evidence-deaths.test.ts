import { describe, expect, test } from 'vitest'
import { Facilitator, inGroups } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import { BESIDE, bring, offer, platesOn, rowsSaying } from './evidence-at-hand.ts'
import { type Death, type MortalBoard, openMortalFigJam, openMortalMiro } from './mortal-boards.ts'

/** More than one section holds, so that something can come between two of them. */
const ROWS = rowsSaying(
  'job',
  Array.from({ length: 70 }, (_, index) => `Verbatim numéro ${index}`),
)

interface HostCase {
  readonly open: () => Promise<MortalBoard>
  readonly deaths: readonly Death[]
  readonly samples: number
}

async function openSlowMiro(): Promise<MortalBoard> {
  const board = openMortalMiro()
  board.inside.faults.latencyMs = 60
  return board
}

const hosts: readonly (readonly [string, HostCase])[] = [
  ['FigJam', { open: () => openMortalFigJam(), deaths: ['closed', 'refused'], samples: 3 }],
  ['Miro', { open: openSlowMiro, deaths: ['refused', 'unheard'], samples: 8 }],
]

async function start(board: MortalBoard): Promise<Facilitator> {
  const facilitator = new Facilitator(board.host, board.time)
  await facilitator.placeWorkshop(BESIDE.canvas, inGroups(1))
  return facilitator
}

describe.each(hosts)('evidence on %s, closed at any moment', (_host, { open, deaths, samples }) => {
  test('[W10] of placing, it is finished without the file, nothing doubled', async () => {
    const calm = await open()
    const calmFacilitator = await start(calm)
    const from = calm.steps()
    await bring(calmFacilitator, ROWS)
    const total = calm.steps() - from
    const expected = drawingOf(calm.surface)
    calm.close()
    for (const death of deaths) {
      for (let sample = 0; sample < samples; sample += 1) {
        const step = 1 + Math.floor(((sample + 0.5) * total) / samples)
        const board = await open()
        const doomed = await start(board)
        board.dieAt(step, death)
        await Promise.race([bring(doomed, ROWS), board.closed])
        doomed.session.close()
        const fresh = new Facilitator(board.revive(), board.time)
        const opened = await fresh.open()
        const where = `${death} at ${step} of ${total}`
        // Before anything was kept, nothing is known of it: it is brought again.
        const isKnown = (opened.evidence?.left ?? 0) > 0
        const order = { type: 'place-evidence', offer: '', count: 0, ...BESIDE }
        const view = isKnown ? await fresh.send(order) : await bring(fresh, ROWS)
        expect(view.result, where).toMatchObject({ outcome: 'done', faults: [] })
        expect(drawingOf(board.surface), where).toEqual(expected)
        expect(view.evidence, where).toMatchObject({ placed: ROWS.length, left: 0 })
        board.close()
      }
    }
  })

  test('[W11] of removing, the same click takes away the rest', async () => {
    const calm = await open()
    const calmFacilitator = await start(calm)
    const bare = drawingOf(calm.surface)
    await bring(calmFacilitator, ROWS)
    const from = calm.steps()
    await calmFacilitator.send({ type: 'remove-evidence' })
    const total = calm.steps() - from
    calm.close()
    for (const death of deaths) {
      for (let sample = 0; sample < samples; sample += 1) {
        const step = 1 + Math.floor(((sample + 0.5) * total) / samples)
        const board = await open()
        const doomed = await start(board)
        await bring(doomed, ROWS)
        board.dieAt(step, death)
        await Promise.race([doomed.send({ type: 'remove-evidence' }), board.closed])
        doomed.session.close()
        const fresh = new Facilitator(board.revive(), board.time)
        await fresh.open()
        await fresh.send({ type: 'remove-evidence' })
        expect(drawingOf(board.surface), `${death} at ${step} of ${total}`).toEqual(bare)
        board.close()
      }
    }
  })

  test.each([1, 2, 4, 7])('[W10] stopped after %i views, it goes on where it was', async (at) => {
    const board = await open()
    const facilitator = await start(board)
    const order = await offer(facilitator, ROWS)
    let seen = 0
    const unsubscribe = facilitator.session.subscribe((event) => {
      if (event.type !== 'view' || event.view.work === null) return
      seen += 1
      // Progress is told from the first view on.
      if (seen === 1) expect(event.view.work.kind).toBe('place-evidence')
      if (seen === at) void facilitator.session.receive({ type: 'cancel' })
    })
    const stopped = await facilitator.send({ ...order, ...BESIDE })
    unsubscribe()
    expect(['cancelled', 'done']).toContain(stopped.result?.outcome)
    expect(stopped.result?.faults).toEqual([])
    const again = await facilitator.send({ ...order, ...BESIDE })
    expect(again.result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
    expect(platesOn(board)).toHaveLength(ROWS.length)
    expect(again.evidence).toMatchObject({ placed: ROWS.length, left: 0 })
    board.close()
  })
})

describe('what a panel orders', () => {
  test('[W13] two thousand rows come in pieces; a piece that is missing is told', async () => {
    const board = openMortalMiro()
    const facilitator = await start(board)
    const many = Array.from({ length: 2_000 }, (_, index) => `Verbatim ${index}`)
    const rows = rowsSaying('job', many)
    const view = await bring(facilitator, rows)
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(platesOn(board)).toHaveLength(2_000)
    const order = await offer(facilitator, rows.slice(0, 500))
    const short = await facilitator.send({ ...order, count: 501, ...BESIDE })
    expect(short.board.fault).toMatchObject({ code: 'bad-input', on: 'command.offer' })
    board.close()
  })

  test('[W13] a zone or a canvas that is not on the board is refused, and nothing is placed', async () => {
    const board = openMortalMiro()
    const facilitator = await start(board)
    const before = drawingOf(board.surface)
    const zone = await bring(facilitator, rowsSaying('nowhere', ['x']))
    expect(zone.result).toMatchObject({ outcome: 'failed', faults: [{ code: 'bad-input' }] })
    const order = await offer(facilitator, rowsSaying('job', ['x']))
    const canvas = await facilitator.send({ ...order, column: 'alone', canvas: 'journey' })
    expect(canvas.result).toMatchObject({ outcome: 'failed', faults: [{ code: 'bad-input' }] })
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test('[W10] a board one may not write says so, and the rest follows once one may', async () => {
    const board = openMortalMiro()
    const facilitator = await start(board)
    board.setReadOnly(true)
    const refused = await bring(facilitator, ROWS)
    expect(refused.result?.faults[0]?.code).toBe('read-only')
    board.setReadOnly(false)
    await facilitator.send({ type: 'retry-board' })
    const view = await bring(facilitator, ROWS)
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(platesOn(board)).toHaveLength(ROWS.length)
    board.close()
  })
})
