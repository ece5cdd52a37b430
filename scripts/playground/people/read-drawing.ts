import type { DrawnItem } from '../hosts/board-surface.ts'
import { middleOf } from './boxes.ts'
import { SLOT } from './note-size.ts'

/** Everything that is drawn in a section, by what it is to a reader. */
export interface Drawing {
  readonly section: DrawnItem
  /** Words on nothing. */
  readonly texts: readonly DrawnItem[]
  readonly shapes: readonly DrawnItem[]
  /** Rectangles in which at least one note fits. */
  readonly papers: readonly DrawnItem[]
}

/** Chips are smaller, badges larger; so are dots. */
export const CHIP = 64
/** A shape thinner than this is a line. */
export const THIN = 16
/** From a heading's corner to the middle of its chip at most. */
const CHIP_REACH = 100

/** Sorts what is inside a section; notes are left out. */
export function readDrawing(section: DrawnItem, inside: readonly DrawnItem[]): Drawing {
  const shapes = inside.filter((item) => item.kind === 'shape' && !isBareText(item))
  return {
    section,
    texts: inside.filter((item) => item.kind === 'text' || isBareText(item)),
    shapes,
    papers: shapes.filter(
      ({ shape, width, height }) =>
        shape === 'rectangle' && width >= SLOT.width && height >= SLOT.height,
    ),
  }
}

/** Words in a shape of which nothing else is drawn. */
function isBareText({ kind, fill, text, stroke, strokeWidth }: DrawnItem): boolean {
  const isBare = fill === 'none' && (stroke === 'none' || strokeWidth === 0)
  return kind === 'shape' && isBare && text !== ''
}

/** Where the words start: at the chip, when it is beside them. */
export function leftOf(item: DrawnItem, drawing: Drawing): number {
  const chip = findChip(item, drawing)
  return chip === null ? item.x : Math.min(chip.x, item.x)
}

function findChip(item: DrawnItem, { shapes }: Drawing): DrawnItem | null {
  const distance = (shape: DrawnItem) => {
    const { x, y } = middleOf(shape)
    return Math.hypot(x - item.x, y - item.y - CHIP / 2)
  }
  const [nearest] = shapes
    .filter((shape) => shape.shape === 'rectangle' && shape.width < CHIP && shape.height < CHIP)
    .filter((shape) => shape.width >= THIN && distance(shape) < CHIP_REACH)
    .sort((a, b) => distance(a) - distance(b))
  return nearest ?? null
}

/** A chip in ink is a sign, not the colour of a note. */
export function findChipColour(item: DrawnItem, drawing: Drawing): string | null {
  const fill = findChip(item, drawing)?.fill ?? 'none'
  const isLight = /^#[0-9A-F]{6}$/i.test(fill) && Number.parseInt(fill.slice(1, 3), 16) > 0x40
  return isLight ? fill : null
}
