import type { Item, Section } from './document.ts'
import type { Print } from './fields.ts'
import type { NodeKey } from './keys.ts'
import type { LiveItem } from './snapshot.ts'

/**
 * 53-bit FNV-1a-like hash in base 36; for telling texts apart, not for secrets. Line ends and
 * surrounding blanks are left out because hosts normalise them.
 */
export function hashText(text: string): string {
  const normal = text.replace(/\r\n?/g, '\n').trim()
  if (normal === '') return ''
  let low = 0x811c9dc5
  let high = 0x1b873593
  for (let i = 0; i < normal.length; i += 1) {
    const unit = normal.charCodeAt(i)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x85ebca6b) + i
  }
  return ((high >>> 11) * 0x100000000 + (low >>> 0)).toString(36)
}

/** Whether people changed its text since we wrote it, be it that we died before we could say so. */
export function isRewritten({ stamp, text }: LiveItem): boolean {
  const said = hashText(text)
  return stamp !== undefined && said !== stamp.got.text && said !== stamp.asked.text
}

/** Lengths are compared to a tenth of a px: hosts keep floats. */
export function roundLength(value: number): number {
  return Math.round(value * 10) / 10
}

function lookOf(item: Item): string {
  const { stroke, strokeWidth, dashed, textColour, fontSize, bold, align, verticalAlign } =
    item.look
  const form = item.kind === 'shape' ? item.form : item.kind === 'sticky' ? item.nature : ''
  return hashText(
    [form, stroke, strokeWidth, dashed, textColour, fontSize, bold, align, verticalAlign].join(' '),
  )
}

/** What we want of an item of a section, or of a loose one (`parent` ''). */
export function printItem(item: Item, parent: NodeKey | ''): Print {
  const { x, y, width, height } = item.rect
  return {
    text: hashText(item.text),
    x: roundLength(x),
    y: roundLength(y),
    width: roundLength(width),
    height: roundLength(height),
    fill: item.look.fill.toUpperCase(),
    look: lookOf(item),
    parent,
  }
}

export function printSection(section: Section): Print {
  const { x, y, width, height } = section.rect
  return {
    text: hashText(section.title),
    x: roundLength(x),
    y: roundLength(y),
    width: roundLength(width),
    height: roundLength(height),
    fill: section.fill.toUpperCase(),
    look: '',
    parent: '',
  }
}

/**
 * What is there now. The look cannot be read back from a host, so the caller gives the one it
 * believes to be there; `parent` is the key of the section the item is in, or `?id` for a section
 * that is not ours.
 */
export function printLive(item: LiveItem, parent: string, look: string): Print {
  const { x, y, width, height } = item.rect
  return {
    text: hashText(item.text),
    x: roundLength(x),
    y: roundLength(y),
    width: roundLength(width),
    height: roundLength(height),
    fill: item.fill.toUpperCase(),
    look,
    parent,
  }
}
