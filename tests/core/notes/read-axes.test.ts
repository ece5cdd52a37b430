import fc from 'fast-check'
import { expect, test } from 'vitest'
import { figjamProfile } from '../../../shared/core/board/figjam-profile.ts'
import type { DocId, HostId } from '../../../shared/core/board/keys.ts'
import { layoutWorkshop } from '../../../shared/core/layout/layout-workshop.ts'
import { collectNotes } from '../../../shared/core/notes/collect-notes.ts'
import { readAxes } from '../../../shared/core/notes/read-axes.ts'
import { readReport } from '../../../shared/core/report/read-report.ts'
import { writeCsv } from '../../../shared/core/report/write-csv.ts'
import { writeJson } from '../../../shared/core/report/write-json.ts'
import { makeSetup } from '../layout/sample-setups.ts'
import { makeNote, placeAll } from '../reading-board.ts'
import { reportOf } from '../report/report-samples.ts'

const NOTE = 240

/** A note whose centre is at that share of a zone of a canvas alone: from the left, from the top. */
function readNoteAt(canvas: string, zoneId: string, across: number, down: number) {
  const setup = { ...makeSetup(canvas, { groups: 1 }), doc: 'doc' as DocId }
  const document = layoutWorkshop(setup, figjamProfile)
  const [section] = document.sections
  const zone = section?.zones.find(({ id }) => id === zoneId)
  if (section === undefined || zone === undefined) throw new Error(`no ${zoneId}`)
  const corner = {
    x: section.rect.x + zone.rect.x + across * zone.rect.width - NOTE / 2,
    y: section.rect.y + zone.rect.y + down * zone.rect.height - NOTE / 2,
  }
  const items = [...placeAll(document), makeNote('n', 'Idée', corner)]
  return collectNotes(document, { items }, figjamProfile).notes.find(
    ({ id }) => id === ('n' as HostId),
  )
}

test('[N12] the place of a note in a matrix reads back as two marks out of ten', () => {
  expect(readNoteAt('impact-effort', 'quick', 0.5, 0.5)?.marks).toEqual({ x: 2.5, y: 7.5 })
  expect(readNoteAt('dual-impact', 'win', 1, 0)?.marks).toEqual({ x: 10, y: 10 })
  expect(readNoteAt('dual-impact', 'drop', 0, 1)?.marks).toEqual({ x: 0, y: 0 })
})

test('[N12] in a lane it reads back as the step and the level', () => {
  expect(readNoteAt('journey', 'emotion', 0.5, 0.5)?.marks).toEqual({ x: 5, y: 0 })
  expect(readNoteAt('journey', 'emotion', 0.5 / 9, 0.1)?.marks).toEqual({ x: 1, y: 2 })
  expect(readNoteAt('journey', 'emotion', 0.5 / 9, 0.9)?.marks).toEqual({ x: 1, y: -2 })
})

test('[N12] elsewhere a place says nothing', () => {
  expect(readNoteAt('persona-top', 'job', 0.5, 0.5)).not.toHaveProperty('marks')
})

test('[N12] marks stay on their axes, whatever the point and however small the zone', () => {
  const axes = { x: { from: 0, to: 10 }, y: { from: -2.5, to: 2.5 } }
  fc.assert(
    fc.property(fc.double(), fc.double(), fc.nat(2000), fc.nat(2000), (x, y, width, height) => {
      const marks = readAxes(axes, { x: 0, y: 0, width, height }, { x, y })
      expect(marks?.x).toBeGreaterThanOrEqual(0)
      expect(marks?.x).toBeLessThanOrEqual(10)
      expect(marks?.y).toBeGreaterThanOrEqual(-2.5)
      expect(marks?.y).toBeLessThanOrEqual(2.5)
    }),
  )
})

test('[N12] [R2] [R3] the figures are in the JSON and in the CSV, as figures', () => {
  const note = readNoteAt('journey', 'emotion', 0.5 / 9, 0.9)
  if (note === undefined) throw new Error('no note')
  const report = reportOf([], { collected: { notes: [{ ...note, section: null, zone: null }] } })
  const again = readReport(writeJson(report))
  expect(again).toEqual(report)
  expect(again.unplaced[0]?.marks).toEqual({ x: 1, y: -2 })
  const [header, row] = writeCsv(report).slice(1).split('\r\n')
  expect(header?.endsWith(',Position horizontale,Position verticale')).toBe(true)
  expect(row?.endsWith(',1,-2')).toBe(true)
})
