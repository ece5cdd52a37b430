import type { MiroDocument } from './document.ts'
import type { BoardItem, Json, JsonObject } from './item.ts'
import { isJsonObject, textOf } from './item.ts'
import { refuse, refuseEmulated, sentences } from './refusal.ts'
import type { MiroSwitches } from './switches.ts'

/** Longest caption of the REST schema; assumed for the SDK. */
const longestCaption = 200

function checkEnd(
  document: MiroDocument,
  end: Json | undefined,
  switches: MiroSwitches,
): string | null {
  if (!isJsonObject(end)) {
    if (switches.looseConnectors === 'reject') refuseEmulated('A connector needs both ends.')
    return null
  }
  if ('snapTo' in end && end['position'] !== undefined) refuse(sentences.snapOrPosition)
  if (
    'snapTo' in end &&
    !['auto', 'top', 'left', 'bottom', 'right'].includes(String(end['snapTo']))
  ) {
    refuse(sentences.snapUndefined)
  }
  const id = end['item']
  if (typeof id !== 'string') {
    if (switches.looseConnectors === 'reject')
      refuseEmulated('A connector needs an item at each end.')
    return null
  }
  const target = document.get(id)
  if (target === undefined) refuse(sentences.cannotFind(id))
  if (['frame', 'tag', 'group', 'connector'].includes(target.type)) {
    refuse(sentences.unexpectedType(target.type))
  }
  return id
}

/** https://developers.miro.com/docs/websdk-reference-connector: two different items, no frames. */
export function checkConnectorEnds(
  document: MiroDocument,
  fields: JsonObject,
  switches: MiroSwitches,
): void {
  const start = checkEnd(document, fields['start'], switches)
  const end = checkEnd(document, fields['end'], switches)
  if (start !== null && start === end) {
    refuseEmulated('The start and the end of a connector must be different items.')
  }
  const captions = fields['captions']
  for (const caption of Array.isArray(captions) ? captions : []) {
    if (isJsonObject(caption) && textOf(caption, 'content').length > longestCaption) {
      refuseEmulated(`A caption can have at most ${longestCaption} characters.`)
    }
  }
}

function isEndOf(connector: BoardItem, id: string): boolean {
  return [connector.fields['start'], connector.fields['end']].some(
    (end) => isJsonObject(end) && end['item'] === id,
  )
}

/** Connectors with an end on the item. */
export function connectorsOf(document: MiroDocument, id: string): readonly BoardItem[] {
  return document.connectors().filter((connector) => isEndOf(connector, id))
}
