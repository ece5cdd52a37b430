import type { Wanted } from '../../shared/core/board/change-plan.ts'
import type { Item, Look, Section } from '../../shared/core/board/document.ts'
import type { Field } from '../../shared/core/board/fields.ts'
import type { Rect } from '../../shared/core/board/geometry.ts'
import { writeHtml } from './html.ts'
import { NATURE_COLOURS } from './notes.ts'
import { placeOf, rectOf } from './places.ts'
import type { Handle, MiroApi } from './sdk.ts'
import { SHAPES } from './shapes.ts'

/** Miro takes border widths from 0 to 24: https://developers.miro.com/docs/websdk-reference-shape */
const WIDEST_BORDER = 24

/**
 * A bare text is a shape without fill and border: Miro computes the height of its text items, which
 * would shift what is aligned on their top; a shape keeps the box the layout gave it.
 */
function styleOf(item: Item): Record<string, unknown> {
  const { look } = item
  const bare = item.kind === 'text'
  return {
    fillColor: bare || look.fill === 'none' ? 'transparent' : look.fill,
    borderColor: look.stroke === 'none' ? '#1A1A1A' : look.stroke,
    borderWidth: bare || look.stroke === 'none' ? 0 : Math.min(look.strokeWidth, WIDEST_BORDER),
    borderStyle: look.dashed ? 'dashed' : 'normal',
    color: look.textColour === 'none' ? '#1A1A1A' : look.textColour,
    fontFamily: 'open_sans',
    fontSize: look.fontSize,
    textAlign: look.align,
    textAlignVertical: look.verticalAlign,
  }
}

function contentOf(item: Item): string {
  return writeHtml(item.text, item.kind !== 'sticky' && item.look.bold)
}

/** Creates the item at a box on the page; Miro creates nothing inside a frame. */
export function createItem(api: MiroApi, item: Item, rect: Rect): Promise<unknown> {
  const { x, y } = placeOf(rect)
  const content = contentOf(item)
  if (item.kind === 'sticky') {
    return api.createStickyNote({
      content,
      x,
      y,
      shape: item.wide ? 'rectangle' : 'square',
      style: { fillColor: NATURE_COLOURS[item.nature], ...alignmentOf(item.look) },
    })
  }
  return api.createShape({
    content,
    shape: item.kind === 'shape' ? SHAPES[item.form] : 'rectangle',
    x,
    y,
    width: rect.width,
    height: rect.height,
    style: styleOf(item),
  })
}

function alignmentOf({ align, verticalAlign }: Look): Record<string, unknown> {
  return { textAlign: align, textAlignVertical: verticalAlign }
}

export function createFrame(api: MiroApi, section: Section): Promise<unknown> {
  const { width, height } = section.rect
  const { x, y } = placeOf(section.rect)
  return api.createFrame({
    title: section.title,
    x,
    y,
    width,
    height,
    style: { fillColor: section.fill === 'none' ? '#FFFFFF' : section.fill },
  })
}

/**
 * Sets the fields on the handle; they reach the board with its `sync`. What gets another size keeps the corner
 * it has, which people may have moved. `rect`: in the handle's own frame.
 */
export function setFields(
  handle: Handle,
  wanted: Wanted,
  fields: readonly Field[],
  rect: Rect,
): void {
  const has = (field: Field) => fields.includes(field)
  const isSticky = handle.type === 'sticky_note'
  const there = rectOf(handle)
  const x = has('x') ? rect.x : there.x
  const y = has('y') ? rect.y : there.y
  if (has('text')) {
    if (wanted.kind === 'section') handle.title = wanted.section.title
    else handle.content = contentOf(wanted.item)
  }
  if (has('fill') || has('look')) setStyle(handle, wanted)
  if (has('width') && !isSticky) handle.width = rect.width
  if (has('height') && !isSticky) handle.height = rect.height
  if (has('x') || has('width')) handle.x = x + handle.width / 2
  if (has('y') || has('height')) handle.y = y + handle.height / 2
}

function setStyle(handle: Handle, wanted: Wanted): void {
  if (wanted.kind === 'section') {
    handle.style = { ...handle.style, fillColor: wanted.section.fill }
    return
  }
  const { item } = wanted
  if (item.kind === 'sticky') {
    handle.style = { ...handle.style, fillColor: NATURE_COLOURS[item.nature] }
    return
  }
  if (item.kind === 'shape') handle.shape = SHAPES[item.form]
  handle.style = { ...handle.style, ...styleOf(item) }
}
