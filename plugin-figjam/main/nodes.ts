import type { Form } from '../../shared/core/board/document.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import type { LiveItem } from '../../shared/core/board/snapshot.ts'
import type { FoundItem } from '../bridge/protocol.ts'
import { colourOf } from './paints.ts'

export const STAMP_KEY = 'atelier'

export const READ_TYPES = ['SECTION', 'STICKY', 'SHAPE_WITH_TEXT', 'TEXT', 'STAMP'] as const
export type ReadNode = SectionNode | StickyNode | ShapeWithTextNode | TextNode | StampNode

export const SHAPE_TYPES: Readonly<Record<Form, ShapeWithTextNode['shapeType']>> = {
  rectangle: 'SQUARE',
  ellipse: 'ELLIPSE',
  diamond: 'DIAMOND',
  hexagon: 'HEXAGON',
  cross: 'PLUS',
  triangle: 'TRIANGLE_UP',
  star: 'STAR',
  pentagon: 'PENTAGON',
  parallelogram: 'PARALLELOGRAM_RIGHT',
  trapezoid: 'TRAPEZOID',
}

function formOf(type: ShapeWithTextNode['shapeType']): Form | 'other' {
  const forms = Object.keys(SHAPE_TYPES) as Form[]
  return forms.filter((form) => SHAPE_TYPES[form] === type)[0] || 'other'
}

/** The section a node is a child of, groups looked through: a group has no coordinates of its own. */
export function sectionOf(node: SceneNode): SectionNode | null {
  let holder = node.parent
  while (holder !== null && holder.type === 'GROUP') holder = holder.parent
  return holder !== null && holder.type === 'SECTION' ? holder : null
}

/** Top-left corner on the page, whatever the node is a child of. */
export function cornerOf(node: SceneNode): { x: number; y: number } {
  const [[, , x], [, , y]] = node.absoluteTransform
  return { x, y }
}

/** Relative to the node's section, or to the page. */
function placeOf(node: ReadNode, section: SectionNode | null): { x: number; y: number } {
  const direct = node.parent !== null && (node.parent.type === 'PAGE' || node.parent === section)
  if (direct) return { x: node.x, y: node.y }
  const corner = cornerOf(node)
  if (section === null) return corner
  const origin = cornerOf(section)
  return { x: corner.x - origin.x, y: corner.y - origin.y }
}

const KINDS: Readonly<Record<ReadNode['type'], LiveItem['kind']>> = {
  SECTION: 'section',
  STICKY: 'sticky',
  SHAPE_WITH_TEXT: 'shape',
  TEXT: 'text',
  STAMP: 'mark',
}

/** What is there now, but for the stamp, which the page parses. */
export function describeNode(node: ReadNode): FoundItem {
  const section = sectionOf(node)
  const { x, y } = placeOf(node, section)
  return Object.assign(
    {
      id: node.id as HostId,
      kind: KINDS[node.type],
      parent: section === null ? null : (section.id as HostId),
      rect: { x, y, width: node.width, height: node.height },
      text: textOf(node),
      fill: node.type === 'TEXT' || node.type === 'STAMP' ? 'none' : colourOf(node.fills),
      form: node.type === 'SHAPE_WITH_TEXT' ? formOf(node.shapeType) : ('rectangle' as const),
      stampText: node.getPluginData(STAMP_KEY),
    },
    node.parent !== null && node.parent.type === 'GROUP'
      ? { group: node.parent.id as HostId }
      : null,
    node.type === 'STICKY' && node.authorName !== '' ? { author: node.authorName } : null,
    node.type === 'STAMP' ? { mark: node.name } : null,
    node.type === 'STAMP' && node.stuckTo !== null ? { stuckTo: node.stuckTo.id as HostId } : null,
  )
}

export function textOf(node: ReadNode): string {
  switch (node.type) {
    case 'SECTION':
      return node.name
    case 'TEXT':
      return node.characters
    case 'STAMP':
      return ''
    default:
      return node.text.characters
  }
}
