import type { FigJamBoard } from '../document/board.ts'
import { createCellText } from '../document/first-texts.ts'
import { isObject, type Json, numberOr } from '../document/json.ts'
import type { BoardNode } from '../document/node.ts'
import { type Packed, packText } from '../properties/packed.ts'
import { parsePaints } from '../properties/paints.ts'
import { needType } from '../properties/write-property.ts'
import { refuseUnverified } from '../refusals.ts'
import { allowWrite, needNode, type PluginRun } from '../run/plugin-run.ts'
import type { StyledText } from '../text/styled-text.ts'

/** First and least size of rows and columns, px; not published, near what the editor shows. */
const CELL_WIDTH = 144
const CELL_HEIGHT = 48
const CELL_LEAST = 48

interface Track {
  readonly id: string
  readonly size: number
}

/** https://developers.figma.com/docs/plugins/api/properties/figma-createtable/ */
export function fillTable(board: FigJamBoard, id: string, rows: number, columns: number): void {
  for (let row = 0; row < rows; row += 1) addTrack(board, id, 'rows', row)
  for (let column = 0; column < columns; column += 1) addTrack(board, id, 'columns', column)
}

/** Calls a method of a table; cells are addressed by the ids of their row and column. */
export function callTable(
  run: PluginRun,
  id: string,
  name: string,
  args: readonly unknown[],
): Packed {
  const { board } = run
  const node = needNode(run, id, name)
  if (name === 'cellAt') return findCell(node, args)
  allowWrite(run, name)
  const tracks = name.endsWith('Row') ? 'rows' : 'columns'
  const index = needType(name, 'index', args[0], 'number')
  const list = readTracks(node, tracks)
  if (name.startsWith('insert')) {
    if (index < 0 || index > list.length) throw refuseUnverified(name, 'Index out of range')
    addTrack(board, id, tracks, index)
    return undefined
  }
  const track = list[index]
  if (track === undefined) throw refuseUnverified(name, 'Index out of range')
  if (name.startsWith('remove')) dropTrack(board, node, tracks, track)
  if (name.startsWith('move')) {
    const others = list.filter((_, at) => at !== index)
    others.splice(needType(name, 'to', args[1], 'number'), 0, track)
    storeTracks(board, id, tracks, others)
  }
  if (name.startsWith('resize')) {
    const size = Math.max(CELL_LEAST, needType(name, 'size', args[1], 'number'))
    storeTracks(
      board,
      id,
      tracks,
      list.map((item) => (item === track ? { ...track, size } : item)),
    )
  }
  return undefined
}

/** A property of a cell by its slot; undefined when the cell is gone. */
export function readCell(node: BoardNode, slot: string, name: string): Json | undefined {
  const [row, column] = slot.split(',')
  const rows = readTracks(node, 'rows')
  const columns = readTracks(node, 'columns')
  const rowIndex = rows.findIndex((track) => track.id === row)
  const columnIndex = columns.findIndex((track) => track.id === column)
  if (rowIndex < 0 || columnIndex < 0) return undefined
  if (name === 'rowIndex') return rowIndex
  if (name === 'columnIndex') return columnIndex
  if (name === 'height') return rows[rowIndex]?.size ?? 0
  if (name === 'width') return columns[columnIndex]?.size ?? 0
  return node.props[`fills ${slot}`] ?? []
}

export function writeCellFills(run: PluginRun, id: string, slot: string, value: unknown): void {
  allowWrite(run, 'set_fills')
  const fills = parsePaints('set_fills', 'fills', value)
  run.board.setProps(id, { [`fills ${slot}`]: fills }, ['fills'])
}

/** Texts of a table, row by row. */
export function listCells(node: BoardNode): readonly (readonly (StyledText | undefined)[])[] {
  const columns = readTracks(node, 'columns')
  return readTracks(node, 'rows').map((row) =>
    columns.map((column) => node.texts[`${row.id},${column.id}`]),
  )
}

function findCell(node: BoardNode, args: readonly unknown[]): Packed {
  const row = readTracks(node, 'rows')[numberOr(args[0], -1)]
  const column = readTracks(node, 'columns')[numberOr(args[1], -1)]
  if (row === undefined || column === undefined) {
    throw refuseUnverified('cellAt', 'Index out of range')
  }
  return packText(`${row.id},${column.id}`)
}

function readTracks(node: BoardNode, name: 'rows' | 'columns'): readonly Track[] {
  const value = node.props[name]
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  return list.filter(isObject).map((track) => ({
    id: String(track['id']),
    size: numberOr(track['size'], 0),
  }))
}

function addTrack(board: FigJamBoard, id: string, name: 'rows' | 'columns', index: number): void {
  const node = board.get(id)
  if (node === undefined) return
  const next = numberOr(node.props['nextTrack'], 1)
  const track = { id: `${next}`, size: name === 'rows' ? CELL_HEIGHT : CELL_WIDTH }
  const list = [...readTracks(node, name)]
  list.splice(index, 0, track)
  const others = readTracks(node, name === 'rows' ? 'columns' : 'rows')
  const texts: Record<string, StyledText> = { ...node.texts }
  for (const other of others) {
    const slot = name === 'rows' ? `${track.id},${other.id}` : `${other.id},${track.id}`
    texts[slot] = createCellText()
  }
  board.change(id, { texts, props: { ...node.props, nextTrack: next + 1 } }, [])
  storeTracks(board, id, name, list)
}

function dropTrack(
  board: FigJamBoard,
  node: BoardNode,
  name: 'rows' | 'columns',
  track: Track,
): void {
  const at = name === 'rows' ? 0 : 1
  const kept = Object.entries(node.texts).filter(([slot]) => slot.split(',')[at] !== track.id)
  board.change(node.id, { texts: Object.fromEntries(kept) }, [])
  const list = readTracks(node, name).filter((other) => other.id !== track.id)
  storeTracks(board, node.id, name, list)
}

function storeTracks(
  board: FigJamBoard,
  id: string,
  name: 'rows' | 'columns',
  list: readonly Track[],
): void {
  const size = list.reduce((sum, track) => sum + track.size, 0)
  const side = name === 'rows' ? 'height' : 'width'
  board.setProps(id, { [name]: list.map((track) => ({ ...track })), [side]: size }, [side])
}
