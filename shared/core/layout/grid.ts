import type { Rect, Size } from '../board/geometry.ts'

/** Distances of the board, px: everything is one of 8, 16, 24, 40, 64, 96 and 264, or a sum of them. */
export const GUTTER = 24
/** From the section's edge to its content. */
export const MARGIN = 64
/** A note of 240 and a gutter: the module of every width. */
export const PITCH = 264
export const RIBBON_HEIGHT = 144
/** Where content starts under the ribbon. */
export const CONTENT_TOP = MARGIN + RIBBON_HEIGHT + GUTTER
/** From a zone's top to its first note: the head takes what is above. */
export const HEAD_HEIGHT = 176
/** Wide notes sit on a looser grid: room on the right for the total of their votes. */
export const WIDE_PITCH: Size = { width: 480, height: 312 }
export const WIDE_SLOT: Size = { width: 416, height: 240 }
/** Where the cells of a table start: row heads are on their left. */
export const ROW_HEAD_X = 72
export const CELLS_X = 544

/** Width of an area for that many notes side by side. */
export function widthFor(columns: number): number {
  return columns * PITCH + GUTTER
}

/** Height of a zone with a head and that many rows of notes. */
function headedHeight(rows: number): number {
  return rows * PITCH + HEAD_HEIGHT
}

/** A zone with a head, for columns × rows notes. */
export function headedSize(columns: number, rows: number): Size {
  return { width: widthFor(columns), height: headedHeight(rows) }
}

/** A cell of a table, for columns × rows notes. */
export function cellSize(columns: number, rows: number): Size {
  return { width: widthFor(columns), height: rows * PITCH + GUTTER }
}

export function rectAt(x: number, y: number, size: Size): Rect {
  return { x, y, width: size.width, height: size.height }
}
