import type { Json, JsonObject } from './item.ts'
import { isJsonObject, textOf } from './item.ts'
import { rulesOf } from './item-types.ts'
import type { Size } from './picture-size.ts'
import { readPictureSize } from './picture-size.ts'
import { refuse, refuseEmulated, sentences } from './refusal.ts'
import { measureTextHeight } from './text-height.ts'

/** Frames are at least 100 × 100 (https://developers.miro.com/docs/websdk-reference-frame). */
const smallestFrame = 100

/** What a width and height mean for items whose sides are tied together. */
export function naturalSize(type: string, fields: JsonObject): Size {
  const rules = rulesOf(type)
  if (type === 'sticky_note' && fields['shape'] === 'rectangle') return { width: 350, height: 228 }
  if (type === 'image') return readPictureSize(textOf(fields, 'url')) ?? rules
  return { width: rules.width, height: rules.height }
}

function checkSide(value: Json | undefined, prop: string): number | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isFinite(value) || value <= 0) {
    refuseEmulated(sentences.badStyle(prop))
  }
  return value
}

function fontSizeOf(fields: JsonObject): number {
  const style = fields['style']
  const size = isJsonObject(style) ? style['fontSize'] : undefined
  return typeof size === 'number' ? size : 14
}

/** The height of what computes its own. */
export function computedHeight(type: string, fields: JsonObject, width: number): number {
  if (type !== 'text') return rulesOf(type).height
  return measureTextHeight(textOf(fields, 'content'), width, fontSizeOf(fields))
}

/**
 * The size an item gets when `asked` for these sides. `present` is what it has now. Refuses both
 * sides at once where they are tied (https://developers.miro.com/changelog/2022-03-01-changelog).
 */
export function resolveSize(
  type: string,
  fields: JsonObject,
  asked: { readonly width?: Json | undefined; readonly height?: Json | undefined },
  present: Size,
): Size {
  const width = checkSide(asked.width, 'width')
  const height = checkSide(asked.height, 'height')
  switch (rulesOf(type).sizing) {
    case 'free': {
      const size = { width: width ?? present.width, height: height ?? present.height }
      if (type === 'frame' && Math.min(size.width, size.height) < smallestFrame) {
        refuseEmulated(`A frame must be at least ${smallestFrame} wide and ${smallestFrame} high.`)
      }
      return size
    }
    case 'ratio': {
      if (width !== undefined && height !== undefined) refuse(sentences.widthXorHeight)
      const natural = naturalSize(type, fields)
      if (height !== undefined) {
        return { width: (height * natural.width) / natural.height, height }
      }
      const side = width ?? present.width
      return { width: side, height: (side * natural.height) / natural.width }
    }
    case 'width': {
      if (height !== undefined) refuse(sentences.readOnlyProp('height'))
      const side = width ?? present.width
      return { width: side, height: computedHeight(type, fields, side) }
    }
    case 'none':
      if (width !== undefined) refuse(sentences.readOnlyProp('width'))
      if (height !== undefined) refuse(sentences.readOnlyProp('height'))
      return present
  }
}
