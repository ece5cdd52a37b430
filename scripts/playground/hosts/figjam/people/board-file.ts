import type { FigJamBoard } from '../document/board.ts'
import { isObject, type Json } from '../document/json.ts'
import type { BoardNode } from '../document/node.ts'
import type { StyledText } from '../text/styled-text.ts'

const FORMAT = 'emulated-figjam-board'
const VERSION = 1

/** JSON text of everything on a board, hidden data included. */
export function writeBoardFile(board: FigJamBoard): string {
  const { nodes, nextId } = board.dump()
  const images = Object.fromEntries(board.images)
  const { currentPage } = board
  return JSON.stringify({ format: FORMAT, version: VERSION, nextId, currentPage, images, nodes })
}

/** Replaces a board with a saved one. Throws, board untouched, when the text is not such a file. */
export function readBoardFile(board: FigJamBoard, text: string): void {
  const file: unknown = JSON.parse(text)
  if (!isObject(file) || file['format'] !== FORMAT)
    throw new Error('This is not a saved FigJam board.')
  if (file['version'] !== VERSION) {
    throw new Error('This board was saved by another version and cannot be read.')
  }
  const list: readonly unknown[] = Array.isArray(file['nodes']) ? file['nodes'] : []
  const nodes = list.map(parseNode)
  const nextId = file['nextId']
  if (typeof nextId !== 'number')
    throw new Error('The saved board is damaged: "nextId" is missing.')
  board.restore(nodes, nextId)
  if (typeof file['currentPage'] === 'string') board.currentPage = file['currentPage']
  board.images.clear()
  for (const [hash, url] of Object.entries(isObject(file['images']) ? file['images'] : {})) {
    if (typeof url === 'string') board.images.set(hash, url)
  }
}

function parseNode(value: unknown, index: number): BoardNode {
  if (!isObject(value)) throw new Error(`The saved board is damaged at node ${index}.`)
  const { id, type, parent, children, props, texts, stored } = value
  const isWhole =
    typeof id === 'string' &&
    typeof type === 'string' &&
    (parent === null || typeof parent === 'string') &&
    Array.isArray(children) &&
    isObject(props) &&
    isObject(texts) &&
    isObject(stored)
  if (!isWhole) throw new Error(`The saved board is damaged at node ${index}.`)
  return {
    id,
    type,
    parent,
    children: children.map(String),
    props: props as Readonly<Record<string, Json>>,
    texts: texts as unknown as Readonly<Record<string, StyledText>>,
    stored: stored as Readonly<Record<string, string>>,
  }
}
