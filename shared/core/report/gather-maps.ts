import type { Nature } from '../board/document.ts'
import { JOURNEY_PARTS } from '../catalogue/canvases/journey.ts'
import { findCanvas } from '../catalogue/catalogue.ts'
import { cutText } from '../parse-value.ts'
import {
  CARRIED_CANVAS,
  type CarriedMap,
  type CarriedNote,
  type CarriedSource,
  cutCarried,
  LONGEST_CARRIED_NAME,
  MOST_IN_CELL,
  MOST_IN_ROW,
  MOST_MAP_ROWS,
  MOST_ON_MAP,
  MOST_STAGES,
} from '../workshop/starting-point.ts'
import { sourceOf } from './gather-review.ts'
import type { Report, ReportNote, ReportSection, ReportZone } from './report-tree.ts'

interface KnownStage {
  /** As in its zones: `action.3` is of stage 3. */
  readonly id: string
  readonly title: string
}

interface KnownNote {
  readonly row: string
  /** '' for a note of the whole row. */
  readonly stage: string
  readonly text: string
  readonly nature: Nature
  readonly votes: number
}

/** A map that was filled in: of a section of this board, or of a saved file. */
export interface KnownMap {
  readonly id: string
  readonly source: CarriedSource
  readonly stages: readonly KnownStage[]
  /** Several stages under one name: before, during, after. */
  readonly parts: readonly { readonly title: string; readonly stages: readonly string[] }[]
  readonly rows: readonly { readonly id: string; readonly title: string }[]
  readonly notes: readonly KnownNote[]
}

/** Canvases of the catalogue that are maps; of those people made, whatever has rows and stages is. */
const MAPS: readonly string[] = ['journey', 'persona-bottom', 'mirror']
/** The row whose notes name the stages. */
const NAMING = 'stage'

/** Every map of a report that says something, those of all first. */
export function gatherMaps(report: Report): readonly KnownMap[] {
  const maps = report.sections.flatMap((section, index) => {
    const map = readMap(report, section, `${section.key}#${index}`)
    return map === null ? [] : [{ map, isOfAll: section.group === null }]
  })
  return maps.sort((a, b) => Number(b.isOfAll) - Number(a.isOfAll)).map(({ map }) => map)
}

function readMap(report: Report, section: ReportSection, id: string): KnownMap | null {
  const { canvas, zones } = section
  if (canvas === CARRIED_CANVAS || (!MAPS.includes(canvas) && findCanvas(canvas) !== null))
    return null
  const cells = zones.flatMap((zone) => {
    const [, row = '', stage = ''] = /^(.+)\.(\d+)$/.exec(zone.id) ?? []
    return row === '' ? [] : [{ zone, row, stage }]
  })
  const stages = [...new Set(cells.map(({ stage }) => stage))]
  if (stages.length < 2 || new Set(cells.map(({ row }) => row)).size < 2) return null
  const notes = zones.flatMap((zone) => readNotes(zone, stages))
  if (notes.length === 0) return null
  const rows = new Map<string, string>()
  for (const { id: zone, title } of zones) {
    const row = zone.replace(/\.\d+$/, '')
    if (!rows.has(row)) rows.set(row, line(row === zone ? title : (title.split(' · ')[0] ?? title)))
  }
  return {
    id,
    source: sourceOf(report, section.title),
    stages: stages.map((stage) => ({ id: stage, title: nameStage(stage, cells, notes) })),
    parts: canvas === 'journey' ? listParts(report, stages) : [],
    rows: [...rows].map(([row, title]) => ({ id: row, title })),
    notes,
  }
}

function readNotes(zone: ReportZone, stages: readonly string[]): readonly KnownNote[] {
  const [, row = zone.id, stage = ''] = /^(.+)\.(\d+)$/.exec(zone.id) ?? []
  return [...zone.notes, ...zone.clusters.flatMap(({ notes }) => notes)].flatMap((note) => {
    if (note.text.trim() === '') return []
    const at = stage === '' ? stageAt(note, stages) : stage
    return [{ row, stage: at, text: note.text, nature: note.nature, votes: note.votes }]
  })
}

/** In a lane, where a note is from left to right is its stage. */
function stageAt({ marks }: ReportNote, stages: readonly string[]): string {
  const across = marks?.x ?? null
  const stage = across === null ? '' : String(Math.round(across))
  return stages.includes(stage) ? stage : ''
}

/** As people named it, else as the board does. */
function nameStage(
  stage: string,
  cells: readonly { readonly zone: ReportZone; readonly stage: string }[],
  notes: readonly KnownNote[],
): string {
  const written = notes.filter((note) => note.row === NAMING && note.stage === stage)
  if (written.length > 0) return line(written.map(({ text }) => text).join(' / '))
  const title = cells.find((cell) => cell.stage === stage)?.zone.title ?? stage
  const name = title.split(' · ').slice(1).join(' · ') || stage
  return line(name.slice(0, 1).toUpperCase() + name.slice(1))
}

function listParts({ language }: Report, stages: readonly string[]): KnownMap['parts'] {
  let from = 0
  return JOURNEY_PARTS.map(({ title, steps }) => {
    const part = { title: title[language], stages: stages.slice(from, from + steps) }
    from += steps
    return part
  })
}

/**
 * These stages of a map, as a workshop starts from them: the most voted notes of each cell, as many as
 * one wall shows legibly; the others are counted.
 */
export function startFromMap(map: KnownMap, wanted: readonly string[]): CarriedMap {
  const stages = map.stages.filter(({ id }) => wanted.includes(id)).slice(0, MOST_STAGES)
  const isOne = stages.length === 1
  const rows = map.rows.filter(({ id }) => !isOne || id !== NAMING).slice(0, MOST_MAP_ROWS)
  const cells = rows.flatMap(({ id }, row) =>
    stages.map((one, stage) => notesIn(map, id, one.id).map((note) => ({ ...note, row, stage }))),
  )
  const total = cells.flat().length
  const notes = pickNotes(cells, isOne ? MOST_IN_ROW : MOST_IN_CELL)
  const part = map.parts.find((one) => isSame(one.stages, wanted))
  return {
    kind: 'map',
    source: map.source,
    heading: part?.title ?? (isOne ? (stages[0]?.title ?? '') : ''),
    stages: stages.map(({ title }) => title),
    rows,
    notes,
    left: total - notes.length,
  }
}

function notesIn(map: KnownMap, row: string, stage: string): readonly KnownNote[] {
  const found = map.notes.filter((note) => note.row === row && note.stage === stage)
  return [...found].sort((a, b) => b.votes - a.votes)
}

/** Fewer of each cell until they fit; each cell keeps its first as long as any does. */
function pickNotes(
  cells: readonly (readonly CarriedNote[])[],
  most: number,
): readonly CarriedNote[] {
  const taken = cells.flatMap((cell) => cell.slice(0, most))
  if (taken.length > MOST_ON_MAP && most > 1) return pickNotes(cells, most - 1)
  return taken
    .slice(0, MOST_ON_MAP)
    .map(({ row, stage, text, nature }) => ({ row, stage, text: cutCarried(text), nature }))
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((entry) => other.includes(entry))
}

function line(text: string): string {
  return cutText(text.replace(/\s+/g, ' ').trim(), LONGEST_CARRIED_NAME)
}
