import type { ItemTypeRules } from './item-rules.ts'
import { commonRules, linkCheck } from './item-rules.ts'
import {
  checkAnything,
  checkBoolean,
  checkColour,
  checkDate,
  checkIds,
  checkLongText,
  checkOneOf,
  checkStyle,
  checkText,
  checkUrl,
} from './value-checks.ts'

const cardStyle = checkStyle({ cardTheme: checkColour, fillBackground: checkBoolean })
const cardParts = {
  title: checkLongText,
  description: checkText,
  style: cardStyle,
  tagIds: checkIds,
  fields: checkAnything,
}

/** https://developers.miro.com/docs/websdk-reference-card */
export const cardRules: ItemTypeRules = {
  ...commonRules,
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
    ...linkCheck,
    ...cardParts,
    dueDate: checkDate,
    startDate: checkDate,
    assignee: checkAnything,
    taskStatus: checkOneOf('to-do', 'in-progress', 'done', 'none'),
  },
}

/** https://developers.miro.com/docs/websdk-reference-app-card */
export const appCardRules: ItemTypeRules = {
  ...commonRules,
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
  checks: {
    ...linkCheck,
    ...cardParts,
    status: checkOneOf('disabled', 'disconnected', 'connected'),
  },
  fixed: ['owned'],
}

/** https://developers.miro.com/docs/websdk-reference-image */
export const imageRules: ItemTypeRules = {
  ...commonRules,
  sizing: 'ratio',
  rotates: true,
  width: 400,
  height: 300,
  defaults: { title: '', alt: '' },
  checks: { ...linkCheck, url: checkUrl, title: checkLongText, alt: checkText },
}

/** https://developers.miro.com/docs/websdk-reference-embed */
export const embedRules: ItemTypeRules = {
  ...commonRules,
  sizing: 'ratio',
  width: 480,
  height: 270,
  defaults: { previewUrl: '', mode: 'inline' },
  checks: {
    ...linkCheck,
    url: checkUrl,
    previewUrl: checkText,
    mode: checkOneOf('inline', 'modal'),
  },
  fixed: ['url'],
}

/** https://developers.miro.com/docs/websdk-reference-preview */
export const previewRules: ItemTypeRules = {
  ...commonRules,
  sizing: 'ratio',
  width: 345,
  height: 290,
  defaults: {},
  checks: { ...linkCheck, url: checkUrl },
  fixed: ['url'],
}
