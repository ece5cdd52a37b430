import { describe, expect, test } from 'vitest'
import type { Point } from '../../shared/core/board/geometry.ts'
import { ANNA, Facilitator, inGroups, locateDocument, writeInZone } from '../app/drive.ts'
import { drawingOf } from './drawings.ts'
import {
  BESIDE,
  bring,
  type EvidenceBoard,
  evidenceBoards,
  platesOn,
  rowsSaying,
} from './evidence-at-hand.ts'

async function start(board: EvidenceBoard): Promise<Facilitator> {
  const facilitator = new Facilitator(board.host, board.time)
  await facilitator.placeWorkshop(BESIDE.canvas, (setup) => ({
    ...inGroups(2)(setup),
    language: 'fr',
  }))
  return facilitator
}

/** Overlaps of what is new with what was there; sections hold their items. */
function covered(board: EvidenceBoard, before: readonly string[]): readonly string[] {
  const items = board.surface.items()
  const old = items.filter(({ id }) => before.includes(id))
  const fresh = items.filter(({ id, kind }) => !before.includes(id) && kind === 'section')
  return fresh.flatMap((a) =>
    old
      .filter(
        (b) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map((b) => `${a.text} covers ${b.text}`),
  )
}

describe.each(evidenceBoards)('evidence on %s', (_name, open) => {
  test('[W8] is placed beside the canvas and covers nothing; brought again it writes nothing', async () => {
    const board = await open()
    const facilitator = await start(board)
    const before = board.surface.items().map(({ id }) => id)
    const rows = [
      ...rowsSaying('job', ['Trop long', '=1+1', '<b>non</b>']),
      ...rowsSaying('drivers', ['شكرا']),
    ]
    const view = await bring(facilitator, rows)
    expect(view.result).toMatchObject({ kind: 'place-evidence', outcome: 'done', faults: [] })
    expect(view.evidence).toMatchObject({ placed: 4, left: 0 })
    expect(view.evidence?.sections).toHaveLength(2)
    expect(platesOn(board)).toEqual(
      ['<b>non</b>', '=1+1', 'Trop long', 'شكرا'].map((text) => `●●○ des indices\n${text}\n— Ana`),
    )
    expect(covered(board, before)).toEqual([])
    const drawn = drawingOf(board.surface)
    const again = await bring(facilitator, rows)
    expect(again.result).toMatchObject({ outcome: 'done', created: 0, updated: 0, removed: 0 })
    expect(drawingOf(board.surface)).toEqual(drawn)
    board.close()
  })

  test('[W8] brought again with more, only what is new is placed, and the workshop is left alone', async () => {
    const board = await open()
    const facilitator = await start(board)
    await bring(facilitator, rowsSaying('job', ['Trop long', 'Trop cher']))
    const more = await bring(facilitator, rowsSaying('job', ['TROP LONG !', 'Fermé', 'Trop cher']))
    expect(more.evidence).toMatchObject({ placed: 3, left: 0 })
    expect(platesOn(board).map((text) => text.split('\n')[1])).toEqual([
      'Fermé',
      'Trop cher',
      'Trop long',
    ])
    const quiet = await facilitator.send({ type: 'generate' })
    expect(quiet.result).toMatchObject({ created: 0, updated: 0, removed: 0, kept: [] })
    const fresh = new Facilitator(board.revive(), board.time)
    expect((await fresh.open()).evidence).toMatchObject({ placed: 3, left: 0 })
    const same = await bring(fresh, rowsSaying('job', ['Fermé']))
    expect(same.result).toMatchObject({ created: 0, updated: 0 })
    board.close()
  })

  test('[W9] what people moved, rewrote or deleted stays so; their notes beside it do not move', async () => {
    const board = await open()
    const facilitator = await start(board)
    await bring(facilitator, rowsSaying('job', ['Un', 'Deux', 'Trois', 'Quatre']))
    const plate = (said: string) => {
      const found = board.surface.items().find(({ text }) => text.includes(`\n${said}\n`))
      if (found === undefined) throw new Error(`${said} is lost.`)
      return found
    }
    const note = board.surface.writeNote(centreOf(plate('Un'), 300), 'Entre deux preuves', {
      colour: board.host.profile.noteColours.fact,
      person: ANNA,
    })
    board.surface.moveBy([plate('Deux').id], 40, 700)
    board.surface.setText(plate('Trois').id, 'Trois fois', ANNA)
    board.surface.remove([plate('Quatre').id])
    const before = drawingOf(board.surface)
    const view = await bring(facilitator, rowsSaying('job', ['Un', 'Deux', 'Trois']))
    expect(view.result).toMatchObject({ outcome: 'done', created: 0, updated: 0, removed: 0 })
    expect(drawingOf(board.surface)).toEqual(before)
    const at = board.surface.items().find(({ id }) => id === note)
    const back = await bring(facilitator, rowsSaying('job', ['Quatre', 'Cinq']))
    expect(back.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(plate('Quatre')).toBeDefined()
    const removed = await facilitator.send({ type: 'remove-evidence' })
    expect(removed.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(removed.result?.kept.map(({ change }) => change)).toEqual(['text'])
    const left = board.surface.items().find(({ id }) => id === note)
    expect(Math.abs((left?.x ?? 0) - (at?.x ?? 0))).toBeLessThanOrEqual(1)
    expect(Math.abs((left?.y ?? 0) - (at?.y ?? 0))).toBeLessThanOrEqual(1)
    expect(platesOn(board)).toEqual(['Trois fois'])
    board.close()
  })

  test('[W11] goes alone, or with all that Atelier placed', async () => {
    const board = await open()
    const facilitator = await start(board)
    const bare = drawingOf(board.surface)
    await bring(facilitator, rowsSaying('job', ['Un', 'Deux']))
    await bring(facilitator, rowsSaying('drivers', ['Trois']))
    const alone = await facilitator.send({ type: 'remove-evidence' })
    expect(alone.result).toMatchObject({ outcome: 'done', faults: [], kept: [] })
    expect(alone.evidence).toBeNull()
    expect(drawingOf(board.surface)).toEqual(bare)
    await bring(facilitator, rowsSaying('job', ['Un', 'Deux']))
    const all = await facilitator.send({ type: 'remove' })
    expect(all.result).toMatchObject({ outcome: 'done', faults: [] })
    expect(board.surface.items()).toEqual([])
    board.close()
  })

  test('[W12] is no note: not counted, voted on or clustered, and apart in every file', async () => {
    const board = await open()
    const facilitator = await start(board)
    const placed = await facilitator.look()
    const { sections } = await locateDocument(board.host, placed)
    const [section] = sections
    const zone = section?.zones.find(({ id }) => id === 'job')
    if (section === undefined || zone === undefined) throw new Error('No such zone.')
    writeInZone(board.surface, board.host, section, zone, 0, 'Note du groupe')
    await bring(facilitator, rowsSaying('job', ['Preuve une', 'Preuve deux']))
    const counted = await facilitator.send({ type: 'count-notes' })
    expect(counted.counts?.rows.reduce((sum, { total }) => sum + total, 0)).toBe(1)
    expect(counted.counts?.unplaced).toBe(0)
    const clustered = await facilitator.send({ type: 'cluster', sections: [], zone: null })
    expect(clustered.clusters?.total).toBe(1)
    const votes = await facilitator.send({ type: 'count-votes', dotsPerPerson: 3 })
    expect(votes.votes?.ranking).toHaveLength(0)
    const formats = ['markdown', 'csv', 'json']
    const taken = await facilitator.send({ type: 'export', formats, authors: false })
    expect(taken.takeaway).toMatchObject({ notes: 1, evidence: 2 })
    const [markdown = '', csv = '', json = ''] = facilitator.files.map(({ text }) => text)
    expect(markdown).toMatch(/## Preuves et verbatims[\s\S]*- Preuve une — Ana \(●●○ des indices\)/)
    expect(csv).toMatch(/Preuve une,[^\n]*,Preuve,des indices,Ana\r\n/)
    expect(csv).toMatch(/Note du groupe,[^\n]*,Note,,\r\n/)
    const { report } = JSON.parse(json) as { report: { evidence: readonly { text: string }[] } }
    expect(report.evidence.map(({ text }) => text)).toEqual(['Preuve une', 'Preuve deux'])
    board.close()
  })
})

function centreOf(
  item: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  down: number,
): Point {
  return { x: item.x + item.width / 2, y: item.y + item.height / 2 + down }
}
