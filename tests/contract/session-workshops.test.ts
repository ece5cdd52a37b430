import { describe, expect, test } from 'vitest'
import { copyBoard } from '../../scripts/playground/hosts/miro/board-file.ts'
import { Facilitator, inGroups } from '../app/drive.ts'
import { drawingOf, placesOf } from './drawings.ts'
import { openMortalMiro } from './mortal-boards.ts'
import { applyPiles, boards, isMiro, RECIPE, type Written, writeNotes } from './people-at-work.ts'

const SECOND = 'icebreaker'

/** Notes in the first workshop, then a second one beside it. */
async function placeTwo(open: (typeof boards)[number][1]) {
  const written = await writeNotes(await open())
  const first = drawingOf(written.board.surface)
  const view = await written.facilitator.placeWorkshop(SECOND, inGroups(2))
  expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
  const [one, two] = view.workshops.map(({ doc }) => doc)
  if (one === undefined || two === undefined) throw new Error('There are not two workshops.')
  return { ...written, first, one, two }
}

async function openAgain({ board }: Written): Promise<Facilitator> {
  const fresh = new Facilitator(board.revive(), board.time)
  await fresh.open()
  return fresh
}

describe.each(boards)('several workshops on %s', (_name, open) => {
  test('[S18] a second workshop stands beside the first, and goes without it', async () => {
    const { board, facilitator, first, one } = await placeTwo(open)
    expect(board.surface.items().length).toBeGreaterThan(first.length)
    const view = await facilitator.send({ type: 'remove' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
    expect(drawingOf(board.surface)).toEqual(first)
    expect(view.placed?.setup.doc).toBe(one)
    expect(view.workshops).toHaveLength(1)
    board.close()
  })

  test('[S44] whoever opens the board finds all of them, at the one they were at', async () => {
    const two = await placeTwo(open)
    const fresh = await openAgain(two)
    const opened = await fresh.look()
    expect(opened.workshops.map(({ doc }) => doc)).toEqual([two.one, two.two])
    expect(opened.placed?.setup.recipe).toBe(SECOND)
    const back = await fresh.send({ type: 'open-workshop', doc: two.one })
    expect(back.placed?.setup.recipe).toBe(RECIPE)
    expect(back.placed?.sections.every(({ state }) => state === 'ready')).toBe(true)
    const quiet = await fresh.send({ type: 'generate' })
    expect(quiet.result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [] })
    const later = await openAgain(two)
    expect((await later.look()).placed?.setup.doc).toBe(two.one)
    two.board.close()
  })

  test('[S44] each is run, counted, sorted and taken away by itself', async () => {
    const two = await placeTwo(open)
    const { board, facilitator } = two
    await facilitator.send({ type: 'begin' })
    expect((await facilitator.send({ type: 'take-stock' })).takeaway?.notes).toBe(0)
    const other = await facilitator.send({ type: 'open-workshop', doc: two.one })
    expect(other).toMatchObject({ takeaway: null, counts: null, clusters: null })
    expect(other.agenda?.state).toBe('not-started')
    expect((await facilitator.send({ type: 'take-stock' })).takeaway?.notes).toBe(4)
    await facilitator.send({ type: 'export', formats: ['markdown'], authors: false })
    expect(facilitator.files.at(-1)?.text).toContain('Perd son formulaire')
    await applyPiles(two)
    await facilitator.send({ type: 'open-workshop', doc: two.two })
    const fresh = await openAgain(two)
    const second = await fresh.look()
    expect(second.agenda?.state).not.toBe('not-started')
    expect(second.clusters).toBeNull()
    const first = await fresh.send({ type: 'open-workshop', doc: two.one })
    expect(first.agenda?.state).toBe('not-started')
    expect(first.clusters).toMatchObject({ state: 'applied', total: 4 })
    const back = await fresh.send({ type: 'put-back' })
    expect(back.result).toMatchObject({ outcome: 'done', moved: 4 })
    board.close()
  })

  test('[S44] the first goes with its piles, and neither the second nor a note with it', async () => {
    const two = await placeTwo(open)
    const { board, facilitator } = two
    const words = board.surface
      .items()
      .flatMap(({ kind, text }) => (kind === 'sticky' ? [text] : []))
    await facilitator.send({ type: 'remove' })
    const alone = drawingOf(board.surface)
    await facilitator.placeWorkshop(SECOND, inGroups(2))
    const second = drawingOf(board.surface).filter((item) => !alone.includes(item))
    await facilitator.send({ type: 'open-workshop', doc: two.one })
    await applyPiles(two)
    const notes = placesOf(board.surface, words)
    const removed = await facilitator.send({ type: 'remove' })
    expect(removed.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(placesOf(board.surface, words)).toEqual(notes)
    const left = drawingOf(board.surface)
    for (const item of second) expect(left).toContain(item)
    const fresh = await openAgain(two)
    const view = await fresh.send({ type: 'generate' })
    expect(view.workshops).toHaveLength(1)
    expect(view.placed?.setup.recipe).toBe(SECOND)
    expect(view.result).toMatchObject({ created: 0, updated: 0, removed: 0 })
    board.close()
  })

  test('[S19] both workshops of a copied board are recognised', async () => {
    const { board } = await placeTwo(open)
    const text = isMiro(board) ? copyBoard(board.inside) : board.surface.save()
    const copy = await open()
    copy.surface.load(text)
    const facilitator = new Facilitator(copy.revive(), copy.time)
    const opened = await facilitator.open()
    const recipes = []
    for (const { doc } of opened.workshops) {
      const view = await facilitator.send({ type: 'open-workshop', doc })
      recipes.push(view.placed?.setup.recipe)
      const quiet = await facilitator.send({ type: 'generate' })
      expect(quiet.result).toMatchObject({ created: 0, removed: 0, kept: [] })
    }
    expect(recipes.sort()).toEqual([SECOND, RECIPE].sort())
    board.close()
    copy.close()
  })
})

test('[S44] on Miro every workshop keeps under 64 KB an entry, and two never meet in one', async () => {
  const board = openMortalMiro()
  const facilitator = new Facilitator(board.host, board.time)
  for (const recipe of [RECIPE, SECOND, 'symmetry']) {
    await facilitator.placeWorkshop(recipe, inGroups(2))
    await facilitator.send({ type: 'begin' })
  }
  const view = await facilitator.look()
  expect(new Set(view.workshops.map(({ doc }) => doc)).size).toBe(3)
  for (const { doc, title } of view.workshops) {
    const shown = await facilitator.send({ type: 'open-workshop', doc })
    expect(shown.placed?.setup.title).toBe(title)
    expect(shown.board.fault).toBeNull()
  }
  board.close()
})
