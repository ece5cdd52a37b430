import type { Section } from '../core/board/document.ts'
import { type NodeKey, nodeKey } from '../core/board/keys.ts'
import {
  compareGroups,
  countAgreed,
  type GroupVersion,
  type ZoneComparison,
} from '../core/clusters/compare-groups.ts'
import { WorkshopError } from '../core/errors.ts'
import { canvasIn, workshopIn } from '../core/workshop/recipes-in.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import type { Desk } from './desk.ts'
import { linkPlaced } from './link-placed.ts'
import { type Reading, readNotes } from './read-board.ts'
import { runSteps } from './run-steps.ts'
import { type Job, runWork } from './run-work.ts'
import type { ComparedZoneView, ComparisonView } from './view-comparison.ts'

/** The copies of one canvas that groups fill in one column of the wall. */
export interface ComparedCopies {
  readonly column: string
  readonly canvas: string
}

/** Reads the board and sets the groups' versions of a canvas side by side. Nothing is written. */
export async function compareBoard(desk: Desk, copies: ComparedCopies): Promise<void> {
  await runWork(desk, 'compare', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading === null) return null
    const compared = await compareCopies(desk, job, reading, copies)
    desk.update({ comparison: viewComparison(reading, copies, compared) })
    return null
  })
}

/** How the groups' versions compare. */
export interface Compared {
  readonly zones: readonly ZoneComparison[]
  /** False: by their words alone. */
  readonly isByMeaning: boolean
}

/** @throws WorkshopError `bad-input` when no group has a copy of that canvas. */
export async function compareCopies(
  desk: Desk,
  job: Job,
  { setup, document, collected }: Reading,
  copies: ComparedCopies,
): Promise<Compared> {
  const sections = copiesOfGroups(document.sections, copies)
  const canvas = canvasIn(setup, copies.canvas)
  if (sections.length === 0 || canvas === null) {
    throw new WorkshopError('bad-input', `No copies of ${copies.canvas} to compare.`, {
      on: copies.canvas,
    })
  }
  const held = new Set<NodeKey | null>(sections.map(({ key }) => key))
  const notes = collected.notes.filter(({ section }) => held.has(section))
  const tree = await linkPlaced(desk, job, notes)
  const zones = await runSteps(
    compareGroups(
      canvas.zones.map(({ id, title, nature }) => ({ id, title: title[setup.language], nature })),
      setup.groups.map(({ letter }) => letter),
      notes,
      tree,
    ),
    desk.time,
    { signal: job.signal, onProgress: () => undefined },
  )
  return { zones, isByMeaning: tree.isByMeaning }
}

function copiesOfGroups(
  sections: readonly Section[],
  { column, canvas }: ComparedCopies,
): readonly Section[] {
  return sections.filter(
    (section) => section.column === column && section.canvas === canvas && section.group !== null,
  )
}

/** The section of the wall where these copies are compared; null when the workshop has none. */
export function findComparison(
  setup: WorkshopSetup,
  sections: readonly Section[],
  { canvas }: ComparedCopies,
): NodeKey | null {
  const column = workshopIn(setup)?.columns.find(({ canvases }) =>
    canvases.some(
      (placement) => placement.canvas === 'comparison' && placement.compares === canvas,
    ),
  )
  if (column === undefined) return null
  const key = nodeKey(column.id, 'comparison', 'all')
  return sections.some((section) => section.key === key) ? key : null
}

export function viewComparison(
  { setup, document, atMinute }: Reading,
  copies: ComparedCopies,
  { zones, isByMeaning }: Compared,
): ComparisonView {
  return {
    ...copies,
    atMinute,
    notes: zones.flatMap(({ groups }) => groups.map(({ notes }) => notes.length)).reduce(add, 0),
    groups: setup.groups.length,
    agreed: countAgreed(zones),
    zones: zones.map(viewZone),
    isByMeaning,
    board: findComparison(setup, document.sections, copies),
  }
}

function viewZone(zone: ZoneComparison): ComparedZoneView {
  const { id, title, nature, verdict, idea, sharedBy, others, groups } = zone
  const sharing = groups.filter(({ letter }) => sharedBy.includes(letter))
  return {
    zone: id,
    title,
    nature,
    verdict,
    idea,
    sharedBy: sharedBy.length,
    said: sharing.flatMap(firstSaid),
    others: others.map(({ letters, note }) => ({ letters, text: note.text })),
    silent: groups.filter(({ notes }) => notes.length === 0).map(({ letter }) => letter),
  }
}

function firstSaid({ letter, notes: [first] }: GroupVersion): ComparedZoneView['said'] {
  return first === undefined ? [] : [{ letter, text: first.text }]
}

function add(sum: number, count: number): number {
  return sum + count
}
