import type { MiroHost } from './host.ts'
import type { BoardItem, Json, JsonObject } from './item.ts'
import { isJsonObject, textOf } from './item.ts'
import { readJson } from './payload.ts'
import { pointToCopies } from './references.ts'

const kind = 'miro-board'
const version = 1

/** The board as JSON text: items, hidden data, app data and collections. */
export function saveBoard(host: MiroHost): string {
  return JSON.stringify({
    kind,
    version,
    ...host.document.dump(),
    appData: host.appData.dump(),
    collections: host.collections.dump(),
  })
}

/**
 * The same board duplicated, as text: metadata is copied, app data and collections are not
 * (https://developers.miro.com/docs/storage). That items get new ids is assumed.
 */
export function copyBoard(host: MiroHost): string {
  const { counter, items } = host.document.dump()
  const ids = new Map(items.map((item) => [item.id, host.document.nextId()]))
  const copies = items.map((item) => ({
    ...item,
    id: ids.get(item.id) ?? item.id,
    parentId: ids.get(item.parentId ?? '') ?? null,
    groupId: ids.get(item.groupId ?? '') ?? null,
    fields: pointToCopies(item, ids),
  }))
  const empty = { appData: [], collections: [] }
  return JSON.stringify({ kind, version, counter: counter + items.length, items: copies, ...empty })
}

function readNumberOr(value: Json | undefined, otherwise: number): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : otherwise
}

function readIdOrNull(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null
}

function parseItem(value: Json, index: number): BoardItem {
  if (!isJsonObject(value) || textOf(value, 'id') === '' || textOf(value, 'type') === '') {
    throw new Error(`Could not open the board: item ${index} has no id or type.`)
  }
  const metadata = isJsonObject(value['metadata']) ? value['metadata'] : {}
  return {
    id: textOf(value, 'id'),
    type: textOf(value, 'type'),
    x: readNumberOr(value['x'], 0),
    y: readNumberOr(value['y'], 0),
    width: readNumberOr(value['width'], 100),
    height: readNumberOr(value['height'], 100),
    rotation: readNumberOr(value['rotation'], 0),
    parentId: readIdOrNull(value['parentId']),
    groupId: readIdOrNull(value['groupId']),
    layer: readNumberOr(value['layer'], 0),
    fields: isJsonObject(value['fields']) ? value['fields'] : {},
    metadata: Object.fromEntries(
      Object.entries(metadata).flatMap(([app, values]) =>
        isJsonObject(values) ? [[app, values] as const] : [],
      ),
    ),
    locked: value['locked'] === true,
    authorName: textOf(value, 'authorName'),
    createdAt: textOf(value, 'createdAt'),
    createdBy: textOf(value, 'createdBy'),
    modifiedAt: textOf(value, 'modifiedAt'),
    modifiedBy: textOf(value, 'modifiedBy'),
  }
}

function parsePairs(value: Json | undefined): readonly (readonly [string, Json])[] {
  if (!Array.isArray(value)) return []
  return value.flatMap((pair: Json) => {
    const [key, stored] = Array.isArray(pair) ? pair : []
    return typeof key === 'string' && stored !== undefined ? [[key, stored] as const] : []
  })
}

/** Opens what `saveBoard` wrote; throws, changing nothing, when the text is something else. */
export function loadBoard(host: MiroHost, text: string): void {
  const saved = readJson(JSON.parse(text))
  if (!isJsonObject(saved) || saved['kind'] !== kind || saved['version'] !== version) {
    throw new Error('Could not open the board: this is not a saved Miro board.')
  }
  const items: readonly Json[] = Array.isArray(saved['items']) ? saved['items'] : []
  const parsed = items.map(parseItem)
  host.document.restore({ counter: readNumberOr(saved['counter'], parsed.length), items: parsed })
  host.appData.restore(
    parsePairs(saved['appData']).flatMap(([app, values]) =>
      isJsonObject(values) ? [[app, values satisfies JsonObject] as const] : [],
    ),
  )
  host.collections.restore(parsePairs(saved['collections']))
  for (const tab of host.tabs) {
    tab.forgetHistory()
    host.select(tab, [])
  }
}
