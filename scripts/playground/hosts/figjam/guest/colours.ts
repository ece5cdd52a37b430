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
  const list = /^rgba?\(([^)]*)\)$/.exec(text)
  if (list === null) return refuse(`figma.util colour ${text}`)
  const [r = 0, g = 0, b = 0, a = 1] = (list[1] ?? '').split(/[\s,/]+/).map(Number)
  return { r: r / 255, g: g / 255, b: b / 255, a }
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
    return { type: 'SOLID', color: { r, g, b }, opacity: a, ...overrides }
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
