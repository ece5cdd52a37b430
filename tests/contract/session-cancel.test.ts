import { describe, expect, test } from 'vitest'
import { Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import { type MortalBoard, openMortalFigJam, openMortalMiro } from './mortal-boards.ts'

const RECIPE = 'persona-top'
const WORDS = ['Attend au guichet', 'Guichet trop lent', 'Perd son formulaire', 'Formulaire absent']

async function openSlowMiro(): Promise<MortalBoard> {
  const board = openMortalMiro()
  // Calls take time, so that something can come between two of them.
  board.inside.faults.latencyMs = 60
  return board
}

const boards = [
  ['FigJam', () => openMortalFigJam()],
  ['Miro', openSlowMiro],
] as const

/** Sends a command and stops it once it has come so far, counted in views with progress. */
async function stopAt(facilitator: Facilitator, type: string, views: number) {
  let seen = 0
  const unsubscribe = facilitator.session.subscribe((event) => {
    if (event.type !== 'view' || event.view.work === null) return
    seen += 1
    if (seen === views) void facilitator.session.receive({ type: 'cancel' })
  })
  const view = await facilitator.send({ type })
  unsubscribe()
  return view
}

async function place(board: MortalBoard): Promise<Facilitator> {
  const facilitator = new Facilitator(board.host, board.time)
  const view = await facilitator.placeWorkshop(RECIPE, inGroups(2))
  const { sections } = await locateDocument(board.host, view)
  WORDS.forEach((text, index) => {
    const section = sections[index % 2]
    const zone = section?.zones.find(({ id }) => id === 'job')
    if (section === undefined || zone === undefined) throw new Error('No such zone.')
    writeInZone(board.surface, board.host, section, zone, index, text)
  })
  return facilitator
}

describe.each(boards)('stopping on %s', (_name, open) => {
  const moments = [1, 2, 3, 5, 8]

  test.each(moments)('[S30] generate, stopped after %i views, goes on where it was', async (at) => {
    const calm = await open()
    await new Facilitator(calm.host, calm.time).placeWorkshop(RECIPE, inGroups(2))
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    await facilitator.prepare(RECIPE, inGroups(2))
    const stopped = await stopAt(facilitator, 'generate', at)
    expect(['cancelled', 'done']).toContain(stopped.result?.outcome)
    expect(stopped.result?.faults).toEqual([])
    expect(stopped.work).toBeNull()
    // Whatever is there is whole and ours: a reader finds it complete, section by section.
    const again = await facilitator.send({ type: 'generate' })
    expect(again.result).toMatchObject({ outcome: 'done', faults: [], kept: [], sectionsLeft: 0 })
    expect(drawingOf(board.surface)).toEqual(drawingOf(calm.surface))
    board.close()
    calm.close()
  })

  test.each(moments)('[S31] piles and putting back, stopped after %i views, go on', async (at) => {
    const board = await open()
    const facilitator = await place(board)
    const before = drawingOf(board.surface)
    await facilitator.send({ type: 'cluster', sections: [], zone: null })
    const stopped = await stopAt(facilitator, 'apply-clusters', at)
    expect(['cancelled', 'done']).toContain(stopped.result?.outcome)
    if (stopped.result?.outcome === 'cancelled') {
      expect(stopped.clusters?.state).toBe('preview')
      const applied = await facilitator.send({ type: 'apply-clusters' })
      expect(applied.result).toMatchObject({ outcome: 'done', faults: [] })
      expect(applied.clusters?.state).toBe('applied')
    }
    const piled = board.surface
      .items()
      .filter(({ kind, text }) => kind === 'sticky' && WORDS.includes(text))
    const piles = board.surface.items().find(({ text }) => text.startsWith('Regroupement'))
    expect(piled.map(({ parent }) => parent)).toEqual(WORDS.map(() => piles?.id))
    const back = await stopAt(facilitator, 'put-back', at)
    expect(['cancelled', 'done']).toContain(back.result?.outcome)
    await facilitator.send({ type: 'put-back' })
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test.each(moments)('[S32] removing, stopped after %i views, goes on', async (at) => {
    const board = await open()
    const facilitator = await place(board)
    const stopped = await stopAt(facilitator, 'remove', at)
    expect(['cancelled', 'done']).toContain(stopped.result?.outcome)
    if (stopped.result?.outcome === 'cancelled') {
      expect(stopped.placed).not.toBeNull()
      const again = await facilitator.send({ type: 'remove' })
      expect(again.result).toMatchObject({ outcome: 'done', faults: [] })
    }
    expect(board.surface.items().map(({ text }) => text)).toEqual(
      expect.arrayContaining([...WORDS]),
    )
    expect(board.surface.items()).toHaveLength(WORDS.length)
    board.close()
  })
})
