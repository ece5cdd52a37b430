import { settleLayout } from '../document/auto-layout.ts'
import type { FigJamBoard } from '../document/board.ts'
import { isObject, type Json } from '../document/json.ts'
import type { BoardNode } from '../document/node.ts'
import { checkBanned } from '../properties/banned-setters.ts'
import { type Packed, packJson, packText, packValue } from '../properties/packed.ts'
import { parsePaints } from '../properties/paints.ts'
import { PROPERTY_RULES } from '../properties/rules.ts'
import { NEEDS_FONT, TEXT_STYLES } from '../properties/text-rules.ts'
import { checkValue, needType } from '../properties/write-property.ts'
import { refuseGoneCell, refuseNoSetter, refuseUnverified } from '../refusals.ts'
import { allowWrite, needNode, type PluginRun } from '../run/plugin-run.ts'
import { fitText } from './fit-text.ts'
import { needFont, needNewFont, readFont } from './font-gate.ts'
import {
  MIXED,
  readStyle,
  replaceCharacters,
  type StyledText,
  type TextStyle,
  writeStyle,
} from './styled-text.ts'

/** Weight of the style names of a family, as `fontWeight` gives it. https://developers.figma.com/docs/plugins/api/properties/TextNode-fontweight/ */
const WEIGHTS: Readonly<Record<string, number>> = {
  Thin: 100,
  Light: 300,
  Regular: 400,
  Medium: 500,
  'Semi Bold': 600,
  Bold: 700,
  'Extra Bold': 800,
  Black: 900,
}

/** The text in a slot of a node. Throws the refusal for a cell that is gone. */
export function needText(
  run: PluginRun,
  id: string,
  slot: string,
  call: string,
): { readonly node: BoardNode; readonly text: StyledText } {
  const node = needNode(run, id, call)
  const text = node.texts[slot]
  if (text === undefined) throw refuseGoneCell(call, `${id};${slot}`)
  return { node, text }
}

export function readText(run: PluginRun, id: string, slot: string, name: string): Packed {
  const { node, text } = needText(run, id, slot, `get_${name}`)
  if (name === 'characters') return packText(text.characters)
  if (TEXT_STYLES.has(name)) return packValue(readStyle(text, name))
  if (name === 'fontWeight') return packValue(readWeight(text))
  return packValue(node.props[`${slot}.${name}`] ?? PROPERTY_RULES[name]?.first)
}

export function readWeight(
  text: StyledText,
  start?: number,
  end?: number,
): Json | undefined | typeof MIXED {
  const font = readStyle(text, 'fontName', start, end)
  return font === MIXED ? MIXED : (WEIGHTS[readFont(font).style] ?? 400)
}

/** Writes a member of a text: characters, a style over all of it, or a setting of the whole. */
export function writeText(
  run: PluginRun,
  id: string,
  slot: string,
  name: string,
  value: unknown,
): void {
  const call = `set_${name}`
  const { node, text } = needText(run, id, slot, call)
  if (name === 'fontWeight' || name === 'hasMissingFont') throw refuseNoSetter()
  checkBanned(run, name)
  allowWrite(run, call)
  if (NEEDS_FONT.has(name)) needFont(run, node, slot, call)
  if (name === 'characters') {
    const characters = needType(call, 'characters', value, 'string')
    if (characters === text.characters && !run.board.switches.equalWritesReported) return
    storeText(run.board, node, slot, replaceCharacters(text, characters))
  } else if (TEXT_STYLES.has(name)) {
    const style = parseStyle(run, name, value, call)
    storeText(run.board, node, slot, writeStyle(text, style))
  } else {
    const rule = PROPERTY_RULES[name]
    if (rule === undefined) throw refuseNoSetter()
    run.board.setProps(id, { [`${slot}.${name}`]: checkValue(rule, name, value, call) }, ['text'])
  }
}

/** Checks a style value; gives the fields it changes. */
export function parseStyle(run: PluginRun, name: string, value: unknown, call: string): TextStyle {
  switch (name) {
    case 'fontName':
      return { fontName: { ...needNewFont(run, value, call) } }
    case 'fontSize': {
      const size = needType(call, 'fontSize', value, 'number')
      if (size < 1) throw refuseUnverified(call, 'Expected "fontSize" to have value >= 1')
      return { fontSize: size }
    }
    case 'fills':
      return { fills: parsePaints(call, 'fills', value) }
    case 'hyperlink':
      if (value !== null && !isObject(value)) throw refuseUnverified(call, 'Invalid hyperlink')
      return { hyperlink: value as Json }
    case 'indentation':
      return { indentation: needType(call, 'indentation', value, 'number') }
    case 'textCase':
    case 'textDecoration':
    case 'textStyleId':
    case 'fillStyleId':
      return { [name]: needType(call, name, value, 'string') }
    default:
      if (!isObject(value)) throw refuseUnverified(call, `Invalid ${name}`)
      return { [name]: value as Json }
  }
}

/** Keeps a text and lets what depends on it follow: sizes, and the layout around it. */
export function storeText(
  board: FigJamBoard,
  node: BoardNode,
  slot: string,
  text: StyledText,
): void {
  const own = node.type === 'TEXT'
  const names = own ? ['characters', 'styledTextSegments'] : ['text']
  board.change(node.id, { texts: { ...node.texts, [slot]: text } }, names)
  fitText(board, node.id)
  settleLayout(board, node.id)
}

/** Runs of a text for `getStyledTextSegments`. */
export function listSegments(
  text: StyledText,
  fields: readonly string[],
  start: number,
  end: number,
): Packed {
  const segments: Record<string, Json>[] = []
  let at = 0
  for (const run of text.runs) {
    const from = Math.max(at, start)
    const to = Math.min(at + run.length, end)
    at += run.length
    if (to <= from) continue
    const picked: Record<string, Json> = {}
    for (const field of fields) {
      const weight =
        field === 'fontWeight' ? (WEIGHTS[readFont(run.style['fontName']).style] ?? 400) : undefined
      picked[field] = weight ?? run.style[field] ?? null
    }
    const last = segments.at(-1)
    const joins =
      last !== undefined &&
      fields.every((field) => JSON.stringify(last[field]) === JSON.stringify(picked[field]))
    if (joins) {
      last['end'] = to
      last['characters'] = text.characters.slice(Number(last['start']), to)
    } else {
      segments.push({
        characters: text.characters.slice(from, to),
        start: from,
        end: to,
        ...picked,
      })
    }
  }
  return packJson(segments)
}
