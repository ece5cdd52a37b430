/** What crosses the boundary and what is stored: JSON and nothing else. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json }

export type JsonObject = { readonly [key: string]: Json }

/**
 * One entity of the emulated board: an item, a tag or a group. Never changed in place, so an undo
 * step is a list of former values. `x`, `y` are as the SDK gives them: the centre, from the board's
 * centre, or from the top-left corner of the frame when `parentId` is one
 * (https://developers.miro.com/docs/boards).
 */
export interface BoardItem {
  readonly id: string
  readonly type: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly rotation: number
  readonly parentId: string | null
  readonly groupId: string | null
  /** Bigger is nearer to the eye; frames are behind everything whatever theirs is. */
  readonly layer: number
  /** What the type adds: content, style, shape, title, childrenIds… */
  readonly fields: JsonObject
  /** Per app id, then per key. */
  readonly metadata: Readonly<Record<string, JsonObject>>
  /** Locked by hand in the UI. */
  readonly locked: boolean
  /** Shown to people; the SDK only gives `createdBy`. */
  readonly authorName: string
  readonly createdAt: string
  readonly createdBy: string
  readonly modifiedAt: string
  readonly modifiedBy: string
}

/** An item as the SDK hands it over: flat, plain data. */
export type ItemSnapshot = { readonly [key: string]: Json } & {
  readonly id: string
  readonly type: string
}

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The text field, or '' when there is none. */
export function textOf(fields: JsonObject, key: string): string {
  const value = fields[key]
  return typeof value === 'string' ? value : ''
}

/** The list of ids in a field, or none. */
export function idsOf(fields: JsonObject, key: string): readonly string[] {
  const value = fields[key]
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : []
}

/** One property of the item's style, or undefined. */
export function styleOf(item: BoardItem, key: string): Json | undefined {
  const style = item.fields['style']
  return isJsonObject(style) ? style[key] : undefined
}
