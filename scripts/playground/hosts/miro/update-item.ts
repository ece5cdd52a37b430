import { checkConnectorEnds } from './connectors.ts'
import type { Author } from './create-item.ts'
import {
  acceptFields,
  checkCoordinate,
  checkFields,
  checkOrigin,
  mergeStyle,
  readOnlyProps,
} from './create-item.ts'
import type { MiroDocument } from './document.ts'
import { experimentalShapes } from './enums.ts'
import type { BoardItem, Json, JsonObject } from './item.ts'
import { idsOf, textOf } from './item.ts'
import { rulesOf } from './item-types.ts'
import { setChildren } from './parenting.ts'
import { boundsForContainment, edgesOfFrame, isInside } from './placement.ts'
import { refuse, refuseEmulated, sentences } from './refusal.ts'
import { resolveSize } from './sizes.ts'
import type { MiroSwitches } from './switches.ts'
import { checkTagIds, checkTagTitle } from './tags.ts'

/** What `sync()` of a handle sends. */
export interface ItemUpdate {
  readonly id: string
  /** The handle's own data. */
  readonly props: JsonObject
  /** What the handle was when it was last read. */
  readonly base: JsonObject
  /** Through `miro.board.experimental`. */
  readonly experimental: boolean
}

function sameJson(a: Json | undefined, b: Json | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** Names of the properties the app changed on the handle. */
function dirtyProps(update: ItemUpdate): readonly string[] {
  return Object.keys(update.props).filter(
    (prop) => !sameJson(update.props[prop], update.base[prop]),
  )
}

function checkReadOnly(item: BoardItem, dirty: readonly string[]): void {
  const rules = rulesOf(item.type)
  for (const prop of dirty) {
    if (readOnlyProps.includes(prop) || rules.fixed.includes(prop)) {
      refuse(sentences.readOnlyProp(prop))
    }
  }
}

function pickFields(item: BoardItem, update: ItemUpdate, names: readonly string[]): JsonObject {
  const { checks, fixed } = rulesOf(item.type)
  const fields: Record<string, Json> = {}
  for (const name of names) {
    const value = update.props[name]
    const isWritable = checks[name] !== undefined && !fixed.includes(name) && name !== 'childrenIds'
    if (isWritable && value !== undefined) fields[name] = value
  }
  return fields
}

function pickPlace(item: BoardItem, update: ItemUpdate, names: readonly string[]): JsonObject {
  const rules = rulesOf(item.type)
  const place: Record<string, Json> = {}
  for (const name of ['x', 'y', 'rotation']) {
    const value = update.props[name]
    if (!names.includes(name) || value === undefined) continue
    if (name === 'rotation' ? !rules.rotates : !rules.hasPosition) continue
    checkCoordinate(value, name)
    place[name] = value
  }
  return place
}

/** Sides asked for: only those the app changed, as a whole handle always carries both. */
function askedSides(item: BoardItem, update: ItemUpdate, dirty: readonly string[]): JsonObject {
  const asked: Record<string, Json> = {}
  for (const side of ['width', 'height']) {
    const value = update.props[side]
    if (dirty.includes(side) && value !== undefined) asked[side] = value
  }
  const isWhole = Object.keys(asked).length === 0 && rulesOf(item.type).sizing === 'free'
  return isWhole
    ? { width: update.props['width'] ?? item.width, height: update.props['height'] ?? item.height }
    : asked
}

function checkByType(
  document: MiroDocument,
  item: BoardItem,
  fields: JsonObject,
  experimental: boolean,
  switches: MiroSwitches,
): void {
  if (item.type === 'shape' && !experimental) {
    const odd: readonly string[] = experimentalShapes
    const shape = textOf(item.fields, 'shape')
    if (odd.includes(shape)) refuse(sentences.shapeNotSynced(shape))
  }
  if (item.type === 'frame' && fields['showContent'] === false) refuse(sentences.hiddenContent)
  if (item.type === 'tag') checkTagTitle(document, fields['title'], item.id)
  if (item.type === 'connector') checkConnectorEnds(document, fields, switches)
  if (fields['tagIds'] !== undefined) checkTagIds(document, fields['tagIds'])
}

function checkStaysInParent(
  document: MiroDocument,
  before: BoardItem,
  after: BoardItem,
  switches: MiroSwitches,
): void {
  const parent = after.parentId === null ? undefined : document.get(after.parentId)
  if (parent?.type !== 'frame') return
  const hasMoved =
    before.x !== after.x ||
    before.y !== after.y ||
    before.width !== after.width ||
    before.height !== after.height ||
    before.rotation !== after.rotation
  if (!hasMoved) return
  const box = boundsForContainment(document, after, switches)
  if (!isInside(box, edgesOfFrame(parent), 0)) {
    refuse(sentences.childMovedOut(after.type, after.id))
  }
}

/** Children keep their offset from the top-left corner, so a smaller frame must still hold them. */
function checkHoldsChildren(
  document: MiroDocument,
  before: BoardItem,
  after: BoardItem,
  switches: MiroSwitches,
): void {
  if (before.width === after.width && before.height === after.height) return
  const frame = edgesOfFrame(after)
  for (const child of document.childrenOf(after)) {
    const box = boundsForContainment(document, child, switches)
    if (!isInside(box, frame, 0)) refuse(sentences.childrenOutside(after.id))
  }
}

function childrenChange(
  document: MiroDocument,
  frame: BoardItem,
  update: ItemUpdate,
  switches: MiroSwitches,
): { readonly gained: readonly string[]; readonly dropped: readonly string[] } {
  const wanted = idsOf(update.props, 'childrenIds')
  const known = idsOf(switches.childrenIdsReplace ? frame.fields : update.base, 'childrenIds')
  const present = idsOf(frame.fields, 'childrenIds')
  const wantedSet = new Set(wanted)
  const knownSet = new Set(known)
  const presentSet = new Set(present)
  return {
    gained: wanted.filter((id) => !knownSet.has(id) && !presentSet.has(id)),
    dropped: known.filter((id) => !wantedSet.has(id) && document.get(id)?.parentId === frame.id),
  }
}

/** Writes a handle to the board; the caller is inside `document.change`. */
export function updateItem(
  document: MiroDocument,
  update: ItemUpdate,
  author: Author,
  switches: MiroSwitches,
): BoardItem {
  const item = document.get(update.id)
  if (item === undefined) refuse(sentences.cannotFind(update.id))
  if (item.locked && switches.uiLockedBlocksSync) {
    refuseEmulated(`Cannot commit the update, because item ${item.id} is locked.`)
  }
  if (item.type === 'group') return item
  const dirty = dirtyProps(update)
  checkReadOnly(item, dirty)
  checkOrigin(update.props['origin'])
  const sent = switches.syncSendsWholeObject ? Object.keys(update.props) : dirty
  const fields = pickFields(item, update, sent)
  checkFields(item.type, fields)
  checkByType(document, item, fields, update.experimental, switches)
  const merged = mergeStyle(item.fields, acceptFields(item.type, fields))
  const size = resolveSize(item.type, merged, askedSides(item, update, dirty), item)
  const place = pickPlace(item, update, sent)
  const stamp = { modifiedAt: author.at, modifiedBy: author.userId }
  const after: BoardItem = { ...item, ...place, ...size, fields: merged, ...stamp }
  document.put(after)
  checkStaysInParent(document, item, after, switches)
  if (item.type === 'frame') {
    checkHoldsChildren(document, item, after, switches)
    if (dirty.includes('childrenIds')) {
      setChildren(document, item.id, childrenChange(document, after, update, switches), switches)
    }
  }
  return document.get(item.id) ?? after
}
