import { countBytes } from '../calls/plugin-data.ts'
import { refuseUnverified } from '../refusals.ts'

/** A person's `figma.clientStorage` for one plugin: packed values by key. */
export interface ClientStore {
  readonly entries: Map<string, string>
}

/** 5 MB a plugin, keys and values. https://developers.figma.com/docs/plugins/api/figma-clientStorage/ */
const STORE_LIMIT = 5_000_000

/** Keeps a packed value; refuses what does not fit. */
export function storeValue(store: ClientStore, key: string, packed: string): void {
  let size = countBytes(key) + countBytes(packed)
  for (const [name, value] of store.entries) {
    if (name !== key) size += countBytes(name) + countBytes(value)
  }
  if (size > STORE_LIMIT) throw refuseUnverified('setAsync', 'Storage quota exceeded')
  store.entries.set(key, packed)
}
