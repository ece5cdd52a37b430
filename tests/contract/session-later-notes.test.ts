import { describe, expect, test } from 'vitest'
import type { ClustersView } from '../../shared/app/clusters-view.ts'
import type { SessionView } from '../../shared/app/view.ts'
import { ANNA, Facilitator } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import type { MortalBoard } from './mortal-boards.ts'
import {
  applyPiles,
  boards,
  expectPlace,
  find,
  sectionTitled,
  type Written,
  writeNotes,
} from './people-at-work.ts'

const CLUSTER = { type: 'cluster', sections: [], zone: null }

function pilesOf({ clusters }: SessionView): ClustersView {
  if (clusters === null) throw new Error('No piles.')
  return clusters
}

/** A note in the same zone of the first group, below the others. */
function writeLate({ board, notes }: Written, text: string, at = 2): string {
  const corner = homes.get(board) ?? { x: 0, y: 0 }
  expect(notes.length).toBe(4)
  return board.surface.writeNote({ x: corner.x + 120, y: corner.y + at * 40 + 160 }, text, {
    colour: board.host.profile.noteColours.fact,
    person: ANNA,
  })
}

const homes = new WeakMap<MortalBoard, { readonly x: number; readonly y: number }>()

async function begin(open: () => Promise<MortalBoard>): Promise<Written> {
  const written = await writeNotes(await open())
  const { x, y } = find(written.board, written.notes[0] ?? '')
  homes.set(written.board, { x, y })
  return written
}

function titleOf({ surface }: MortalBoard, text: string) {
  const piles = sectionTitled({ surface } as MortalBoard, 'Regroupement')
  const found = surface
    .items()
    .find((item) => item.parent === piles.id && item.text === text && item.kind !== 'sticky')
  if (found === undefined) throw new Error(`No title ${text}.`)
  return found
}

describe.each(boards)('notes that come later on %s', (_name, open) => {
  test('[C18] a pile that notes left keeps its columns, and the others their places', async () => {
    const written = await begin(open)
    const { board, facilitator } = written
    const late = ['Guichet fermé', 'Guichet trop loin', 'Guichet trop bruyant']
    const [gone = ''] = late.map((text, at) => writeLate(written, text, at + 2))
    await facilitator.send(CLUSTER)
    await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    const before = written.notes.slice(2).map((id) => find(board, id))
    board.surface.remove([gone])
    const view = pilesOf(await facilitator.send({ type: 'sort-later' }))
    expect(view.piles.map(({ notes }) => notes.length)).toEqual([4, 2])
    const applied = await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    expect(applied.result).toMatchObject({ outcome: 'done', faults: [] })
    for (const note of before) expectPlace(find(board, note.id), note)
    board.close()
  })

  test('[C18] go to the nearest pile or to be sorted, also after the panel closed; all go home', async () => {
    const written = await begin(open)
    const { board } = written
    await applyPiles(written)
    const near = writeLate(written, 'Guichet fermé')
    const far = writeLate(written, 'Parking payant', 9)
    const fresh = new Facilitator(board.revive(), board.time)
    await fresh.open()
    const view = pilesOf(await fresh.send({ type: 'sort-later' }))
    expect(view).toMatchObject({ state: 'preview', manner: 'move', total: 6 })
    expect([...(view.later ?? [])].sort()).toEqual([near, far].sort())
    expect(view.piles).toHaveLength(2)
    expect(view.piles.find(({ notes }) => notes.some(({ id }) => id === near))?.notes).toHaveLength(
      3,
    )
    expect(view.undecided.map(({ id }) => id)).toEqual([far])
    const before = [find(board, near), find(board, far)]
    const applied = await fresh.send({ type: 'apply-clusters', manner: 'move' })
    expect(applied.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(
      board.surface.items().filter(({ text }) => text.startsWith('Regroupement')),
    ).toHaveLength(1)
    await fresh.send({ type: 'put-back', record: null })
    for (const { id, x, y } of before) {
      const after = find(board, id)
      expect([Math.round(after.x), Math.round(after.y)]).toEqual([Math.round(x), Math.round(y)])
    }
    board.close()
  })

  test('[C18] piles that grow past others keep their places, and so do the notes in them', async () => {
    const written = await begin(open)
    const { board, facilitator, notes } = written
    await applyPiles(written)
    const [, second] = pilesOf(await facilitator.send({ type: 'sort-later' })).piles
    await facilitator.send({ type: 'drop-clusters' })
    const before = notes.map((id) => find(board, id))
    const subject = second?.notes[0]?.text.includes('uichet') === true ? 'Guichet' : 'Formulaire'
    const late = [`${subject} trop loin`, `${subject} fermé`].map((text, at) =>
      writeLate(written, text, 2 + 7 * at),
    )
    const view = pilesOf(await facilitator.send({ type: 'sort-later' }))
    expect(view.piles[1]?.notes.slice(-2).map(({ id }) => id)).toEqual(late)
    const applied = await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    expect(applied.result).toMatchObject({ outcome: 'done', moved: 2, faults: [] })
    for (const note of before) expectPlace(find(board, note.id), note)
    board.close()
  })

  test('[C18] piles that get smaller give up their room once the notes in it went up', async () => {
    const written = await begin(open)
    const { board, facilitator } = written
    const same = Array.from({ length: 9 }, (_, at) => writeLate(written, 'Guichet fermé', at))
    await facilitator.send(CLUSTER)
    await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    const before = sectionTitled(board, 'Regroupement')
    const last = same
      .map((id) => find(board, id))
      .sort((a, b) => a.y - b.y)
      .at(-1)
    board.surface.remove(same.filter((id) => id !== last?.id).slice(0, 3))
    await facilitator.send({ type: 'sort-later' })
    const view = await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(sectionTitled(board, 'Regroupement').height).toBeLessThan(before.height)
    expect(find(board, last?.id ?? '').y).toBeLessThan(last?.y ?? 0)
    board.close()
  })

  test('[C18] piles joined into one get narrower and higher under their notes', async () => {
    const written = await begin(open)
    const { board, facilitator } = written
    for (const subject of ['guichet', 'parking', 'facture', 'cantine', 'piscine']) {
      for (const text of ['fermé', 'trop loin', 'payant', 'à revoir']) {
        writeLate(written, `${subject} ${text}`)
      }
    }
    await facilitator.send(CLUSTER)
    await facilitator.send({ type: 'set-pieces', pieces: 5 })
    await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    const before = sectionTitled(board, 'Regroupement')
    await facilitator.send(CLUSTER)
    const [into, ...others] = pilesOf(
      await facilitator.send({ type: 'set-pieces', pieces: 5 }),
    ).piles
    for (const { id } of others) {
      await facilitator.send({ type: 'merge-piles', pile: id, into: into?.id })
    }
    const view = await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    const after = sectionTitled(board, 'Regroupement')
    expect(after.width).toBeLessThan(before.width)
    expect(after.height).toBeGreaterThan(before.height)
    board.close()
  })

  test('[C18] none came: nothing to do, and the piles stay', async () => {
    const written = await begin(open)
    const { board, facilitator } = written
    await applyPiles(written)
    const before = drawingOf(board.surface)
    const view = pilesOf(await facilitator.send({ type: 'sort-later' }))
    expect(view.later).toEqual([])
    const back = pilesOf(await facilitator.send({ type: 'drop-clusters' }))
    expect(back.state).toBe('applied')
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test('[C17] [C18] a title people wrote on the board and a note they moved stand in a new clustering', async () => {
    const written = await begin(open)
    const { board, facilitator, notes } = written
    const first = pilesOf(await facilitator.send(CLUSTER))
    const [desk] = first.piles
    if (desk === undefined) throw new Error('No pile.')
    await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    const title = titleOf(board, desk.title)
    board.surface.lock([title.id], false)
    board.surface.setText(title.id, 'Notre guichet', ANNA)
    writeLate(written, 'Guichet fermé')
    const fresh = new Facilitator(board.revive(), board.time)
    await fresh.open()
    const again = pilesOf(await fresh.send(CLUSTER))
    const kept = again.piles.find(({ id }) => id === desk.id)
    expect(kept).toMatchObject({ title: 'Notre guichet', mark: desk.mark })
    expect(kept?.notes.map(({ text }) => text)).toContain('Guichet fermé')
    const view = await fresh.send({ type: 'apply-clusters', manner: 'move' })
    expect(view.result).toMatchObject({ outcome: 'done', kept: [] })
    expect(find(board, title.id).text).toBe('Notre guichet')
    await fresh.send({ type: 'put-back', record: null })
    for (const id of notes) find(board, id)
    board.close()
  })

  test('[C17] votes and files follow a note that people put in another column', async () => {
    const written = await begin(open)
    const { board, facilitator } = written
    const [desk, form] = pilesOf(await facilitator.send(CLUSTER)).piles
    if (desk === undefined || form === undefined) throw new Error('No piles.')
    await facilitator.send({ type: 'apply-clusters', manner: 'move' })
    const [stays, moves] = [desk.notes[0]?.id, form.notes[0]?.id]
    if (stays === undefined || moves === undefined) throw new Error('No notes.')
    const to = find(board, stays)
    const from = find(board, moves)
    board.surface.moveBy([moves], to.x - from.x + 20, to.y - from.y + 280)
    await facilitator.send({ type: 'export', formats: ['markdown', 'csv', 'json'], authors: false })
    const [markdown, csv] = facilitator.files
    const moved = find(board, moves).text
    expect(markdown?.text).toContain(`| ${desk.title} |`)
    const whole = markdown?.text.split('\n').find((line) => line.startsWith(`| ${desk.title} |`))
    expect(whole).toMatch(/\| 3 \| 0 \|$/)
    const parts = markdown?.text.split(/^#### /m) ?? []
    const under = parts.find((part) => part.slice(part.indexOf('\n')).includes(moved)) ?? ''
    expect(under.startsWith(desk.title)).toBe(true)
    expect(csv?.text.split('\n').find((line) => line.includes(moved))).toContain(desk.title)
    board.close()
  })
})
