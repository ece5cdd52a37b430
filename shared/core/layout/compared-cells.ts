import type { Item, StickyItem, Zone } from '../board/document.ts'
import type { Rect } from '../board/geometry.ts'
import { type ComparedRow, type CopiedNote, MOST_COPIES } from '../workshop/compared-groups.ts'
import { CELLS_X, CONTENT_TOP, GUTTER, ROW_HEAD_X } from './grid.ts'
import { noteCopy, shape, text } from './items.ts'
import { slotRect } from './layout-clusters.ts'
import { INK, PAPER } from './palette.ts'
import { keyIn, type SectionContext, sectionKey } from './section-context.ts'
import { ellipsize } from './text-fit.ts'
import { BODY, SMALL } from './type-scale.ts'

const PLATE = { width: 208, height: 64 }
/** From a row's top to its plate: chip, title on two lines. */
const PLATE_TOP = 176
/** What both hosts leave empty around the words of a note. */
const NOTE_PADDING = 20

/** What the groups wrote, by row, when they were compared; none before. */
export function comparedRows(context: SectionContext): ReadonlyMap<string, ComparedRow> {
  const section = sectionKey(context)
  const compared = context.setup.comparisons.find((comparison) => comparison.section === section)
  return new Map(compared?.rows.map((row) => [row.zone, row]))
}

/** Notes the group wrote, as far as the comparison knows; null before there is one. */
export function countCompared(
  rows: ReadonlyMap<string, ComparedRow>,
  letter: string,
): number | null {
  if (rows.size === 0) return null
  const cells = [...rows.values()].flatMap((row) => row.cells)
  return cells.reduce((sum, cell) => (cell.group === letter ? sum + cell.total : sum), 0)
}

/** Over the titles of the rows, where there was no table of meanings. */
export function layoutMeans(context: SectionContext): readonly Item[] {
  const { setup, wording } = context
  const compared = setup.comparisons.find(({ section }) => section === sectionKey(context))
  if (compared?.isByWords !== true) return []
  return [
    text({
      key: keyIn(context, 'by-words'),
      role: 'subtitle',
      block: {
        x: ROW_HEAD_X,
        y: CONTENT_TOP,
        width: CELLS_X - GUTTER - ROW_HEAD_X,
        lines: 2,
        step: BODY,
      },
      text: wording.byWords,
    }),
  ]
}

/** Under a row's title: how many groups say the same thing. In ink when it is to be settled. */
export function layoutAgreement(
  context: SectionContext,
  row: ComparedRow | undefined,
  zone: string,
  y: number,
): readonly Item[] {
  if (row === undefined || row.sharedBy === null) return []
  const { wording, setup } = context
  const isOpen = row.sharedBy === 0
  return [
    shape({
      key: keyIn(context, zone, 'agreement'),
      role: 'plate',
      rect: { x: ROW_HEAD_X, y: y + PLATE_TOP, ...PLATE },
      text: isOpen ? wording.toSettle : wording.agreement(row.sharedBy, setup.groups.length),
      look: {
        fill: isOpen ? INK : PAPER,
        stroke: INK,
        strokeWidth: 4,
        textColour: isOpen ? PAPER : INK,
        fontSize: BODY.fontSize,
        bold: true,
      },
    }),
  ]
}

/** Copies of what a group wrote, in the slots of its cell. */
export function layoutCopies(
  context: SectionContext,
  row: ComparedRow | undefined,
  cell: Zone,
  letter: string,
): readonly StickyItem[] {
  const notes = row?.cells.find(({ group }) => group === letter)?.notes ?? []
  return notes.slice(0, MOST_COPIES).map((note, index) =>
    copyOf(context, note, {
      id: [cell.id, `copy-${index + 1}`],
      rect: slotRect(cell, index, context.profile),
    }),
  )
}

function copyOf(
  context: SectionContext,
  note: CopiedNote,
  { id, rect }: { readonly id: readonly string[]; readonly rect: Rect },
): StickyItem {
  const inside = rect.width - 2 * NOTE_PADDING
  const lines = Math.floor((rect.height - 2 * NOTE_PADDING) / SMALL.line)
  const text = ellipsize(note.text, inside, lines, { ...SMALL, bold: false })
  return noteCopy({ key: keyIn(context, ...id), rect, nature: note.nature, text }, context.profile)
}
