import { experimentalShapes, fontFamilies, stableShapes, stickyColours } from './enums.ts'
import type { ItemTypeRules } from './item-rules.ts'
import { checkAlign, checkVerticalAlign, commonRules, linkCheck } from './item-rules.ts'
import { refuse, sentences } from './refusal.ts'
import type { ValueCheck } from './value-checks.ts'
import {
  checkColour,
  checkIds,
  checkLongText,
  checkNumber,
  checkOneOf,
  checkStyle,
} from './value-checks.ts'

const checkShape: ValueCheck = (value) => {
  const known: readonly string[] = [...stableShapes, ...experimentalShapes]
  if (typeof value !== 'string' || !known.includes(value)) {
    refuse(sentences.unknownShape(String(value)))
  }
}

const share = checkNumber(0, 1)
const textStyle = {
  color: checkColour,
  fillColor: checkColour,
  fillOpacity: share,
  fontFamily: checkOneOf(...fontFamilies),
  fontSize: checkNumber(0.001),
  textAlign: checkAlign,
}

/** https://developers.miro.com/docs/websdk-reference-sticky-note */
export const stickyNoteRules: ItemTypeRules = {
  ...commonRules,
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
    ...linkCheck,
    shape: checkOneOf('square', 'rectangle'),
    content: checkLongText,
    style: checkStyle({
      fillColor: checkOneOf(...stickyColours),
      textAlign: checkAlign,
      textAlignVertical: checkVerticalAlign,
    }),
    tagIds: checkIds,
  },
}

/** https://developers.miro.com/docs/websdk-reference-shape */
export const shapeRules: ItemTypeRules = {
  ...commonRules,
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
    ...linkCheck,
    shape: checkShape,
    content: checkLongText,
    style: checkStyle({
      ...textStyle,
      textAlignVertical: checkVerticalAlign,
      borderStyle: checkOneOf('normal', 'dotted', 'dashed'),
      borderColor: checkColour,
      borderWidth: checkNumber(0, 24),
      borderOpacity: share,
    }),
  },
}

/** https://developers.miro.com/docs/websdk-reference-text */
export const textRules: ItemTypeRules = {
  ...commonRules,
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
  checks: { ...linkCheck, content: checkLongText, style: checkStyle(textStyle) },
}
