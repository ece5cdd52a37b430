import { expect } from 'vitest'
import type { DrawnItem } from '../../scripts/playground/hosts/board-surface.ts'
import { Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import {
  type MortalBoard,
  type MortalMiro,
  openMortalFigJam,
  openMortalMiro,
} from './mortal-boards.ts'

export const RECIPE = 'persona-top'

export const boards = [
  ['FigJam', () => openMortalFigJam()],
  ['Miro', async () => openMortalMiro()],
] as const

export interface Written {
  readonly board: MortalBoard
  readonly facilitator: Facilitator
  readonly notes: readonly string[]
}

const WORDS = [
  'Attend au guichet',
  'Guichet trop lent',
  'Perd son formulaire',
  'Formulaire introuvable',
]

/** Two groups, two notes in each. */
export async function writeNotes(board: MortalBoard): Promise<Written> {
  const facilitator = new Facilitator(board.host, board.time)
  const view = await facilitator.placeWorkshop(RECIPE, inGroups(2))
  const { sections } = await locateDocument(board.host, view)
  const notes = WORDS.map((text, index) => {
    const section = sections[index % 2]
    const zone = section?.zones.find(({ id }) => id === 'job')
    if (section === undefined || zone === undefined) throw new Error('No such zone.')
    return writeInZone(board.surface, board.host, section, zone, Math.floor(index / 2), text)
  })
  return { board, facilitator, notes }
}

export function find({ surface }: MortalBoard, id: string): DrawnItem {
  const found = surface.items().find((item) => item.id === id)
  if (found === undefined) throw new Error(`${id} is lost.`)
  return found
}

export function sectionTitled({ surface }: MortalBoard, start: string): DrawnItem {
  const found = surface
    .items()
    .find(({ kind, text }) => kind === 'section' && text.startsWith(start))
  if (found === undefined) throw new Error(`No section ${start}.`)
  return found
}

export function expectPlace(
  after: DrawnItem,
  before: { readonly x: number; readonly y: number },
): void {
  expect(Math.abs(after.x - before.x), after.text).toBeLessThanOrEqual(1)
  expect(Math.abs(after.y - before.y), after.text).toBeLessThanOrEqual(1)
}

export async function applyPiles({ facilitator }: Written): Promise<void> {
  await facilitator.send({ type: 'cluster', sections: [], zone: null })
  const view = await facilitator.send({ type: 'apply-clusters' })
  expect(view.result).toMatchObject({ outcome: 'done', moved: 4, faults: [] })
}

/** Calls take time, so that people can do something meanwhile. */
export function slowDown(board: MortalBoard): void {
  if (isMiro(board)) board.inside.faults.latencyMs = 60
}

export function isMiro(board: MortalBoard): board is MortalMiro {
  return 'inside' in board
}
