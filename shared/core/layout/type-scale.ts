/** A step of the type scale: size and the line it takes, px of the board. */
export interface TypeStep {
  readonly fontSize: number
  readonly line: number
}

/** The only sizes our items use. Legible means 11 px on screen: at 28 % zoom for a zone title. */
export const WALL_NAME: TypeStep = { fontSize: 320, line: 400 }
export const DISPLAY: TypeStep = { fontSize: 192, line: 232 }
export const WALL_TIME: TypeStep = { fontSize: 160, line: 200 }
export const TITLE: TypeStep = { fontSize: 64, line: 80 }
export const HEADING: TypeStep = { fontSize: 40, line: 48 }
export const BODY: TypeStep = { fontSize: 32, line: 40 }
export const SMALL: TypeStep = { fontSize: 24, line: 32 }

export const TYPE_SCALE = [WALL_NAME, DISPLAY, WALL_TIME, TITLE, HEADING, BODY, SMALL] as const

/** Height of a line of that size, px. */
export function lineHeight(fontSize: number): number {
  return TYPE_SCALE.find((step) => step.fontSize === fontSize)?.line ?? fontSize * 1.25
}
