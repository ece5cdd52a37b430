import { describe, expect, test } from 'vitest'
import type { ClustersView } from '../../shared/app/clusters-view.ts'
import { decodeVectors } from '../../shared/core/clusters/vectors/decode-vectors.ts'
import type { Meaning } from '../../shared/core/clusters/vectors/meaning.ts'
import { finishSteps } from '../../shared/core/steps.ts'
import { ANNA, Facilitator, inGroups, locateDocument } from '../app/drive.ts'
import { readTable } from '../core/clusters/vectors/read-table.ts'
import { drawingOf } from './drawings.ts'
import type { MortalBoard } from './mortal-boards.ts'
import { boards, RECIPE } from './people-at-work.ts'

const CLUSTER = { type: 'cluster', sections: [], zone: null }

const FRENCH = [
  'Attend au guichet',
  'Guichet trop lent',
  'Perd son formulaire',
  'Formulaire introuvable',
  'Mot de passe oublié',
  'Encore un mot de passe',
]

/** Those notes in a zone of the first group, close together as on a board that is too full. */
async function writeAll(
  board: MortalBoard,
  texts: readonly string[],
  load?: () => Promise<Meaning | null>,
): Promise<Facilitator> {
  const facilitator = new Facilitator(board.host, board.time, load)
  const view = await facilitator.placeWorkshop(RECIPE, inGroups(2))
  const [section] = (await locateDocument(board.host, view)).sections
  const zone = section?.zones.find(({ id }) => id === 'job')
  if (section === undefined || zone === undefined) throw new Error('No such zone.')
  const { x, y } = section.rect
  texts.forEach((text, index) => {
    const across = (index % 40) / 40
    const down = Math.floor(index / 40) / 60
    const at = {
      x: x + zone.rect.x + 10 + across * (zone.rect.width - 20),
      y: y + zone.rect.y + 10 + down * (zone.rect.height - 20),
    }
    board.surface.writeNote(at, text, {
      colour: board.host.profile.noteColours.fact,
      person: ANNA,
    })
  })
  return facilitator
}

async function propose(facilitator: Facilitator): Promise<ClustersView> {
  const view = await facilitator.send(CLUSTER)
  expect(view.board.fault).toBeNull()
  expect(view.result).toBeNull()
  if (view.clusters === null) throw new Error('No piles.')
  return view.clusters
}

function textsIn({ piles, undecided }: ClustersView): readonly string[] {
  return [...piles.flatMap(({ notes }) => notes), ...undecided].map(({ text }) => text).sort()
}

describe.each(boards)('whatever people wrote, on %s', (_name, open) => {
  test.each<readonly [string, readonly string[], readonly (readonly string[])[]]>([
    ['no note', [], []],
    ['one note', ['Seule'], []],
    ['two notes', ['Attend au guichet', 'Perd son formulaire'], []],
    ['two equal notes', ['Trop long', 'trop long !'], [['Trop long', 'trop long !']]],
    ['emoji alone', ['👍', '🎉', '👍', '👩‍👩‍👧', '😡', '🇫🇷'], [['👍', '👍']]],
    [
      'numbers alone',
      ['12', '7', '12', '2026', '+2', '−2'],
      [
        ['+2', '−2'],
        ['12', '12'],
      ],
    ],
    [
      'addresses alone',
      ['https://a.example.org/x', 'https://intranet.fr/rh', 'http://intranet.fr/rh', 'x@y.org'],
      [['http://intranet.fr/rh', 'https://intranet.fr/rh']],
    ],
  ])('[C1] %s: proposed or to be sorted, moved and put back', async (_case, texts, piles) => {
    const board = await open()
    const facilitator = await writeAll(board, texts)
    const before = drawingOf(board.surface)
    const view = await propose(facilitator)
    expect(view.total).toBe(texts.length)
    expect(textsIn(view)).toEqual([...texts].sort())
    const held = view.piles.map(({ notes }) => notes.map(({ text }) => text).sort())
    expect(held.sort()).toEqual(piles)
    for (const { title } of view.piles) expect(title.trim()).not.toBe('')
    expect(drawingOf(board.surface)).toEqual(before)
    if (texts.length > 0) {
      const moved = await facilitator.send({ type: 'apply-clusters', manner: 'move' })
      expect(moved.result).toMatchObject({ outcome: 'done', moved: texts.length, faults: [] })
      await facilitator.send({ type: 'put-back', record: null })
    }
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test.each([
    ['a note of 5,900 characters', ['Le client parle de tout. '.repeat(236)]],
    ['Arabic', ['التسليم متأخر', 'كلمة المرور']],
    ['Chinese', ['送货太慢了', '密码忘了']],
    ['Spanish', ['Entrega con retraso', 'No hay sitio para aparcar']],
  ])(
    '[C3] [C4] %s among French notes leaves the piles of these as they are',
    async (_case, others) => {
      const board = await open()
      const facilitator = await writeAll(board, [...FRENCH, ...others])
      const view = await propose(facilitator)
      const held = view.piles.map(({ notes }) => notes.map(({ text }) => text).sort())
      expect(held).toEqual(
        [FRENCH.slice(0, 2), FRENCH.slice(2, 4), FRENCH.slice(4)].map((pile) => [...pile].sort()),
      )
      expect(view.undecided.map(({ text }) => text.trim()).sort()).toEqual(
        others.map((text) => text.trim()).sort(),
      )
      board.close()
    },
  )

  test('[C20] a pile by hand that begins with a very long note is told by its start', async () => {
    const board = await open()
    const facilitator = await writeAll(board, ['Le client parle de tout. '.repeat(236), 'Encore'])
    const { own } = await propose(facilitator)
    expect(own.map(({ notes }) => notes)).toEqual([2])
    expect(own[0]?.said).toMatch(/^Le client parle de tout\. .{40,60}…$/)
    board.close()
  })

  test('[C6] two thousand equal notes are one pile', async () => {
    const board = await open()
    const facilitator = await writeAll(board, Array(2_000).fill('Trop de réunions'))
    const view = await propose(facilitator)
    expect(view.piles.map(({ notes }) => notes.length)).toEqual([2_000])
    board.close()
  }, 120_000)

  test('[C9] a damaged table of meanings: by words alone, and the view says so', async () => {
    const board = await open()
    const whole = readTable()
    const damaged = whole.slice(0, whole.length - 1)
    const facilitator = await writeAll(board, FRENCH, async () =>
      finishSteps(decodeVectors(damaged)),
    )
    const view = await propose(facilitator)
    expect(view.isByMeaning).toBe(false)
    expect(view.piles).toHaveLength(3)
    const other = new Facilitator(board.revive(), board.time, async () =>
      finishSteps(decodeVectors(whole)),
    )
    await other.open()
    expect((await propose(other)).isByMeaning).toBe(true)
    board.close()
  })
})
