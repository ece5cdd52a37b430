import type { FigJamBoard } from '../document/board.ts'
import { isObject, numberOr, stringOr } from '../document/json.ts'
import type { BoardNode } from '../document/node.ts'
import { measureLine, wrapText } from './measure-text.ts'
import type { StyledText } from './styled-text.ts'

/** Inner margin of a sticky, px a side; as sampled by penpot-exporter-figma-plugin's sticky importer. */
const STICKY_PADDING = 16
/** Sides of a sticky, px. github.com/figma/mcp-server-guide, create-sticky */
const STICKY_SIDE = 240
const STICKY_WIDE = 416
/** Inter's normal line height: ascent + descent of the font's own metrics. https://rsms.me/inter/ */
const TEXT_LINE_HEIGHT = 1.21
/** Inter Bold against Medium over a sentence, @fontsource/inter 5.3.0. */
const BOLD_WIDENS = 1.02

/** Sizes that follow from text: stickies grow in height, texts as `textAutoResize` says; shapes never. */
export function fitText(board: FigJamBoard, id: string): void {
  const node = board.get(id)
  const text = node?.texts['text']
  if (node === undefined || text === undefined) return
  if (node.type === 'STICKY') fitSticky(board, node, text)
  if (node.type === 'TEXT') fitTextNode(board, node, text)
}

function fitSticky(board: FigJamBoard, node: BoardNode, text: StyledText): void {
  const width = node.props['isWideWidth'] === true ? STICKY_WIDE : STICKY_SIDE
  const size = largestFont(text)
  const { characterWidth, noteLineHeight } = board.switches
  const lines = wrapText(text.characters, size, width - 2 * STICKY_PADDING, characterWidth).length
  const needed = Math.ceil(lines * size * noteLineHeight) + 2 * STICKY_PADDING
  setSize(board, node, width, Math.max(STICKY_SIDE, needed))
}

function fitTextNode(board: FigJamBoard, node: BoardNode, text: StyledText): void {
  const mode = node.props['textAutoResize']
  if (mode === 'NONE' || mode === 'TRUNCATE') return
  const size = largestFont(text)
  const { characterWidth } = board.switches
  const lineHeight = readLineHeight(text, size)
  if (mode === 'HEIGHT') {
    const width = numberOr(node.props['width'], 0)
    const lines = wrapText(text.characters, size, width, characterWidth).length
    setSize(board, node, width, lines * lineHeight)
    return
  }
  const lines = text.characters.split('\n')
  const widths = lines.map((line) => measureLine(line, size, characterWidth))
  // Rounded up, so that Inter itself has room when the text is drawn.
  const width = Math.ceil(Math.max(...widths) * (isBold(text) ? BOLD_WIDENS : 1))
  setSize(board, node, width, lines.length * lineHeight)
}

function isBold(text: StyledText): boolean {
  return text.runs.some(({ style }) => {
    const font = style['fontName']
    return isObject(font) && /Bold|Black/.test(stringOr(font['style'], ''))
  })
}

function setSize(board: FigJamBoard, node: BoardNode, width: number, height: number): void {
  const { props } = node
  if (props['width'] !== width || props['height'] !== height) {
    board.setProps(node.id, { width, height })
  }
}

/** Largest font size in the text, px. */
function largestFont(text: StyledText): number {
  const styles = text.runs.length === 0 ? [text.first] : text.runs.map((run) => run.style)
  return Math.max(...styles.map((style) => numberOr(style['fontSize'], 16)))
}

function readLineHeight(text: StyledText, fontSize: number): number {
  const style = text.runs[0]?.style ?? text.first
  const value = style['lineHeight']
  if (isObject(value)) {
    const unit = stringOr(value['unit'], 'AUTO')
    if (unit === 'PIXELS') return numberOr(value['value'], fontSize)
    if (unit === 'PERCENT') return (numberOr(value['value'], 120) / 100) * fontSize
  }
  return Math.round(fontSize * TEXT_LINE_HEIGHT)
}
