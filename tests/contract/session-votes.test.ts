import { describe, expect, test } from 'vitest'
import type { DrawnItem } from '../../scripts/playground/hosts/board-surface.ts'
import { readReport } from '../../shared/core/report/read-report.ts'
import { ANNA, Facilitator, inGroups, locateDocument } from '../app/drive.ts'
import type { MortalBoard } from './mortal-boards.ts'
import { boards, find } from './people-at-work.ts'

/** px across, as drawn. */
const DOT = 56

interface Voting {
  readonly board: MortalBoard
  readonly facilitator: Facilitator
  /** Writes a note beside the tray. */
  write(text: string): string
  isUnderDots(note: string): boolean
}

/** The workshop is on the board, and its phases have begun. */
async function openVoting(board: MortalBoard): Promise<Voting> {
  const { surface } = board
  const facilitator = new Facilitator(board.host, board.time)
  const view = await facilitator.placeWorkshop('journey-prioritisation', inGroups(2))
  const document = await locateDocument(board.host, view)
  const section = document.sections.find(({ canvas }) => canvas === 'votes')
  const ideas = section?.zones.find(({ id }) => id === 'ideas')
  if (section === undefined || ideas === undefined) throw new Error('Nowhere to vote.')
  const { x, y } = section.rect
  const colour = board.host.profile.noteColours.fact
  let column = 0
  return {
    board,
    facilitator,
    write(text) {
      column += 1
      const at = { x: x + ideas.rect.x + 300 * column, y: y + ideas.rect.y + 60 }
      return surface.writeNote(at, text, { colour, person: ANNA })
    },
    isUnderDots(note) {
      const items = surface.items()
      const rank = items.findIndex(({ id }) => id === note)
      const ranks = items.flatMap((item, at) => (isDot(item) ? [at] : []))
      expect(ranks.length).toBeGreaterThan(1)
      return ranks.every((dot) => dot > rank)
    },
  }
}

function isDot({ kind, text, width }: DrawnItem): boolean {
  return kind === 'shape' && width === DOT && /^[AB]$/.test(text)
}

/** Takes the agenda to the phase that votes. */
async function goToVote({ facilitator }: Voting): Promise<void> {
  let view = await facilitator.send({ type: 'begin' })
  for (let turn = 0; turn < 20; turn++) {
    const phase = view.agenda?.phases[view.agenda.current]
    if (phase?.id === 'vote') return
    view = await facilitator.send({ type: 'next' })
  }
  throw new Error('No phase votes.')
}

describe.each(boards)('dots on %s', (_name, open) => {
  test('[V11] lie over the notes when the vote begins, and over later ones once it is counted', async () => {
    const voting = await openVoting(await open())
    const { board, facilitator, isUnderDots } = voting
    const before = voting.write('Former les équipes')
    expect(isUnderDots(before)).toBe(false)
    const places = board.surface.items().map(({ id, x, y }) => ({ id, x, y }))
    await goToVote(voting)
    expect(isUnderDots(before)).toBe(true)
    const later = voting.write('Recopié pendant le vote')
    expect(isUnderDots(later)).toBe(false)
    const { votes, board: state } = await facilitator.send({
      type: 'count-votes',
      dotsPerPerson: 3,
    })
    expect(votes).not.toBeNull()
    expect(state.fault).toBeNull()
    expect(isUnderDots(later)).toBe(true)
    const last = voting.write('Arrivé à la fin')
    expect(isUnderDots(last)).toBe(false)
    await facilitator.send({ type: 'count-notes' })
    expect(isUnderDots(last)).toBe(true)
    const now = new Map(board.surface.items().map((item) => [item.id, item]))
    for (const { id, x, y } of places) expect(now.get(id)).toMatchObject({ x, y })
    board.close()
  })

  test('[V11] on a board one may only look at, the vote is counted all the same', async () => {
    const voting = await openVoting(await open())
    const { board, facilitator } = voting
    voting.write('Former les équipes')
    await goToVote(voting)
    board.setReadOnly(true)
    const view = await facilitator.send({ type: 'count-votes', dotsPerPerson: 3 })
    expect(view.votes).not.toBeNull()
    expect(view.board.fault).toBeNull()
    board.close()
  })

  test('[V6] files tell as many dots a person as were counted, and none before that', async () => {
    const voting = await openVoting(await open())
    const { board, facilitator } = voting
    const note = find(board, voting.write('Former les équipes'))
    for (let dot = 0; dot < 20; dot += 1) {
      const at = { x: note.x + 30 + 40 * (dot % 5), y: note.y + 40 + 40 * Math.floor(dot / 5) }
      board.surface.placeDot(at, { person: ANNA, text: 'A', fill: '#3DADFF' })
    }
    const report = async () => {
      await facilitator.send({ type: 'export', formats: ['json'], authors: false })
      return readReport(facilitator.files.at(-1)?.text ?? '').votes
    }
    expect(await report()).toMatchObject({ placed: 20, expected: 0, overspent: [] })
    const { votes } = await facilitator.send({ type: 'count-votes', dotsPerPerson: 5 })
    expect(votes?.dotsPerPerson).toBe(5)
    const { expected = 0, overspent } = votes ?? {}
    expect(expected).toBeGreaterThan(0)
    expect(await report()).toMatchObject({ placed: 20, expected, overspent })
    board.close()
  })
})
