import { TEXT_STYLES } from './text-rules.ts'

/** Properties that the host computes or treats with care; the rest are in PROPERTY_RULES. */
export const COMPUTED_NAMES = [
  'type',
  'name',
  'parent',
  'children',
  'x',
  'y',
  'width',
  'height',
  'rotation',
  'absoluteTransform',
  'relativeTransform',
  'absoluteBoundingBox',
  'absoluteRenderBounds',
  'stuckNodes',
  'stuckTo',
  'attachedConnectors',
  'selection',
  'selectedTextRange',
  'cornerRadius',
  'horizontalPadding',
  'verticalPadding',
  'numRows',
  'numColumns',
  'connectorStart',
  'connectorEnd',
  'detachedInfo',
  'prototypeStartNode',
  'embedData',
  'linkUnfurlData',
  'mediaData',
  'widgetId',
  'widgetSyncedState',
  'targetAspectRatio',
] as const

export type ComputedName = (typeof COMPUTED_NAMES)[number]

/** Methods of nodes that the host answers at once. */
export const NODE_METHODS = [
  'remove',
  'clone',
  'resize',
  'resizeWithoutConstraints',
  'rescale',
  'lockAspectRatio',
  'unlockAspectRatio',
  'getTopLevelFrame',
  'findAllWithCriteria',
  'findWidgetNodesByWidgetId',
  'getPluginData',
  'setPluginData',
  'getPluginDataKeys',
  'getSharedPluginData',
  'setSharedPluginData',
  'getSharedPluginDataKeys',
  'setRelaunchData',
  'getRelaunchData',
  'insertRow',
  'insertColumn',
  'removeRow',
  'removeColumn',
  'moveRow',
  'moveColumn',
  'resizeRow',
  'resizeColumn',
] as const

export type NodeMethod = (typeof NODE_METHODS)[number]

const TEXT_METHODS = new Set([
  'insertCharacters',
  'deleteCharacters',
  'getStyledTextSegments',
  'getRangeAllFontNames',
  'getRangeFontWeight',
])

/** `getRangeFontSize` → get, fontSize; null for any other name. */
export function readRangeName(
  name: string,
): { readonly verb: string; readonly style: string } | null {
  const match = /^(get|set)Range([A-Z]\w*)$/.exec(name)
  if (match === null || match[1] === undefined || match[2] === undefined) return null
  return { verb: match[1], style: match[2].charAt(0).toLowerCase() + match[2].slice(1) }
}

/** Whether a method of a text is modelled. */
export function isTextMethod(name: string): boolean {
  return TEXT_METHODS.has(name) || TEXT_STYLES.has(readRangeName(name)?.style ?? '')
}

/** Whether a member of a text is kept with its stretches of characters. */
export function isTextMember(name: string): boolean {
  return name === 'characters' || name === 'fontWeight' || TEXT_STYLES.has(name)
}
