import type { Switches } from '../switches.ts'
import { createStyledText, type StyledText, type TextStyle } from '../text/styled-text.ts'
import type { Json } from './json.ts'
import { paintOf } from './paint.ts'

/** Charcoal, the first text colour (github.com/figma/mcp-server-guide, create-text). */
const INK = '#1E1E1E'

/** FigJam's own text is Inter Medium; create-figma-plugin#57 shows the error that says so. */
const NOTE_FONT: Json = { family: 'Inter', style: 'Medium' }

function styleOf(fontName: Json, fontSize: number, colour: string): TextStyle {
  return {
    fontName,
    fontSize,
    fills: [paintOf(colour)],
    letterSpacing: { value: 0, unit: 'PERCENT' },
    lineHeight: { unit: 'AUTO' },
    textCase: 'ORIGINAL',
    textDecoration: 'NONE',
    hyperlink: null,
    listOptions: { type: 'NONE' },
    indentation: 0,
    textStyleId: '',
    fillStyleId: '',
    openTypeFeatures: {},
  }
}

/** Text of a new node, by slot. */
export function createTexts(
  type: string,
  switches: Switches,
): Readonly<Record<string, StyledText>> {
  if (type === 'STICKY')
    return { text: createStyledText(styleOf(NOTE_FONT, switches.stickyFontSize, INK)) }
  if (type === 'SHAPE_WITH_TEXT') return { text: createStyledText(styleOf(NOTE_FONT, 16, INK)) }
  if (type === 'TEXT') {
    const font = { family: 'Inter', style: switches.newTextStyle }
    return { text: createStyledText(styleOf(font, 16, INK)) }
  }
  if (type === 'CONNECTOR') {
    const font = switches.freshConnectorFontInvalid ? { family: '', style: '' } : NOTE_FONT
    return { text: createStyledText(styleOf(font, 16, INK)) }
  }
  return {}
}

/** Text of a new table cell. */
export function createCellText(): StyledText {
  return createStyledText(styleOf(NOTE_FONT, 16, INK))
}
