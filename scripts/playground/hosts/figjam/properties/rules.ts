import type { Json } from '../document/json.ts'

/** What a property holds, what it is before anyone writes it, and whether it can be written. */
export interface PropertyRule {
  readonly holds:
    | 'number'
    | 'boolean'
    | 'string'
    | 'paints'
    | 'array'
    | 'object'
    | readonly string[]
  readonly first: Json
  /** True when the typings or the host give it no setter. */
  readonly fixed?: true
  readonly least?: number
  readonly most?: number
}

const SIZING = ['FIXED', 'HUG', 'FILL']
const text: PropertyRule = { holds: 'string', first: '' }
const flag = (first: boolean): PropertyRule => ({ holds: 'boolean', first })
const amount = (first: number): PropertyRule => ({ holds: 'number', first })
const length = (first: number): PropertyRule => ({ holds: 'number', first, least: 0 })
const paints: PropertyRule = { holds: 'paints', first: [] }
const list: PropertyRule = { holds: 'array', first: [] }
const map: PropertyRule = { holds: 'object', first: {} }
const choice = (...values: readonly string[]): PropertyRule => ({
  holds: values,
  first: values[0] ?? '',
})

/** Values of ShapeWithText.shapeType. https://developers.figma.com/docs/plugins/api/ShapeWithTextNode/ */
const SHAPE_TYPES: readonly string[] = [
  'ELLIPSE',
  'SQUARE',
  'DIAMOND',
  'TRIANGLE_UP',
  'TRIANGLE_DOWN',
  'ROUNDED_RECTANGLE',
  'PARALLELOGRAM_RIGHT',
  'PARALLELOGRAM_LEFT',
  'ENG_DATABASE',
  'ENG_QUEUE',
  'ENG_FILE',
  'ENG_FOLDER',
  'TRAPEZOID',
  'PREDEFINED_PROCESS',
  'SHIELD',
  'DOCUMENT_SINGLE',
  'DOCUMENT_MULTIPLE',
  'MANUAL_INPUT',
  'HEXAGON',
  'CHEVRON',
  'PENTAGON',
  'OCTAGON',
  'STAR',
  'PLUS',
  'ARROW_LEFT',
  'ARROW_RIGHT',
  'SUMMING_JUNCTION',
  'OR',
  'SPEECH_BUBBLE',
  'INTERNAL_STORAGE',
]
const CAPS = [
  'NONE',
  'ARROW_EQUILATERAL',
  'ARROW_LINES',
  'TRIANGLE_FILLED',
  'DIAMOND_FILLED',
  'CIRCLE_FILLED',
  'ERD_ZERO_OR_ONE',
  'ERD_EXACTLY_ONE',
  'ERD_ZERO_OR_MORE',
  'ERD_ONE_OR_MORE',
  'ERD_ONE',
  'ERD_MANY',
]

/**
 * Properties that are kept as written. Which node types have them comes from the typings; names that
 * are computed or need care live in read-property.ts and write-property.ts.
 * https://developers.figma.com/docs/plugins/api/node-properties/
 */
export const PROPERTY_RULES: Readonly<Record<string, PropertyRule>> = {
  visible: flag(true),
  locked: flag(false),
  expanded: flag(true),
  opacity: { holds: 'number', first: 1, least: 0, most: 1 },
  blendMode: { holds: 'string', first: 'PASS_THROUGH' },
  isMask: flag(false),
  maskType: choice('ALPHA', 'VECTOR', 'LUMINANCE'),
  effects: list,
  effectStyleId: text,
  fills: paints,
  fillStyleId: text,
  backgrounds: paints,
  backgroundStyleId: text,
  strokes: paints,
  strokeStyleId: text,
  strokeWeight: length(1),
  strokeAlign: choice('INSIDE', 'OUTSIDE', 'CENTER'),
  strokeCap: choice(
    'NONE',
    'ROUND',
    'SQUARE',
    'ARROW_LINES',
    'ARROW_EQUILATERAL',
    'DIAMOND_FILLED',
    'TRIANGLE_FILLED',
    'CIRCLE_FILLED',
  ),
  strokeJoin: choice('MITER', 'BEVEL', 'ROUND'),
  strokeMiterLimit: amount(4),
  strokeTopWeight: length(1),
  strokeBottomWeight: length(1),
  strokeLeftWeight: length(1),
  strokeRightWeight: length(1),
  dashPattern: list,
  cornerSmoothing: { holds: 'number', first: 0, least: 0, most: 1 },
  topLeftRadius: length(0),
  topRightRadius: length(0),
  bottomLeftRadius: length(0),
  bottomRightRadius: length(0),
  constraints: { holds: 'object', first: { horizontal: 'MIN', vertical: 'MIN' } },
  constrainProportions: flag(false),
  exportSettings: list,
  clipsContent: flag(true),
  layoutMode: choice('NONE', 'HORIZONTAL', 'VERTICAL', 'GRID'),
  layoutWrap: choice('NO_WRAP', 'WRAP'),
  primaryAxisSizingMode: choice('AUTO', 'FIXED'),
  counterAxisSizingMode: choice('FIXED', 'AUTO'),
  primaryAxisAlignItems: choice('MIN', 'MAX', 'CENTER', 'SPACE_BETWEEN'),
  counterAxisAlignItems: choice('MIN', 'MAX', 'CENTER', 'BASELINE'),
  counterAxisAlignContent: choice('AUTO', 'SPACE_BETWEEN'),
  itemSpacing: amount(0),
  counterAxisSpacing: { holds: 'number', first: null, least: 0 },
  itemReverseZIndex: flag(false),
  strokesIncludedInLayout: flag(false),
  paddingLeft: length(0),
  paddingRight: length(0),
  paddingTop: length(0),
  paddingBottom: length(0),
  layoutAlign: choice('INHERIT', 'MIN', 'CENTER', 'MAX', 'STRETCH'),
  layoutGrow: { holds: 'number', first: 0, least: 0 },
  layoutPositioning: choice('AUTO', 'ABSOLUTE'),
  layoutSizingHorizontal: { holds: SIZING, first: 'FIXED' },
  layoutSizingVertical: { holds: SIZING, first: 'FIXED' },
  layoutGrids: list,
  gridStyleId: text,
  guides: list,
  overflowDirection: choice('NONE', 'HORIZONTAL', 'VERTICAL', 'BOTH'),
  pointCount: { holds: 'number', first: 3, least: 3 },
  innerRadius: { holds: 'number', first: 0.382, least: 0, most: 1 },
  arcData: map,
  vectorPaths: list,
  vectorNetwork: map,
  handleMirroring: choice('NONE', 'ANGLE', 'ANGLE_AND_LENGTH'),
  booleanOperation: choice('UNION', 'INTERSECT', 'SUBTRACT', 'EXCLUDE'),
  textAutoResize: choice('NONE', 'WIDTH_AND_HEIGHT', 'HEIGHT', 'TRUNCATE'),
  textAlignHorizontal: choice('LEFT', 'CENTER', 'RIGHT', 'JUSTIFIED'),
  textAlignVertical: choice('TOP', 'CENTER', 'BOTTOM'),
  textTruncation: choice('DISABLED', 'ENDING'),
  maxLines: { holds: 'number', first: null },
  autoRename: flag(true),
  paragraphIndent: amount(0),
  paragraphSpacing: amount(0),
  listSpacing: amount(0),
  hangingPunctuation: flag(false),
  hangingList: flag(false),
  leadingTrim: choice('NONE', 'CAP_HEIGHT'),
  authorVisible: flag(true),
  authorName: { ...text, fixed: true },
  isWideWidth: flag(false),
  shapeType: { holds: SHAPE_TYPES, first: 'ELLIPSE' },
  connectorLineType: choice('ELBOWED', 'STRAIGHT', 'CURVED'),
  connectorStartStrokeCap: { holds: CAPS, first: 'NONE' },
  connectorEndStrokeCap: { holds: CAPS, first: 'ARROW_LINES' },
  code: text,
  codeLanguage: choice(
    'PLAINTEXT',
    'TYPESCRIPT',
    'CPP',
    'RUBY',
    'CSS',
    'JAVASCRIPT',
    'HTML',
    'JSON',
    'GRAPHQL',
    'PYTHON',
    'GO',
    'SQL',
    'SWIFT',
    'KOTLIN',
    'RUST',
    'BASH',
    'DART',
  ),
  sectionContentsHidden: flag(false),
  devStatus: { holds: 'object', first: null },
  flowStartingPoints: { ...list, fixed: true },
  prototypeBackgrounds: paints,
  minWidth: { holds: 'number', first: null },
  maxWidth: { holds: 'number', first: null },
  minHeight: { holds: 'number', first: null },
  maxHeight: { holds: 'number', first: null },
  boundVariables: { ...map, fixed: true },
  componentPropertyReferences: { holds: 'object', first: null },
  explicitVariableModes: { ...map, fixed: true },
  resolvedVariableModes: { ...map, fixed: true },
  reactions: { ...list, fixed: true },
  isAsset: { ...flag(false), fixed: true },
  hasMissingFont: { ...flag(false), fixed: true },
  isPageDivider: { ...flag(false), fixed: true },
  textBackgroundFills: paints,
  rowIndex: { ...amount(0), fixed: true },
  columnIndex: { ...amount(0), fixed: true },
}
