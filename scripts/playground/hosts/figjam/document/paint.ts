import type { Json } from './json.ts'

/** '#RRGGBB' as FigJam's paint colour, channels 0–1. */
function parseHex(hex: string): {
  readonly r: number
  readonly g: number
  readonly b: number
} {
  const value = Number.parseInt(hex.slice(1, 7), 16)
  return { r: ((value >> 16) & 255) / 255, g: ((value >> 8) & 255) / 255, b: (value & 255) / 255 }
}

/** A solid paint as getters return it. */
export function paintOf(hex: string): Json {
  return {
    type: 'SOLID',
    visible: true,
    opacity: 1,
    blendMode: 'NORMAL',
    color: parseHex(hex),
    boundVariables: {},
  }
}
