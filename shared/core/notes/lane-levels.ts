import type { Zone } from '../board/document.ts'

type Lane = NonNullable<Zone['lane']>

/** The step of a lane, from 1, that a figure on its axis belongs to. */
export function stepOf(x: number, { steps }: Lane): number {
  return Math.min(steps, Math.max(1, Math.round(x)))
}

/** The level whose band a figure on the axis of a lane is in. */
export function levelOf(y: number, { lowest, highest }: Lane): number {
  return Math.min(highest, Math.max(lowest, Math.round(y))) + 0
}

/** Their mean, to a tenth; null for none. */
export function averageOf(values: readonly number[]): number | null {
  if (values.length === 0) return null
  return roundTenth(values.reduce((sum, value) => sum + value, 0) / values.length)
}

/** To a tenth, and a nought without a sign. */
export function roundTenth(value: number): number {
  return Math.round(value * 10) / 10 + 0
}
