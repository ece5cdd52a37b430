import { expect, test } from 'vitest'
import { OTHER_SWITCHES } from '../../scripts/playground/hosts/figjam/switches.ts'
import { otherSwitchValues } from '../../scripts/playground/hosts/miro/switches.ts'
import { Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import { drawingOf, placesOf } from './drawings.ts'
import { type MortalBoard, openMortalFigJam, openMortalMiro } from './mortal-boards.ts'

const RECIPE = 'persona-top'
const WORDS = ['Attend au guichet', 'Guichet trop lent', 'Perd son formulaire', 'Formulaire absent']

const figjam = Object.entries(OTHER_SWITCHES).map(
  ([name, value]) =>
    [`FigJam, ${name}: ${String(value)}`, () => openMortalFigJam({ [name]: value })] as const,
)
const miro = otherSwitchValues.map(
  (switches) =>
    [`Miro, ${JSON.stringify(switches)}`, async () => openMortalMiro({ switches })] as const,
)
const boards: readonly (readonly [string, () => Promise<MortalBoard>])[] = [...figjam, ...miro]

/** Stamps on the wall as they are found, in the place where people write. */
async function writeNotes(board: MortalBoard, facilitator: Facilitator): Promise<void> {
  const { sections } = await locateDocument(board.host, await facilitator.look())
  WORDS.forEach((text, index) => {
    const section = sections[index % 2]
    const zone = section?.zones.find(({ id }) => id === 'job')
    if (section === undefined || zone === undefined) throw new Error('No such zone.')
    writeInZone(board.surface, board.host, section, zone, index, text)
  })
}

test.each(boards)(
  '[S39] whatever the host does, %s: placed, piled, put back, removed',
  async (_name, open) => {
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    const placed = await facilitator.placeWorkshop(RECIPE, inGroups(2))
    expect(placed.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
    await writeNotes(board, facilitator)
    const before = drawingOf(board.surface)
    const notes = placesOf(board.surface, WORDS)
    const fresh = new Facilitator(board.revive(), board.time)
    await fresh.open()
    const again = await fresh.send({ type: 'generate' })
    expect(again.result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [], faults: [] })
    await fresh.send({ type: 'cluster', sections: [], zone: null })
    const piled = await fresh.send({ type: 'apply-clusters' })
    expect(piled.result).toMatchObject({ outcome: 'done', moved: WORDS.length, faults: [] })
    const back = await fresh.send({ type: 'put-back' })
    expect(back.result).toMatchObject({ outcome: 'done', moved: WORDS.length, faults: [] })
    expect(drawingOf(board.surface)).toEqual(before)
    const removed = await fresh.send({ type: 'remove' })
    expect(removed.result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
    expect(board.surface.items()).toHaveLength(WORDS.length)
    expect(placesOf(board.surface, WORDS)).toEqual(notes)
    board.close()
  },
)
