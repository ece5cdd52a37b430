import type { BoardSurface, DrawnItem, Person } from '../../board-surface.ts'
import { deleteNode } from '../calls/delete-node.ts'
import { gatherInGroup } from '../calls/grouping.ts'
import { settleLayout } from '../document/auto-layout.ts'
import type { FigJamBoard } from '../document/board.ts'
import { copyNodes } from '../document/copy.ts'
import { absoluteBoxOf, keepPlace } from '../document/geometry.ts'
import { paintOf } from '../document/paint.ts'
import { stickByPlace } from '../document/stamps.ts'
import type { Box, Point } from '../document/transform.ts'
import { drawBelow } from '../drawing/draw-items.ts'
import { writeSelection } from '../properties/selection.ts'
import { fitText } from '../text/fit-text.ts'
import { replaceCharacters, writeStyle } from '../text/styled-text.ts'
import { storeText } from '../text/text-access.ts'
import { readBoardFile, writeBoardFile } from './board-file.ts'
import { dragNodes, isLocked } from './drag.ts'
import { findSectionAt, gatherInto } from './parent-by-place.ts'

/** Half the way from a sticky's narrow to its wide width, px. */
const WIDE_FROM = 328

/** The hands of people on an emulated FigJam board. Each act is one undo step of the person at this screen. */
export class FigJamSurface implements BoardSurface {
  private readonly board: FigJamBoard
  private readonly me: string
  private drawn: readonly DrawnItem[] = []
  private drawnAt = -1

  /** `me` is the id of the person at this screen; what others do is not in their undo. */
  constructor(board: FigJamBoard, me = '1000') {
    this.board = board
    this.me = me
  }

  items(): readonly DrawnItem[] {
    if (this.drawnAt !== this.board.revision) {
      this.drawn = drawBelow(this.board, this.board.currentPage)
      this.drawnAt = this.board.revision
    }
    return this.drawn
  }

  revision(): number {
    return this.board.revision
  }

  onChange(listener: () => void): () => void {
    return this.board.onChange(listener)
  }

  writeNote(
    at: Point,
    text: string,
    options: { readonly colour: string; readonly wide?: boolean; readonly person: Person },
  ): string {
    const { board } = this
    return this.act(options.person, () => {
      const id = board.create('STICKY', findSectionAt(board, at), {
        fills: [paintOf(options.colour)],
        isWideWidth: options.wide === true,
        authorName: options.person.name,
      })
      const node = board.get(id)
      const slot = node?.texts['text']
      if (node !== undefined && slot !== undefined) {
        storeText(board, node, 'text', replaceCharacters(slot, text))
      }
      fitText(board, id)
      this.centre(id, at)
      return id
    })
  }

  placeDot(
    at: Point,
    options: { readonly person: Person; readonly fill?: string; readonly text?: string },
  ): string {
    const { board } = this
    const { id: author, name, colour } = options.person
    return this.act(options.person, () => {
      const id = board.create('STAMP', findSectionAt(board, at), {
        fills: [paintOf(options.fill ?? colour)],
        author: { id: author, name, photoUrl: null },
      })
      this.centre(id, at)
      stickByPlace(board, id)
      return id
    })
  }

  setText(id: string, text: string, person: Person): void {
    this.act(person, () => {
      const node = this.board.get(id)
      const slot = node?.texts['text']
      if (node === undefined || isLocked(this.board, id)) return
      if (node.type === 'SECTION') this.board.setProps(id, { name: text })
      else if (node.type === 'CODE_BLOCK') this.board.setProps(id, { code: text })
      else if (slot !== undefined) {
        storeText(this.board, node, 'text', replaceCharacters(slot, text))
      }
    })
  }

  moveBy(ids: readonly string[], dx: number, dy: number): void {
    this.act(null, () => dragNodes(this.board, ids, dx, dy))
  }

  resize(id: string, box: Box): void {
    const { board } = this
    this.act(null, () => {
      const node = board.get(id)
      if (node === undefined || isLocked(board, id)) return
      const from = absoluteBoxOf(board, node)
      if (node.type === 'STICKY') board.setProps(id, { isWideWidth: box.width > WIDE_FROM })
      else {
        const sizing = node.type === 'TEXT' ? { textAutoResize: 'HEIGHT' } : {}
        board.setProps(id, { width: box.width, height: box.height, ...sizing })
      }
      fitText(board, id)
      this.placeCorner(id, box)
      if (node.type === 'SECTION') this.holdChildren(id, from, box)
      settleLayout(board, id)
    })
  }

  remove(ids: readonly string[]): void {
    this.act(null, () => {
      for (const id of ids) if (!isLocked(this.board, id)) deleteNode(this.board, id)
    })
  }

  duplicate(ids: readonly string[], dx: number, dy: number): readonly string[] {
    const { board } = this
    return this.act(null, () => {
      const copies: string[] = []
      for (const parent of new Set(ids.map((id) => board.get(id)?.parent ?? null))) {
        if (parent === null) continue
        const siblings = ids.filter((id) => board.get(id)?.parent === parent)
        copies.push(...copyNodes(board, siblings, parent))
      }
      dragNodes(board, copies, dx, dy)
      return copies
    })
  }

  recolour(id: string, fill: string): void {
    const { board } = this
    this.act(null, () => {
      const node = board.get(id)
      const text = node?.texts['text']
      if (node === undefined || isLocked(board, id)) return
      const fills = [paintOf(fill)]
      if (node.type === 'TEXT' && text !== undefined) {
        storeText(board, node, 'text', writeStyle(text, { fills }))
      } else if (node.type === 'CONNECTOR' || node.type === 'LINE') {
        board.setProps(id, { strokes: fills })
      } else board.setProps(id, { fills })
    })
  }

  group(ids: readonly string[]): void {
    const { board } = this
    const nodes = ids.flatMap((id) => (isLocked(board, id) ? [] : (board.get(id) ?? [])))
    const parent = nodes[0]?.parent ?? null
    if (nodes.length < 2 || parent === null) return
    this.act(null, () => gatherInGroup(board, 'GROUP', nodes, parent))
  }

  lock(ids: readonly string[], locked: boolean): void {
    this.act(null, () => {
      for (const id of ids) this.board.setProps(id, { locked })
    })
  }

  select(ids: readonly string[]): void {
    const page = this.board.get(this.board.currentPage)
    const there = ids.filter((id) => this.board.get(id) !== undefined)
    if (page !== undefined) this.board.as('me', () => writeSelection(this.board, page, there))
  }

  selection(): readonly string[] {
    return this.board.selectionOf(this.board.currentPage)
  }

  undo(): void {
    this.board.as('me', () => this.board.undo())
  }

  redo(): void {
    this.board.as('me', () => this.board.redo())
  }

  save(): string {
    return writeBoardFile(this.board)
  }

  load(text: string): void {
    readBoardFile(this.board, text)
  }

  /** One undo step for the person at this screen; none for the others. */
  private act<T>(person: Person | null, work: () => T): T {
    const actor = person === null || person.id === this.me ? 'me' : 'remote'
    if (actor === 'me') this.board.commitUndo()
    const result = this.board.as(actor, work)
    if (actor === 'me') this.board.commitUndo()
    return result
  }

  private centre(id: string, at: Point): void {
    const node = this.board.get(id)
    if (node === undefined) return
    const { width, height } = absoluteBoxOf(this.board, node)
    this.placeCorner(id, { x: at.x - width / 2, y: at.y - height / 2 })
  }

  /** Puts a node's corner at a point of the page. */
  private placeCorner(id: string, at: Point): void {
    const { board } = this
    const node = board.get(id)
    const parent = node?.parent === null || node === undefined ? undefined : board.get(node.parent)
    if (node === undefined || parent === undefined) return
    const box = absoluteBoxOf(board, node)
    const own = keepPlace(board, node, parent)
    board.setProps(id, { x: own.x + at.x - box.x, y: own.y + at.y - box.y })
  }

  /** Children stay where they are on the page when a section's corner moves. */
  private holdChildren(id: string, from: Point, to: Point): void {
    const { board } = this
    for (const child of board.get(id)?.children ?? []) {
      const node = board.get(child)
      if (node === undefined) continue
      const x = Number(node.props['x'] ?? 0) + from.x - to.x
      const y = Number(node.props['y'] ?? 0) + from.y - to.y
      board.setProps(child, { x, y })
    }
    gatherInto(board, id)
  }
}
