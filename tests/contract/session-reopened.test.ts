import { describe, expect, test } from 'vitest'
import type { ClustersView } from '../../shared/app/clusters-view.ts'
import type { SessionView } from '../../shared/app/view.ts'
import { ANNA, Facilitator } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import type { MortalBoard } from './mortal-boards.ts'
import { boards, find, sectionTitled, writeNotes } from './people-at-work.ts'

const CLUSTER = { type: 'cluster', sections: [], zone: null }

function pilesOf({ clusters }: SessionView): ClustersView {
  if (clusters === null) throw new Error('No piles.')
  return clusters
}

/** Of each pile what a facilitator knows it by, and its notes. */
function known({ piles }: ClustersView) {
  return piles.map(({ id, title, mark, notes }) => ({
    ...{ id, title, mark },
    notes: notes.map((note) => note.id).sort(),
  }))
}

async function openAgain(board: MortalBoard): Promise<Facilitator> {
  const facilitator = new Facilitator(board.revive(), board.time)
  await facilitator.open()
  return facilitator
}

describe.each(boards)('a board opened anew on %s', (_name, open) => {
  test.each(['move', 'badge', 'copy'] as const)(
    '[C16] shows the piles (%s) as they were, after the panel closed and from a saved board',
    async (manner) => {
      const { board, facilitator } = await writeNotes(await open())
      const [desk] = pilesOf(await facilitator.send(CLUSTER)).piles
      await facilitator.send({ type: 'rename-pile', pile: desk?.id, title: 'Notre guichet' })
      const applied = pilesOf(await facilitator.send({ type: 'apply-clusters', manner }))
      expect(known(applied).map(({ title, mark }) => [title, mark])).toContainEqual([
        'Notre guichet',
        desk?.mark,
      ])
      // Another panel of the same session, then another session, then the saved board elsewhere.
      expect(pilesOf(await facilitator.send({ type: 'hello' }))).toEqual(applied)
      const drawn = drawingOf(board.surface)
      const again = await openAgain(board)
      expect(pilesOf(await again.look())).toEqual(applied)
      const elsewhere = await open()
      elsewhere.surface.load(board.surface.save())
      const reader = await openAgain(elsewhere)
      expect(pilesOf(await reader.look())).toEqual(applied)
      expect(drawingOf(elsewhere.surface)).toEqual(drawn)
      // Proposed again, they have their ids, titles, numbers and notes.
      expect(known(pilesOf(await reader.send(CLUSTER)))).toEqual(known(applied))
      elsewhere.close()
      board.close()
    },
  )

  test('[C10] [C12] keeps what was decided: notes, titles, what was left aside', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const [desk, form] = pilesOf(await facilitator.send(CLUSTER)).piles
    const [moved, left] = form?.notes.map(({ id }) => id) ?? []
    await facilitator.send({ type: 'move-to-pile', note: moved, pile: desk?.id })
    await facilitator.send({ type: 'leave-note', note: left })
    const decided = pilesOf(await facilitator.send({ type: 'apply-clusters', manner: 'move' }))
    expect(decided.piles).toHaveLength(1)
    const again = await openAgain(board)
    const view = pilesOf(await again.send(CLUSTER))
    expect(known(view)).toEqual(known(decided))
    expect(view.piles.map(({ isDecided }) => isDecided)).toEqual([true])
    expect(view.aside.map(({ id }) => id)).toEqual([left])
    // The slider proposes only what nobody decided on.
    const cut = pilesOf(await again.send({ type: 'set-pieces', pieces: notes.length }))
    expect(known(cut)).toEqual(known(decided))
    board.close()
  })

  test('[C10] [C17] a note that people put in another column stays in its pile', async () => {
    const { board, facilitator } = await writeNotes(await open())
    const [desk, form] = pilesOf(await facilitator.send(CLUSTER)).piles
    await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    const [stays = '', moves = ''] = [desk?.notes[0]?.id, form?.notes[0]?.id]
    const to = find(board, stays)
    const from = find(board, moves)
    board.surface.moveBy([moves], to.x - from.x + 20, to.y - from.y + 280)
    const again = await openAgain(board)
    const view = pilesOf(await again.send(CLUSTER))
    const pile = view.piles.find(({ notes }) => notes.some(({ id }) => id === moves))
    expect(pile?.id).toBe(desk?.id)
    board.close()
  })

  test('[C11] a size that was right is not advised on again, nor is it for a new choice', async () => {
    const { board, facilitator } = await writeNotes(await open())
    const [pile] = pilesOf(await facilitator.send(CLUSTER)).piles
    await facilitator.send({ type: 'keep-size', pile: pile?.id })
    await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    const again = await openAgain(board)
    const quiet = ({ piles }: ClustersView) =>
      piles.filter(({ isQuiet }) => isQuiet).map(({ id }) => id)
    expect(quiet(pilesOf(await again.send(CLUSTER)))).toEqual([pile?.id])
    await again.send({ type: 'drop-clusters' })
    const other = await again.send({ ...CLUSTER, withoutZones: ['identity'] })
    expect(quiet(pilesOf(other))).toEqual([pile?.id])
    board.close()
  })

  test('[C10] [C18] sorting later notes decides on none of the others', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const { x, y } = find(board, notes[0] ?? '')
    await facilitator.send(CLUSTER)
    await facilitator.send({ type: 'apply-clusters', manner: 'badge' })
    board.surface.writeNote({ x: x + 120, y: y + 400 }, 'Guichet fermé', {
      colour: board.host.profile.noteColours.fact,
      person: ANNA,
    })
    await facilitator.send({ type: 'sort-later' })
    const applied = await facilitator.send({ type: 'apply-clusters', manner: 'badge' })
    expect(pilesOf(applied).total).toBe(5)
    const again = await openAgain(board)
    const view = pilesOf(await again.send(CLUSTER))
    expect(view.piles.map(({ isDecided }) => isDecided)).toEqual([false, false])
    expect(view.piles.map(({ isQuiet }) => isQuiet)).toEqual([false, false])
    board.close()
  })

  test('[C12] piles that were taken off are proposed as they were decided', async () => {
    const { board, facilitator } = await writeNotes(await open())
    const [desk] = pilesOf(await facilitator.send(CLUSTER)).piles
    await facilitator.send({ type: 'rename-pile', pile: desk?.id, title: 'Notre guichet' })
    await facilitator.send({ type: 'apply-clusters', manner: 'badge' })
    await facilitator.send({ type: 'put-back', record: null })
    const view = pilesOf(await facilitator.send(CLUSTER))
    expect(view.piles.find(({ id }) => id === desk?.id)).toMatchObject({
      title: 'Notre guichet',
      isDecided: true,
    })
    board.close()
  })

  test('[C17] a title that people wrote on the board wins over the one of the session', async () => {
    const { board, facilitator } = await writeNotes(await open())
    const [desk] = pilesOf(await facilitator.send(CLUSTER)).piles
    await facilitator.send({ type: 'rename-pile', pile: desk?.id, title: 'Notre guichet' })
    await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    const holder = sectionTitled(board, 'Regroupement')
    const title = board.surface
      .items()
      .find(({ parent, text }) => parent === holder.id && text === 'Notre guichet')
    if (title === undefined) throw new Error('No title.')
    board.surface.lock([title.id], false)
    board.surface.setText(title.id, 'Le guichet', ANNA)
    const view = pilesOf(await facilitator.send(CLUSTER))
    expect(view.piles.find(({ id }) => id === desk?.id)?.title).toBe('Le guichet')
    board.close()
  })
})
