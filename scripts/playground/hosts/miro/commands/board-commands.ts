import { findEmptySpace } from '../empty-space.ts'
import type { BoardItem, JsonObject } from '../item.ts'
import { idsOf, isJsonObject, textOf } from '../item.ts'
import type { LayerMove } from '../layers.ts'
import { layerIndexOf, moveInStack } from '../layers.ts'
import { readId, readNumber, readText } from '../payload.ts'
import { findItems } from '../queries.ts'
import { refuse, refuseEmulated, sentences } from '../refusal.ts'
import type { CommandCall, CommandTable } from './command.ts'
import { open, reading, writing } from './command.ts'

function findSelection({ host, payload }: CommandCall): readonly BoardItem[] {
  const filter = isJsonObject(payload['filter']) ? payload['filter'] : null
  return findItems(host.document, filter, { seed: host.seed, singleMissingIdThrows: false })
}

function select(call: CommandCall): unknown {
  const { host, connection } = call
  const ids = findSelection(call).map((item) => item.id)
  host.select(connection.tab, [...new Set([...connection.tab.selection, ...ids])])
  return host.snapshots(ids)
}

function deselect(call: CommandCall): unknown {
  const { host, connection, payload } = call
  const former = connection.tab.selection
  const gone = isJsonObject(payload['filter'])
    ? findSelection(call).map((item) => item.id)
    : [...former]
  host.select(
    connection.tab,
    former.filter((id) => !gone.includes(id)),
  )
  return host.snapshots(gone.filter((id) => former.includes(id)))
}

function moveLayer(command: LayerMove, needsTarget: boolean) {
  return ({ host, connection, payload }: CommandCall): unknown => {
    const ids = idsOf(payload, 'ids')
    const target = needsTarget ? readId(payload, 'target') : null
    host.write(connection.tab, 'sdk', () => moveInStack(host.document, command, ids, target))
    return undefined
  }
}

function getInfo({ host }: CommandCall): unknown {
  return {
    id: host.boardId,
    locale: host.locale,
    createdAt: host.createdAt,
    updatedAt: host.now(),
  }
}

function canUse({ host, payload }: CommandCall): unknown {
  const feature = readText(payload, 'feature')
  if (feature !== 'timer' && feature !== 'voting') refuseEmulated(`Unknown feature: ${feature}.`)
  return host.features.has(feature)
}

function getAppData({ host, connection, payload }: CommandCall): unknown {
  const values: JsonObject = host.appData.get(connection.app.id)
  const key = payload['key']
  return typeof key === 'string' ? values[key] : values
}

function setAppData({ host, connection, payload }: CommandCall): unknown {
  return host.appData.set(connection.app.id, readText(payload, 'key'), payload['value'] ?? null)
}

function goToLink({ host, payload }: CommandCall): unknown {
  const id = readId(payload)
  const item = host.document.get(id) ?? refuse(sentences.cannotFind(id))
  return textOf(item.fields, 'linkedTo') !== ''
}

function emptySpace({ host, payload }: CommandCall): unknown {
  const box = {
    x: readNumber(payload, 'x'),
    y: readNumber(payload, 'y'),
    width: readNumber(payload, 'width'),
    height: readNumber(payload, 'height'),
  }
  const offset = payload['offset'] === undefined ? 100 : readNumber(payload, 'offset')
  return findEmptySpace(host.document, box, offset)
}

/** A token a program may pass on; it is signed by nobody. */
function getIdToken({ host, connection }: CommandCall): unknown {
  return `emulated.${connection.tab.user.id}.${host.boardId}`
}

/** Everything on `miro.board` that is no item call. */
export const boardCommands: CommandTable = {
  GET_SELECTION: reading('getSelection', ({ host, connection }) =>
    host.snapshots(connection.tab.selection),
  ),
  SELECT_WIDGETS: writing('select', select),
  DESELECT_WIDGETS: writing('deselect', deselect),
  BRING_TO_FRONT: writing('bringToFront', moveLayer('bringToFront', false)),
  SEND_TO_BACK: writing('sendToBack', moveLayer('sendToBack', false)),
  BRING_IN_FRONT_OF: writing('bringInFrontOf', moveLayer('bringInFrontOf', true)),
  SEND_BEHIND_OF: writing('sendBehindOf', moveLayer('sendBehindOf', true)),
  GET_LAYER_INDEX: reading('getLayerIndex', ({ host, payload }) =>
    layerIndexOf(host.document, readId(payload)),
  ),
  GET_BOARD_INFO: reading('getInfo', getInfo),
  GET_USER_INFO: {
    scope: 'identity:read',
    method: 'getUserInfo',
    run: ({ connection }) => connection.tab.user,
  },
  GET_ONLINE_USERS: open('getOnlineUsers', ({ host }) => host.onlineUsers()),
  GET_ID_TOKEN: open('getIdToken', getIdToken),
  CHECK_FEATURE_ENTITLEMENT: open('canUse', canUse),
  GET_BOARD_APP_DATA: reading('getAppData', getAppData),
  SET_BOARD_APP_DATA: writing('setAppData', setAppData),
  WIDGET_GO_TO_LINK: reading('goToLink', goToLink),
  FIND_EMPTY_SPACE: reading('findEmptySpace', emptySpace),
}
