import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { readReport } from '../../shared/core/report/read-report.ts'
import { ANNA, Facilitator, locateDocument, writeInZone } from '../app/drive.ts'
import { type MortalBoard, openMortalFigJam, openMortalMiro } from './mortal-boards.ts'

const hosts: readonly (readonly [string, () => Promise<MortalBoard>])[] = [
  ['FigJam', () => openMortalFigJam()],
  ['Miro', async () => openMortalMiro()],
]

const WORDS = [
  'Attend trop longtemps au guichet',
  'Le temps d’attente au guichet est trop long',
  'L’attente au guichet décourage',
  'Ne trouve pas le bon formulaire',
  'Formulaire introuvable sur le site',
  'Le formulaire est trop compliqué',
  '<img src=x onerror=alert(1)>',
  '=HYPERLINK("http://x")',
] as const

describe.each(hosts)('the main job on %s', (_name, open) => {
  test('[S1] a second click places nothing and says so', async () => {
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    const first = await facilitator.placeWorkshop('target-persona')
    expect(first.result).toMatchObject({ outcome: 'done', faults: [], sectionsLeft: 0 })
    expect(first.result?.created).toBeGreaterThan(500)
    const second = await facilitator.send({ type: 'generate' })
    expect(second.result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [] })
    board.close()
  })

  test('[S2] [V8] what groups wrote is counted, voted, clustered, put back and exported', async () => {
    const board = await open()
    const { host, surface } = board
    const facilitator = new Facilitator(host, board.time)
    const placed = await facilitator.placeWorkshop('target-persona')
    const document = await locateDocument(host, placed)
    const groups = document.sections.filter(
      ({ canvas, group }) => canvas === 'persona-top' && group !== null,
    )
    expect(groups).toHaveLength(4)
    const ids: string[] = []
    for (const section of groups) {
      const [job, brands] = ['job', 'brands'].map((id) => section.zones.find((z) => z.id === id))
      if (job === undefined || brands === undefined) throw new Error('No such zone.')
      WORDS.forEach((text, slot) => {
        const zone = slot < 6 ? job : brands
        ids.push(writeInZone(surface, host, section, zone, slot % 6, text))
      })
    }

    const keys = groups.map(({ key }) => key)
    const counted = await facilitator.send({ type: 'count-notes' })
    const total = counted.counts?.rows.reduce((sum, row) => sum + row.total, 0)
    expect(total).toBe(ids.length)

    const [voted = ''] = ids
    const note = surface.items().find(({ id }) => id === voted)
    if (note === undefined) throw new Error('The note is gone.')
    const dots = [0, 30].map((dx) =>
      surface.placeDot(
        { x: note.x + 60 + dx, y: note.y + 60 },
        { person: ANNA, fill: '#3DADFF', text: 'A' },
      ),
    )
    const votes = await facilitator.send({ type: 'count-votes', dotsPerPerson: 3 })
    expect(votes.votes?.ranking[0]).toMatchObject({ id: voted, votes: 2, rank: 1 })

    const before = new Map(surface.items().map(({ id, x, y }) => [id, { x, y }]))
    const proposed = await facilitator.send({ type: 'cluster', sections: keys, zone: null })
    expect(proposed.clusters?.state).toBe('preview')
    expect(proposed.clusters?.piles.length).toBeGreaterThan(1)
    expect(surface.items().find(({ id }) => id === voted)).toMatchObject({ x: note.x, y: note.y })

    const applied = await facilitator.send({ type: 'apply-clusters' })
    expect(applied.result).toMatchObject({ outcome: 'done', moved: ids.length, faults: [] })
    const moved = surface.items().find(({ id }) => id === voted)
    expect(moved?.x).not.toBe(note.x)
    const again = await facilitator.send({ type: 'count-votes', dotsPerPerson: 3 })
    expect(again.votes?.ranking[0]).toMatchObject({ id: voted, votes: 2, rank: 1 })
    expect(again.votes?.piles[0]).toMatchObject({ votes: 2, rank: 1 })
    expect(again.votes?.stray).toEqual([])

    const back = await facilitator.send({ type: 'put-back' })
    expect(back.result).toMatchObject({ outcome: 'done', moved: ids.length, faults: [] })
    for (const id of [...ids, ...dots]) {
      const item = surface.items().find((candidate) => candidate.id === id)
      const home = before.get(id)
      expect(item?.x).toBeCloseTo(home?.x ?? Number.NaN, 0)
      expect(item?.y).toBeCloseTo(home?.y ?? Number.NaN, 0)
    }

    await facilitator.send({ type: 'export', formats: ['markdown', 'csv', 'json'], authors: true })
    const [markdown, csv, json] = facilitator.files
    const rows = Papa.parse<string[]>(csv?.text.replace(/^\uFEFF/, '') ?? '', {
      skipEmptyLines: true,
    })
    expect(rows.errors).toEqual([])
    expect(rows.data).toHaveLength(ids.length + 1)
    // Who wrote each note is in each row, on both hosts.
    expect(rows.data.slice(1).filter((row) => !row.includes(ANNA.name))).toEqual([])
    const report = readReport(json?.text ?? '')
    expect(
      report.sections
        .flatMap(({ zones }) => zones)
        .flatMap((zone) => [...zone.notes, ...zone.clusters.flatMap(({ notes }) => notes)]),
    ).toHaveLength(ids.length)
    expect(markdown?.text).toContain('guichet')
    expect(markdown?.text).not.toMatch(/(^|[^\\])<img/)
    board.close()
  })
})
