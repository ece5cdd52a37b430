import type { Wanted } from '../../shared/core/board/change-plan.ts'
import type { Item, Look, ShapeItem, StickyItem } from '../../shared/core/board/document.ts'
import type { Field } from '../../shared/core/board/fields.ts'
import { fontOf } from './fonts.ts'
import { type ReadNode, SHAPE_TYPES } from './nodes.ts'
import { paintsOf } from './paints.ts'

const DASH = [20, 14]
/** What people drag, copy or write over; all other items of ours are locked, which stops hands, not plugins. */
const MOVABLE: readonly Item['role'][] = ['dot', 'seed', 'evidence', 'carried', 'sign', 'blank']

export function createNode(wanted: Wanted): ReadNode {
  if (wanted.kind === 'section') return figma.createSection()
  switch (wanted.item.kind) {
    case 'shape':
      return figma.createShapeWithText()
    case 'sticky':
      return figma.createSticky()
    case 'text':
      return figma.createText()
  }
}

/** Puts a new node in its place and gives it everything the editor lets us set. Fonts are loaded. */
export function dressNode(node: ReadNode, wanted: Wanted, section: SectionNode | null): void {
  if (section !== null) section.appendChild(node)
  writeFields(node, wanted, ['text', 'look', 'fill', 'width', 'height', 'x', 'y'])
  if (wanted.kind === 'section') node.setRelaunchData({ open: 'Atelier' })
  else node.locked = MOVABLE.indexOf(wanted.item.role) < 0
}

/** Writes some fields; coordinates are those of the node's section, or of the page. */
export function writeFields(node: ReadNode, wanted: Wanted, fields: readonly Field[]): void {
  const has = (field: Field) => fields.indexOf(field) >= 0
  if (wanted.kind === 'section') {
    if (node.type === 'SECTION') writeSection(node, wanted, has)
  } else {
    if (has('look') || has('fill')) writeLook(node, wanted.item)
    if (has('text') || has('look')) writeText(node, wanted.item, has('look'))
    if (has('width') || has('height')) resize(node, wanted.item)
  }
  const { x, y } = wanted.kind === 'section' ? wanted.section.rect : wanted.item.rect
  if (has('x')) node.x = x
  if (has('y')) node.y = y
}

function writeSection(
  node: SectionNode,
  { section }: Extract<Wanted, { kind: 'section' }>,
  has: (field: Field) => boolean,
): void {
  if (has('text')) node.name = section.title
  if (has('fill')) node.fills = paintsOf(section.fill)
  if (has('width') || has('height')) {
    node.resizeWithoutConstraints(section.rect.width, section.rect.height)
  }
}

function writeLook(node: ReadNode, item: Item): void {
  if (node.type === 'SHAPE_WITH_TEXT' && item.kind === 'shape') writeShapeLook(node, item)
  else if (node.type === 'STICKY' && item.kind === 'sticky') writeStickyLook(node, item)
}

const ALIGN = { left: 'LEFT', center: 'CENTER', right: 'RIGHT' } as const
const VERTICAL_ALIGN = { top: 'TOP', middle: 'CENTER', bottom: 'BOTTOM' } as const

function writeShapeLook(node: ShapeWithTextNode, { form, look }: ShapeItem): void {
  node.shapeType = SHAPE_TYPES[form]
  node.fills = paintsOf(look.fill)
  node.strokes = paintsOf(look.stroke)
  if (look.strokeWidth > 0) node.strokeWeight = look.strokeWidth
  if (look.dashed) node.dashPattern = DASH
}

function writeStickyLook(node: StickyNode, item: StickyItem): void {
  node.isWideWidth = item.wide
  node.fills = paintsOf(item.look.fill)
}

function writeText(node: ReadNode, { text, look }: Item, styled: boolean): void {
  if (node.type === 'TEXT') {
    writeTextLook(node, look)
    node.characters = text
    if (look.align !== 'left') node.textAlignHorizontal = ALIGN[look.align]
    if (look.verticalAlign !== 'top') node.textAlignVertical = VERTICAL_ALIGN[look.verticalAlign]
  } else if (node.type === 'SHAPE_WITH_TEXT') {
    // Every write crosses into the editor: what has no words gets no letters to style.
    if (text !== '' && styled) writeTextLook(node.text, look)
    if (text !== '' || node.text.characters !== '') node.text.characters = text
  } else if (node.type === 'STICKY') node.text.characters = text
}

function writeTextLook(text: TextNode | TextSublayerNode, look: Look): void {
  text.fontName = fontOf(look.bold)
  text.fontSize = look.fontSize
  text.fills = paintsOf(look.textColour)
}

function resize(node: ReadNode, { rect: { width, height } }: Item): void {
  if (node.type === 'SHAPE_WITH_TEXT') node.resize(width, height)
  else if (node.type === 'TEXT') {
    node.textAutoResize = 'HEIGHT'
    node.resize(width, Math.max(height, 0.01))
  }
}
