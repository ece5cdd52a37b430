import { describe, expect, test } from 'vitest'
import { gatherMaps, startFromMap } from '../../shared/core/report/gather-maps.ts'
import { gatherReview, startReview, usualChoice } from '../../shared/core/report/gather-review.ts'
import { openReport } from '../../shared/core/report/open-report.ts'
import type { Report } from '../../shared/core/report/report-tree.ts'
import { writeJson } from '../../shared/core/report/write-json.ts'
import type { WorkshopSetup } from '../../shared/core/workshop/setup.ts'
import { ANNA, Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import { type EvidenceBoard, evidenceBoards } from './evidence-at-hand.ts'

async function write(
  board: EvidenceBoard,
  facilitator: Facilitator,
  canvas: string,
  zoneId: string,
  text: string,
  slot = 0,
): Promise<string> {
  const document = await locateDocument(board.host, await facilitator.look())
  const section = document.sections.find((one) => one.canvas === canvas)
  const zone = section?.zones.find(({ id }) => id === zoneId)
  if (section === undefined || zone === undefined) throw new Error(`No zone ${zoneId}.`)
  return writeInZone(board.surface, board.host, section, zone, slot, text)
}

async function exported(facilitator: Facilitator): Promise<Report> {
  await facilitator.send({ type: 'export', formats: ['json'], authors: false })
  const reading = openReport(facilitator.files.at(-1)?.text ?? '')
  if ('refusal' in reading) throw new Error(reading.refusal)
  return reading.report
}

function startingFrom(report: Report): (setup: WorkshopSetup) => WorkshopSetup {
  const offer = gatherReview(report)
  const startsFrom = startReview(offer, usualChoice(offer))
  return (setup) => ({ ...setup, language: 'fr', startsFrom })
}

/** A canvas of decisions that was filled in on a board of its own. */
async function lastExport(open: () => Promise<EvidenceBoard>): Promise<Report> {
  const board = await open()
  const facilitator = new Facilitator(board.host, board.time)
  await facilitator.placeWorkshop('decisions', (setup) => ({ ...setup, language: 'fr' }))
  await write(board, facilitator, 'decisions', 'decisions', 'On garde <b>le ticket</b>')
  await write(board, facilitator, 'decisions', 'actions', '=1+1 → Léa → 12 mai')
  await write(board, facilitator, 'decisions', 'actions', 'Relire', 1)
  const report = await exported(facilitator)
  board.close()
  return report
}

const NO_WRITE = { outcome: 'done', created: 0, updated: 0, removed: 0, kept: [] }

describe.each(evidenceBoards)('starting from earlier work on %s', (_name, open) => {
  test('[F5] a review is placed with it; a second click writes nothing; whoever comes next finds it', async () => {
    const report = await lastExport(open)
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    const view = await facilitator.placeWorkshop('quarterly-review', startingFrom(report))
    expect(view.result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
    const texts = board.surface.items().map(({ text }) => text)
    expect(texts).toEqual(
      expect.arrayContaining(['On garde <b>le ticket</b>', '=1+1\n— Léa · 12 mai']),
    )
    expect(texts).toContain('Relire\n— à nommer')
    const drawn = drawingOf(board.surface)
    expect((await facilitator.send({ type: 'generate' })).result).toMatchObject(NO_WRITE)
    const fresh = new Facilitator(board.revive(), board.time)
    const opened = await fresh.open()
    expect(opened.placed?.setup.startsFrom).toEqual(view.placed?.setup.startsFrom)
    expect((await fresh.send({ type: 'generate' })).result).toMatchObject(NO_WRITE)
    expect(drawingOf(board.surface)).toEqual(drawn)
    board.close()
  })

  test('[F4] it is nobody’s contribution: not counted, voted on or clustered', async () => {
    const report = await lastExport(open)
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    await facilitator.placeWorkshop('quarterly-review', startingFrom(report))
    const stock = await facilitator.send({ type: 'take-stock' })
    expect(stock.takeaway).toMatchObject({ notes: 0, decisions: 0, actions: 0, votes: 0 })
    const counted = await facilitator.send({ type: 'count-notes' })
    expect(counted.counts?.rows.every(({ total }) => total === 0)).toBe(true)
    expect(counted.counts?.unplaced).toBe(0)
    const votes = await facilitator.send({ type: 'count-votes', dotsPerPerson: 3 })
    expect(votes.votes).toMatchObject({ placed: 0, ranking: [] })
    board.close()
  })

  test('[F5] [F6] goes with the workshop but for what people rewrote; the next export carries it on', async () => {
    const report = await lastExport(open)
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    await facilitator.placeWorkshop('quarterly-review', startingFrom(report))
    const done = await write(board, facilitator, 'atelier:carried', 'action-done', 'Fait en mai')
    const plate = board.surface.items().find(({ text }) => text.startsWith('Relire'))
    if (plate === undefined) throw new Error('The plate is lost.')
    board.surface.setText(plate.id, 'Relire à deux\n— Zoé · juin', ANNA)
    const next = await exported(facilitator)
    expect(next.carriedFrom).toMatchObject({ title: report.title, date: report.date })
    const carried = next.carried.map(({ kind, text, who, when, status }) => [
      kind,
      text,
      who,
      when,
      status,
    ])
    expect(carried).toContainEqual(['action', 'Relire à deux', 'Zoé', 'juin', null])
    expect(carried.filter(([, , , , status]) => status === 'done')).toHaveLength(1)
    expect(gatherReview(next).items.map(({ text }) => text)).toEqual(['Relire à deux'])
    expect(openReport(writeJson(next))).toEqual({ report: next })
    const view = await facilitator.send({ type: 'remove' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    const left = board.surface.items()
    expect(
      left
        .filter(({ kind }) => kind !== 'section')
        .map(({ text }) => text)
        .sort(),
    ).toEqual(['Fait en mai', 'Relire à deux\n— Zoé · juin'])
    expect(left.some(({ id }) => id === done)).toBe(true)
    board.close()
  })

  test('[F7] [F8] a stage of a map of this board is looked at beside it, and the map stays as it was', async () => {
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    const plain = (setup: WorkshopSetup) => ({ ...inGroups(1)(setup), language: 'fr' as const })
    await facilitator.placeWorkshop('journey', plain)
    await write(board, facilitator, 'journey', 'stage.2', 'Je compare')
    await write(board, facilitator, 'journey', 'action.2', 'Ouvre dix onglets')
    await write(board, facilitator, 'journey', 'pain.2', 'Se perd')
    await write(board, facilitator, 'journey', 'pain.5', 'Attend')
    const before = drawingOf(board.surface)
    await facilitator.prepare('journey-deep-dive', plain)
    const looked = await facilitator.send({ type: 'find-maps' })
    expect(looked).toMatchObject({ work: null, result: null })
    expect(drawingOf(board.surface)).toEqual(before)
    const [map, ...others] = facilitator.maps
    if (map === undefined) throw new Error('No map was found.')
    expect(others).toEqual([])
    expect(map.stages[1]).toEqual({ id: '2', title: 'Je compare' })
    const startsFrom = startFromMap(map, ['2'])
    expect(startsFrom.notes.map(({ text }) => text)).toEqual(['Ouvre dix onglets', 'Se perd'])
    const draft = looked.draft?.setup
    await facilitator.send({ type: 'draft', setup: { ...draft, startsFrom } })
    const view = await facilitator.send({ type: 'generate' })
    expect(view.result).toMatchObject({ outcome: 'done', faults: [] })
    const after = drawingOf(board.surface)
    expect(after.filter((line) => before.includes(line))).toEqual(before)
    const titles = board.surface.items().map(({ text }) => text)
    expect(titles).toContain('Ensemble · Étape «\u00A0Je compare\u00A0»')
    expect(titles).toContain('Ensemble · L’étape d’où nous partons')
    expect((await facilitator.send({ type: 'take-stock' })).takeaway?.notes).toBe(0)
    const report = await exported(facilitator)
    expect(report.carried.map(({ text, place }) => [text, place]).sort()).toEqual([
      ['Ouvre dix onglets', 'Actions · Je compare'],
      ['Se perd', 'Irritants · Je compare'],
    ])
    // What a workshop started from is no map to start from again.
    expect(gatherMaps(report)).toEqual([])
    const gone = await facilitator.send({ type: 'remove' })
    expect(gone.result).toMatchObject({ outcome: 'done', kept: [] })
    expect(drawingOf(board.surface)).toEqual(before)
    board.close()
  })

  test('[F7] a finished map is read whole, with room for a note on each cell', async () => {
    const board = await open()
    const facilitator = new Facilitator(board.host, board.time)
    const plain = (setup: WorkshopSetup) => ({ ...inGroups(1)(setup), language: 'fr' as const })
    await facilitator.placeWorkshop('persona-bottom', plain)
    await write(board, facilitator, 'persona-bottom', 'trigger.1', 'Un courrier')
    await write(board, facilitator, 'persona-bottom', 'ours.4', 'Un appel')
    await facilitator.prepare('journey-validation', plain)
    const { draft } = await facilitator.send({ type: 'find-maps' })
    const [map] = facilitator.maps
    if (map === undefined) throw new Error('No map was found.')
    const startsFrom = startFromMap(
      map,
      map.stages.map(({ id }) => id),
    )
    await facilitator.send({ type: 'draft', setup: { ...draft?.setup, startsFrom } })
    await facilitator.send({ type: 'generate' })
    await write(board, facilitator, 'atelier:carried', 'trigger.1', 'Non, un SMS')
    const report = await exported(facilitator)
    expect(report.carried.map(({ text }) => text).sort()).toEqual(['Un appel', 'Un courrier'])
    const zone = report.sections.flatMap(({ zones }) => zones).find(({ notes }) => notes.length > 0)
    expect(zone?.title).toBe(`Déclencheur · ${startsFrom.stages[0]}`)
    expect(zone?.notes[0]?.text).toBe('Non, un SMS')
    board.close()
  })
})
