import type { FontName } from '../text/font-gate.ts'

const SANS = ['Thin', 'Light', 'Regular', 'Medium', 'Semi Bold', 'Bold', 'Extra Bold', 'Black']
const SERIF = ['Light', 'Regular', 'Bold', 'Black']

/**
 * Fonts the emulated editor has: FigJam's own four presets and some that programs ask for by name.
 * github.com/figma/mcp-server-guide, create-text
 */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  Inter: SANS,
  Merriweather: SERIF,
  'Roboto Mono': ['Light', 'Regular', 'Medium', 'Bold'],
  'Figma Hand': ['Regular', 'Bold'],
  Roboto: ['Thin', 'Light', 'Regular', 'Medium', 'Bold', 'Black'],
  'Open Sans': ['Light', 'Regular', 'Medium', 'Semi Bold', 'Bold', 'Extra Bold'],
  Lato: ['Light', 'Regular', 'Bold', 'Black'],
  Montserrat: SANS,
  Poppins: SANS,
  'Noto Sans': SANS,
  'Noto Sans JP': ['Light', 'Regular', 'Medium', 'Bold', 'Black'],
}

/** Every font, family by family. */
export function listFonts(): readonly FontName[] {
  return Object.entries(FAMILIES).flatMap(([family, styles]) =>
    styles.map((style) => ({ family, style })),
  )
}

/** Styles of a family; empty for an unknown one. */
export function listStyles(family: string): readonly string[] {
  return FAMILIES[family] ?? []
}
