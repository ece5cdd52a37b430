import type { JsonObject } from './item.ts'
import type { ValueCheck } from './value-checks.ts'
import { checkLink, checkOneOf } from './value-checks.ts'

/**
 * How width and height behave: `free` both ways; `ratio` one or the other, the rest follows;
 * `width` the height is computed; `none` no size of its own.
 */
export type Sizing = 'free' | 'ratio' | 'width' | 'none'

/** What one item type has, accepts and starts with. */
export interface ItemTypeRules {
  readonly sizing: Sizing
  readonly rotates: boolean
  readonly hasPosition: boolean
  readonly hasMetadata: boolean
  readonly width: number
  readonly height: number
  /** Fields set when the app does not; style is merged. */
  readonly defaults: JsonObject
  readonly checks: Readonly<Record<string, ValueCheck>>
  /** May be given on create, never changed. */
  readonly fixed: readonly string[]
}

/** What most item types share. */
export const commonRules = {
  hasPosition: true,
  hasMetadata: true,
  rotates: false,
  fixed: [],
} as const

export const linkCheck = { linkedTo: checkLink }
export const checkAlign = checkOneOf('left', 'center', 'right')
export const checkVerticalAlign = checkOneOf('top', 'middle', 'bottom')
