import type { Form } from '../board/document.ts'
import { centreOf, type Point, type Rect } from '../board/geometry.ts'

/** Corners of each form in a box of 1 × 1, clockwise; ellipses and rectangles have none of their own. */
const CORNERS: Readonly<
  Record<Exclude<Form, 'ellipse' | 'rectangle' | 'star' | 'pentagon'>, string>
> = {
  diamond: '.5,0 1,.5 .5,1 0,.5',
  hexagon: '.25,.04 .75,.04 1,.5 .75,.96 .25,.96 0,.5',
  cross: '.33,0 .67,0 .67,.33 1,.33 1,.67 .67,.67 .67,1 .33,1 .33,.67 0,.67 0,.33 .33,.33',
  triangle: '.5,0 1,1 0,1',
  parallelogram: '.25,0 1,0 .75,1 0,1',
  trapezoid: '.2,0 .8,0 1,1 0,1',
}

/** The outline of a form drawn in that box; null for a form that is not made of straight sides. */
export function formPoints(form: Form, rect: Rect): readonly Point[] | null {
  switch (form) {
    case 'ellipse':
      return null
    case 'rectangle':
      return toPoints('0,0 1,0 1,1 0,1', rect)
    case 'pentagon':
      return roundPoints(rect, 5, [1])
    case 'star':
      return roundPoints(rect, 10, [1, 0.5])
    default:
      return toPoints(CORNERS[form], rect)
  }
}

function toPoints(corners: string, rect: Rect): readonly Point[] {
  return corners.split(' ').map((corner) => {
    const [x = 0, y = 0] = corner.split(',').map(Number)
    return { x: rect.x + x * rect.width, y: rect.y + y * rect.height }
  })
}

/** Corners on a circle, the first on top; radii take turns. */
function roundPoints(rect: Rect, count: number, radii: readonly number[]): readonly Point[] {
  const centre = centreOf(rect)
  return Array.from({ length: count }, (_, i) => {
    const angle = (i / count) * 2 * Math.PI - Math.PI / 2
    const radius = radii[i % radii.length] ?? 1
    return {
      x: round(centre.x + (Math.cos(angle) * radius * rect.width) / 2),
      y: round(centre.y + (Math.sin(angle) * radius * rect.height) / 2),
    }
  })
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
