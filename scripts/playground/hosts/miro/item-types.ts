import {
  experimentalShapes,
  fontFamilies,
  stableShapes,
  stickyColours,
  strokeCaps,
  tagColours,
} from './enums.ts'
import type { JsonObject } from './item.ts'
import { refuse, sentences } from './refusal.ts'
import type { ValueCheck } from './value-checks.ts'
import {
  checkAnything,
  checkBoolean,
  checkColour,
  checkDate,
  checkIds,
  checkLink,
  checkLongText,
  checkNumber,
  checkOneOf,
  checkStyle,
  checkText,
  checkUrl,
} from './value-checks.ts'

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

const checkShape: ValueCheck = (value) => {
  const known: readonly string[] = [...stableShapes, ...experimentalShapes]
  if (typeof value !== 'string' || !known.includes(value)) {
    refuse(sentences.unknownShape(String(value)))
  }
}

const checkTagColour: ValueCheck = (value) => {
  const known: readonly string[] = tagColours
  if (typeof value !== 'string' || !known.includes(value)) {
    refuse(sentences.unknownTagColour(String(value)))
  }
}

const align = checkOneOf('left', 'center', 'right')
const verticalAlign = checkOneOf('top', 'middle', 'bottom')
const share = checkNumber(0, 1)
const item = { hasPosition: true, hasMetadata: true, rotates: false, fixed: [] } as const
const link = { linkedTo: checkLink }
const textStyle = {
  color: checkColour,
  fillColor: checkColour,
  fillOpacity: share,
  fontFamily: checkOneOf(...fontFamilies),
  fontSize: checkNumber(0.001),
  textAlign: align,
}
const cardStyle = checkStyle({ cardTheme: checkColour, fillBackground: checkBoolean })
const cardParts = {
  title: checkLongText,
  description: checkText,
  style: cardStyle,
  tagIds: checkIds,
  fields: checkAnything,
}

/** https://developers.miro.com/docs/websdk-reference-sticky-note and its siblings, one per type. */
export const itemTypes: Readonly<Record<string, ItemTypeRules>> = {
  sticky_note: {
    ...item,
    sizing: 'ratio',
    width: 199,
    height: 228,
    defaults: {
      shape: 'square',
      content: '',
      style: { fillColor: 'light_yellow', textAlign: 'center', textAlignVertical: 'middle' },
      tagIds: [],
    },
    checks: {
      ...link,
      shape: checkOneOf('square', 'rectangle'),
      content: checkLongText,
      style: checkStyle({
        fillColor: checkOneOf(...stickyColours),
        textAlign: align,
        textAlignVertical: verticalAlign,
      }),
      tagIds: checkIds,
    },
  },
  shape: {
    ...item,
    sizing: 'free',
    rotates: true,
    width: 100,
    height: 100,
    defaults: {
      shape: 'rectangle',
      content: '',
      style: {
        color: '#1a1a1a',
        fillColor: 'transparent',
        fillOpacity: 1,
        fontFamily: 'arial',
        fontSize: 14,
        textAlign: 'center',
        textAlignVertical: 'middle',
        borderStyle: 'normal',
        borderColor: '#1a1a1a',
        borderWidth: 2,
        borderOpacity: 1,
      },
    },
    checks: {
      ...link,
      shape: checkShape,
      content: checkLongText,
      style: checkStyle({
        ...textStyle,
        textAlignVertical: verticalAlign,
        borderStyle: checkOneOf('normal', 'dotted', 'dashed'),
        borderColor: checkColour,
        borderWidth: checkNumber(0, 24),
        borderOpacity: share,
      }),
    },
  },
  text: {
    ...item,
    sizing: 'width',
    rotates: true,
    width: 105,
    height: 19,
    defaults: {
      content: '',
      style: {
        color: '#1a1a1a',
        fillColor: 'transparent',
        fillOpacity: 1,
        fontFamily: 'arial',
        fontSize: 14,
        textAlign: 'left',
      },
    },
    checks: { ...link, content: checkLongText, style: checkStyle(textStyle) },
  },
  frame: {
    ...item,
    hasMetadata: false,
    sizing: 'free',
    width: 100,
    height: 100,
    defaults: {
      title: '',
      showContent: true,
      childrenIds: [],
      style: { fillColor: 'transparent' },
    },
    checks: {
      ...link,
      title: checkLongText,
      showContent: checkBoolean,
      childrenIds: checkIds,
      style: checkStyle({ fillColor: checkColour }),
    },
  },
  card: {
    ...item,
    sizing: 'width',
    rotates: true,
    width: 320,
    height: 94,
    defaults: {
      title: '',
      description: '',
      style: { cardTheme: '#2d9bf0', fillBackground: false },
      taskStatus: 'none',
      tagIds: [],
      fields: [],
    },
    checks: {
      ...link,
      ...cardParts,
      dueDate: checkDate,
      startDate: checkDate,
      assignee: checkAnything,
      taskStatus: checkOneOf('to-do', 'in-progress', 'done', 'none'),
    },
  },
  app_card: {
    ...item,
    sizing: 'width',
    rotates: true,
    width: 320,
    height: 94,
    defaults: {
      title: '',
      description: '',
      style: { cardTheme: '#2d9bf0', fillBackground: false },
      status: 'disconnected',
      tagIds: [],
      fields: [],
      owned: true,
    },
    checks: { ...link, ...cardParts, status: checkOneOf('disabled', 'disconnected', 'connected') },
    fixed: ['owned'],
  },
  image: {
    ...item,
    sizing: 'ratio',
    rotates: true,
    width: 400,
    height: 300,
    defaults: { title: '', alt: '' },
    checks: { ...link, url: checkUrl, title: checkLongText, alt: checkText },
  },
  embed: {
    ...item,
    sizing: 'ratio',
    width: 480,
    height: 270,
    defaults: { previewUrl: '', mode: 'inline' },
    checks: { ...link, url: checkUrl, previewUrl: checkText, mode: checkOneOf('inline', 'modal') },
    fixed: ['url'],
  },
  preview: {
    ...item,
    sizing: 'ratio',
    width: 345,
    height: 290,
    defaults: {},
    checks: { ...link, url: checkUrl },
    fixed: ['url'],
  },
  connector: {
    ...item,
    hasPosition: false,
    sizing: 'none',
    width: 0,
    height: 0,
    defaults: {
      shape: 'curved',
      style: {
        startStrokeCap: 'none',
        endStrokeCap: 'stealth',
        strokeStyle: 'normal',
        strokeWidth: 1,
        strokeColor: '#333333',
        fontSize: 14,
        color: '#1a1a1a',
        textOrientation: 'horizontal',
      },
      captions: [],
    },
    checks: {
      shape: checkOneOf('straight', 'elbowed', 'curved'),
      start: checkAnything,
      end: checkAnything,
      captions: checkAnything,
      style: checkStyle({
        startStrokeCap: checkOneOf(...strokeCaps),
        endStrokeCap: checkOneOf(...strokeCaps),
        strokeStyle: checkOneOf('normal', 'dotted', 'dashed'),
        strokeWidth: checkNumber(0.5, 24),
        strokeColor: checkColour,
        fontSize: checkNumber(1),
        color: checkColour,
        textOrientation: checkOneOf('horizontal', 'aligned'),
      }),
    },
  },
  tag: {
    ...item,
    hasPosition: false,
    hasMetadata: false,
    sizing: 'none',
    width: 0,
    height: 0,
    defaults: { color: 'red' },
    checks: { title: checkText, color: checkTagColour },
  },
  group: {
    ...item,
    hasPosition: false,
    hasMetadata: false,
    sizing: 'none',
    width: 0,
    height: 0,
    defaults: { itemsIds: [] },
    checks: {},
    fixed: ['itemsIds'],
  },
  mindmap_node: {
    ...item,
    hasMetadata: false,
    sizing: 'width',
    width: 160,
    height: 44,
    defaults: { layout: 'horizontal', childrenIds: [], isRoot: true },
    checks: {
      nodeView: checkAnything,
      layout: checkOneOf('horizontal', 'vertical'),
      direction: checkOneOf('start', 'end'),
    },
    fixed: ['childrenIds', 'isRoot'],
  },
}

/** Widgets the SDK only shows: `{type, x, y, width, height}` (…/websdk-reference-unsupported). */
const unsupportedRules: ItemTypeRules = {
  ...item,
  hasMetadata: false,
  sizing: 'none',
  width: 100,
  height: 100,
  defaults: {},
  checks: {},
}

export function rulesOf(type: string): ItemTypeRules {
  return itemTypes[type] ?? unsupportedRules
}

/** True for tags and groups, which `get` returns besides the items. */
export function isEntity(type: string): boolean {
  return type === 'tag' || type === 'group'
}
