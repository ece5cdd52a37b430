import { isObject, type Json, numberOr } from '../document/json.ts'
import { inside, type Refusal, refuseInvalid } from '../refusals.ts'

const PAINT_TYPES = [
  'SOLID',
  'GRADIENT_LINEAR',
  'GRADIENT_RADIAL',
  'GRADIENT_ANGULAR',
  'GRADIENT_DIAMOND',
  'IMAGE',
  'VIDEO',
  'PATTERN',
]

const SOLID_KEYS = new Set(['type', 'color', 'visible', 'opacity', 'blendMode', 'boundVariables'])

/**
 * Checks and completes an array of paints as `fills =` does: alpha belongs to the paint's opacity,
 * channels are 0–1. https://developers.figma.com/docs/plugins/api/Paint/ ; texts from
 * github.com/figma/mcp-server-guide, gotchas.md
 */
export function parsePaints(call: string, property: string, value: unknown): Json {
  if (!Array.isArray(value)) {
    throw refuseInvalid(call, property, `Expected array, received ${typeOf(value)}`)
  }
  return value.map((paint, index) => parsePaint(call, property, paint, index))
}

function parsePaint(call: string, property: string, paint: unknown, index: number): Json {
  const type = isObject(paint) ? paint['type'] : undefined
  if (!isObject(paint) || typeof type !== 'string' || !PAINT_TYPES.includes(type)) {
    const types = PAINT_TYPES.map((name) => `'${name}'`).join(' | ')
    throw refuseInvalid(
      call,
      property,
      `Invalid discriminator value. Expected ${types} at [${index}].type`,
    )
  }
  const common = {
    visible: paint['visible'] !== false,
    opacity: numberOr(paint['opacity'], 1),
    blendMode: typeof paint['blendMode'] === 'string' ? paint['blendMode'] : 'NORMAL',
  }
  if (common.opacity < 0 || common.opacity > 1) {
    throw refuseInvalid(call, property, `Number must be between 0 and 1 at [${index}].opacity`)
  }
  if (type !== 'SOLID') return { ...(paint as { readonly [key: string]: Json }), ...common }
  const extra = Object.keys(paint).filter((key) => !SOLID_KEYS.has(key))
  if (extra.length > 0) throw refuseKeys(call, property, extra, `[${index}]`)
  const color = parseColour(call, property, paint['color'], `[${index}].color`)
  return { type, ...common, color, boundVariables: {} }
}

function parseColour(call: string, property: string, value: unknown, at: string): Json {
  if (!isObject(value)) throw refuseInvalid(call, property, `Required value missing at ${at}`)
  const extra = Object.keys(value).filter((key) => !['r', 'g', 'b'].includes(key))
  if (extra.length > 0) throw refuseKeys(call, property, extra, at)
  for (const channel of ['r', 'g', 'b']) {
    const number = value[channel]
    if (typeof number !== 'number' || Number.isNaN(number)) {
      throw refuseInvalid(
        call,
        property,
        `Expected number, received ${typeOf(number)} at ${at}.${channel}`,
      )
    }
    if (number < 0) {
      throw refuseInvalid(
        call,
        property,
        `Number must be greater than or equal to 0 at ${at}.${channel}`,
      )
    }
    if (number > 1) {
      throw refuseInvalid(
        call,
        property,
        `Number must be less than or equal to 1 at ${at}.${channel}`,
      )
    }
  }
  return { r: numberOr(value['r'], 0), g: numberOr(value['g'], 0), b: numberOr(value['b'], 0) }
}

function refuseKeys(call: string, property: string, keys: readonly string[], at: string): Refusal {
  const listed = keys.map((key) => `'${key}'`).join(', ')
  return refuseInvalid(call, property, `Unrecognized key(s) in object: ${listed} at ${at}`)
}

/** The hex of the first visible solid paint, or 'none'. */
export function readFill(paints: unknown): string {
  if (!Array.isArray(paints)) return 'none'
  const list: readonly unknown[] = paints
  const paint = list.findLast((item) => isObject(item) && item['visible'] !== false)
  if (!isObject(paint)) return 'none'
  const stops = Array.isArray(paint['gradientStops']) ? (paint['gradientStops'] as unknown[]) : []
  const stop = stops[0]
  const color = isObject(stop) ? stop['color'] : paint['color']
  if (!isObject(color)) return 'none'
  const channel = (name: string) =>
    Math.round(numberOr(color[name], 0) * 255)
      .toString(16)
      .padStart(2, '0')
  return `#${channel('r')}${channel('g')}${channel('b')}`.toUpperCase()
}

/** Checks an array of anything. */
export function parseArray(call: string, property: string, value: unknown): Json {
  if (!Array.isArray(value)) {
    throw inside(call, `Expected "${property}" to have type array but got ${typeOf(value)} instead`)
  }
  return value as Json
}

/** The word the host uses for the type of a value. */
export function typeOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
