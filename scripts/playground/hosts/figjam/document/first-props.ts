import type { Switches } from '../switches.ts'
import type { Json } from './json.ts'
import { paintOf } from './paint.ts'

type Props = Readonly<Record<string, Json>>

function sized(width: number, height: number, name: string, more: Props = {}): Props {
  return { x: 0, y: 0, rotation: 0, width, height, name, ...more }
}

const GREY = [paintOf('#D9D9D9')]
const WHITE = [paintOf('#FFFFFF')]
const BLACK = [paintOf('#000000')]
const LINE = { strokes: [paintOf('#B3B3B3')], strokeWeight: 4, strokeAlign: 'CENTER' }
const CIRCLE_ARC: Json = { startingAngle: 0, endingAngle: 2 * Math.PI, innerRadius: 0 }
const EMPTY_NETWORK: Json = { vertices: [], segments: [], regions: [] }

/** Sizes and looks of new nodes: https://developers.figma.com/docs/plugins/api/figma/, each creator's page. */
const FIRST_PROPS: Readonly<Record<string, Props>> = {
  STICKY: sized(240, 240, '', { isWideWidth: false, authorVisible: true, authorName: '' }),
  SHAPE_WITH_TEXT: sized(208, 208, 'Shape with text', {
    shapeType: 'ELLIPSE',
    fills: WHITE,
    ...LINE,
  }),
  CONNECTOR: sized(200, 0, 'Connector line', {
    ...LINE,
    connectorLineType: 'ELBOWED',
    connectorStart: { position: { x: 0, y: 0 } },
    connectorEnd: { position: { x: 200, y: 0 } },
    connectorStartStrokeCap: 'NONE',
    connectorEndStrokeCap: 'ARROW_LINES',
    textBackgroundFills: WHITE,
  }),
  SECTION: sized(1, 1, 'Section', { fills: WHITE, strokes: GREY, sectionContentsHidden: false }),
  TEXT: sized(0, 0, '', {
    textAutoResize: 'WIDTH_AND_HEIGHT',
    textAlignHorizontal: 'LEFT',
    textAlignVertical: 'TOP',
    autoRename: true,
  }),
  FRAME: sized(100, 100, 'Frame', {
    fills: WHITE,
    layoutMode: 'NONE',
    clipsContent: true,
    primaryAxisSizingMode: 'AUTO',
    counterAxisSizingMode: 'FIXED',
  }),
  LINE: sized(100, 0, 'Line', { fills: [], strokes: BLACK, strokeWeight: 1 }),
  ELLIPSE: sized(100, 100, 'Ellipse', { fills: GREY, arcData: CIRCLE_ARC }),
  POLYGON: sized(100, 100, 'Polygon', { fills: GREY, pointCount: 3 }),
  STAR: sized(100, 100, 'Star', { fills: GREY, pointCount: 5, innerRadius: 0.382 }),
  VECTOR: sized(100, 100, 'Vector', {
    fills: [],
    strokes: BLACK,
    vectorPaths: [],
    vectorNetwork: EMPTY_NETWORK,
  }),
  TABLE: sized(0, 0, 'Table', { fills: WHITE, rows: [], columns: [] }),
  CODE_BLOCK: sized(416, 104, 'Code block', { code: '', codeLanguage: 'PLAINTEXT' }),
  STAMP: sized(44, 44, 'Dot', { fills: [], strokes: [] }),
  RECTANGLE: sized(100, 100, 'Rectangle', { fills: GREY }),
  GROUP: sized(0, 0, 'Group'),
  BOOLEAN_OPERATION: sized(0, 0, 'Union', { booleanOperation: 'UNION', fills: GREY }),
  PAGE: { name: 'Page 1', backgrounds: [paintOf('#F5F5F5')] },
  DOCUMENT: { name: 'Board' },
}

/** Properties of a new node of a type. */
export function createProps(type: string, switches: Switches): Props {
  const props = FIRST_PROPS[type] ?? sized(100, 100, type.toLowerCase(), { fills: [] })
  if (type === 'STICKY') return { ...props, fills: [paintOf(switches.stickyFill)] }
  if (type === 'SECTION') {
    return { ...props, width: switches.newSectionSize, height: switches.newSectionSize }
  }
  return props
}
