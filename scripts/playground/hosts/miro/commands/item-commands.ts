import { connectorsOf } from '../connectors.ts'
import { createGroup } from '../create-group.ts'
import { createItem } from '../create-item.ts'
import { checkGroupable, ungroup } from '../groups.ts'
import type { MiroHost } from '../host.ts'
import type { BoardItem, JsonObject } from '../item.ts'
import { idsOf, isJsonObject, textOf } from '../item.ts'
import { createMindmap } from '../mindmap.ts'
import { readId, readObject, readText } from '../payload.ts'
import { findItems } from '../queries.ts'
import { refuse, refuseEmulated, sentences } from '../refusal.ts'
import { removeItem } from '../remove-item.ts'
import { checkHasMetadata, setMetadata } from '../stores.ts'
import { updateItem } from '../update-item.ts'
import type { CommandCall, CommandTable } from './command.ts'
import { reading, writing } from './command.ts'

function find(host: MiroHost, id: string): BoardItem {
  return host.document.get(id) ?? refuse(sentences.cannotFind(id))
}

function createWidget({ host, connection, payload }: CommandCall): unknown {
  const type = payload['type']
  if (typeof type !== 'string') refuse(sentences.noType)
  const author = host.authorOf(connection.tab.user)
  const props = readObject(payload['props'])
  const item = host.write(connection.tab, 'sdk', () =>
    type === 'mindmap_node'
      ? createMindmap(host.document, props, author)
      : createItem(
          host.document,
          type,
          props,
          author,
          host.switches,
          payload['experimental'] === true,
        ),
  )
  return host.snapshot(item.id)
}

/** A refusal of a frame write may carry the frame as it is; see `staleChildrenIdsPoisonHandle`. */
function withRestore(host: MiroHost, id: string, cause: unknown): unknown {
  const keeps = host.switches.staleChildrenIdsPoisonHandle
  if (keeps || !(cause instanceof Error)) return cause
  return Object.assign(cause, { restore: host.snapshot(id) })
}

function updateWidget({ host, connection, payload }: CommandCall): unknown {
  const id = readId(payload)
  const item = find(host, id)
  host.faults.checkFree(id)
  host.faults.checkChildrenFree(id, idsOf(item.fields, 'childrenIds'))
  const moves = payload['moves']
  if (typeof moves === 'string') host.faults.checkFree(moves)
  const update = {
    id,
    props: readObject(payload['props']),
    base: readObject(payload['base']),
    experimental: payload['experimental'] === true,
  }
  try {
    host.write(connection.tab, 'sdk', () =>
      updateItem(host.document, update, host.authorOf(connection.tab.user), host.switches),
    )
  } catch (cause) {
    throw withRestore(host, id, cause)
  }
  const moved = typeof moves === 'string' ? host.snapshot(moves) : null
  return { item: host.snapshot(id), moved, refreshes: host.switches.handleMutatedByAdd }
}

function detachChild({ host, connection, payload }: CommandCall): unknown {
  const frame = find(host, readId(payload, 'frame'))
  const child = find(host, readId(payload, 'child'))
  host.faults.checkFree(child.id)
  if (child.parentId !== frame.id) {
    refuseEmulated(`Cannot remove item ${child.id}, because it isn't a child of the frame.`)
  }
  const present = { childrenIds: [...idsOf(frame.fields, 'childrenIds')] }
  const props = { childrenIds: present.childrenIds.filter((id) => id !== child.id) }
  const update = { id: frame.id, props, base: present, experimental: false }
  host.write(connection.tab, 'sdk', () =>
    updateItem(host.document, update, host.authorOf(connection.tab.user), host.switches),
  )
  return {
    item: host.snapshot(frame.id),
    moved: host.snapshot(child.id),
    refreshes: host.switches.handleMutatedByAdd,
  }
}

function removeWidget({ host, connection, payload }: CommandCall): unknown {
  const id = readId(payload)
  const item = host.document.get(id)
  if (item === undefined) refuse(sentences.cannotRemove(textOf(payload, 'type') || 'item', id))
  host.faults.checkFree(id)
  if (item.locked && host.switches.uiLockedBlocksSync) {
    refuseEmulated(`Cannot remove the ${item.type} item (id=${id}), because it is locked.`)
  }
  host.write(connection.tab, 'sdk', () =>
    removeItem(host.document, item, host.switches.childrenSurviveFrameRemoval),
  )
  return undefined
}

function getWidgets({ host, payload }: CommandCall): unknown {
  const filter = isJsonObject(payload['filter']) ? payload['filter'] : null
  const found = findItems(host.document, filter, {
    seed: host.seed,
    singleMissingIdThrows: host.switches.singleMissingIdThrows,
  })
  return host.snapshots(found.map((item) => item.id))
}

function getWidgetById({ host, payload }: CommandCall): unknown {
  const id = readId(payload)
  return host.snapshot(id) ?? refuse(sentences.cannotRetrieve(id))
}

function getMetadata({ host, connection, payload }: CommandCall): unknown {
  const item = find(host, readId(payload))
  checkHasMetadata(item, 'getMetadata')
  const values: JsonObject = item.metadata[connection.app.id] ?? {}
  const key = payload['key']
  return typeof key === 'string' ? values[key] : values
}

function writeMetadata({ host, connection, payload }: CommandCall): unknown {
  const item = find(host, readId(payload))
  host.faults.checkFree(item.id)
  const entry = { key: readText(payload, 'key'), value: payload['value'] ?? null }
  return host.write(connection.tab, 'sdk', () =>
    setMetadata(host.document, item, connection.app.id, entry),
  )
}

function makeGroup({ host, connection, payload }: CommandCall): unknown {
  const ids = idsOf(payload, 'ids')
  checkGroupable(host.document, ids)
  const author = host.authorOf(connection.tab.user)
  const group = host.write(connection.tab, 'sdk', () => createGroup(host.document, ids, author))
  return host.snapshot(group.id)
}

function breakGroup({ host, connection, payload }: CommandCall): unknown {
  const group = find(host, readId(payload))
  const ids = host.write(connection.tab, 'sdk', () => ungroup(host.document, group))
  return host.snapshots(ids)
}

function listMembers(field: string) {
  return ({ host, payload }: CommandCall): unknown =>
    host.snapshots(idsOf(find(host, readId(payload)).fields, field))
}

function listConnectors({ host, payload }: CommandCall): unknown {
  const item = find(host, readId(payload))
  return host.snapshots(connectorsOf(host.document, item.id).map((connector) => connector.id))
}

/** Data pictures come back as they were given; others are not fetched, so a blank dot stands in. */
function getPicture({ host, payload }: CommandCall): unknown {
  const url = textOf(find(host, readId(payload)).fields, 'url')
  return url.startsWith('data:') ? url : blankPicture
}

const blankPicture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=='

/** Items, their metadata, frames and groups. */
export const itemCommands: CommandTable = {
  WIDGET_CREATE: writing('create', createWidget),
  WIDGET_UPDATE: writing('sync', updateWidget),
  FRAME_REMOVE_CHILD: writing('Frame.remove', detachChild),
  WIDGET_REMOVE: writing('remove', removeWidget),
  WIDGET_GET: reading('get', getWidgets),
  WIDGET_GET_BY_ID: reading('getById', getWidgetById),
  WIDGET_GET_METADATA: reading('getMetadata', getMetadata),
  WIDGET_SET_METADATA: writing('setMetadata', writeMetadata),
  IMAGE_GET_BLOB: reading('getDataUrl', getPicture),
  WIDGET_GET_CONNECTORS: reading('getConnectors', listConnectors),
  GROUP_CREATE: writing('group', makeGroup),
  GROUP_UNGROUP: writing('ungroup', breakGroup),
  GROUP_GET_ITEMS: reading('getItems', listMembers('itemsIds')),
  FRAME_GET_CHILDREN: reading('getChildren', listMembers('childrenIds')),
  MINDMAP_GET_CHILDREN: reading('getChildren', listMembers('childrenIds')),
}
