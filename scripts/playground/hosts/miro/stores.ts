import type { MiroDocument } from './document.ts'
import type { BoardItem, Json, JsonObject } from './item.ts'
import { rulesOf } from './item-types.ts'
import { countBytes } from './payload.ts'
import { refuse, sentences } from './refusal.ts'

/** https://developers.miro.com/docs/storage and …/websdk-reference-board */
const appDataLimit = 30 * 1024
const metadataLimit = 6 * 1024
const collectionKeyLimit = 64 * 1024

function sizeOf(value: Json): number {
  return countBytes(JSON.stringify(value))
}

/** Sets a key, or clears it with null. */
function withKey(values: JsonObject, key: string, value: Json): JsonObject {
  const { [key]: _former, ...rest } = values
  return value === null ? rest : { ...rest, [key]: value }
}

/** `board.setAppData`: per app and board, 30 KB in all, no change event. */
export class AppData {
  readonly #values = new Map<string, JsonObject>()

  get(appId: string): JsonObject {
    return this.#values.get(appId) ?? {}
  }

  set(appId: string, key: string, value: Json): JsonObject {
    const values = withKey(this.get(appId), key, value)
    if (sizeOf(values) > appDataLimit) refuse(sentences.storageFull('app data'))
    this.#values.set(appId, values)
    return values
  }

  dump(): readonly (readonly [string, JsonObject])[] {
    return [...this.#values]
  }

  restore(saved: readonly (readonly [string, JsonObject])[]): void {
    this.#values.clear()
    for (const [appId, values] of saved) this.#values.set(appId, values)
  }
}

/** A value of a storage collection; `version` says nothing but "another one". */
export interface StoredValue {
  readonly value: Json | undefined
  readonly version: string
}

/** `storage.collection(name)`: per app and board, 64 KB a key, last write wins. */
export class Collections {
  readonly #values = new Map<string, StoredValue>()
  #version = 0

  get(appId: string, collection: string, key: string): StoredValue {
    return this.#values.get(JSON.stringify([appId, collection, key])) ?? noValue
  }

  set(appId: string, collection: string, key: string, value: Json | undefined): StoredValue {
    if (value !== undefined && sizeOf(value) > collectionKeyLimit) {
      refuse(sentences.storageFull('storage'))
    }
    this.#version += 1
    const stored = { value, version: String(this.#version) }
    this.#values.set(JSON.stringify([appId, collection, key]), stored)
    return stored
  }

  dump(): readonly (readonly [string, Json])[] {
    return [...this.#values].flatMap(([place, stored]) =>
      stored.value === undefined ? [] : [[place, stored.value] as const],
    )
  }

  restore(saved: readonly (readonly [string, Json])[]): void {
    this.#values.clear()
    for (const [place, value] of saved) {
      this.#version += 1
      this.#values.set(place, { value, version: String(this.#version) })
    }
  }
}

const noValue: StoredValue = { value: undefined, version: '0' }

function capitalise(type: string): string {
  return type
    .split('_')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('')
}

/** Frames, tags, groups and unsupported items have none; the call fails at runtime. */
export function checkHasMetadata(item: BoardItem, method: string): void {
  if (!rulesOf(item.type).hasMetadata) {
    refuse(sentences.unsupportedCommand(`${capitalise(item.type)}.${method}()`))
  }
}

/** Sets one key of an item's metadata for this app: 6 KB an item. Inside `document.change`. */
export function setMetadata(
  document: MiroDocument,
  item: BoardItem,
  appId: string,
  entry: { readonly key: string; readonly value: Json },
): JsonObject {
  checkHasMetadata(item, 'setMetadata')
  const values = withKey(item.metadata[appId] ?? {}, entry.key, entry.value)
  if (sizeOf(values) > metadataLimit) refuse(sentences.storageFull('metadata'))
  document.put({ ...item, metadata: { ...item.metadata, [appId]: values } })
  return values
}
