import { type OpenBoard, openFigJam, openMiro } from '../../../scripts/bench/open-boards.ts'
import { listCanvasNames } from '../../../scripts/canvas-names.ts'
import { Crowd, type CrowdOptions } from '../../../scripts/playground/people/crowd.ts'
import type { BoardDocument } from '../../../shared/core/board/document.ts'
import type { Snapshot } from '../../../shared/core/board/snapshot.ts'
import { type Collected, collectNotes } from '../../../shared/core/notes/collect-notes.ts'
import type { WorkshopSetup } from '../../../shared/core/workshop/setup.ts'
import { Facilitator, locateDocument } from '../../app/drive.ts'
import { testSurroundings } from '../../app/surroundings.ts'
import { loadNotes } from '../../samples/load-notes.ts'

export const HOSTS: readonly (readonly [string, () => Promise<OpenBoard<unknown>>])[] = [
  ['FigJam', () => openFigJam()],
  ['Miro', async () => openMiro(testSurroundings())],
]

export interface OpenWorkshop {
  readonly board: OpenBoard<unknown>
  readonly document: BoardDocument
  readonly setup: WorkshopSetup
  read(): Promise<Snapshot>
  collect(): Promise<Collected>
  gather(options?: Partial<CrowdOptions>): Crowd
}

/** A board with a whole workshop on it, as one click places it. */
export async function openWorkshop(
  open: () => Promise<OpenBoard<unknown>>,
  recipe: string,
): Promise<OpenWorkshop> {
  const board = await open()
  const { host, surface } = board
  const view = await new Facilitator(host).placeWorkshop(recipe)
  const document = await locateDocument(host, view)
  const setup = view.placed?.setup
  if (setup === undefined) throw new Error('No workshop was placed.')
  const read = () => host.read(new AbortController().signal)
  return {
    board,
    document,
    setup,
    read,
    collect: async () => collectNotes(document, await read(), host.profile),
    gather: (options = {}) =>
      new Crowd({
        surface,
        samples: loadNotes('fr'),
        names: listCanvasNames(),
        seed: 7,
        people: 12,
        ...options,
      }),
  }
}
