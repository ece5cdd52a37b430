import { checkConnectorEnds } from './connectors.ts'
import { acceptContent, stripUnsupportedTags } from './content.ts'
import type { MiroDocument } from './document.ts'
import { stableShapes } from './enums.ts'
import type { BoardItem, Json, JsonObject } from './item.ts'
import { isJsonObject, textOf } from './item.ts'
import { itemTypes, rulesOf } from './item-types.ts'
import { attach } from './parenting.ts'
import { boundsForContainment, edgesOfFrame, frameAt, isInside } from './placement.ts'
import { refuse, refuseEmulated, sentences } from './refusal.ts'
import { naturalSize, resolveSize } from './sizes.ts'
import type { MiroSwitches } from './switches.ts'
import { checkTagIds, checkTagTitle } from './tags.ts'

/** Who writes, and when: what an item remembers of it. */
export interface Author {
  readonly userId: string
  readonly name: string
  readonly at: string
}

/** Set by Miro, never by an app (https://developers.miro.com/docs/boards). */
export const readOnlyProps: readonly string[] = [
  'id',
  'type',
  'parentId',
  'groupId',
  'connectorIds',
  'createdAt',
  'createdBy',
  'modifiedAt',
  'modifiedBy',
]
const placeProps = ['x', 'y', 'width', 'height', 'rotation', 'origin', 'relativeTo']

/** Refuses every value the type does not take; the caller has already merged nothing. */
export function checkFields(type: string, fields: JsonObject): void {
  const { checks } = rulesOf(type)
  for (const [prop, value] of Object.entries(fields)) checks[prop]?.(value, prop)
}

export function checkCoordinate(value: Json | undefined, prop: string): void {
  if (value === undefined) return
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    refuseEmulated(`The value of the ${prop} property isn't valid. It must be a finite number.`)
  }
}

export function checkOrigin(value: Json | undefined): void {
  // "origin: Only 'center' is supported" (https://developers.miro.com/docs/boards).
  if (value !== undefined && value !== 'center') {
    refuseEmulated(`The value of the origin property isn't valid. Only 'center' is supported.`)
  }
}

/** Content as it is stored: tags the type does not have are escaped, in card titles dropped. */
export function acceptFields(type: string, fields: JsonObject): JsonObject {
  const accepted: Record<string, Json> = { ...fields }
  if (typeof accepted['content'] === 'string') {
    accepted['content'] = acceptContent(type, accepted['content'])
  }
  const isCard = type === 'card' || type === 'app_card'
  if (isCard && typeof accepted['title'] === 'string') {
    accepted['title'] = stripUnsupportedTags(type, accepted['title'])
  }
  return accepted
}

/** Style keys an app leaves out keep their value. */
export function mergeStyle(former: JsonObject, fields: JsonObject): JsonObject {
  const style = fields['style']
  const base = former['style']
  if (!isJsonObject(style)) return { ...former, ...fields }
  return { ...former, ...fields, style: { ...(isJsonObject(base) ? base : {}), ...style } }
}

function pickFields(type: string, props: JsonObject, switches: MiroSwitches): JsonObject {
  const rules = rulesOf(type)
  const fields: Record<string, Json> = {}
  for (const [prop, value] of Object.entries(props)) {
    if (placeProps.includes(prop)) continue
    if (readOnlyProps.includes(prop) || (rules.fixed.includes(prop) && prop !== 'url')) {
      if (switches.readonlyPropsOnCreate === 'reject') refuse(sentences.readOnlyProp(prop))
    } else if (rules.checks[prop] !== undefined) fields[prop] = value
    else if (switches.unknownProps === 'reject') {
      refuseEmulated(`The ${prop} property is unknown for the ${type} item.`)
    }
  }
  return fields
}

function checkPlace(type: string, props: JsonObject, switches: MiroSwitches): JsonObject {
  checkCoordinate(props['x'], 'x')
  checkCoordinate(props['y'], 'y')
  checkOrigin(props['origin'])
  const rules = rulesOf(type)
  if (props['rotation'] !== undefined) {
    checkCoordinate(props['rotation'], 'rotation')
    if (!rules.rotates) refuseEmulated(`The rotation property is unknown for the ${type} item.`)
  }
  if (rules.sizing !== 'width' || props['height'] === undefined) return props
  // https://developers.miro.com/docs/websdk-reference-error-handling, against two shipped samples.
  if (switches.textHeightOnCreate === 'reject') refuse(sentences.noHeightOnCreate)
  const { height: _height, ...rest } = props
  return rest
}

function checkByType(
  document: MiroDocument,
  type: string,
  fields: JsonObject,
  switches: MiroSwitches,
  experimental: boolean,
): void {
  if (type === 'frame') {
    const style = fields['style']
    const hasFill = isJsonObject(style) && style['fillColor'] !== undefined
    if (switches.frameNeedsFillColor && !hasFill) refuseEmulated(sentences.badStyle('fillColor'))
    // Only owners on some plans may hide a frame's content (…/websdk-reference-frame).
    if (fields['showContent'] === false) refuse(sentences.hiddenContent)
  }
  if (type === 'shape' && !experimental) {
    const shape = textOf(fields, 'shape') || 'rectangle'
    const stable: readonly string[] = stableShapes
    if (!stable.includes(shape)) refuse(sentences.unknownShape(shape))
  }
  if (type === 'tag') checkTagTitle(document, fields['title'], null)
  if (type === 'connector') checkConnectorEnds(document, fields, switches)
  if (fields['tagIds'] !== undefined) checkTagIds(document, fields['tagIds'])
  if ((type === 'image' || type === 'embed') && fields['url'] === undefined) {
    refuse(type === 'image' ? sentences.noImage : sentences.badUrl('undefined'))
  }
}

/** Makes an item of these properties, all checks done; the caller is inside `document.change`. */
export function createItem(
  document: MiroDocument,
  type: string,
  given: JsonObject,
  author: Author,
  switches: MiroSwitches,
  experimental = false,
): BoardItem {
  if (itemTypes[type] === undefined) refuse(sentences.unexpectedType(type))
  const rules = rulesOf(type)
  const picked = pickFields(type, given, switches)
  const props = checkPlace(type, given, switches)
  checkFields(type, picked)
  checkByType(document, type, picked, switches, experimental)
  const fields = mergeStyle(rules.defaults, acceptFields(type, picked))
  const size = resolveSize(type, fields, props, naturalSize(type, fields))
  const item = newItem(document, type, { ...props, ...size }, fields, author)
  document.put(item)
  if (switches.autoCapture && rules.hasPosition && type !== 'frame')
    capture(document, item, switches)
  return document.get(item.id) ?? item
}

/** The bare record, without checks. */
export function newItem(
  document: MiroDocument,
  type: string,
  place: JsonObject,
  fields: JsonObject,
  author: Author,
): BoardItem {
  return {
    id: document.nextId(),
    type,
    x: Number(place['x'] ?? 0),
    y: Number(place['y'] ?? 0),
    width: Number(place['width'] ?? 0),
    height: Number(place['height'] ?? 0),
    rotation: Number(place['rotation'] ?? 0),
    parentId: null,
    groupId: null,
    layer: document.nextLayer(),
    fields,
    metadata: {},
    locked: false,
    authorName: author.name,
    createdAt: author.at,
    createdBy: author.userId,
    modifiedAt: author.at,
    modifiedBy: author.userId,
  }
}

/** What the UI does to an item that lands on a frame; see the switch `autoCapture`. */
function capture(document: MiroDocument, item: BoardItem, switches: MiroSwitches): void {
  const frame = frameAt(document, item)
  if (frame === undefined) return
  const box = boundsForContainment(document, item, switches)
  if (isInside(box, edgesOfFrame(frame), 0)) attach(document, frame.id, item.id)
}
