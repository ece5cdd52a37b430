import { settleLayout } from '../document/auto-layout.ts'
import type { FigJamBoard } from '../document/board.ts'
import { boxOf, shiftNode } from '../document/geometry.ts'
import { isObject, isSame, type Json, numberOr } from '../document/json.ts'
import type { BoardNode } from '../document/node.ts'
import { isStickable, listStuckTo } from '../document/stamps.ts'
import { boundsOfPaths } from '../drawing/vector-paths.ts'
import { inside, refuseEnum, refuseNoSetter, refuseType } from '../refusals.ts'
import { allowWrite, needNode, type PluginRun } from '../run/plugin-run.ts'
import { fitText } from '../text/fit-text.ts'
import { needFont } from '../text/font-gate.ts'
import { checkBanned } from './banned-setters.ts'
import { parseEndpoint } from './endpoints.ts'
import { parseArray, parsePaints, typeOf } from './paints.ts'
import { PROPERTY_RULES, type PropertyRule } from './rules.ts'
import { writeSelection } from './selection.ts'
import { NEEDS_FONT } from './text-rules.ts'
import { refuseUnmodelledValue } from './unmodelled-values.ts'

type Writer = (run: PluginRun, node: BoardNode, value: unknown, call: string) => void

const WRITERS: Readonly<Record<string, Writer>> = {
  name: (run, node, value, call) => {
    const name = needType(call, 'name', value, 'string')
    run.board.setProps(node.id, { name, autoRename: false }, ['name'])
  },
  x: (run, node, value, call) => writePlace(run, node, 'x', value, call),
  y: (run, node, value, call) => writePlace(run, node, 'y', value, call),
  rotation: (run, node, value, call) => {
    run.board.setProps(node.id, { rotation: needType(call, 'rotation', value, 'number') })
  },
  relativeTransform: (run, node, value) => writeTransform(run.board, node, value),
  cornerRadius: (run, node, value, call) => {
    if (node.type === 'SHAPE_WITH_TEXT') throw refuseNoSetter()
    const radius = needType(call, 'cornerRadius', value, 'number')
    run.board.setProps(node.id, {
      cornerRadius: radius,
      topLeftRadius: radius,
      topRightRadius: radius,
      bottomLeftRadius: radius,
      bottomRightRadius: radius,
    })
  },
  isWideWidth: (run, node, value, call) => {
    run.board.setProps(node.id, { isWideWidth: needType(call, 'isWideWidth', value, 'boolean') })
    fitText(run.board, node.id)
  },
  connectorStart: (run, node, value, call) =>
    writeEndpoint(run, node, 'connectorStart', value, call),
  connectorEnd: (run, node, value, call) => writeEndpoint(run, node, 'connectorEnd', value, call),
  selection: (run, node, value) => writeSelection(run.board, node, value),
  horizontalPadding: (run, node, value, call) => {
    const padding = needType(call, 'horizontalPadding', value, 'number')
    run.board.setProps(node.id, { paddingLeft: padding, paddingRight: padding })
  },
  verticalPadding: (run, node, value, call) => {
    const padding = needType(call, 'verticalPadding', value, 'number')
    run.board.setProps(node.id, { paddingTop: padding, paddingBottom: padding })
  },
  stuckTo: writeStuckTo,
  vectorPaths: (run, node, value, call) => {
    const paths = parseArray(call, 'vectorPaths', value)
    const box = boundsOfPaths(paths)
    const size = box === null ? {} : { width: box.width, height: box.height }
    run.board.setProps(node.id, { vectorPaths: paths, ...size })
  },
  layoutSizingHorizontal: (run, node, value, call) =>
    writeSizing(run, node, 'Horizontal', value, call),
  layoutSizingVertical: (run, node, value, call) => writeSizing(run, node, 'Vertical', value, call),
}

const LAYOUT_NAMES =
  /^(layout|padding|primaryAxis|counterAxis|itemSpacing|horizontalPadding|verticalPadding|min|max|visible|isWideWidth|textAutoResize|rotation)/

/** Writes a property as its setter does. Throws the host's refusals. */
export function writeProperty(run: PluginRun, id: string, name: string, value: unknown): void {
  const call = `set_${name}`
  const node = needNode(run, id, call)
  checkBanned(run, name)
  const writer = WRITERS[name]
  const rule = PROPERTY_RULES[name]
  if (writer === undefined && (rule === undefined || rule.fixed)) throw refuseNoSetter()
  allowWrite(run, call)
  if (NEEDS_FONT.has(name)) needFont(run, node, 'text', call)
  refuseUnmodelledValue(node.type, name, value)
  if (writer !== undefined) writer(run, node, value, call)
  else if (rule !== undefined) writeRule(run, node, name, checkValue(rule, name, value, call))
  if (name.startsWith('text')) fitText(run.board, id)
  if (LAYOUT_NAMES.test(name)) settleLayout(run.board, id)
}

function writeRule(run: PluginRun, node: BoardNode, name: string, value: Json): void {
  const before = node.props[name] ?? PROPERTY_RULES[name]?.first
  if (!run.board.switches.equalWritesReported && isSame(before, value)) return
  run.board.setProps(node.id, { [name]: value })
}

/** Checks a value against a rule; gives what is stored. */
export function checkValue(rule: PropertyRule, name: string, value: unknown, call: string): Json {
  const { holds } = rule
  if (holds === 'paints') return parsePaints(call, name, value)
  if (typeof holds !== 'string') {
    if (typeof value === 'string' && holds.includes(value)) return value
    throw refuseEnum(call, holds, String(value))
  }
  if (value === null && rule.first === null) return null
  if (holds === 'array' || holds === 'object') {
    if (typeOf(value) !== holds) throw refuseType(call, name, holds, typeOf(value))
    return value as Json
  }
  const checked = needType(call, name, value, holds)
  if (typeof checked === 'number') {
    if (rule.least !== undefined && checked < rule.least) {
      throw inside(call, `Expected "${name}" to have value >= ${rule.least}`)
    }
    if (rule.most !== undefined && checked > rule.most) {
      throw inside(call, `Expected "${name}" to have value <= ${rule.most}`)
    }
  }
  return checked
}

interface TypeNames {
  readonly number: number
  readonly string: string
  readonly boolean: boolean
}

/** The value when it is of the type, else the refusal of api-errors. NaN is no number. */
export function needType<Name extends keyof TypeNames>(
  call: string,
  property: string,
  value: unknown,
  name: Name,
): TypeNames[Name] {
  if (typeof value !== name) throw refuseType(call, property, name, typeOf(value))
  if (Number.isNaN(value)) throw refuseType(call, property, name, 'NaN')
  return value as TypeNames[Name]
}

function writePlace(
  run: PluginRun,
  node: BoardNode,
  axis: 'x' | 'y',
  value: unknown,
  call: string,
): void {
  const wanted = needType(call, axis, value, 'number')
  const step = wanted - boxOf(run.board, node)[axis]
  if (step === 0 && !run.board.switches.equalWritesReported) return
  const [dx, dy] = axis === 'x' ? [step, 0] : [0, step]
  const follow = run.board.switches.stuckNodesFollowPluginMoves
  const stuck = follow ? listStuckTo(run.board, node.id) : []
  shiftNode(run.board, node, dx, dy)
  for (const id of stuck) {
    const stamp = run.board.get(id)
    if (stamp !== undefined) shiftNode(run.board, stamp, dx, dy)
  }
}

function writeTransform(board: FigJamBoard, node: BoardNode, value: unknown): void {
  if (!Array.isArray(value))
    throw refuseType('set_relativeTransform', 'relativeTransform', 'array', typeOf(value))
  const [first, second] = value as readonly (readonly unknown[])[]
  const rotation = (-Math.atan2(numberOr(second?.[0], 0), numberOr(first?.[0], 1)) * 180) / Math.PI
  board.setProps(node.id, { rotation, x: numberOr(first?.[2], 0), y: numberOr(second?.[2], 0) })
}

function writeEndpoint(
  run: PluginRun,
  node: BoardNode,
  side: string,
  value: unknown,
  call: string,
): void {
  run.board.setProps(node.id, { [side]: parseEndpoint(run.board, node, value, call) })
}

function writeStuckTo(run: PluginRun, node: BoardNode, value: unknown, call: string): void {
  if (!run.board.switches.stuckToSettable) throw refuseNoSetter()
  const host = isObject(value) && typeof value['id'] === 'string' ? value['id'] : null
  if (host !== null && isStickable(needNode(run, host, call).type)) {
    throw inside(call, 'Cannot stick to a stickable node [unverified text]')
  }
  run.board.setProps(node.id, { stuckTo: host }, [])
}

/** Texts: github.com/figma/mcp-server-guide, gotchas.md */
function writeSizing(
  run: PluginRun,
  node: BoardNode,
  axis: 'Horizontal' | 'Vertical',
  value: unknown,
  call: string,
): void {
  const rule = PROPERTY_RULES[`layoutSizing${axis}`]
  const sizing = rule === undefined ? 'FIXED' : checkValue(rule, call, value, call)
  const parent = node.parent === null ? undefined : run.board.get(node.parent)
  const isChild = parent !== undefined && (parent.props['layoutMode'] ?? 'NONE') !== 'NONE'
  const isLayout = (node.props['layoutMode'] ?? 'NONE') !== 'NONE'
  if (!isChild && !isLayout) {
    throw inside(call, 'node must be an auto-layout frame or a child of an auto-layout frame')
  }
  if (sizing === 'FILL' && !isChild) {
    throw inside(call, 'FILL can only be set on children of auto-layout frames')
  }
  const isPrimary = (node.props['layoutMode'] === 'HORIZONTAL') === (axis === 'Horizontal')
  const mode = isPrimary ? 'primaryAxisSizingMode' : 'counterAxisSizingMode'
  const own: Record<string, Json> = isLayout ? { [mode]: sizing === 'HUG' ? 'AUTO' : 'FIXED' } : {}
  run.board.setProps(node.id, { ...own, [`layoutSizing${axis}`]: sizing })
}
