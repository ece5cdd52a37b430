import { freeze, refuse } from './host.ts'
import { buildNamespace } from './namespaces.ts'

interface Colour {
  readonly r: number
  readonly g: number
  readonly b: number
  readonly a: number
}

/** Reads '#rgb', '#rrggbb', '#rrggbbaa' or an object. https://developers.figma.com/docs/plugins/api/figma-util/ */
function readColour(value: unknown): Colour {
  if (typeof value === 'object' && value !== null) {
    const { r, g, b, a } = value as Partial<Colour>
    return { r: r ?? 0, g: g ?? 0, b: b ?? 0, a: a ?? 1 }
  }
  const text = String(value).trim()
  const short = /^#?([\da-f])([\da-f])([\da-f])$/i.exec(text)
  const hex =
    short === null
      ? text
      : `#${short
          .slice(1)
          .map((digit) => digit + digit)
          .join('')}`
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})([\da-f]{2})?$/i.exec(hex)
  if (match !== null) {
    const [r = 0, g = 0, b = 0, a = 255] = match
      .slice(1)
      .map((pair) => (pair === undefined ? 255 : Number.parseInt(pair, 16)))
    return { r: r / 255, g: g / 255, b: b / 255, a: a / 255 }
  }
  const list = /^(rgb|hsl)a?\(([^)]*)\)$/i.exec(text)
  if (list === null) return refuse(`figma.util colour ${text}`)
  const parts = (list[2] ?? '').split(/[\s,/]+/).filter((part) => part !== '')
  const [a = 1] = parts.slice(3).map((part) => readNumber(part, 1))
  if (list[1]?.toLowerCase() === 'hsl') {
    const [h = 0, l = 0, s = 0] = [parts[0], parts[2], parts[1]].map((part, at) =>
      readNumber(part ?? '0', at === 0 ? 360 : 1),
    )
    return { ...mixHsl(h, s, l), a }
  }
  const [r = 0, g = 0, b = 0] = parts.map((part) => readNumber(part, 255) / 255)
  return { r, g, b, a }
}

/** A number, or a percentage of `whole`. */
function readNumber(part: string, whole: number): number {
  const number = Number.parseFloat(part)
  return part.endsWith('%') ? (number / 100) * whole : number
}

/** Hue in degrees, the others 0–1. https://www.w3.org/TR/css-color-4/#hsl-to-rgb */
function mixHsl(hue: number, saturation: number, lightness: number): Omit<Colour, 'a'> {
  const channel = (offset: number) => {
    const k = (offset + hue / 30) % 12
    const spread = saturation * Math.min(lightness, 1 - lightness)
    return lightness - spread * Math.max(-1, Math.min(k - 3, 9 - k, 1))
  }
  return { r: channel(0), g: channel(8), b: channel(4) }
}

/** Whether a colour says its own alpha; if not, that of the overrides stays. */
function saysAlpha(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return 'a' in value
  return /^#?[\da-f]{8}$|\/|^(rgb|hsl)a\(/i.test(String(value).trim())
}

/** `figma.util`. */
export const util = buildNamespace('figma.util', {
  rgb(value: unknown) {
    const { r, g, b } = readColour(value)
    return { r, g, b }
  },
  rgba(value: unknown, alpha?: number) {
    const { r, g, b, a } = readColour(value)
    return { r, g, b, a: alpha ?? a }
  },
  solidPaint(value: unknown, overrides?: object) {
    const { r, g, b, a } = readColour(value)
    const opacity = saysAlpha(value) ? { opacity: a } : {}
    return { opacity: 1, ...overrides, type: 'SOLID', color: { r, g, b }, ...opacity }
  },
})

/** `figma.constants`: the palettes of before 2024, which the API still gives. https://developers.figma.com/docs/plugins/api/figma-constants/ */
export const constants = freeze({
  colors: {
    figJamBase: {
      black: '#1E1E1E',
      gray: '#B3B3B3',
      red: '#F24822',
      orange: '#FFA629',
      yellow: '#FFCD29',
      green: '#14AE5C',
      blue: '#0D99FF',
      violet: '#9747FF',
      white: '#FFFFFF',
    },
    figJamBaseLight: {
      darkGray: '#757575',
      lightGray: '#E6E6E6',
      lightRed: '#FFC7C2',
      lightOrange: '#FCD19C',
      lightYellow: '#FFE8A3',
      lightGreen: '#AFF4C6',
      lightBlue: '#BDE3FF',
      lightViolet: '#E4CCFF',
    },
  },
})
