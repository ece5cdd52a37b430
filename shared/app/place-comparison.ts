import type { NodeKey } from '../core/board/keys.ts'
import { WorkshopError } from '../core/errors.ts'
import {
  type ComparedCell,
  type ComparedGroups,
  copyNote,
  MOST_COPIES,
} from '../core/workshop/compared-groups.ts'
import type { WorkshopSetup } from '../core/workshop/setup.ts'
import {
  type Compared,
  type ComparedCopies,
  compareCopies,
  findComparison,
  viewComparison,
} from './compare-board.ts'
import type { Desk } from './desk.ts'
import { generateChange } from './generate.ts'
import { type Reading, readNotes } from './read-board.ts'
import { runWork } from './run-work.ts'

/**
 * Copies what the groups wrote into the section that compares them, then shows it. A cell where people
 * wrote is theirs: it stays as it is. Twice in a row, the second only follows what changed since.
 */
export async function placeComparison(desk: Desk, copies: ComparedCopies): Promise<void> {
  let shown: ComparedGroups | null = null
  await runWork(desk, 'compare', async (job) => {
    const reading = await readNotes(desk, job)
    if (reading === null) return null
    const { setup, document } = reading
    const place = findComparison(setup, document.sections, copies)
    if (place === null) {
      throw new WorkshopError('bad-input', `Nowhere to compare ${copies.canvas}.`, {
        on: copies.canvas,
      })
    }
    const compared = await compareCopies(desk, job, reading, copies)
    desk.update({ comparison: viewComparison(reading, copies, compared) })
    shown = keepTheirs(reading, describe(place, compared))
    return null
  })
  if (shown !== null) await show(desk, shown)
}

async function show(desk: Desk, shown: ComparedGroups): Promise<void> {
  const { section } = shown
  const change = (setup: WorkshopSetup): WorkshopSetup => ({
    ...setup,
    comparisons: [...setup.comparisons.filter((known) => known.section !== section), shown],
  })
  await generateChange(desk, change, section)
  const placed = desk.state.sections.find(({ key }) => key === section)
  if (placed?.id != null && desk.state.result?.outcome === 'done') await desk.host.show([placed.id])
}

function describe(section: NodeKey, { zones, isByMeaning }: Compared): ComparedGroups {
  return {
    section,
    isByWords: !isByMeaning,
    rows: zones.map(({ id, verdict, sharedBy, groups }) => ({
      zone: id,
      sharedBy: verdict === 'silent' ? null : sharedBy.length,
      cells: groups.map(({ letter, notes }) => ({
        group: letter,
        notes: notes.slice(0, MOST_COPIES).map(copyNote),
        total: notes.length,
      })),
    })),
  }
}

/** Cells that hold a note of people's keep the copies they had. */
function keepTheirs({ setup, collected }: Reading, compared: ComparedGroups): ComparedGroups {
  const { section } = compared
  const before = setup.comparisons.find((known) => known.section === section)
  const theirs = new Set(
    collected.notes.filter((note) => note.section === section).map(({ zone }) => zone),
  )
  const cellBefore = (zone: string, { group }: ComparedCell) =>
    before?.rows.find((row) => row.zone === zone)?.cells.find((cell) => cell.group === group)
      ?.notes ?? []
  return {
    ...compared,
    rows: compared.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) =>
        theirs.has(`${row.zone}.${cell.group}`)
          ? { ...cell, notes: cellBefore(row.zone, cell) }
          : cell,
      ),
    })),
  }
}
