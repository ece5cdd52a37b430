import { describe, expect, test } from 'vitest'
import type { ClustersView } from '../../shared/app/clusters-view.ts'
import type { SessionView } from '../../shared/app/view.ts'
import { ANNA } from '../app/drive.ts'
import type { MortalBoard } from './mortal-boards.ts'
import { boards, find, writeNotes } from './people-at-work.ts'

function pilesOf(view: SessionView): ClustersView {
  if (view.clusters === null) throw new Error('No piles.')
  return view.clusters
}

/** What is in each pile, by title. */
function sorted({ piles }: ClustersView): readonly (readonly string[])[] {
  return piles.map(({ notes }) => notes.map(({ text }) => text).sort())
}

/** Somebody writes it after the others. */
function writeBeside(board: MortalBoard, note: string | undefined, text: string): string {
  if (note === undefined) throw new Error('No note.')
  const { x, y } = find(board, note)
  const colour = board.host.profile.noteColours.fact
  return board.surface.writeNote({ x: x + 20, y: y + 20 }, text, { colour, person: ANNA })
}

describe.each(boards)('piles decided by hand on %s', (_name, open) => {
  test('[C10] notes stay where they were put, through every correction and the slider', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const first = pilesOf(await facilitator.send({ type: 'cluster', sections: [], zone: null }))
    expect(sorted(first)).toEqual([
      ['Attend au guichet', 'Guichet trop lent'],
      ['Formulaire introuvable', 'Perd son formulaire'],
    ])
    const [desk, form] = first.piles
    if (desk === undefined || form === undefined) throw new Error('No piles.')
    const kept = pilesOf(await facilitator.send({ type: 'accept-pile', pile: desk.id }))
    expect(kept.piles.map(({ isDecided }) => isDecided)).toEqual([true, false])

    const note = form.notes[0]?.id
    await facilitator.send({ type: 'move-to-new-pile', note })
    const apart = pilesOf(await facilitator.send({ type: 'set-pieces', pieces: 1 }))
    expect(apart.piles.find(({ notes }) => notes.some(({ id }) => id === note))?.isDecided).toBe(
      true,
    )
    expect(apart.piles.find(({ id }) => id === desk.id)?.notes).toHaveLength(2)

    await facilitator.send({ type: 'rename-pile', pile: desk.id, title: 'Au guichet' })
    const renamed = pilesOf(await facilitator.send({ type: 'set-pieces', pieces: 4 }))
    expect(renamed.piles.find(({ id }) => id === desk.id)?.title).toBe('Au guichet')

    const split = pilesOf(await facilitator.send({ type: 'split-pile', pile: desk.id }))
    expect(split.piles.find(({ id }) => id === desk.id)?.notes).toHaveLength(1)
    const other = split.piles.find(
      ({ id, notes }) => id !== desk.id && notes.some(({ text }) => text.includes('uichet')),
    )
    const merged = pilesOf(
      await facilitator.send({ type: 'merge-piles', pile: other?.id, into: desk.id }),
    )
    expect(merged.piles.find(({ id }) => id === desk.id)?.notes).toHaveLength(2)
    expect(
      [...merged.piles.flatMap((pile) => pile.notes), ...merged.undecided]
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...notes].sort())

    const moved = await facilitator.send({ type: 'apply-clusters' })
    expect(moved.result).toMatchObject({ outcome: 'done', faults: [] })
    board.close()
  })

  test('[V8] a dot older than its note lies over it in the piles, and back where it was', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const { surface } = board
    const first = find(board, notes[0] ?? '')
    const dot = surface.placeDot({ x: first.x + 700, y: first.y }, { person: ANNA, text: 'A' })
    const at = { x: first.x + 120, y: first.y + 400 }
    const colour = board.host.profile.noteColours.fact
    const note = surface.writeNote(at, 'Guichet fermé', { colour, person: ANNA })
    surface.moveBy([dot], -580, 400)
    const isOver = () => {
      const ids = surface.items().map(({ id }) => id)
      return ids.indexOf(dot) > ids.indexOf(note)
    }
    await facilitator.send({ type: 'cluster', sections: [], zone: null })
    await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    expect(isOver()).toBe(true)
    await facilitator.send({ type: 'put-back', record: null })
    expect(isOver()).toBe(true)
    board.close()
  })

  test('[C10] a pile that is chosen by its title keeps it, whatever comes to it', async () => {
    const { board, facilitator } = await writeNotes(await open())
    const [into, from] = pilesOf(
      await facilitator.send({ type: 'cluster', sections: [], zone: null }),
    ).piles
    if (into === undefined || from === undefined) throw new Error('No piles.')
    const titleOf = ({ piles }: ClustersView) => piles.find(({ id }) => id === into.id)?.title
    const note = from.notes[0]?.id
    const moved = await facilitator.send({ type: 'move-to-pile', note, pile: into.id })
    expect(pilesOf(moved).piles.find(({ id }) => id === into.id)?.notes).toHaveLength(3)
    expect(titleOf(pilesOf(moved))).toBe(into.title)
    const rest = pilesOf(moved).piles.find(({ id }) => id !== into.id)
    const merged = await facilitator.send({ type: 'merge-piles', pile: rest?.id, into: into.id })
    expect(sorted(pilesOf(merged))).toHaveLength(1)
    expect(titleOf(pilesOf(merged))).toBe(into.title)
    board.close()
  })

  test('[C7] [C10] a pile made by hand costs no other, whatever number of piles was asked for', async () => {
    const { board, facilitator } = await writeNotes(await open())
    await facilitator.send({ type: 'cluster', sections: [], zone: null })
    const two = pilesOf(await facilitator.send({ type: 'set-pieces', pieces: 2 }))
    const note = two.piles[1]?.notes[0]
    const three = pilesOf(await facilitator.send({ type: 'move-to-new-pile', note: note?.id }))
    expect(sorted(three)).toHaveLength(3)
    expect(sorted(three)).toContainEqual(sorted(two)[0])
    expect(sorted(three)).toContainEqual([note?.text])
    board.close()
  })

  test('[C7] [C10] of the piles that nobody kept, one is left to who asks for the fewest', async () => {
    const { board, facilitator } = await writeNotes(await open())
    const first = pilesOf(await facilitator.send({ type: 'cluster', sections: [], zone: null }))
    expect(first).toMatchObject({ pieces: 2, minPieces: 1, maxPieces: 2 })
    const one = pilesOf(await facilitator.send({ type: 'set-pieces', pieces: 1 }))
    expect(one).toMatchObject({ pieces: 1, undecided: [] })
    await facilitator.send({ type: 'set-pieces', pieces: 0 })
    const pile = first.piles[0]?.id
    const kept = pilesOf(await facilitator.send({ type: 'accept-pile', pile }))
    expect(kept).toMatchObject({ pieces: 2, minPieces: 2, maxPieces: 2 })
    const fewest = pilesOf(await facilitator.send({ type: 'set-pieces', pieces: 1 }))
    expect(fewest).toMatchObject({ pieces: 2, undecided: [] })
    board.close()
  })

  test('[C10] piles stay in their order; what is split off one comes next to it', async () => {
    const { board, facilitator } = await writeNotes(await open())
    const { piles } = pilesOf(await facilitator.send({ type: 'cluster', sections: [], zone: null }))
    const [first, second] = piles
    const order = (view: SessionView) => pilesOf(view).piles.map(({ id }) => id)
    const split = await facilitator.send({ type: 'split-pile', pile: first?.id })
    expect(order(split)).toEqual([first?.id, expect.any(String), second?.id])
    const note = first?.notes[0]?.id
    const moved = await facilitator.send({ type: 'move-to-pile', note, pile: second?.id })
    expect(order(moved).at(-1)).toBe(second?.id)
    expect(pilesOf(moved).piles.at(-1)?.notes).toHaveLength(3)
    const fewer = await facilitator.send({ type: 'set-pieces', pieces: 0 })
    expect(order(fewer)[0]).toBe(second?.id)
    board.close()
  })

  test('[C12] what was decided is kept when the same notes are clustered again, later ones too', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const first = pilesOf(await facilitator.send({ type: 'cluster', sections: [], zone: null }))
    const desk = first.piles[0]
    await facilitator.send({ type: 'rename-pile', pile: desk?.id, title: 'Notre guichet' })
    expect((await facilitator.send({ type: 'drop-clusters' })).clusters).toBeNull()
    writeBeside(board, notes[0], 'Guichet fermé')
    const again = pilesOf(await facilitator.send({ type: 'cluster', sections: [], zone: null }))
    const kept = again.piles.find(({ id }) => id === desk?.id)
    expect(kept?.title).toBe('Notre guichet')
    const later = kept?.notes.filter(({ text }) => text === 'Guichet fermé').map(({ id }) => id)
    expect(later).toHaveLength(1)
    expect(again.total).toBe(5)
    // What it drew is proposed; what was decided stays marked as such.
    expect(kept).toMatchObject({ isDecided: false, drawn: later })
    const whole = pilesOf(await facilitator.send({ type: 'accept-pile', pile: desk?.id }))
    expect(whole.piles.find(({ id }) => id === desk?.id)).toMatchObject({
      isDecided: true,
      drawn: [],
    })
    expect(whole.piles.filter(({ isDecided }) => !isDecided).flatMap(({ drawn }) => drawn)).toEqual(
      [],
    )
    board.close()
  })

  test('[C12] the same notes clustered again are proposed as they were shown', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const more = ['Guichet fermé', 'Guichet loin', 'Formulaire trop long', 'Formulaire en ligne']
    for (const text of more) writeBeside(board, notes[0], text)
    const [into, from] = pilesOf(
      await facilitator.send({ type: 'cluster', sections: [], zone: null }),
    ).piles
    const note = from?.notes[0]?.id
    await facilitator.send({ type: 'move-to-pile', note, pile: into?.id })
    for (const pieces of [0, 2, 4]) {
      const shown = pilesOf(await facilitator.send({ type: 'set-pieces', pieces }))
      await facilitator.send({ type: 'drop-clusters' })
      const again = await facilitator.send({ type: 'cluster', sections: [], zone: null })
      expect(pilesOf(again)).toEqual(shown)
    }
    board.close()
  })

  test('[C10] a note put in a pile, or a pile joined to it, agrees to nothing that it drew', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const [desk] = pilesOf(
      await facilitator.send({ type: 'cluster', sections: [], zone: null }),
    ).piles
    await facilitator.send({ type: 'accept-pile', pile: desk?.id })
    await facilitator.send({ type: 'drop-clusters' })
    const later = writeBeside(board, notes[0], 'Guichet fermé')
    const again = pilesOf(await facilitator.send({ type: 'cluster', sections: [], zone: null }))
    const here = (view: SessionView) => pilesOf(view).piles.find(({ id }) => id === desk?.id)
    expect(again.piles.find(({ id }) => id === desk?.id)?.drawn).toEqual([later])
    const form = again.piles.find(({ id }) => id !== desk?.id)
    const note = form?.notes[0]?.id
    const moved = await facilitator.send({ type: 'move-to-pile', note, pile: desk?.id })
    expect(here(moved)?.notes).toHaveLength(4)
    expect(here(moved)?.drawn).toEqual([later])
    const rest = pilesOf(moved).piles.find(({ id }) => id !== desk?.id)
    const merged = await facilitator.send({ type: 'merge-piles', pile: rest?.id, into: desk?.id })
    expect(here(merged)?.notes).toHaveLength(5)
    expect(here(merged)?.drawn).toEqual([later])
    const kept = await facilitator.send({ type: 'move-to-pile', note: later, pile: desk?.id })
    expect(here(kept)).toMatchObject({ isDecided: true, drawn: [] })
    board.close()
  })

  test('[C11] a size that is right is left so, also when the same notes are clustered again', async () => {
    const { board, facilitator } = await writeNotes(await open())
    const first = pilesOf(await facilitator.send({ type: 'cluster', sections: [], zone: null }))
    const [pile] = first.piles
    expect(pile).toMatchObject({ isQuiet: false })
    expect(pile?.near).not.toBeNull()
    const left = pilesOf(await facilitator.send({ type: 'keep-size', pile: pile?.id }))
    expect(left.piles.map(({ isQuiet }) => isQuiet)).toEqual([true, false])
    await facilitator.send({ type: 'drop-clusters' })
    const again = pilesOf(await facilitator.send({ type: 'cluster', sections: [], zone: null }))
    expect(again.piles.find(({ id }) => id === pile?.id)?.isQuiet).toBe(true)
    board.close()
  })

  test('[C10] a pile or a note that is not there changes nothing', async () => {
    const { board, facilitator } = await writeNotes(await open())
    const before = pilesOf(await facilitator.send({ type: 'cluster', sections: [], zone: null }))
    for (const command of [
      { type: 'accept-pile', pile: 'nobody' },
      { type: 'split-pile', pile: 'nobody' },
      { type: 'merge-piles', pile: 'nobody', into: before.piles[0]?.id },
      { type: 'merge-piles', pile: before.piles[0]?.id, into: before.piles[0]?.id },
      { type: 'move-to-new-pile', note: 'nobody' },
    ]) {
      expect(sorted(pilesOf(await facilitator.send(command)))).toEqual(sorted(before))
    }
    board.close()
  })
})
