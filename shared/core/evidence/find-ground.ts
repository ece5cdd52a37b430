import { type Point, type Rect, type Size, translate } from '../board/geometry.ts'

/** What stays free around evidence, px: as between two sections of one moment. */
const GAP = 264

/**
 * Free ground near a section, top-left corner: at its right where nothing is in the way, else under it,
 * else above whatever is over or under it. What is there (`taken`) is never covered.
 */
export function findGround(size: Size, beside: Rect, taken: readonly Rect[]): Point {
  const right = { x: Math.ceil(beside.x + beside.width) + GAP, y: Math.floor(beside.y) }
  const under = { x: Math.floor(beside.x), y: Math.ceil(beside.y + beside.height) + GAP }
  const others = taken.filter((box) => !isSame(box, beside))
  const free = [right, under].find((corner) => isFree(size, corner, others))
  if (free !== undefined) return free
  const column = { ...beside, x: Math.floor(beside.x), width: size.width }
  const top = [beside, ...others]
    .filter(({ x, width }) => x < column.x + column.width + GAP && x + width > column.x - GAP)
    .reduce((highest, { y }) => Math.min(highest, y), beside.y)
  return { x: column.x, y: Math.floor(top) - GAP - Math.ceil(size.height) }
}

/** With room around it. */
function isFree(size: Size, corner: Point, others: readonly Rect[]): boolean {
  const wished = translate({ ...size, x: -GAP, y: -GAP }, corner)
  const room = { ...wished, width: size.width + 2 * GAP, height: size.height + 2 * GAP }
  return !others.some((box) => meets(room, box))
}

function isSame(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height
}

/** Boxes without area too: a line may have none. */
function meets(a: Rect, b: Rect): boolean {
  return (
    a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
  )
}
