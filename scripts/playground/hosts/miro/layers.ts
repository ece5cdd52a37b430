import type { MiroDocument } from './document.ts'
import type { BoardItem } from './item.ts'
import { refuse, sentences } from './refusal.ts'

/** The four moves of https://developers.miro.com/docs/websdk-reference-board . */
export type LayerMove = 'bringToFront' | 'sendToBack' | 'bringInFrontOf' | 'sendBehindOf'

function pick(document: MiroDocument, ids: readonly string[], command: LayerMove): BoardItem[] {
  const items = ids.map((id) => document.get(id) ?? refuse(sentences.cannotFind(id)))
  if (items.some((item) => item.type === 'frame')) refuse(sentences.frameLayer(command))
  return items.sort((a, b) => a.layer - b.layer)
}

/** Moves items in the stack, keeping their order among themselves. */
export function moveInStack(
  document: MiroDocument,
  command: LayerMove,
  ids: readonly string[],
  targetId: string | null,
): void {
  const items = pick(document, ids, command)
  const others = document
    .stacked()
    .filter((item) => item.type !== 'frame' && !ids.includes(item.id))
  const targets = targetId === null ? [] : pick(document, [targetId], command)
  const at = others.findIndex((item) => item.id === targets[0]?.id)
  const slot = {
    bringToFront: others.length,
    sendToBack: 0,
    bringInFrontOf: at + 1,
    sendBehindOf: at,
  }
  const below = others[slot[command] - 1]?.layer
  const above = others[slot[command]]?.layer
  const low = below ?? (above ?? 0) - items.length - 1
  const high = above ?? low + items.length + 1
  const step = (high - low) / (items.length + 1)
  items.forEach((item, index) => {
    document.put({ ...item, layer: low + step * (index + 1) })
  })
}

/** Place in the stack from 0 at the back, frames not counted. */
export function layerIndexOf(document: MiroDocument, id: string): number {
  const item = document.get(id) ?? refuse(sentences.cannotFind(id))
  if (item.type === 'frame') refuse(sentences.frameLayer('getLayerIndex'))
  return document
    .stacked()
    .filter((other) => other.type !== 'frame')
    .findIndex((other) => other.id === id)
}
