import { centreOf, distance, isInside, overlaps, type Point, type Rect } from '../board/geometry.ts'

/** Of the smaller of two notes: with more of it covered, what it says cannot be told any more. */
const HIDDEN_SHARE = 0.5
const GAP = 24
/** Places tried a side, in the rhythm of the note. */
const REACH = 8
/** px to the right and down where there is no free place: both are seen, one over the other. */
const CASCADE = 56

/** Whether the one on top leaves the other unread. */
export function hides(a: Rect, b: Rect): boolean {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  if (width <= 0 || height <= 0) return false
  return width * height > HIDDEN_SHARE * Math.min(a.width * a.height, b.width * b.height)
}

/** Where there is no area to stay in: four of its own size on each side. */
export function around({ x, y, width, height }: Rect): Rect {
  return { x: x - 4 * width, y: y - 4 * height, width: 9 * width, height: 9 * height }
}

/**
 * Where a note goes that would hide another in its place (`at`): the nearest place in the area where it
 * lies over nothing (`taken`), else a step aside.
 */
export function stepAside(at: Rect, taken: readonly Rect[], area: Rect): Point {
  const steps = Array.from({ length: 2 * REACH + 1 }, (_, step) => step - REACH)
  const from = centreOf(at)
  const free = steps
    .flatMap((down) =>
      steps.map((across) => ({
        ...at,
        x: at.x + across * (at.width + GAP),
        y: at.y + down * (at.height + GAP),
      })),
    )
    .filter((spot) => isInside(spot, area) && !taken.some((one) => overlaps(one, spot)))
    .sort((a, b) => distance(from, centreOf(a)) - distance(from, centreOf(b)))
  const [nearest] = free
  if (nearest !== undefined) return { x: nearest.x, y: nearest.y }
  const aside = steps
    .map((_, step) => ({ ...at, x: at.x + step * CASCADE, y: at.y + step * CASCADE }))
    .find((spot) => !taken.some((one) => hides(one, spot)))
  return aside === undefined ? at : { x: aside.x, y: aside.y }
}
