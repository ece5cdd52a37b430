import type { Commander } from './commander.ts'
import type { Handle, HandleFactory } from './handles.ts'

const creators: Readonly<Record<string, string>> = {
  createStickyNote: 'sticky_note',
  createShape: 'shape',
  createText: 'text',
  createFrame: 'frame',
  createCard: 'card',
  createAppCard: 'app_card',
  createImage: 'image',
  createEmbed: 'embed',
  createPreview: 'preview',
  createConnector: 'connector',
  createTag: 'tag',
}

/** `id` of what was passed; undefined is for the host to refuse. */
function idOf(item: unknown): unknown {
  return (item as { id?: unknown } | null | undefined)?.id
}

function idsOf(items: unknown): unknown[] {
  return (Array.isArray(items) ? items : [items]).map(idOf)
}

function createItemMethods(
  commander: Commander,
  handles: HandleFactory,
  experimental: boolean,
): Record<string, unknown> {
  const create =
    (type: string) =>
    async (props: object = {}) =>
      handles.wrap(
        await commander.exec('WIDGET_CREATE', { type, props: { ...props }, experimental }),
      )
  const groupItems = async (props: { readonly items: readonly unknown[] }) =>
    handles.wrap(await commander.exec('GROUP_CREATE', { ids: idsOf(props?.items) }))
  const methods: Record<string, unknown> = {
    async get(filter?: object) {
      return handles.wrapAll(await commander.exec('WIDGET_GET', { filter }))
    },
    async getById(id: string) {
      return handles.wrap(await commander.exec('WIDGET_GET_BY_ID', { id }))
    },
    async getSelection() {
      return handles.wrapAll(await commander.exec('GET_SELECTION'))
    },
    async select(filter?: object) {
      return handles.wrapAll(await commander.exec('SELECT_WIDGETS', { filter }))
    },
    async deselect(filter?: object) {
      return handles.wrapAll(await commander.exec('DESELECT_WIDGETS', { filter }))
    },
    sync: (item: Handle) => handles.sync(item),
    async remove(item: Handle) {
      await commander.exec('WIDGET_REMOVE', { id: idOf(item), type: item?.type })
    },
    group: groupItems,
    createGroup: groupItems,
  }
  for (const [name, type] of Object.entries(creators)) methods[name] = create(type)
  if (experimental) methods['createMindmapNode'] = create('mindmap_node')
  return methods
}

function createDataMethods(commander: Commander): Record<string, unknown> {
  return {
    getMetadata: (item: unknown, key?: string) =>
      commander.exec('WIDGET_GET_METADATA', { id: idOf(item), key }),
    setMetadata: (item: unknown, key: string, value: unknown) =>
      commander.exec('WIDGET_SET_METADATA', { id: idOf(item), key, value }),
    getAppData: (key?: string) => commander.exec('GET_BOARD_APP_DATA', { key }),
    setAppData: (key: string, value: unknown) =>
      commander.exec('SET_BOARD_APP_DATA', { key, value }),
    getInfo: () => commander.exec('GET_BOARD_INFO'),
    getUserInfo: () => commander.exec('GET_USER_INFO'),
    getOnlineUsers: () => commander.exec('GET_ONLINE_USERS'),
    getIdToken: () => commander.exec('GET_ID_TOKEN'),
    canUse: (feature: string) => commander.exec('CHECK_FEATURE_ENTITLEMENT', { feature }),
    goToLink: (item: unknown) => commander.exec('WIDGET_GO_TO_LINK', { id: idOf(item) }),
    findEmptySpace: (box: object) => commander.exec('FIND_EMPTY_SPACE', box),
  }
}

function createLayerMethods(commander: Commander): Record<string, unknown> {
  return {
    async bringToFront(items: unknown) {
      await commander.exec('BRING_TO_FRONT', { ids: idsOf(items) })
    },
    async sendToBack(items: unknown) {
      await commander.exec('SEND_TO_BACK', { ids: idsOf(items) })
    },
    async bringInFrontOf(items: unknown, target: unknown) {
      await commander.exec('BRING_IN_FRONT_OF', { ids: idsOf(items), target: idOf(target) })
    },
    async sendBehindOf(items: unknown, target: unknown) {
      await commander.exec('SEND_BEHIND_OF', { ids: idsOf(items), target: idOf(target) })
    },
    getLayerIndex: (item: unknown) => commander.exec('GET_LAYER_INDEX', { id: idOf(item) }),
  }
}

/** The functions of `miro.board`, or of `miro.board.experimental`, namespaces apart. */
export function createBoardMethods(
  commander: Commander,
  handles: HandleFactory,
  experimental: boolean,
): Record<string, unknown> {
  return {
    ...createItemMethods(commander, handles, experimental),
    ...createDataMethods(commander),
    ...createLayerMethods(commander),
  }
}
