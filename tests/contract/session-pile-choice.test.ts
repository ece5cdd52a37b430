import { describe, expect, test } from 'vitest'
import type { ClustersView } from '../../shared/app/clusters-view.ts'
import type { SessionView } from '../../shared/app/view.ts'
import { drawingOf } from './drawings.ts'
import { boards, isMiro, sectionTitled, writeNotes } from './people-at-work.ts'

function textsOf({ clusters }: SessionView): readonly string[] {
  if (clusters === null) throw new Error('No piles.')
  return listNotes(clusters)
    .map(({ text }) => text)
    .sort()
}

function listNotes({ piles, undecided }: ClustersView) {
  return [...piles.flatMap(({ notes }) => notes), ...undecided]
}

const ALL = { type: 'cluster', sections: [], zone: null }

describe.each(boards)('choosing what to cluster on %s', (_name, open) => {
  test('[C13] what is selected alone is clustered, a section with all that lies in it', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    board.surface.select(notes.slice(0, 3))
    const some = await facilitator.send({ ...ALL, selection: 'only' })
    expect(textsOf(some)).toEqual(['Attend au guichet', 'Guichet trop lent', 'Perd son formulaire'])
    expect(some.clusters?.selection).toBe('only')
    const section = sectionTitled(board, 'Groupe B')
    board.surface.lock([section.id], false)
    board.surface.select([section.id])
    const group = await facilitator.send({ ...ALL, selection: 'only' })
    expect(textsOf(group)).toEqual(['Formulaire introuvable', 'Guichet trop lent'])
    const others = await facilitator.send({ ...ALL, selection: 'except' })
    expect(textsOf(others)).toEqual(['Attend au guichet', 'Perd son formulaire'])
    board.surface.select([])
    const none = await facilitator.send({ ...ALL, selection: 'only' })
    expect(none.clusters).toMatchObject({ total: 0, piles: [], undecided: [] })
    board.close()
  })

  test('[C13] a note on the page that is selected is clustered, moved and put back', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const away = board.surface.writeNote({ x: -4000, y: -4000 }, 'Guichet fermé', {
      colour: board.host.profile.noteColours.fact,
      person: { id: '8', name: 'Léa', colour: '#9747FF' },
    })
    const before = drawingOf(board.surface)
    board.surface.select([...notes, away])
    const view = await facilitator.send({ ...ALL, selection: 'only' })
    expect(view.clusters?.total).toBe(5)
    const moved = await facilitator.send({ type: 'apply-clusters' })
    expect(moved.result).toMatchObject({ outcome: 'done', moved: 5 })
    await facilitator.send({ type: 'put-back' })
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test('[C13] piles of selected notes are not named after a canvas these are not on', async () => {
    const { board, facilitator } = await writeNotes(await open())
    const person = { id: '8', name: 'Léa', colour: '#9747FF' }
    const colour = board.host.profile.noteColours.fact
    const away = ['Guichet fermé', 'Guichet trop loin', 'Parking payant', 'Parking plein'].map(
      (text, at) =>
        board.surface.writeNote({ x: -4000, y: 400 * at - 4000 }, text, { colour, person }),
    )
    const { placed } = await facilitator.send({ type: 'hello' })
    const sections = placed?.sections.map(({ key }) => key)
    for (const [manner, name] of [
      ['copy', 'Synthèse'],
      ['badge', 'Paquets'],
      ['move', 'Regroupement proposé'],
    ] as const) {
      board.surface.select(away)
      await facilitator.send({ ...ALL, sections, selection: 'only' })
      await facilitator.send({ type: 'apply-clusters', manner })
      expect(sectionTitled(board, name).text).toBe(name)
      await facilitator.send({ type: 'put-back', record: null })
    }
    board.close()
  })

  test('[C13] groups and zones that are left out are not read', async () => {
    const { board, facilitator } = await writeNotes(await open())
    const one = await facilitator.send({ ...ALL, withoutGroups: ['A'] })
    expect(textsOf(one)).toEqual(['Formulaire introuvable', 'Guichet trop lent'])
    const none = await facilitator.send({ ...ALL, withoutZones: ['job'] })
    expect(textsOf(none)).toEqual([])
    board.close()
  })

  test('[C13] a note left aside stays where it is, and comes back when it is taken again', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const first = await facilitator.send(ALL)
    const note = first.clusters?.piles[0]?.notes[0]?.id
    const left = await facilitator.send({ type: 'leave-note', note })
    expect(left.clusters?.total).toBe(3)
    expect(left.clusters?.aside.map(({ id }) => id)).toEqual([note])
    expect(left.clusters === null || listNotes(left.clusters).some(({ id }) => id === note)).toBe(
      false,
    )
    const cut = await facilitator.send({ type: 'set-pieces', pieces: 1 })
    expect(cut.clusters === null || listNotes(cut.clusters).some(({ id }) => id === note)).toBe(
      false,
    )
    const place = board.surface.items().find(({ id }) => id === note)
    const moved = await facilitator.send({ type: 'apply-clusters' })
    expect(moved.result).toMatchObject({ outcome: 'done', moved: 3 })
    expect(board.surface.items().find(({ id }) => id === note)).toMatchObject({
      x: place?.x,
      y: place?.y,
    })
    await facilitator.send({ type: 'put-back' })
    await facilitator.send(ALL)
    await facilitator.send({ type: 'leave-note', note })
    const back = await facilitator.send({ type: 'take-note', note })
    expect(back.clusters?.total).toBe(notes.length)
    board.close()
  })
})

describe.each(boards)('a choice that is being made on %s', (_name, open) => {
  test('[C13] is kept for the panel that opens next, until piles are on the board', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const choice = { scope: 'x/y', zone: null, withoutGroups: ['B'], withoutZones: [] }
    const chosen = { ...choice, selection: 'only' }
    await facilitator.send({ type: 'choose-notes', ...chosen })
    board.surface.select(notes)
    expect((await facilitator.send({ type: 'hello' })).choice).toEqual(chosen)
    const view = await facilitator.send({ ...ALL, selection: 'only', withoutGroups: ['B'] })
    expect(view.clusters?.total).toBe(2)
    const dropped = await facilitator.send({ type: 'drop-clusters' })
    expect(dropped.choice).toEqual(chosen)
    await facilitator.send(ALL)
    const applied = await facilitator.send({ type: 'apply-clusters' })
    expect(applied.choice).toBeNull()
    board.close()
  })

  test('[S21] a choice that cannot be understood changes nothing', async () => {
    const { board, facilitator } = await writeNotes(await open())
    const view = await facilitator.send({ type: 'choose-notes', scope: 7 })
    expect(view.board.fault?.code).toBe('bad-input')
    expect(view.choice).toBeNull()
    const long = Array.from({ length: 9_000 }, () => 'x'.repeat(9_000))
    const all = { scope: null, zone: null, selection: 'any', withoutGroups: long, withoutZones: [] }
    const { choice } = await facilitator.send({ type: 'choose-notes', ...all })
    expect(JSON.stringify(choice).length).toBeLessThan(30_000)
    board.close()
  })
})

describe.each(boards)('piles people made on %s', (_name, open) => {
  test('[C20] are told, and taken over as decided, the rest proposed around them', async () => {
    const { board, facilitator, notes } = await writeNotes(await open())
    const [first = '', , third = ''] = notes
    const at = board.surface.items().find(({ id }) => id === first)
    const from = board.surface.items().find(({ id }) => id === third)
    if (at === undefined || from === undefined) throw new Error('A note is lost.')
    board.surface.moveBy([third], at.x - from.x + 30, at.y - from.y + 60)
    const before = drawingOf(board.surface)
    const view = await facilitator.send(ALL)
    expect(view.clusters?.own).toEqual([{ first, title: '', said: 'Attend au guichet', notes: 2 }])
    const taken = await facilitator.send({ type: 'take-own-pile', first })
    expect(taken.clusters?.own).toEqual([])
    const pile = taken.clusters?.piles.find((one) => one.notes.some(({ id }) => id === first))
    expect(pile?.notes.map(({ id }) => id)).toContain(third)
    expect(taken.clusters === null ? 0 : listNotes(taken.clusters).length).toBe(4)
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test('[C20] nobody made one: none is told', async () => {
    const { board, facilitator } = await writeNotes(await open())
    expect((await facilitator.send(ALL)).clusters?.own).toEqual([])
    await facilitator.send({ type: 'take-own-pile', first: 'nobody' })
    board.close()
  })
})

test('[C13] a selection that cannot be read is a fault, never an empty selection', async () => {
  const miro = boards[1]
  const { board, facilitator } = await writeNotes(await miro[1]())
  if (!isMiro(board)) throw new Error('Not Miro.')
  board.inside.faults.onCall = (_call, command) =>
    command === 'GET_SELECTION' ? { kind: 'refuse', message: 'An unknown error occurred.' } : null
  const view = await facilitator.send({ ...ALL, selection: 'only' })
  expect(view.result).toMatchObject({ kind: 'cluster', outcome: 'failed' })
  expect(view.clusters).toBeNull()
  board.close()
})
