import { describe, expect, test } from 'vitest'
import type { DrawnItem } from '../../scripts/playground/hosts/board-surface.ts'
import { ANNA, Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import { drawingOf, placesOf } from './drawings.ts'
import { type Death, type MortalBoard, openMortalFigJam, openMortalMiro } from './mortal-boards.ts'

interface HostCase {
  readonly open: () => Promise<MortalBoard>
  readonly deaths: readonly Death[]
  readonly samples: number
}

const hosts: readonly (readonly [string, HostCase])[] = [
  ['FigJam', { open: () => openMortalFigJam(), deaths: ['closed', 'refused'], samples: 3 }],
  ['Miro', { open: async () => openMortalMiro(), deaths: ['refused', 'unheard'], samples: 8 }],
]

const RECIPE = 'persona-top'
const WORDS = [
  'Attend trop longtemps au guichet',
  'L’attente au guichet est trop longue',
  'Ne trouve pas le bon formulaire',
  'Le formulaire est introuvable',
] as const

/** What is done while the plugin dies, and what a person does once it is open again. */
interface Deed {
  readonly before: (facilitator: Facilitator, board: MortalBoard) => Promise<void>
  readonly act: (facilitator: Facilitator) => Promise<unknown>
  readonly again: (facilitator: Facilitator) => Promise<unknown>
  /** Whether the end is the board after `act`, or the one before it. */
  readonly end: 'after' | 'before'
  readonly movesNotes?: true
}

async function placeAndWrite(facilitator: Facilitator, board: MortalBoard): Promise<void> {
  const view = await facilitator.placeWorkshop(RECIPE, inGroups(1))
  const document = await locateDocument(board.host, view)
  const [section] = document.sections
  const zone = section?.zones[0]
  if (section === undefined || zone === undefined) throw new Error('No zone.')
  WORDS.forEach((text, slot) => {
    writeInZone(board.surface, board.host, section, zone, slot, text)
  })
}

const propose = (facilitator: Facilitator) =>
  facilitator.send({ type: 'cluster', sections: [], zone: null })

async function extend(facilitator: Facilitator): Promise<unknown> {
  const { placed } = await facilitator.look()
  if (placed === null) throw new Error('Nothing is placed.')
  const { extensions } = placed.setup
  if (extensions.length > 0) return facilitator.send({ type: 'generate' })
  const section = placed.sections[0]?.key
  return facilitator.send({ type: 'extend-zone', section, zone: 'job' })
}

const placeTotals = (facilitator: Facilitator) =>
  facilitator.send({ type: 'place-totals', dotsPerPerson: 3 })
const removeTotals = (facilitator: Facilitator) => facilitator.send({ type: 'remove-totals' })

async function placeAndVote(facilitator: Facilitator, board: MortalBoard): Promise<void> {
  await placeAndWrite(facilitator, board)
  const notes = board.surface.items().filter(({ text }) => WORDS.some((words) => words === text))
  for (const [at, { x, y }] of notes.entries()) {
    for (let dot = 0; dot < at; dot += 1) vote(board, x + 40 + dot * 50, y + 150)
  }
}

function vote({ surface }: MortalBoard, x: number, y: number): void {
  surface.placeDot({ x, y }, { person: ANNA, text: 'A', fill: '#3DADFF' })
}

/** Totals that are there, then one more vote: plates change, and what is first is another. */
async function totalAndVote(facilitator: Facilitator, board: MortalBoard): Promise<void> {
  await placeAndVote(facilitator, board)
  await placeTotals(facilitator)
  const [note] = board.surface.items().filter(({ text }) => text === WORDS[1])
  if (note === undefined) throw new Error('No note.')
  for (const at of [1, 2, 3, 4]) vote(board, note.x + 40 + at * 20, note.y + 60)
}

const deeds: readonly (readonly [string, Deed])[] = [
  [
    'generate',
    {
      before: (facilitator) => facilitator.prepare(RECIPE, inGroups(1)),
      act: (facilitator) => facilitator.send({ type: 'generate' }),
      async again(facilitator) {
        const { placed } = await facilitator.look()
        if (placed === null) return facilitator.placeWorkshop(RECIPE, inGroups(1))
        return facilitator.send({ type: 'generate' })
      },
      end: 'after',
    },
  ],
  ['extend-zone', { before: placeAndWrite, act: extend, again: extend, end: 'after' }],
  [
    'apply-clusters',
    {
      async before(facilitator, board) {
        await placeAndWrite(facilitator, board)
        await propose(facilitator)
      },
      act: (facilitator) => facilitator.send({ type: 'apply-clusters' }),
      again: (facilitator) => facilitator.send({ type: 'put-back' }),
      end: 'before',
    },
  ],
  [
    'apply-clusters, then bringing the piles up to date',
    {
      async before(facilitator, board) {
        await placeAndWrite(facilitator, board)
        await propose(facilitator)
      },
      act: (facilitator) => facilitator.send({ type: 'apply-clusters' }),
      async again(facilitator) {
        const { clusters } = await facilitator.look()
        await (clusters === null ? propose(facilitator) : facilitator.send({ type: 'sort-later' }))
        return facilitator.send({ type: 'apply-clusters' })
      },
      end: 'after',
      movesNotes: true,
    },
  ],
  ...(['badge', 'copy'] as const).map((manner) => {
    const deed: Deed = {
      async before(facilitator, board) {
        await placeAndWrite(facilitator, board)
        await propose(facilitator)
      },
      act: (facilitator) => facilitator.send({ type: 'apply-clusters', manner }),
      again: (facilitator) => facilitator.send({ type: 'put-back' }),
      end: 'before',
    }
    return [`apply-clusters, ${manner}`, deed] as const
  }),
  [
    'taking numbers off',
    {
      async before(facilitator, board) {
        await placeAndWrite(facilitator, board)
        await propose(facilitator)
        await facilitator.send({ type: 'apply-clusters', manner: 'badge' })
      },
      act: (facilitator) => facilitator.send({ type: 'put-back' }),
      again: (facilitator) => facilitator.send({ type: 'put-back' }),
      end: 'after',
    },
  ],
  ['placing totals', { before: placeAndVote, act: placeTotals, again: placeTotals, end: 'after' }],
  [
    'placing totals, taken off again',
    { before: placeAndVote, act: placeTotals, again: removeTotals, end: 'before' },
  ],
  [
    'bringing totals up to date',
    { before: totalAndVote, act: placeTotals, again: placeTotals, end: 'after' },
  ],
  [
    'taking totals off',
    { before: totalAndVote, act: removeTotals, again: removeTotals, end: 'after' },
  ],
  [
    'put-back',
    {
      async before(facilitator, board) {
        await placeAndWrite(facilitator, board)
        await propose(facilitator)
        await facilitator.send({ type: 'apply-clusters' })
      },
      act: (facilitator) => facilitator.send({ type: 'put-back' }),
      again: (facilitator) => facilitator.send({ type: 'put-back' }),
      end: 'after',
      movesNotes: true,
    },
  ],
  [
    'remove',
    {
      async before(facilitator, board) {
        await placeAndWrite(facilitator, board)
        // Moved by people, they are told from theirs by their stamps alone.
        const isWords = ({ kind, text }: DrawnItem) => kind !== 'section' && text.length > 9
        const moved = board.surface
          .items()
          .filter((item) => isWords(item) && item.kind !== 'sticky')
          .map(({ id }) => id)
        expect(moved.length).toBeGreaterThan(5)
        board.surface.lock(moved, false)
        board.surface.moveBy(moved, 40, 20)
      },
      act: (facilitator) => facilitator.send({ type: 'remove' }),
      again: (facilitator) => facilitator.send({ type: 'remove' }),
      end: 'after',
    },
  ],
]

describe.each(hosts)('on %s, closed at any moment', (_host, { open, deaths, samples }) => {
  test.each(deeds)('[S3] %s: nothing is doubled, lost or left over', async (_name, deed) => {
    const calm = await open()
    const calmFacilitator = new Facilitator(calm.host, calm.time)
    await deed.before(calmFacilitator, calm)
    const whole = drawingOf(calm.surface)
    const from = calm.steps()
    await deed.act(calmFacilitator)
    const total = calm.steps() - from
    const expected = deed.end === 'after' ? drawingOf(calm.surface) : whole
    calm.close()
    for (const death of deaths) {
      for (let sample = 0; sample < samples; sample += 1) {
        const step = 1 + Math.floor(((sample + 0.5) * total) / samples)
        const board = await open()
        const doomed = new Facilitator(board.host, board.time)
        await deed.before(doomed, board)
        const notes = placesOf(board.surface, WORDS)
        board.dieAt(step, death)
        await Promise.race([deed.act(doomed), board.closed])
        doomed.session.close()
        const fresh = new Facilitator(board.revive(), board.time)
        await fresh.open()
        await deed.again(fresh)
        const where = `${death} at ${step} of ${total}`
        expect(drawingOf(board.surface), where).toEqual(expected)
        if (deed.movesNotes !== true) {
          expect(placesOf(board.surface, WORDS), where).toEqual(notes)
        }
        board.close()
      }
    }
  })
})
