import type { Form } from '../../shared/core/board/document.ts'
import type { HostId } from '../../shared/core/board/keys.ts'
import type { LiveItem } from '../../shared/core/board/snapshot.ts'
import { readHtml } from './html.ts'
import { STICKY_HEX } from './notes.ts'
import { rectOf } from './places.ts'
import type { Handle } from './sdk.ts'
import { SHAPES } from './shapes.ts'

/** Marks people stick on notes; Miro calls them unsupported items and tells only where they are. */
const MARKS: readonly string[] = ['emoji', 'stamp']

function formOf(shape: string | undefined): Form | 'other' {
  const forms = Object.keys(SHAPES) as Form[]
  return forms.find((form) => SHAPES[form] === shape) ?? 'other'
}

function colourOf(value: unknown): string {
  if (typeof value !== 'string' || value === '' || value === 'transparent') return 'none'
  return STICKY_HEX[value] ?? value.toUpperCase()
}

/** What is there now; `parent` is given when the handle does not know it yet. */
export function describeHandle(handle: Handle, parent = handle.parentId ?? null): LiveItem {
  const fill = colourOf(handle.style?.['fillColor'])
  return {
    id: handle.id as HostId,
    kind: kindOf(handle),
    parent: parent as HostId | null,
    ...(handle.groupId ? { group: handle.groupId as HostId } : {}),
    rect: rectOf(handle),
    text: handle.type === 'frame' ? (handle.title ?? '') : readHtml(handle.content ?? ''),
    fill,
    form: handle.type === 'shape' ? formOf(handle.shape) : 'rectangle',
    ...(MARKS.includes(handle.type) ? { mark: handle.type } : {}),
  }
}

function kindOf(handle: Handle): LiveItem['kind'] {
  switch (handle.type) {
    case 'frame':
      return 'section'
    case 'sticky_note':
      return 'sticky'
    case 'text':
      return 'text'
    case 'shape':
      return isBare(handle) ? 'text' : 'shape'
    default:
      return MARKS.includes(handle.type) ? 'mark' : 'other'
  }
}

/** Neither fill nor border: one of our texts. */
function isBare({ style }: Handle): boolean {
  return style?.['borderWidth'] === 0 && colourOf(style['fillColor']) === 'none'
}
