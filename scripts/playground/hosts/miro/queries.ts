import type { MiroDocument } from './document.ts'
import { createRandom } from './faults.ts'
import type { BoardItem, JsonObject } from './item.ts'
import { idsOf, textOf } from './item.ts'
import { refuse, sentences } from './refusal.ts'

function listOf(filter: JsonObject, key: string): readonly string[] | null {
  const value = filter[key]
  if (value === undefined || value === null) return null
  return typeof value === 'string' ? [value] : idsOf(filter, key)
}

/** The order of `get` is not documented, so it is none: shuffled by the board's seed. */
function shuffle(items: readonly BoardItem[], seed: number): readonly BoardItem[] {
  const draw = createRandom(seed)
  return items
    .map((item) => ({ item, at: draw() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
}

/**
 * What `get(filter)` finds: everything, tags and groups included; `id` or `type` and `tags`; lists
 * are "or"; ids that are gone are left out, but a single one is an error
 * (https://developers.miro.com/docs/websdk-reference-board).
 */
export function findItems(
  document: MiroDocument,
  filter: JsonObject | null,
  options: { readonly seed: number; readonly singleMissingIdThrows: boolean },
): readonly BoardItem[] {
  const ids = filter === null ? null : listOf(filter, 'id')
  if (ids !== null) {
    const found = ids.flatMap((id) => document.get(id) ?? [])
    const isSingle = typeof filter?.['id'] === 'string'
    if (isSingle && found.length === 0 && options.singleMissingIdThrows) {
      refuse(sentences.cannotRetrieve(ids[0] ?? ''))
    }
    return found
  }
  const types = filter === null ? null : listOf(filter, 'type')
  const tags = filter === null ? null : listOf(filter, 'tags')
  const hasTag = (item: BoardItem) => {
    const titles = idsOf(item.fields, 'tagIds').flatMap((id) => {
      const tag = document.get(id)
      return tag === undefined ? [] : [tag.id, textOf(tag.fields, 'title')]
    })
    return tags === null || tags.some((tag) => titles.includes(tag))
  }
  const found = document
    .all()
    .filter((item) => (types === null || types.includes(item.type)) && hasTag(item))
  return shuffle(found, options.seed)
}
