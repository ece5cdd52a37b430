import type { Switches } from '../switches.ts'
import { createStyledText, type StyledText, type TextStyle } from '../text/styled-text.ts'
import type { Json } from './json.ts'

/** '#RRGGBB' as FigJam's paint colour, channels 0–1. */
export function parseHex(hex: string): {
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

/** Charcoal, the first text colour (github.com/figma/mcp-server-guide, create-text). */
const INK = '#1E1E1E'
const GREY = '#D9D9D9'

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
  if (type === 'TEXT') return { text: createStyledText(styleOf(NOTE_FONT, 16, INK)) }
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

const CIRCLE_ARC: Json = { startingAngle: 0, endingAngle: 2 * Math.PI, innerRadius: 0 }
const LAYOUT: Readonly<Record<string, Json>> = {
  layoutMode: 'NONE',
  clipsContent: true,
  primaryAxisSizingMode: 'AUTO',
  counterAxisSizingMode: 'FIXED',
}

/** Sizes of new nodes: https://developers.figma.com/docs/plugins/api/figma/ (each creator's page). */
function firstProps(type: string, switches: Switches): Readonly<Record<string, Json>> {
  const grey = [paintOf(GREY)]
  switch (type) {
    case 'STICKY':
      return {
        width: 240,
        height: 240,
        name: '',
        fills: [paintOf(switches.stickyFill)],
        isWideWidth: false,
        authorVisible: true,
        authorName: '',
      }
    case 'SHAPE_WITH_TEXT':
      return {
        width: 208,
        height: 208,
        name: 'Shape with text',
        shapeType: 'ELLIPSE',
        fills: [paintOf('#FFFFFF')],
        strokes: [paintOf('#B3B3B3')],
        strokeWeight: 4,
        strokeAlign: 'CENTER',
      }
    case 'CONNECTOR':
      return {
        width: 200,
        height: 0,
        name: 'Connector line',
        strokes: [paintOf('#B3B3B3')],
        strokeWeight: 4,
        strokeAlign: 'CENTER',
        connectorLineType: 'ELBOWED',
        connectorStart: { position: { x: 0, y: 0 } },
        connectorEnd: { position: { x: 200, y: 0 } },
        connectorStartStrokeCap: 'NONE',
        connectorEndStrokeCap: 'ARROW_LINES',
        textBackgroundFills: [paintOf('#FFFFFF')],
      }
    case 'SECTION':
      return {
        width: switches.newSectionSize,
        height: switches.newSectionSize,
        name: 'Section',
        fills: [paintOf('#FFFFFF')],
        strokes: [paintOf(GREY)],
        sectionContentsHidden: false,
      }
    case 'TEXT':
      return {
        width: 0,
        height: 0,
        name: '',
        textAutoResize: 'WIDTH_AND_HEIGHT',
        textAlignHorizontal: 'LEFT',
        textAlignVertical: 'TOP',
        autoRename: true,
      }
    case 'FRAME':
      return { width: 100, height: 100, name: 'Frame', fills: [paintOf('#FFFFFF')], ...LAYOUT }
    case 'LINE':
      return {
        width: 100,
        height: 0,
        name: 'Line',
        fills: [],
        strokes: [paintOf('#000000')],
        strokeWeight: 1,
      }
    case 'ELLIPSE':
      return { width: 100, height: 100, name: 'Ellipse', fills: grey, arcData: CIRCLE_ARC }
    case 'POLYGON':
      return { width: 100, height: 100, name: 'Polygon', fills: grey, pointCount: 3 }
    case 'STAR':
      return {
        width: 100,
        height: 100,
        name: 'Star',
        fills: grey,
        pointCount: 5,
        innerRadius: 0.382,
      }
    case 'VECTOR':
      return {
        width: 100,
        height: 100,
        name: 'Vector',
        fills: [],
        strokes: [paintOf('#000000')],
        vectorPaths: [],
        vectorNetwork: { vertices: [], segments: [], regions: [] },
      }
    case 'TABLE':
      return {
        width: 0,
        height: 0,
        name: 'Table',
        fills: [paintOf('#FFFFFF')],
        rows: [],
        columns: [],
      }
    case 'CODE_BLOCK':
      return { width: 416, height: 104, name: 'Code block', code: '', codeLanguage: 'PLAINTEXT' }
    case 'STAMP':
      return { width: 44, height: 44, name: 'Dot', fills: [], strokes: [] }
    case 'RECTANGLE':
      return { width: 100, height: 100, name: 'Rectangle', fills: grey }
    case 'GROUP':
      return { width: 0, height: 0, name: 'Group' }
    case 'BOOLEAN_OPERATION':
      return { width: 0, height: 0, name: 'Union', booleanOperation: 'UNION', fills: grey }
    case 'PAGE':
      return { name: 'Page 1', backgrounds: [paintOf('#F5F5F5')], selection: [] }
    case 'DOCUMENT':
      return { name: 'Board' }
    default:
      return { width: 100, height: 100, name: type.toLowerCase(), fills: [] }
  }
}

export function createProps(type: string, switches: Switches): Readonly<Record<string, Json>> {
  return { x: 0, y: 0, rotation: 0, ...firstProps(type, switches) }
}
