import { describe, expect, test } from 'vitest'
import { ANNA, Facilitator, inGroups } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import {
  boards,
  expectPlace,
  find,
  RECIPE,
  sectionTitled,
  slowDown,
  writeNotes,
} from './people-at-work.ts'

describe.each(boards)('people at work on %s', (_name, open) => {
  test('[S14] what they change is kept, and told with its place', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const { surface } = board
    const group = sectionTitled(board, 'Groupe A')
    const title = surface
      .items()
      .find(({ text, parent }) => text === 'Profil' && parent === group.id)
    if (title === undefined) throw new Error('No title.')
    surface.lock([title.id, group.id], false)
    surface.setText(title.id, 'Son profil', ANNA)
    surface.setText(group.id, 'Les Aigles', ANNA)
    surface.resize(group.id, { ...group, width: group.width + 200 })
    const copies = surface.duplicate([sectionTitled(board, 'Groupe B').id], 0, 6000)
    expect(copies.length).toBeGreaterThan(0)
    const before = drawingOf(surface)
    const same = await facilitator.send({ type: 'generate' })
    expect(same.result).toMatchObject({ created: 0, updated: 0, removed: 0, faults: [] })
    expect(drawingOf(surface)).toEqual(before)
    const setup = same.placed?.setup
    if (setup === undefined) throw new Error('Nothing is placed.')
    await facilitator.send({ type: 'draft', setup: { ...setup, language: 'en' } })
    const view = await facilitator.send({ type: 'generate' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [], created: 0, removed: 0 })
    expect(view.result?.kept.map(({ where, change }) => `${change}: ${where}`).sort()).toEqual([
      'text: Group A · Persona, top',
      'text: Group A · Persona, top · Profile',
    ])
    expect(find(board, title.id).text).toBe('Son profil')
    expect(find(board, group.id).text).toBe('Les Aigles')
    for (const id of notes) find(board, id)
    board.close()
  })

  test('[S15] what they do while it is being placed stands', async () => {
    const board = await open()
    const { surface } = board
    slowDown(board)
    const facilitator = new Facilitator(board.host, board.time)
    let acted = false
    let note = ''
    let at = { x: 0, y: 0 }
    facilitator.session.subscribe((event) => {
      const working = event.type === 'view' && (event.view.work?.steps.done ?? 0) > 5
      if (acted || !working) return
      acted = true
      const section = sectionTitled(board, 'Groupe A')
      surface.lock([section.id], false)
      note = surface.writeNote({ x: section.x + 300, y: section.y + 1200 }, 'Pendant la pose', {
        colour: board.host.profile.noteColours.fact,
        person: ANNA,
      })
      at = find(board, note)
      surface.setText(section.id, 'Les Aigles', ANNA)
    })
    await facilitator.placeWorkshop(RECIPE, inGroups(9))
    expect(acted).toBe(true)
    const again = await facilitator.send({ type: 'generate' })
    expect(again.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
    expectPlace(find(board, note), at)
    sectionTitled(board, 'Les Aigles')
    const quiet = await facilitator.send({ type: 'generate' })
    expect(quiet.result).toMatchObject({ created: 0, updated: 0, removed: 0 })
    board.close()
  })

  test('[S16] what Atelier placed goes, piles included; notes, copies and rewritten words stay', async () => {
    const written = await writeNotes(await open())
    const { board, facilitator, notes } = written
    const { surface } = board
    const title = surface.items().find(({ text, y }) => text === 'Profil' && y < 5000)
    if (title === undefined) throw new Error('No title.')
    surface.lock([title.id], false)
    surface.setText(title.id, 'Son profil', ANNA)
    await facilitator.send({ type: 'cluster', sections: [], zone: null })
    await facilitator.send({ type: 'apply-clusters' })
    surface.duplicate([sectionTitled(board, 'Groupe B').id], 0, 6000)
    const copied = surface.items().filter(({ y }) => y > 5000).length
    expect(copied).toBeGreaterThan(20)
    const before = notes.map((id) => find(board, id))
    const view = await facilitator.send({ type: 'remove' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(view.result?.kept.map(({ id }) => id)).toEqual([title.id])
    expect(view.placed).toBeNull()
    notes.forEach((id, index) => {
      const there = before[index]
      if (there !== undefined) expectPlace(find(board, id), there)
    })
    expect(find(board, title.id).text).toBe('Son profil')
    const left = surface.items().filter(({ y }) => y <= 5000)
    expect(left.map(({ id }) => id).sort()).toEqual([...notes, title.id].sort())
    expect(surface.items().filter(({ y }) => y > 5000)).toHaveLength(copied)
    board.close()
  })
})
