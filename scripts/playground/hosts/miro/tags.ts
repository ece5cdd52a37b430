import type { MiroDocument } from './document.ts'
import type { Json } from './item.ts'
import { idsOf, textOf } from './item.ts'
import { refuse, refuseEmulated, sentences } from './refusal.ts'

/** All three from https://developers.miro.com/docs/websdk-reference-tag. */
const tagsPerBoard = 100
const tagsPerItem = 8
const longestTitle = 120

/** Titles are required, at most 120 characters, and unique on the board, case included. */
export function checkTagTitle(
  document: MiroDocument,
  title: Json | undefined,
  self: string | null,
): void {
  if (typeof title !== 'string' || title === '') refuseEmulated('The title of a tag is required.')
  if (title.length > longestTitle) {
    refuseEmulated(`The title of a tag can have at most ${longestTitle} characters.`)
  }
  const tags = document.all().filter((item) => item.type === 'tag' && item.id !== self)
  if (tags.some((tag) => textOf(tag.fields, 'title') === title)) refuse(sentences.tagTitleTaken)
  if (self === null && tags.length >= tagsPerBoard) refuse(sentences.tooManyTags(tagsPerBoard))
}

/** At most 8 on an item, all existing. */
export function checkTagIds(document: MiroDocument, value: Json): void {
  const ids = idsOf({ value }, 'value')
  if (ids.length > tagsPerItem) {
    refuseEmulated(`Cannot add more than ${tagsPerItem} tags to an item.`)
  }
  for (const id of ids) {
    if (document.get(id)?.type !== 'tag') refuse(sentences.cannotFind(id))
  }
}

/** Takes a tag off every item that carries it, before it goes. */
export function removeTagFromItems(document: MiroDocument, tagId: string): void {
  for (const item of document.all()) {
    const tagIds = idsOf(item.fields, 'tagIds')
    if (!tagIds.includes(tagId)) continue
    const rest = tagIds.filter((id) => id !== tagId)
    document.put({ ...item, fields: { ...item.fields, tagIds: rest } })
  }
}
