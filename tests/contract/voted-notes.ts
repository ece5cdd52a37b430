import { ANNA, Facilitator, inGroups, locateDocument } from '../app/drive.ts'
import type { MortalBoard } from './mortal-boards.ts'
import { find } from './people-at-work.ts'

const IDEAS = ['Un ticket avec l’heure', 'Un vélo de prêt', 'Un seul logiciel', 'Une carte']
const DOTS = [3, 2, 2, 0]
/** Of wide notes, as the zone of ideas is drawn for. */
const PITCH = { x: 480, y: 312 }

interface Voted {
  readonly board: MortalBoard
  readonly facilitator: Facilitator
  readonly notes: readonly string[]
  readonly dots: readonly (readonly string[])[]
}

export async function openVoted(open: () => Promise<MortalBoard>): Promise<Voted> {
  const board = await open()
  const facilitator = new Facilitator(board.host, board.time)
  const view = await facilitator.placeWorkshop('votes', inGroups(2))
  const { sections } = await locateDocument(board.host, view)
  const section = sections.find(({ canvas }) => canvas === 'votes')
  const zone = section?.zones.find(({ id }) => id === 'ideas')
  if (section === undefined || zone === undefined) throw new Error('Nothing to vote on.')
  const { first } = zone.slots
  const colour = board.host.profile.noteColours.lift
  const notes = IDEAS.map((idea, at) => {
    const x = section.rect.x + first.x + (at % 2) * PITCH.x + 208
    const y = section.rect.y + first.y + Math.floor(at / 2) * PITCH.y + 120
    return board.surface.writeNote({ x, y }, idea, { colour, wide: true, person: ANNA })
  })
  const dots = notes.map((id, at) =>
    Array.from({ length: DOTS[at] ?? 0 }, (_, dot) => dropDot(board, id, dot)),
  )
  return { board, facilitator, notes, dots }
}

export function dropDot(board: MortalBoard, note: string, at: number): string {
  const { x, y } = find(board, note)
  return board.surface.placeDot(
    { x: x + 32 + at * 44, y: y + 150 },
    { person: ANNA, text: 'A', fill: '#3DADFF' },
  )
}
