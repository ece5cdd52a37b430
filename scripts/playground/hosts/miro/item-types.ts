import { appCardRules, cardRules, embedRules, imageRules, previewRules } from './card-types.ts'
import { strokeCaps, tagColours } from './enums.ts'
import type { ItemTypeRules } from './item-rules.ts'
import { commonRules, linkCheck } from './item-rules.ts'
import { shapeRules, stickyNoteRules, textRules } from './note-types.ts'
import { refuse, sentences } from './refusal.ts'
import type { ValueCheck } from './value-checks.ts'
import {
  checkAnything,
  checkBoolean,
  checkColour,
  checkIds,
  checkLongText,
  checkNumber,
  checkOneOf,
  checkStyle,
  checkText,
} from './value-checks.ts'

const checkTagColour: ValueCheck = (value) => {
  const known: readonly string[] = tagColours
  if (typeof value !== 'string' || !known.includes(value)) {
    refuse(sentences.unknownTagColour(String(value)))
  }
}

/** https://developers.miro.com/docs/websdk-reference-frame */
const frameRules: ItemTypeRules = {
  ...commonRules,
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
    ...linkCheck,
    title: checkLongText,
    showContent: checkBoolean,
    childrenIds: checkIds,
    style: checkStyle({ fillColor: checkColour }),
  },
}

/** https://developers.miro.com/docs/websdk-reference-connector */
const connectorRules: ItemTypeRules = {
  ...commonRules,
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
}

/** https://developers.miro.com/docs/websdk-reference-tag */
const tagRules: ItemTypeRules = {
  ...commonRules,
  hasPosition: false,
  hasMetadata: false,
  sizing: 'none',
  width: 0,
  height: 0,
  defaults: { color: 'red' },
  checks: { title: checkText, color: checkTagColour },
}

/** https://developers.miro.com/docs/websdk-reference-group */
const groupRules: ItemTypeRules = {
  ...commonRules,
  hasPosition: false,
  hasMetadata: false,
  sizing: 'none',
  width: 0,
  height: 0,
  defaults: { itemsIds: [] },
  checks: {},
  fixed: ['itemsIds'],
}

/** Only through `miro.board.experimental`. */
const mindmapNodeRules: ItemTypeRules = {
  ...commonRules,
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
}

/** The types the SDK creates and writes, by the name it gives them. */
export const itemTypes: Readonly<Record<string, ItemTypeRules>> = {
  sticky_note: stickyNoteRules,
  shape: shapeRules,
  text: textRules,
  frame: frameRules,
  card: cardRules,
  app_card: appCardRules,
  image: imageRules,
  embed: embedRules,
  preview: previewRules,
  connector: connectorRules,
  tag: tagRules,
  group: groupRules,
  mindmap_node: mindmapNodeRules,
}

/** Widgets the SDK only shows: `{type, x, y, width, height}` (…/websdk-reference-unsupported). */
const unsupportedRules: ItemTypeRules = {
  ...commonRules,
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
