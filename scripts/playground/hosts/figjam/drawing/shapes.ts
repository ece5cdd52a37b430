/** Names of ours for FigJam's shape types; see BoardSurface's DrawnItem. https://developers.figma.com/docs/plugins/api/ShapeWithTextNode/ */
const SHAPES: Readonly<Record<string, string>> = {
  SQUARE: 'rectangle',
  ELLIPSE: 'ellipse',
  ROUNDED_RECTANGLE: 'rounded-rectangle',
  DIAMOND: 'diamond',
  TRIANGLE_UP: 'triangle',
  TRIANGLE_DOWN: 'triangle-down',
  PARALLELOGRAM_RIGHT: 'parallelogram',
  PARALLELOGRAM_LEFT: 'parallelogram-left',
  TRAPEZOID: 'trapezoid',
  HEXAGON: 'hexagon',
  OCTAGON: 'octagon',
  PENTAGON: 'pentagon',
  CHEVRON: 'chevron',
  STAR: 'star',
  PLUS: 'plus',
  ARROW_LEFT: 'arrow-left',
  ARROW_RIGHT: 'arrow-right',
}

/** The drawn shape of a node. */
export function shapeOf(type: string, shapeType: unknown): string {
  if (type === 'ELLIPSE') return 'ellipse'
  if (type === 'POLYGON') return 'triangle'
  if (type === 'STAR') return 'star'
  if (type === 'STAMP') return 'ellipse'
  return SHAPES[String(shapeType)] ?? 'rectangle'
}

/** Corner points in a unit square; empty for shapes that are no polygon. */
export function outlineOf(shape: string): readonly (readonly [number, number])[] {
  return OUTLINES[shape] ?? []
}

const OUTLINES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  diamond: [
    [0.5, 0],
    [1, 0.5],
    [0.5, 1],
    [0, 0.5],
  ],
  triangle: [
    [0.5, 0],
    [1, 1],
    [0, 1],
  ],
  'triangle-down': [
    [0, 0],
    [1, 0],
    [0.5, 1],
  ],
  parallelogram: [
    [0.2, 0],
    [1, 0],
    [0.8, 1],
    [0, 1],
  ],
  'parallelogram-left': [
    [0, 0],
    [0.8, 0],
    [1, 1],
    [0.2, 1],
  ],
  trapezoid: [
    [0.2, 0],
    [0.8, 0],
    [1, 1],
    [0, 1],
  ],
  hexagon: [
    [0.2, 0],
    [0.8, 0],
    [1, 0.5],
    [0.8, 1],
    [0.2, 1],
    [0, 0.5],
  ],
  octagon: [
    [0.3, 0],
    [0.7, 0],
    [1, 0.3],
    [1, 0.7],
    [0.7, 1],
    [0.3, 1],
    [0, 0.7],
    [0, 0.3],
  ],
  pentagon: [
    [0.5, 0],
    [1, 0.38],
    [0.81, 1],
    [0.19, 1],
    [0, 0.38],
  ],
  chevron: [
    [0, 0],
    [0.8, 0],
    [1, 0.5],
    [0.8, 1],
    [0, 1],
    [0.2, 0.5],
  ],
  star: [
    [0.5, 0],
    [0.62, 0.35],
    [1, 0.38],
    [0.7, 0.6],
    [0.81, 1],
    [0.5, 0.77],
    [0.19, 1],
    [0.3, 0.6],
    [0, 0.38],
    [0.38, 0.35],
  ],
  plus: [
    [0.33, 0],
    [0.67, 0],
    [0.67, 0.33],
    [1, 0.33],
    [1, 0.67],
    [0.67, 0.67],
    [0.67, 1],
    [0.33, 1],
    [0.33, 0.67],
    [0, 0.67],
    [0, 0.33],
    [0.33, 0.33],
  ],
  'arrow-left': [
    [0, 0.5],
    [0.4, 0],
    [0.4, 0.25],
    [1, 0.25],
    [1, 0.75],
    [0.4, 0.75],
    [0.4, 1],
  ],
  'arrow-right': [
    [1, 0.5],
    [0.6, 0],
    [0.6, 0.25],
    [0, 0.25],
    [0, 0.75],
    [0.6, 0.75],
    [0.6, 1],
  ],
}
