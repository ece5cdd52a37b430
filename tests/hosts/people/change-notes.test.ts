import { describe, expect, test } from 'vitest'
import type { DrawnItem } from '../../../scripts/playground/hosts/board-surface.ts'
import type { Act } from '../../../scripts/playground/people/crowd.ts'
import { isDot } from '../../../scripts/playground/people/place-dot.ts'
import { ANNA } from '../../app/drive.ts'
import { HOSTS, type OpenWorkshop, openWorkshop } from './open-workshop.ts'
import { overlapArea } from './overlap-area.ts'

const EVERY_ACT: readonly Act[] = ['write', 'vote', 'edit', 'drag', 'duplicate', 'delete']

function listNotes({ board }: OpenWorkshop): ReadonlyMap<string, DrawnItem> {
  const notes = board.surface.items().filter(({ kind }) => kind === 'sticky')
  return new Map(notes.map((note) => [note.id, note]))
}

/** What became of the notes between two looks at the board. */
function compare(before: ReadonlyMap<string, DrawnItem>, after: ReadonlyMap<string, DrawnItem>) {
  const both = [...before.values()].flatMap((was) => {
    const is = after.get(was.id)
    return is === undefined ? [] : [{ was, is }]
  })
  return {
    added: [...after.values()].filter(({ id }) => !before.has(id)),
    removed: [...before.values()].filter(({ id }) => !after.has(id)),
    rewritten: both.filter(({ was, is }) => was.text !== is.text),
    moved: both.filter(({ was, is }) => was.x !== is.x || was.y !== is.y),
  }
}

describe.each(HOSTS)('people who change notes on %s', (_host, open) => {
  test('edit, drag, duplicate and delete one of their own', async () => {
    const workshop = await openWorkshop(open, 'target-persona')
    const crowd = workshop.gather()
    crowd.actAtOnce('write', 24)
    const done = (kind: Act) => {
      const before = listNotes(workshop)
      expect(crowd.act(kind)).toBe(true)
      return compare(before, listNotes(workshop))
    }
    const none = { added: [], removed: [], rewritten: [], moved: [] }

    const edited = done('edit')
    expect(edited).toMatchObject({ added: [], removed: [] })
    expect(edited.rewritten).toHaveLength(1)

    const dragged = done('drag')
    expect(dragged).toMatchObject({ ...none, moved: [{}] })

    const copied = done('duplicate')
    expect(copied).toMatchObject({ ...none, added: [{}] })
    const [copy] = copied.added
    const twins = [...listNotes(workshop).values()].filter(({ text }) => text === copy?.text)
    expect(twins.length).toBeGreaterThan(1)

    const deleted = done('delete')
    expect(deleted).toMatchObject({ ...none, removed: [{}] })
    workshop.board.close()
  })

  test('drag notes into zones, off each other, and take their dots along', async () => {
    const workshop = await openWorkshop(open, 'target-persona')
    const crowd = workshop.gather()
    crowd.actAtOnce('write', 40)
    crowd.actAtOnce('vote', 20)
    const { surface } = workshop.board
    const countOn = () => {
      const dots = surface.items().filter(isDot)
      const notes = [...listNotes(workshop).values()]
      return dots.filter((dot) => notes.some((note) => overlapArea(note, dot) > 0)).length
    }
    const dots = countOn()
    expect(crowd.actAtOnce('drag', 30)).toBe(30)
    expect(countOn()).toBe(dots)
    const { notes } = await workshop.collect()
    expect(notes.filter(({ zone }) => zone === null)).toEqual([])
    for (const note of notes) {
      const over = notes.filter((other) => overlapArea(note.rect, other.rect) > 0)
      expect(over).toEqual([note])
    }
    workshop.board.close()
  })

  test('never touch what somebody else wrote', async () => {
    const workshop = await openWorkshop(open, 'target-persona')
    const { surface } = workshop.board
    const section = workshop.document.sections.find(({ canvas }) => canvas === 'persona-top')
    const zone = section?.zones[1]
    if (section === undefined || zone === undefined) throw new Error('No such zone.')
    const at = { x: section.rect.x + zone.rect.x + 300, y: section.rect.y + zone.rect.y + 300 }
    const id = surface.writeNote(at, 'À moi', { colour: '#FFE299', person: ANNA })
    const before = listNotes(workshop).get(id)
    const crowd = workshop.gather()
    for (let round = 0; round < 10; round += 1) for (const kind of EVERY_ACT) crowd.act(kind)
    expect(listNotes(workshop).get(id)).toEqual(before)
    workshop.board.close()
  })
})
