import { readRangeName } from '../properties/names.ts'
import { type Packed, packJson, packValue } from '../properties/packed.ts'
import { TEXT_STYLES } from '../properties/text-rules.ts'
import { needType } from '../properties/write-property.ts'
import { inside, refuseNotModelled, refuseRange, refuseSyncCall } from '../refusals.ts'
import { allowWrite, isDynamic, type PluginRun } from '../run/plugin-run.ts'
import { needFont, readFont } from '../text/font-gate.ts'
import {
  deleteCharacters,
  insertCharacters,
  listRuns,
  readStyle,
  type StyledText,
  writeStyle,
} from '../text/styled-text.ts'
import { listSegments, needText, parseStyle, readWeight, storeText } from '../text/text-access.ts'

/** Calls a method of a text. https://developers.figma.com/docs/plugins/api/TextSublayerNode/ */
export function callText(
  run: PluginRun,
  id: string,
  slot: string,
  name: string,
  args: readonly unknown[],
): Packed {
  const { node, text } = needText(run, id, slot, name)
  if (name === 'insertCharacters' || name === 'deleteCharacters') {
    allowWrite(run, name)
    needFont(run, node, slot, name)
    const changed = name === 'insertCharacters' ? insert(text, args) : cut(text, args)
    storeText(run.board, node, slot, changed)
    return undefined
  }
  if (name === 'getStyledTextSegments') {
    const fields = (Array.isArray(args[0]) ? args[0] : []).filter(
      (field) => typeof field === 'string',
    )
    const start = typeof args[1] === 'number' ? args[1] : 0
    const end = typeof args[2] === 'number' ? args[2] : text.characters.length
    return listSegments(text, fields, start, end)
  }
  return callRange(run, id, slot, name, args)
}

function callRange(
  run: PluginRun,
  id: string,
  slot: string,
  name: string,
  args: readonly unknown[],
): Packed {
  const { node, text } = needText(run, id, slot, name)
  const start = needType(name, 'start', args[0], 'number')
  const end = needType(name, 'end', args[1], 'number')
  checkRange(text, start, end, name)
  if (name === 'getRangeFontWeight') return packValue(readWeight(text, start, end))
  if (name === 'getRangeAllFontNames') {
    const fonts = listRuns(text, start, end).map((part) => readFont(part.style['fontName']))
    const byName = new Map(fonts.map((font) => [`${font.family}/${font.style}`, { ...font }]))
    return packJson([...byName.values()])
  }
  const range = readRangeName(name)
  if (range === null || !TEXT_STYLES.has(range.style)) throw refuseNotModelled(`text.${name}`)
  if (range.verb === 'get') return packValue(readStyle(text, range.style, start, end))
  if (/StyleId$/.test(name) && isDynamic(run)) throw refuseSyncCall(name, `${name}Async`)
  allowWrite(run, name)
  if (range.style !== 'fontName') needFont(run, node, slot, name)
  const style = parseStyle(run, range.style, args[2], name)
  storeText(run.board, node, slot, writeStyle(text, style, start, end))
  return undefined
}

function checkRange(text: StyledText, start: number, end: number, call: string): void {
  const length = text.characters.length
  if (start < 0 || end <= start || start >= length || end > length) {
    throw refuseRange(call, start, end)
  }
}

function insert(text: StyledText, args: readonly unknown[]): StyledText {
  const at = needType('insertCharacters', 'start', args[0], 'number')
  const characters = needType('insertCharacters', 'characters', args[1], 'string')
  if (at > text.characters.length) {
    throw inside(
      'insertCharacters',
      'Cannot insert characters at index greater than the length of the text',
    )
  }
  return insertCharacters(text, at, characters, args[2] === 'AFTER' ? 'AFTER' : 'BEFORE')
}

function cut(text: StyledText, args: readonly unknown[]): StyledText {
  const start = needType('deleteCharacters', 'start', args[0], 'number')
  const end = needType('deleteCharacters', 'end', args[1], 'number')
  checkRange(text, start, end, 'deleteCharacters')
  return deleteCharacters(text, start, end)
}
