import { describe, expect, test } from 'vitest'
import { decodeVectors } from '../../shared/core/clusters/vectors/decode-vectors.ts'
import type { Meaning } from '../../shared/core/clusters/vectors/meaning.ts'
import { finishSteps } from '../../shared/core/steps.ts'
import { Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import { readMeaning, readTable } from '../core/clusters/vectors/read-table.ts'
import { drawingOf } from './drawings.ts'
import type { MortalBoard } from './mortal-boards.ts'
import { boards, expectPlace, find, isMiro } from './people-at-work.ts'

const COPIES = { column: 'persona', canvas: 'persona-top' }

const WRITTEN = [
  ['A', 'job', 'Arriver à l’heure chez ses patients'],
  ['A', 'job', 'Garder ses week-ends'],
  ['A', 'job', 'Trouver où se garer'],
  ['B', 'job', 'Être à l’heure partout'],
  ['A', 'decision', 'Avis de deux collègues'],
  ['B', 'decision', '=HYPERLINK("http://x")'],
  ['B', 'brands', '<b>Décathlon</b>'],
] as const

/** One job in other words and in two languages, among notes that have nothing to do with it. */
const IN_OTHER_WORDS = [
  ['A', 'job', 'Facture incompréhensible'],
  ['A', 'job', 'Aimer son métier'],
  ['A', 'job', 'Des files d’attente partout'],
  ['B', 'job', 'Dirty staircases'],
  ['B', 'job', 'Waiting in line for an hour'],
  ['A', 'decision', 'Le vélo est volé'],
  ['A', 'decision', 'Une vieille chaudière'],
  ['B', 'decision', 'Learn from colleagues'],
  ['B', 'decision', 'Radio in the kitchen'],
] as const

/** Two groups at work on their personas, and what they wrote. */
async function compare(
  board: MortalBoard,
  written: readonly (readonly [string, string, string])[] = WRITTEN,
  load?: () => Promise<Meaning | null>,
) {
  const facilitator = new Facilitator(board.host, board.time, load)
  const view = await facilitator.placeWorkshop('target-persona', inGroups(2))
  const { sections } = await locateDocument(board.host, view)
  const write = (key: string, id: string, slot: number, text: string) => {
    const section = sections.find((one) => one.key === key)
    const zone = section?.zones.find((one) => one.id === id)
    if (section === undefined || zone === undefined) throw new Error(`No zone ${id} in ${key}.`)
    return writeInZone(board.surface, board.host, section, zone, slot, text)
  }
  const used = new Map<string, number>()
  const notes = written.map(([group, zone, text]) => {
    const slot = used.get(group + zone) ?? 0
    used.set(group + zone, slot + 1)
    return write(`persona/persona-top/${group}`, zone, slot, text)
  })
  return { facilitator, notes, write }
}

/** Notes that lie in the section that compares the groups. */
function copiesOn(board: MortalBoard): readonly string[] {
  const section = board.surface
    .items()
    .find(({ kind, text }) => kind === 'section' && text.includes('Comparer les groupes'))
  return board.surface
    .items()
    .filter(({ kind, parent }) => kind === 'sticky' && parent === section?.id)
    .map(({ text }) => text)
    .sort()
}

describe.each(boards)('comparing the groups on %s', (_name, open) => {
  test('[K3] is a reading: zone by zone, and nothing moves', async () => {
    const board = await open()
    const { facilitator } = await compare(board)
    const before = drawingOf(board.surface)
    const { comparison, result } = await facilitator.send({ type: 'compare', ...COPIES })
    expect(result).toBeNull()
    expect(comparison).toMatchObject({ ...COPIES, notes: 7, groups: 2, agreed: 1 })
    expect(comparison?.board).toBe('comparison/comparison/all')
    expect(comparison?.isByMeaning).toBe(false)
    const zones = new Map(comparison?.zones.map((zone) => [zone.zone, zone]))
    expect(zones.get('job')).toMatchObject({ verdict: 'agreed', sharedBy: 2, silent: [] })
    expect(zones.get('decision')).toMatchObject({
      verdict: 'to-settle',
      others: [
        { letters: ['A'], text: 'Avis de deux collègues' },
        { letters: ['B'], text: '=HYPERLINK("http://x")' },
      ],
    })
    expect(zones.get('brands')).toMatchObject({ verdict: 'silent', silent: ['A'] })
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test('[K4] puts copies on the wall, leaves the originals and what people wrote there', async () => {
    const board = await open()
    const { facilitator, notes, write } = await compare(board)
    const own = write('comparison/comparison/all', 'decision.A', 0, 'Écrit ici par le groupe A')
    const before = [...notes, own].map((id) => find(board, id))
    const counted = await facilitator.send({ type: 'take-stock' })
    const view = await facilitator.send({ type: 'place-comparison', ...COPIES })
    expect(view.result).toMatchObject({ kind: 'generate', outcome: 'done', faults: [], kept: [] })
    expect(view.result?.compared).toBe('comparison/comparison/all')
    for (const item of before) expectPlace(find(board, item.id), item)
    expect(copiesOn(board)).toEqual(
      [
        'Arriver à l’heure chez ses patients',
        'Garder ses week-ends',
        'Être à l’heure partout',
        '=HYPERLINK("http://x")',
        '<b>Décathlon</b>',
        'Écrit ici par le groupe A',
      ].sort(),
    )
    const after = await facilitator.send({ type: 'take-stock' })
    expect(after.takeaway?.notes).toBe(counted.takeaway?.notes)
    expect(after.takeaway?.writtenSections).toEqual(counted.takeaway?.writtenSections)
    const drawing = drawingOf(board.surface)
    const again = await facilitator.send({ type: 'place-comparison', ...COPIES })
    expect(again.result).toMatchObject({ outcome: 'done', created: 0, updated: 0, removed: 0 })
    expect(drawingOf(board.surface)).toEqual(drawing)
    board.close()
  })

  test('[S47] put on the wall, it leaves what is being prepared as it is', async () => {
    const board = await open()
    const { facilitator } = await compare(board)
    const { draft } = await facilitator.send({ type: 'choose', recipe: 'symmetry' })
    const { result, placed, ...view } = await facilitator.send({
      type: 'place-comparison',
      ...COPIES,
    })
    expect(result).toMatchObject({ kind: 'generate', outcome: 'done', faults: [] })
    expect(placed?.setup.comparisons).toHaveLength(1)
    expect(view.draft).toEqual(draft)
    board.close()
  })

  test('[K4] follows what changed since; a copy that people rewrote is theirs', async () => {
    const board = await open()
    const { facilitator, notes } = await compare(board)
    await facilitator.send({ type: 'place-comparison', ...COPIES })
    const copy = board.surface
      .items()
      .filter(({ text }) => text === '=HYPERLINK("http://x")')
      .find(({ id }) => !notes.includes(id))
    if (copy === undefined) throw new Error('No copy.')
    board.surface.setText(copy.id, 'Décide seule', { id: '7', name: 'Anna', colour: '#9747FF' })
    board.surface.remove([notes[6] ?? ''])
    const view = await facilitator.send({ type: 'place-comparison', ...COPIES })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(copiesOn(board)).toContain('Décide seule')
    expect(copiesOn(board)).not.toContain('=HYPERLINK("http://x")')
    expect(copiesOn(board)).not.toContain('<b>Décathlon</b>')
    await facilitator.send({ type: 'remove' })
    const left = board.surface.items().map(({ id }) => id)
    expect(left).toEqual(expect.arrayContaining(notes.slice(0, 6)))
    expect(left).toContain(copy.id)
    board.close()
  })

  test('[K4] dies on the way and is completed by the same click', async () => {
    const board = await open()
    const { facilitator } = await compare(board)
    if (isMiro(board)) {
      const { calls } = board.inside
      board.inside.faults.onCall = (call) =>
        call > calls + 6 ? { kind: 'refuse', message: 'An unknown error occurred.' } : null
      const broken = await facilitator.send({ type: 'place-comparison', ...COPIES })
      expect(broken.result?.outcome).not.toBe('done')
      board.inside.faults.onCall = () => null
    }
    const view = await facilitator.send({ type: 'place-comparison', ...COPIES })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(copiesOn(board)).toHaveLength(6)
    board.close()
  })

  test('[K1] [K4] by meaning: told, and put first in its cells, whatever the words', async () => {
    const board = await open()
    const { facilitator } = await compare(board, IN_OTHER_WORDS, async () => readMeaning())
    const { comparison } = await facilitator.send({ type: 'compare', ...COPIES })
    expect(comparison).toMatchObject({ isByMeaning: true, agreed: 1 })
    const [job] = comparison?.zones.filter(({ zone }) => zone === 'job') ?? []
    expect(job).toMatchObject({ verdict: 'agreed', sharedBy: 2, others: [] })
    expect(job?.said).toEqual([
      { letter: 'A', text: 'Des files d’attente partout' },
      { letter: 'B', text: 'Waiting in line for an hour' },
    ])
    const placed = await facilitator.send({ type: 'place-comparison', ...COPIES })
    expect(placed.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(placed.comparison?.zones).toEqual(comparison?.zones)
    expect(copiesOn(board)).toContain('Des files d’attente partout')
    expect(copiesOn(board)).not.toContain('Aimer son métier')
    board.close()
  })

  test('[K1] [C9] a damaged table of meanings: by words alone, and the view says so', async () => {
    const board = await open()
    const { facilitator } = await compare(board, IN_OTHER_WORDS, async () =>
      finishSteps(decodeVectors(readTable().slice(1))),
    )
    const { comparison } = await facilitator.send({ type: 'compare', ...COPIES })
    expect(comparison).toMatchObject({ isByMeaning: false, agreed: 0 })
    board.close()
  })

  test('[K3] [K4] stopped while notes are compared, nothing is told or placed', async () => {
    const board = await open()
    const stop: { now: () => void } = { now: () => undefined }
    const { facilitator } = await compare(board, WRITTEN, async () => {
      stop.now()
      return null
    })
    stop.now = () => void facilitator.session.receive({ type: 'cancel' })
    const before = drawingOf(board.surface)
    const { comparison, result } = await facilitator.send({ type: 'place-comparison', ...COPIES })
    expect(result).toMatchObject({ kind: 'compare', outcome: 'cancelled', faults: [] })
    expect(comparison).toBeNull()
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test('[K3] what cannot be compared is a sentence', async () => {
    const board = await open()
    const { facilitator } = await compare(board)
    const view = await facilitator.send({ type: 'compare', column: 'persona', canvas: 'mirror' })
    expect(view.result?.faults).toMatchObject([{ code: 'bad-input', on: 'mirror' }])
    const placing = await facilitator.send({
      type: 'place-comparison',
      column: 'x',
      canvas: 'welcome',
    })
    expect(placing.result?.faults).toMatchObject([{ code: 'bad-input', on: 'welcome' }])
    board.close()
  })
})
